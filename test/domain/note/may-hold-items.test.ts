import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { mayHoldItems } from '../../../src/domain/note/may-hold-items';
import { noteStructureOf } from '../../note-structure-of';
import { readNoteOf } from '../postmortem/read-note-of';

const ordinary = ['# Minutes', '> [!note] Never mind', '> [!warning]', '- Always look for office hours', 'Never bubbled up.', '**Agenda**', 'Café für alle', ''];
const telling = ['> [!guardrail] Never gate it.', '> [!Leitplanke] Nie ohne Budget.', '- Never gate it. #guardrail', '## Guardrails', '**Guardrails**', '> [!library] Students came.', '## Библиотечная запись'];
const ask = (text: string): boolean => mayHoldItems(noteStructureOf(text), defaultReadingConfig);

describe('a glance at an ordinary note', () => {
  test('is enough to leave most notes with callouts alone', () => {
    expect(ask(ordinary.join('\n\n'))).toBe(false);
  });

  test.each(telling)('sees %s', (line) => {
    expect(ask([...ordinary, line].join('\n\n'))).toBe(true);
  });

  test('sees properties and conflicts that need a look', () => {
    for (const text of ['---\nowner: @maria\n---\n', '---\ntype: x\nno end', '<<<<<<< ours\n', '---\n']) expect(ask(text), text).toBe(true);
  });

  test('misses nothing that reading the whole note would find', () => {
    const lines = fc.array(fc.constantFrom(...ordinary, ...telling, 'Never gate the recording.', '- Always ask sales.'), { maxLength: 10 });
    fc.assert(fc.property(lines, (chosen) => {
      const text = chosen.join('\n\n');
      const whole = readNoteOf(`${text}\n\n> [!guardrail] Never be the only one.\n`)?.items.length ?? 0;
      if (!ask(text)) expect(whole).toBe(1);
    }), { numRuns: 300 });
  });
});
