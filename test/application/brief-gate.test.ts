import { describe, expect, it } from 'vitest';
import { BriefGate } from '../../src/application/brief-gate';
import { Library } from '../../src/application/library';
import { readSettings } from '../../src/application/settings';
import { readingConfigFrom } from '../../src/application/reading-config';
import { Locale } from '../../src/locales/locale';
import { MemoryClock } from '../memory-clock';
import { MemoryLinkResolver } from '../memory-link-resolver';
import { MemoryNoteSource } from '../memory-note-source';
import { MemoryNoteWriter } from '../memory-note-writer';

const brief = '---\ntype: brief\ncampaign: Spring webinar\ncampaign-type: webinar\nmarket: DE\nstart: 2027-01-10\nstatus: draft\n---\n# Spring webinar\n\nWe mail everybody.\n';
const past = '---\ntype: postmortem\ncampaign: Autumn webinar\ncampaign-type: webinar\nmarket: DE\nend: 2026-05-20\noutcome: missed\n---\n# Autumn\n\n## Guardrails\n\n- Never gate the recording.\n';
const receipt = '\n> [!postmortem-review] Review\n> - [[Autumn]] · apply · title names the buyer · Ann · 2026-11-20\n';

async function gateOver(notes: Readonly<Record<string, string>>, preferences: Readonly<Record<string, unknown>> = {}) {
  const settings = readSettings(preferences);
  const source = new MemoryNoteSource(notes);
  const writer = new MemoryNoteWriter(notes);
  const links = new MemoryLinkResolver(Object.keys(notes));
  const clock = new MemoryClock();
  const library = new Library({ source, links, clock }, readingConfigFrom(settings, 'en'));
  library.start();
  await library.whenReady();
  return { gate: new BriefGate({ library, source, writer, links, clock }, () => settings), writer };
}

describe('a brief that became ready by other means', () => {
  it.each([
    ['by hand, without any review', brief.replace('draft', 'ready'), ['Brief.md']],
    ['live, by a script', brief.replace('draft', 'live'), ['Brief.md']],
    ['with half a review begun before', brief.replace('draft', 'ready') + receipt, ['Brief.md']],
    ['with the mark of a review and no receipt', brief.replace('draft', 'ready\nreviewed: true'), ['Brief.md']],
    ['through the gate', brief.replace('draft', 'ready\nreviewed: true') + receipt, []],
    ['as a draft still', brief + receipt, []],
  ])('is told apart: %s', async (_, text, expected) => {
    const { gate, writer } = await gateOver({ 'Brief.md': text, 'Autumn.md': past });
    expect(gate.readyWithoutReview()).toEqual(expected);
    expect((await gate.open('Brief.md'))?.state.state === 'ready-without-review').toBe(expected.length > 0);
    expect(writer.notes.get('Brief.md')).toBe(text);
  });

  it('shows what was decided in a short receipt made by hand, without people and dates', async () => {
    const byHand = brief.replace('draft', 'done\nreviewed: yes') + '\n> [!postmortem-review]\n> - [[Autumn]] – applies\n> - [[Sale]] - override - agreed with sales\n';
    const { gate } = await gateOver({ 'Brief.md': byHand, 'Autumn.md': past });
    expect((await gate.open('Brief.md'))?.state).toMatchObject({ state: 'reviewed', at: null, by: [], decided: 2, overrides: 1 });
  });
});

describe('a brief whose properties cannot be read', () => {
  it.each([
    ['an unquoted name', brief.replace('market: DE', 'owner: @maria'), { code: 'frontmatter-malformed', line: 4 }],
    ['quotes in quotes', brief.replace('market: DE', 'owner: "Ann" Kern'), { code: 'frontmatter-malformed' }],
    ['properties that are never closed', brief.replace(/\n---\n/, '\n'), { code: 'frontmatter-not-closed', line: 0 }],
    ['properties that are there twice', brief.replace('market: DE', 'status: ready'), { code: 'duplicate-property', line: 6 }],
  ])('is named with its place before anybody decides on anything: %s', async (_, text, problem) => {
    const { gate, writer } = await gateOver({ 'Brief.md': text, 'Autumn.md': past });
    expect(await gate.hindrance('Brief.md')).toMatchObject({ path: 'Brief.md', ...problem });
    expect(writer.notes.get('Brief.md')).toBe(text);
  });

  it('does not hold up any other note', async () => {
    const { gate } = await gateOver({ 'Brief.md': brief, 'Autumn.md': past, 'Plain.md': 'Text.' });
    expect(await gate.hindrance('Brief.md')).toBeNull();
    expect(await gate.hindrance('Autumn.md')).toBeNull();
    expect(await gate.hindrance('Plain.md')).toBeNull();
  });
});

describe('a review of a brief', () => {
  const decisions = [{ target: { path: 'Autumn.md', line: null, title: 'Autumn webinar', link: '[[Autumn]]' }, decision: 'apply' as const, reason: 'title names the buyer', by: 'Ann', at: '2026-11-22' }];

  it('is about the same campaigns after it as before, although the plan now quotes them', async () => {
    const notes = { 'Brief.md': brief, 'Autumn.md': past };
    const { gate, writer } = await gateOver(notes);
    const review = await gate.open('Brief.md');
    if (review === null) throw new Error('no brief');
    await gate.finish(review, { decisions, ready: true, by: 'Ann' }, new Locale('en').words.receipt);
    const written = writer.notes.get('Brief.md') ?? '';
    expect(written).toContain('## Plan\n\n- title names the buyer ([[Autumn]])');
    const after = await (await gateOver({ ...notes, 'Brief.md': written })).gate.open('Brief.md');
    expect(after?.related.map(({ record }) => record.path)).toEqual(review.related.map(({ record }) => record.path));
    expect(after).toMatchObject({ state: { state: 'reviewed' }, changes: [], planned: [{ text: '- title names the buyer ([[Autumn]])' }], receipt: { decisions: [{ by: 'Ann' }] } });
  });

  it('waits for answers to open questions only where the vault says so, and never where the gate is off', async () => {
    const blocks = async (preferences: Readonly<Record<string, unknown>>) => (await (await gateOver({ 'Brief.md': brief }, preferences)).gate.open('Brief.md'))?.questionsBlock;
    expect(await blocks({})).toBe(false);
    expect(await blocks({ launchQuestionsBlock: true })).toBe(true);
    expect(await blocks({ launchQuestionsBlock: true, gateLevel: 'off' })).toBe(false);
  });

  it('reads a brief whose properties have conflict marks from both sides, and settles it', async () => {
    const merged = brief.replace('status: draft', '<<<<<<< HEAD\nstatus: draft\n=======\nstatus: ready\nreviewed: true\n>>>>>>> other') + receipt;
    const { gate, writer } = await gateOver({ 'Brief.md': merged, 'Autumn.md': past });
    expect(await gate.open('Brief.md')).toMatchObject({ conflict: 'review', state: { state: 'reviewed', decided: 1 } });
    expect(await gate.settle('Brief.md', new Locale('en').words.receipt)).toEqual({ state: 'written' });
    expect(writer.notes.get('Brief.md')).toBe(brief.replace('status: draft', 'status: ready\nreviewed: true') + receipt);
  });

  it('leaves marks about other properties to the user, and says so', async () => {
    const merged = brief.replace('market: DE', '<<<<<<< HEAD\nmarket: DE\n=======\nmarket: AT\n>>>>>>> other');
    const { gate } = await gateOver({ 'Brief.md': merged, 'Autumn.md': past });
    expect(await gate.open('Brief.md')).toMatchObject({ conflict: 'properties' });
    expect(await gate.settle('Brief.md', new Locale('en').words.receipt)).toEqual({ state: 'unchanged' });
    expect(await gate.hindrance('Brief.md')).toMatchObject({ code: 'conflict-markers', line: 4 });
  });
});

describe('a brief with planned KPIs', () => {
  const planned = `${brief}\n## Planned KPIs\n\n| KPI | Planned |\n| --- | --- |\n| Demos | 25 |\n`;

  it.each([['becomes ready', true, 1], ['is only reviewed in part', false, 0]])('commits to them when it %s', async (_, ready, times) => {
    const { gate, writer } = await gateOver({ 'Brief.md': planned, 'Autumn.md': past });
    const review = await gate.open('Brief.md');
    const decision = { target: { path: 'Autumn.md', line: null, title: 'Autumn', link: '[[Autumn]]' }, decision: 'apply', reason: 'yes', by: 'Ann', at: '2026-11-22' } as const;
    if (review !== null) await gate.finish(review, { decisions: [decision], ready, by: 'Ann' }, new Locale('en').words.receipt);
    expect(writer.notes.get('Brief.md')?.match(/^> - Committed plan · Demos: 25 · \d{4}-\d{2}-\d{2}$/gm) ?? []).toHaveLength(times);
  });
});
