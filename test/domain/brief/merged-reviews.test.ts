import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseReceipt } from '../../../src/domain/brief/parse-receipt';
import { planReview } from '../../../src/domain/brief/plan-review';
import { planSettlement } from '../../../src/domain/brief/plan-settlement';
import type { ReviewDecision } from '../../../src/domain/brief/review-decision';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { applyPlan } from '../../../src/domain/note/edit/apply-plan';
import { Locale } from '../../../src/locales/locale';

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
  const settled = applyPlan(merged, planSettlement('A.md', words, defaultReadingConfig)(merged));
  expect(settled).not.toMatch(/^[<=>]{7}/m);
  expect(decided(settled)).toEqual(all);
  expect(parseReceipt(settled)?.conflict).toBe(false);
});
