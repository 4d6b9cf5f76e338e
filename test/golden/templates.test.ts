import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { planNewNote } from '../../src/application/create-note';
import { readSettings } from '../../src/application/settings';
import { itemKinds } from '../../src/domain/postmortem/item';
import { templateLanguages, templatesIn } from '../../src/locales/templates/template-languages';

/**
 * Every built-in template as people have filled it in, read by the built plugin: all items, and what the checks say. `RECORD_GOLDEN=1`
 * writes the expectations anew and fails the run, as for the other golden files.
 */
const recording = process.env['RECORD_GOLDEN'] === '1';
const notesFolder = path.join(import.meta.dirname, 'templates');
const expectedFolder = path.join(import.meta.dirname, 'expected', 'templates');
const tags = Object.keys(templateLanguages);
const notes = tags.flatMap((tag) => templatesIn(tag).map((template) => ({ tag, template, note: `${tag}/${template.id}.md` })));

interface Row { readonly path: string; readonly line: number; readonly kind: string; readonly [field: string]: unknown }
interface Inspected { readonly list: readonly Row[]; readonly checks: Readonly<Record<string, readonly { line: number; code: string }[]>>; readonly problems: readonly unknown[] }

let inspected: Inspected = { list: [], checks: {}, problems: [] };

/** The first run builds `main.js` where it is missing or old. */
beforeAll(() => {
  const words = ['.config/inspect.mjs', notesFolder, '--list', ['note', ...itemKinds].join(','), ...notes.flatMap(({ note }) => ['--checks', note])];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  inspected = JSON.parse(stdout) as Inspected;
}, 120_000);

const scopeFields = new Set(['path', 'line', 'kind', 'text', 'campaignType', 'market', 'channel', 'goal', 'audience']);

function isSaid([name, value]: readonly [string, unknown]): boolean {
  return !scopeFields.has(name) && value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function described(note: string): string {
  const rows = inspected.list.filter((row) => row.path === note).map(({ line, kind, text, ...fields }) =>
    JSON.stringify({ line, kind, text, ...Object.fromEntries(Object.entries(fields).filter(isSaid)) }));
  const findings = (inspected.checks[note] ?? []).map(({ line, code }) => JSON.stringify(`${String(line)} ${code}`));
  return `{\n"items": [\n  ${rows.join(',\n  ')}\n],\n"findings": [${findings.join(', ')}]\n}\n`;
}

const headingsOf = (text: string): string[] => text.split('\n').filter((line) => /^##+ /.test(line));
const keysOf = (text: string): string[] => [...(text.split('\n---\n')[0] ?? '').matchAll(/^([a-z-]+):/gm)].map(([, key]) => key ?? '');
const read = (note: string): string => readFileSync(path.join(notesFolder, note), 'utf8');

describe.each(notes)('$note, filled in', ({ note, tag, template }) => {
  it('is the note that the form creates, with every heading and property of it', () => {
    const values = { campaign: 'A', 'campaign-type': 'B', market: 'C', channel: 'D', goal: 'E', start: '2026-01-01', end: '2026-02-01', brief: 'F' };
    const form = { kind: template.kind, template: template.markdown, isBuiltIn: true, fallbackTitle: 'X', values };
    const { text, unknown } = planNewNote(form, readSettings(null), { date: '2026-01-02', time: '03:04:05', language: tag });
    expect(unknown).toEqual([]);
    expect(headingsOf(read(note)), tag).toEqual(headingsOf(text));
    const byForm = new Set(Object.keys(values));
    expect(keysOf(read(note)).filter((key) => !byForm.has(key))).toEqual(keysOf(text).filter((key) => !byForm.has(key)));
  });

  it('gives the library every item of it, and the checks nothing to say that is not so', () => {
    const file = path.join(expectedFolder, note.replace('/', ' - ').replace(/\.md$/, '.json'));
    if (recording) {
      mkdirSync(expectedFolder, { recursive: true });
      writeFileSync(file, described(note));
    }
    expect(existsSync(file), `nothing is expected of ${note} yet: record and check it`).toBe(true);
    expect(described(note)).toBe(readFileSync(file, 'utf8'));
  });
});

describe('the filled templates', () => {
  it('are eleven in each of three languages, and nothing else', () => {
    const found = readdirSync(notesFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => name.replaceAll('\\', '/'));
    expect(found.sort()).toEqual(notes.map(({ note }) => note).sort());
    expect(found).toHaveLength(33);
    expect(readdirSync(expectedFolder).sort()).toEqual(notes.map(({ note }) => note.replace('/', ' - ').replace(/\.md$/, '.json')).sort());
  });

  it.each(tags.filter((tag) => tag !== 'en'))('give the same items in %s as in English, kind by kind', (tag) => {
    const kindsOf = (note: string): string[] => inspected.list.filter((row) => row.path === note)
      .map((row) => JSON.stringify(['kind', 'category', 'aspect', 'result', 'verdict', 'polarity', 'reliable', 'done'].map((field) => row[field]))).sort();
    for (const { id } of templatesIn('en')) expect([id, ...kindsOf(`${tag}/${id}.md`)]).toEqual([id, ...kindsOf(`en/${id}.md`)]);
  });

  it('are not being recorded', () => {
    expect(recording, 'the expectations were just written: look at every difference, then run without RECORD_GOLDEN').toBe(false);
  });
});
