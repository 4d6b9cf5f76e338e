import { describe, expect, test } from 'vitest';
import { itemsOf, postmortem } from './read-note-of';

const learnings = (body: string, type = 'postmortem'): string[] =>
  itemsOf(`---\ntype: ${type}\n---\n${body}\n`, 'learning').map(({ category, aspect, text }) => `${category}${aspect === null ? '' : `/${aspect}`}: ${text}`);

describe('the category', () => {
  test.each([
    ['What went well', 'repeat'], ['What didn’t work', 'change'], ['What should we have validated?', 'wrong-assumption'], ['Where we got lucky', 'insight'], ['Execution feedback', 'execution-feedback'], ['Key takeaways', 'insight'],
    ['Was gut lief', 'repeat'], ['Что не сработало', 'change'], ['Keep', 'repeat'], ['Problem', 'change'], ['Try', 'change'], ['Liked', 'repeat'], ['Learned', 'insight'], ['Lacked', 'change'], ['Longed for', 'change'], ['做得好的', 'repeat'], ['What I wish I\'d also done', 'change'],
  ])('comes from the heading %j', (heading, category) => {
    expect(learnings(`## ${heading}\n- Tuesday slots`)).toEqual([`${category}: Tuesday slots`]);
  });

  test.each([
    ['**Repeat:** Tuesday slots', 'repeat: Tuesday slots'], ['Change: the form', 'change: the form'], ['**Wrong assumption** – people come on Fridays', 'wrong-assumption: people come on Fridays'], ['Market insight: buyers compare', 'insight/market: buyers compare'],
    ['Повторить: вторники', 'repeat: вторники'], ['Falsche Annahme: Freitag geht', 'wrong-assumption: Freitag geht'], ['Keep：火曜日', 'repeat: 火曜日'], ['[Change] the form', 'change: the form'], ['DACH: buyers compare', 'insight: DACH: buyers compare'],
  ])('comes from the label of %j', (line, learning) => {
    expect(learnings(`## Learnings\n- ${line}`)).toEqual([learning]);
  });

  test('comes from the columns of a table', () => {
    expect(learnings('## Retro\n| Keep | Problem | Try |\n|---|---|---|\n| host | form | Fridays |\n| slot | | TBD |')).toEqual(['repeat: host', 'change: form', 'change: Fridays', 'repeat: slot']);
  });

  test('comes from a cell of its row', () => {
    expect(learnings('## Learnings\n| Kind | What |\n|---|---|\n| Repeat | Tuesday slots |\n| Wrong assumption | Fridays work |')).toEqual(['repeat: Tuesday slots', 'wrong-assumption: Fridays work']);
  });

  test('comes from a bullet that is only a label', () => {
    expect(learnings('## Learnings\n- **What went well**\n  - host\n  - slot\n- Change:\n  - form')).toEqual(['repeat: host', 'repeat: slot', 'change: form']);
  });
});

describe('the aspect', () => {
  test('comes from the heading, above or own', () => {
    expect(learnings('## Learnings\n### Strategic\n- a\n### Execution\n- b\n### Measurement\n- c\n### Market\n- d')).toEqual(['insight/strategic: a', 'insight/execution: b', 'insight/measurement: c', 'insight/market: d']);
    expect(learnings('## Strategic learnings\n### What to repeat\n- a')).toEqual(['repeat/strategic: a']);
  });

  test('comes from a label or an aside', () => {
    expect(learnings('## What went wrong\n- late tracking (measurement)\n- [strategic] wrong bet\n- lost (twice)')).toEqual(['change/measurement: late tracking', 'change/strategic: wrong bet', 'change: lost (twice)']);
  });
});

describe('forms', () => {
  test('process feedback is kept apart', () => {
    expect(learnings('## Lessons learned\n- a\n### Process\n- too many meetings')).toEqual(['insight: a', 'execution-feedback: too many meetings']);
  });

  test('paragraphs count, one each', () => {
    expect(learnings('## What went well\nThe host was great\nand on time.\n\nThe slot worked.')).toEqual(['repeat: The host was great and on time.', 'repeat: The slot worked.']);
  });

  test('pseudo-headings with text right below', () => {
    expect(learnings('## Notes\n_What went well?  Why? [10-15 mins]_\n- host\n\n**What went wrong**\nThe form.')).toEqual(['repeat: host', 'change: The form.']);
  });

  test('well, not well, plan', () => {
    expect(learnings('## Went well\n- a\n## Not well\n- b\n## Plan\n- c', 'retro')).toEqual(['repeat: a', 'change: b', 'change: c']);
    expect(learnings('## Plan\n- c')).toEqual([]);
  });

  test('tasks are actions, and prompts, placeholders and intros say nothing', () => {
    expect(learnings('## What went well\n_Think of the host_\n\nWhat did you like?\n\nThese things:\n\n- [ ] call Maria\n- TBD\n- …\n- {{learning}}\n- host')).toEqual(['repeat: host']);
  });

  test('a table of changes with their owners holds actions, no learnings', () => {
    expect(learnings('## What changes next\n| Gap | Cause | Change | Owner | When |\n|---|---|---|---|---|\n| few orders | renters | poll | Kate | May |\n')).toEqual([]);
    expect(learnings('## What changes next\n- A poll before the contract\n')).toEqual(['change: A poll before the contract']);
  });

  test('a bullet that names its owner is an action, no learning', () => {
    expect(learnings('## What to change\n- Money into a printed invitation. Owner: Maria Kern, until 2026-02-27\n- Shorter mails\n')).toEqual(['change: Shorter mails']);
  });

  test.each(['`[Month 2]`', '[Paper 2]: [why it matters]', '**Challenges**: [what was hard]', '`[Name]`: `[what they did]`', '**TBD**'])('is none in the placeholder %j', (line) => {
    expect(learnings(`## Learnings\n- ${line}\n`)).toEqual([]);
    expect(learnings(`## Learnings\n${line}\n`)).toEqual([]);
  });

  test('may cite a link behind a label', () => {
    expect(learnings('## Learnings\n- Proof: [[Autumn webinar]]\n- Source: [report](https://example.com/a)\n')).toHaveLength(2);
  });

  test('a brief has none, and neither has an ordinary note', () => {
    expect(learnings('## Learnings\n- a', 'brief')).toEqual([]);
    expect(learnings('## Learnings\n- a', 'meeting')).toEqual([]);
  });

  test('the source quotes the note', () => {
    const text = postmortem('## Learnings\n- **Repeat:** Tuesday slots\n');
    const [learning] = itemsOf(text, 'learning');
    expect(text.slice(learning?.source.start, learning?.source.end)).toBe('**Repeat:** Tuesday slots');
    expect(learning?.source.line).toBe(4);
  });

  test('a field narrows where it applies, and other fields stay part of its words', () => {
    const [market, other, any] = itemsOf(postmortem('## Learnings\n- Tuesday slots [market:: Austria]\n- Late slots [mood:: good]\n- Any slots [market:: any]\n', 'market: DE\n'), 'learning');
    expect([market?.text, market?.scope.markets.map(({ key }) => key)]).toEqual(['Tuesday slots', ['AT']]);
    expect([other?.text, other?.scope.markets.map(({ key }) => key)]).toEqual(['Late slots [mood:: good]', ['DE']]);
    expect(any?.scope.markets).toEqual([]);
  });
});

describe('a table of what repeats across campaigns', () => {
  test('says the pattern, however long the links are that show where it was seen', () => {
    const found = itemsOf(postmortem('## Key insights\n\n| Pattern | Where seen | Weakness |\n| --- | --- | --- |\n| Leads without an owner | [[Spring webinar UK]], [[Autumn webinar DE]], [March](Retros/March.md) | Handoff |\n'), 'learning');
    expect(found.map(({ text }) => text)).toEqual(['Leads without an owner']);
  });
});
