import { expect, test } from 'vitest';
import { isTemplatePlaceholder, isUnfilled } from '../../../src/domain/note/placeholder';

test.each(['', ' ', '-', '—', '…', '...', '___', 'TBD', 'tbc', 'N/A', 'n/a', '[your name]', '<name>', '{name}', '(your name)', '{{date}}', '{ { date } }', '<% tp.date.now() %>', 'YYYY-MM-DD', 'a | b | c', '?', 'уточняется', '待定'])('%j says nothing yet', (text) => {
  expect(isUnfilled(text)).toBe(true);
});

test.each(['0', 'no', 'DE', 'Germany | Austria', '[[Germany]]', '[Germany](de.md)', 'a - b', '(US only)', 'Todoist', 'n/a in DE', '[[a|b]] | [[c|d]] | e'])('%j says something', (text) => {
  expect(isUnfilled(text)).toBe(false);
});

test('template placeholders are known in other words', () => {
  expect(isTemplatePlaceholder('Report of {{title}}')).toBe(true);
  expect(isTemplatePlaceholder('{a} <b> %c%')).toBe(false);
});
