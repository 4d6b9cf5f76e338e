import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCodes } from '../../../../src/domain/postmortem/checks/check-code';
import { findingsOf } from './findings-of';

const here = import.meta.dirname;
const vault = path.join(here, '../../../sample-vault');
const expectedFile = path.join(here, 'expected-findings.json');

/** Notes of the sample vault that are checked besides those beside this test; they are as a team would leave them. */
const sampleNotes = [
  'Postmortems/2023/Newsletter relaunch EMEA', 'Postmortems/2023/Запуск Halden Desk 2 в Казахстане', 'Postmortems/2024/ABM pilot banks UK',
  'Postmortems/2024/App install Halden Move ES', 'Postmortems/2024/Black Friday US', 'Postmortems/2024/Creators home office US',
  'Postmortems/2024/Orgatec 2024', 'Postmortems/2025/Autumn webinar DE', 'Postmortems/2025/DACH launch week', 'Postmortems/2025/Spring sale AT',
  'Postmortems/2025/Инфлюенсеры СНГ лето', 'Postmortems/2026/Desk 3 launch Nordics', 'Retros/2025-11 monthly retro', 'Retros/Quartalsretro 2026-Q3',
  'Briefs/Christmas newsletter EMEA', 'Briefs/Spring webinar DE',
].map((name) => ({ name, file: path.join(vault, `${name}.md`) }));

const notesIn = (folder: string): { name: string; file: string }[] =>
  readdirSync(path.join(here, folder)).sort().map((file) => ({ name: file.replace(/\.md$/, ''), file: path.join(here, folder, file) }));

const realistic = [...notesIn('realistic'), ...sampleNotes];

/** `12 blame-wording`: the line, from 1, and the check. */
const found = (file: string): string[] => findingsOf(readFileSync(file, 'utf8')).map(({ line, code }) => `${line + 1} ${code}`);

describe('ten exemplary notes', () => {
  const exemplary = notesIn('exemplary');

  it('are at least ten, in three languages', () => {
    expect(exemplary.length).toBeGreaterThanOrEqual(10);
  });

  it.each(exemplary)('raise no false alarm: $name', ({ file }) => {
    expect(found(file)).toEqual([]);
  });
});

describe('thirty realistic notes', () => {
  // With RECORD_GOLDEN=1 the findings are written anew and the test fails, so that the differences are looked at.
  if (process.env['RECORD_GOLDEN'] === '1') {
    const all = Object.fromEntries(realistic.map(({ name, file }) => [name, found(file)]));
    writeFileSync(expectedFile, `${JSON.stringify(all, null, 2)}\n`);
    it('were recorded anew', () => expect.fail('look at the differences and run the test again without RECORD_GOLDEN'));
  }
  const expected: unknown = JSON.parse(readFileSync(expectedFile, 'utf8'));

  it('are at least thirty, and all of them are expected', () => {
    expect(realistic.length).toBeGreaterThanOrEqual(30);
    expect(typeof expected === 'object' && expected !== null ? Object.keys(expected).sort() : []).toEqual(realistic.map(({ name }) => name).sort());
  });

  it.each(realistic)('give the expected findings: $name', ({ name, file }) => {
    expect(expected).toHaveProperty([name], found(file));
  });

  it('trip most of the checks', () => {
    const tripped = new Set(realistic.flatMap(({ file }) => found(file).map((line) => line.split(' ')[1])));
    expect(checkCodes.filter((code) => !tripped.has(code))).toEqual(['plan-changed']);
  });
});
