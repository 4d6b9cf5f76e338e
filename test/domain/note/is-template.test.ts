import { describe, expect, test } from 'vitest';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { isTemplate } from '../../../src/domain/note/is-template';

const config = { ...defaultReadingConfig, templateFolders: ['Templates', 'Meta/Vorlagen/'] };
const judge = (properties: Record<string, unknown> | null, path = 'Note.md', frontmatterText: string | null = null): boolean =>
  isTemplate({ path, properties, frontmatterText }, config);

describe('a template', () => {
  test('lies in a templates folder or below it', () => {
    expect(judge({ type: 'postmortem' }, 'Templates/Postmortem.md')).toBe(true);
    expect(judge(null, 'templates/deep/er/Postmortem.md')).toBe(true);
    expect(judge(null, 'Meta/Vorlagen/Nachbetrachtung.md')).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a placeholder of the core plugin', '{{date:YYYY-MM-DD}}'], ['one a formatter has pulled apart', '{ { date } }'], ['one of Templater', '<% tp.file.title %>'], ['one among other words', 'Postmortem {{title}}'],
    ['one in a list', ['a', '{{title}}']], ['the map that YAML makes of an unquoted one', { '{ date }': null }], ['the same as a host may show it', { '[object Object]': null }], ['one deeper down', { name: '{{title}}' }],
  ])('has %s in a property', (_, value) => {
    expect(judge({ type: 'postmortem', created: value })).toBe(true);
  });

  test('is known by the text of its properties when they are malformed', () => {
    expect(judge({}, 'Note.md', '---\ntitle: {{title}} review\n---')).toBe(true);
  });
});

describe('an ordinary note', () => {
  test.each<[string, unknown]>([
    ['single braces', 'a {b}'], ['a map', { name: 'x', id: 3 }], ['nothing', null], ['an empty map', {}], ['a comparison', 'a <b'], ['a map of one', { name: 'x' }],
  ])('may have %s in a property', (_, value) => {
    expect(judge({ type: 'postmortem', campaign: value })).toBe(false);
  });

  test('may have a folder whose name only starts like a templates folder', () => {
    expect(judge(null, 'Templates old/Spring.md')).toBe(false);
    expect(judge(null, 'Templates.md')).toBe(false);
  });

  test('is no template in a vault without a templates folder', () => {
    expect(isTemplate({ path: 'Templates/x.md', properties: null }, { ...config, templateFolders: ['', '/'] })).toBe(false);
  });
});
