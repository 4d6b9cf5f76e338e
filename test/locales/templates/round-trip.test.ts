import { describe, expect, it } from 'vitest';
import { templateLanguages, templatesIn } from '../../../src/locales/templates/template-languages';
import { recordOf } from '../../domain/postmortem/read-note-of';
import { filledTemplate, shownItem } from './filled-template';
import { de } from './written-de';
import { en } from './written-en';
import { ru } from './written-ru';

const writings = { en, ru, de };

describe.each(['en', 'ru', 'de'] as const)('a template in %s that somebody has filled in', (tag) => {
  it.each(templatesIn(tag))('$id gives the library every item of it, and no other', (template) => {
    const { text, items } = filledTemplate(template, templateLanguages[tag], writings[tag]);
    const record = recordOf(text);
    const order = (all: readonly string[]): string[] => [...all].sort();
    expect(order(record.items.map(shownItem))).toEqual(order(items));
    expect(record.problems).toEqual([]);
    expect(record.kind).toBe(template.kind);
  });
});
