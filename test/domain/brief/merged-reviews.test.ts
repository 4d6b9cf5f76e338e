import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBriefReview } from '../../../src/domain/brief/brief-review-state';
import { parseReceipt } from '../../../src/domain/brief/parse-receipt';
import { planReview } from '../../../src/domain/brief/plan-review';
import { planSettlement } from '../../../src/domain/brief/plan-settlement';
import type { ReviewDecision } from '../../../src/domain/brief/review-decision';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { applyPlan } from '../../../src/domain/note/edit/apply-plan';
import { readNote } from '../../../src/domain/postmortem/read-note';
import { createMarketVocabulary } from '../../../src/domain/shared/market-vocabulary';
import { Locale } from '../../../src/locales/locale';
import { noteStructureOf } from '../../note-structure-of';

const words = new Locale('en').words.receipt;
const brief = (name: string): string => `---\ntype: brief\ncampaign: ${name}\nstatus: draft\n---\n# ${name}\n\nWe mail everybody.\n\n## Goal\n\nDemos.\n`;
let folder = '';

const git = (clone: string, ...args: string[]): string => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], { cwd: path.join(folder, clone), encoding: 'utf8', stdio: 'pipe' });
const fileOf = (clone: string, name: string): string => path.join(folder, clone, name);
const read = (clone: string, name: string): string => readFileSync(fileOf(clone, name), 'utf8');

function review(clone: string, name: string, by: string, ready: boolean, ...lessons: string[]): void {
  const decisions = lessons.map((title): ReviewDecision => (
    { target: { path: `${title}.md`, line: null, title, link: `[[${title}]]` }, decision: 'apply', reason: `as ${by} says`, by, at: '2026-11-21' }
  ));
  const text = read(clone, name);
  const plan = planReview(name, { decisions, ready, by, at: '2026-11-21' }, { words, propertyNames: {} })(text);
  writeFileSync(fileOf(clone, name), applyPlan(text, plan));
  git(clone, 'commit', '-qam', `Review by ${by}`);
}

function merge(): boolean {
  git('ann', 'fetch', '-q', '../ben', 'main');
  try {
    git('ann', 'merge', '-q', '--no-edit', 'FETCH_HEAD');
    return true;
  } catch {
    return false;
  }
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'postmortem-library-merge-'));
  execFileSync('git', ['init', '-q', '-b', 'main', path.join(folder, 'ann')]);
  for (const name of ['A.md', 'B.md']) writeFileSync(fileOf('ann', name), brief(name));
  git('ann', 'add', '.');
  git('ann', 'commit', '-qm', 'Briefs');
  execFileSync('git', ['clone', '-q', path.join(folder, 'ann'), path.join(folder, 'ben')], { stdio: 'pipe' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('merges reviews of different briefs cleanly', () => {
  review('ann', 'A.md', 'Ann', true, 'Autumn');
  review('ben', 'B.md', 'Ben', true, 'Spring');
  expect(merge()).toBe(true);
  expect(read('ann', 'A.md')).toContain('[[Autumn]] · apply · as Ann says');
  expect(read('ann', 'B.md')).toContain('[[Spring]] · apply · as Ben says');
});

it('keeps every decision of two reviews of one brief, and settles them at one go', () => {
  review('ann', 'A.md', 'Ann', false, 'Autumn', 'Spring');
  review('ben', 'A.md', 'Ben', false, 'Autumn', 'Winter');
  expect(merge()).toBe(false);
  const merged = read('ann', 'A.md');
  const decided = (text: string): string[] => (parseReceipt(text)?.decisions ?? []).map(({ target, by }) => `${target.title} ${by}`).sort();
  const all = ['Autumn Ann', 'Autumn Ben', 'Spring Ann', 'Winter Ben'];
  expect(merged).toContain('<<<<<<<');
  expect(parseReceipt(merged)?.conflict).toBe(true);
  expect(decided(merged)).toEqual(all);
  const settled = applyPlan(merged, planSettlement('A.md', { words, config: defaultReadingConfig })(merged));
  expect(settled).not.toMatch(/^[<=>]{7}/m);
  expect(decided(settled)).toEqual(all);
  expect(parseReceipt(settled)?.conflict).toBe(false);
});

const settle = (text: string): string => applyPlan(text, planSettlement('A.md', { words, config: defaultReadingConfig })(text));
const propertiesOf = (text: string): string[] => text.split('---\n')[1]?.split('\n').filter((line) => line !== '') ?? [];
const change = (clone: string, edit: (text: string) => string): void => {
  writeFileSync(fileOf(clone, 'A.md'), edit(read(clone, 'A.md')));
  git(clone, 'commit', '-qam', 'Edit');
};
const stateOf = (text: string): unknown => {
  const record = readNote(noteStructureOf(text, 'A.md'), { config: defaultReadingConfig, markets: createMarketVocabulary({ languages: [], aliases: {} }) });
  return record && readBriefReview(record, text, {});
};

describe('two finished reviews of one brief', () => {
  it.each([['a short brief, where one conflict spans properties and receipt', (text: string) => text.replace('Demos.', 'Ten demos.')], ['a long one, where properties, receipt and plan are apart', (text: string) => text.replace('## Goal', '## Plan\n\n- Book the hall\n\n## Goal').replace('We mail everybody.', Array.from({ length: 12 }, (_, at) => `Line ${String(at)}.`).join('\n\n'))]])(
    'are both read from the conflict and settled at one go in %s', (_, prepare) => {
      change('ann', prepare);
      git('ben', 'pull', '-q');
      review('ann', 'A.md', 'Ann', true, 'Autumn', 'Spring');
      review('ben', 'A.md', 'Ben', true, 'Autumn', 'Winter');
      expect(merge()).toBe(false);
      const merged = read('ann', 'A.md');
      expect(propertiesOf(merged).some((line) => line.startsWith('<<<<<<<'))).toBe(true);
      expect(stateOf(merged)).toMatchObject({ conflict: true, state: { state: 'reviewed', by: ['Ann', 'Ben'], decided: 4 } });
      const settled = settle(merged);
      expect(settled).not.toMatch(/^[<=>]{7}/m);
      expect(propertiesOf(settled)).toEqual(['type: brief', 'campaign: A.md', 'status: ready', 'reviewed: true', 'reviewed-by: Ann, Ben', 'reviewed-at: 2026-11-21', 'overrides: 0']);
      expect(parseReceipt(settled)?.decisions.map(({ target, by }) => `${target.title} ${by}`)).toEqual(['Autumn Ann', 'Spring Ann', 'Autumn Ben', 'Winter Ben']);
      expect(settled.split('\n').filter((line) => line.startsWith('- as '))).toEqual(['- as Ann says ([[Autumn]])', '- as Ann says ([[Spring]])', '- as Ben says ([[Autumn]])', '- as Ben says ([[Winter]])']);
      expect(stateOf(settled)).toMatchObject({ conflict: false, state: { state: 'reviewed', decided: 4 } });
      expect(settle(settled)).toBe(settled);
    },
  );

  it('keep the order of the properties and those that only one side has, and leave to the user what both have otherwise', () => {
    review('ann', 'A.md', 'Ann', true, 'Autumn');
    change('ann', (text) => text.replace('type: brief\n', 'market: DE # first\ntype: brief\n').replace('status: ready', 'owner: Ann\nstatus: ready'));
    review('ben', 'A.md', 'Ben', true, 'Winter');
    change('ben', (text) => text.replace('status: ready', 'owner: Ben\nstatus: ready\nbudget: 20,000 €'));
    expect(merge()).toBe(false);
    const settled = settle(read('ann', 'A.md'));
    expect(propertiesOf(settled)).toEqual([
      'market: DE # first', 'type: brief', 'campaign: A.md', expect.stringMatching(/^<{7} /), 'owner: Ann', '=======', 'owner: Ben', expect.stringMatching(/^>{7} /),
      'status: ready', 'budget: 20,000 €', 'reviewed: true', 'reviewed-by: Ann, Ben', 'reviewed-at: 2026-11-21', 'overrides: 0',
    ]);
    expect(parseReceipt(settled)).toMatchObject({ conflict: false, decisions: [{ by: 'Ann' }, { by: 'Ben' }] });
    expect(stateOf(settled)).toMatchObject({ state: { state: 'reviewed' } });
    expect(settle(settled)).toBe(settled);
  });

  it('leave the conflicts of the text to the user, mark for mark', () => {
    review('ann', 'A.md', 'Ann', false, 'Autumn');
    change('ann', (text) => text.replace('Demos.', 'Fifty demos.').replace('We mail everybody.', 'We mail some.\n\nOne.\n\nTwo.\n\nThree.'));
    review('ben', 'A.md', 'Ben', false, 'Winter');
    change('ben', (text) => text.replace('We mail everybody.', 'We mail nobody.\n\nOne.\n\nTwo.\n\nThree.'));
    expect(merge()).toBe(false);
    const settled = settle(read('ann', 'A.md'));
    expect(settled).toMatch(/<{7} HEAD\nWe mail some\.\n={7}\nWe mail nobody\.\n>{7} /);
    expect(parseReceipt(settled)?.decisions).toHaveLength(2);
  });

  it('count with the further status where one side is ready and the other is not', () => {
    review('ann', 'A.md', 'Ann', false, 'Autumn');
    change('ann', (text) => text.replace('status: draft', 'status: draft # soon'));
    review('ben', 'A.md', 'Ben', true, 'Winter');
    expect(merge()).toBe(false);
    const merged = read('ann', 'A.md');
    expect(stateOf(merged)).toMatchObject({ state: { state: 'reviewed' } });
    expect(propertiesOf(settle(merged))).toContain('status: ready # soon');
  });
});
