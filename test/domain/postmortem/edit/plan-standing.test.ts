import { describe, expect, it } from 'vitest';
import { changed, plannerFor, standingItems } from './edited-note';

const retired = { to: 'retired', reason: '' } as const;
const because = { to: 'retired', reason: 'the portal (old) was closed' } as const;
const superseded = { to: 'superseded', by: '[[New rules#Guardrails]]' } as const;
const active = { to: 'active' } as const;
const dated = { to: 'review', by: '2027-05-22' } as const;
const note = (body: string, properties = 'type: postmortem\n'): string => `---\n${properties}---\n${body}`;

describe('retiring a rule', () => {
  it.each([
    ['a list item', '## Guardrails\n- Never gate it.\n- Always test.\n', '- Never gate it. (retired)\n'],
    ['an item of two lines', '## Guardrails\n- Never gate\n  the form.\n', '- Never gate\n  the form. (retired)\n'],
    ['an item with a block id', '## Guardrails\n- Never gate it. ^rule-1\n', '- Never gate it. (retired) ^rule-1\n'],
    ['an item with a scope', '## Guardrails\n- Never gate it (DE, webinar)\n', '- Never gate it (DE, webinar) (retired)\n'],
    ['a tagged item', 'Text\n\n* Never gate it #guardrail\n', '* Never gate it #guardrail (retired)\n'],
    ['a line of prose', '## Guardrails\nNever gate it.  \nAlways test.\n', 'Never gate it. (retired)  \nAlways test.\n'],
    ['a callout', '> [!guardrail] Never gate it\n> Because it costs half.\n', '> [!guardrail] Never gate it (retired)\n> Because it costs half.\n'],
    ['a callout in a callout', '> [!note]\n> > [!guardrail]\n> > - Never gate it 🚫\n', '> > - Never gate it 🚫 (retired)\n'],
    ['a sentence of an entry', '## Library entry\nForms cost leads. Never gate it. Ask later.\n', 'Forms cost leads. Never gate it (retired). Ask later.\n'],
    ['an item that ends in code', '## Guardrails\n- Never gate it\n  ```\n  x\n  ```\n', '- Never gate it [status:: retired]\n  ```\n'],
  ])('in %s writes it behind the words', (_name, body, expected) => {
    expect(changed(note(body), 'ever gate', retired)).toContain(expected);
  });

  it('says why, without the brackets that would end the remark', () => {
    expect(changed(note('## Guardrails\n- Never gate it\n'), 'gate', because)).toContain('- Never gate it (retired: the portal old was closed)\n');
  });

  it('keeps CRLF and every other byte', () => {
    expect(changed('---\r\ntype: retro\r\n---\r\n## Guardrails\r\n- Never gate it\r\n- Always test', 'gate', retired)).toBe('---\r\ntype: retro\r\n---\r\n## Guardrails\r\n- Never gate it (retired)\r\n- Always test');
  });

  it('takes the place of the rule that replaced it', () => {
    expect(changed(note('## Guardrails\n- Never gate it (superseded by [[Other]])\n'), 'gate', retired)).toContain('- Never gate it (retired)\n');
  });

  it('in a lesson of one rule sets its property, with the reason beside it', () => {
    const lesson = '---\ntype: lesson # ours\n---\n- Never gate it #guardrail\n';
    expect(changed(lesson, 'gate', because)).toBe('---\ntype: lesson # ours\nstatus: retired\nstatus-reason: the portal (old) was closed\n---\n- Never gate it #guardrail\n');
    expect(changed(lesson.replace('---\n-', '---\n- Always test #guardrail\n-'), 'gate', retired)).toContain('- Never gate it #guardrail (retired)\n');
  });

  it('is refused where the words would not be read back, and where the note changed', () => {
    expect(changed(note('## Library entry\nForms cost leads. Never gate it\n'), 'Never gate', retired)).toBe('refused: standing-unwritable');
    const text = note('## Guardrails\n- Never gate it\n');
    const [item] = standingItems(text);
    expect(item && plannerFor(text, item, retired)(text.replace('gate', 'hide'))).toMatchObject({ state: 'refused', problem: { code: 'text-moved' } });
  });
});

describe('an edit that came in between', () => {
  const text = note('## Guardrails\n- Never gate it\n- Always test\n');
  const [rule] = standingItems(text);
  const plan = rule && plannerFor(text, rule, retired);

  it('elsewhere in the note does not matter', () => {
    const moved = text.replace('## Guardrails', 'A new paragraph.\n\n## Guardrails');
    expect(plan?.(moved)).toMatchObject({ state: 'changes' });
  });

  it('that brought the same words twice leaves the farther ones alone', () => {
    const twice = `${text}\nText\n\n- Never gate it\n`;
    const result = plan?.(twice);
    expect(result?.state === 'changes' ? result.changes.map(({ start }) => twice.slice(0, start).split('\n').length) : null).toEqual([5]);
  });

  it('that did the same already is not done again', () => {
    expect(plan?.(text.replace('gate it', 'gate it (retired)'))).toEqual({ state: 'unchanged' });
  });

  it('and left a merge unresolved stops it', () => {
    expect(plan?.(`${text}<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n`)).toMatchObject({ state: 'refused', problem: { code: 'conflict-markers' } });
  });
});

describe('making a rule active again', () => {
  it.each([
    ['- Never gate it (retired)', '- Never gate it'],
    ['- Never gate it (DE) (retired: too old).', '- Never gate it (DE).'],
    ['- ~~Never gate it.~~', '- Never gate it.'],
    ['- Never gate it [status:: retired] (DE)', '- Never gate it (DE)'],
    ['- Never gate it (superseded by [[Other]]) ^id', '- Never gate it ^id'],
    ['- Never gate it\n\t- Status: retired\n\t- Reason: cost', '- Never gate it\n\t- Reason: cost'],
    ['- Никогда не закрывать (отменено)', '- Никогда не закрывать'],
  ])('takes the mark away from %j', (before, expected) => {
    const text = note(`## Guardrails\n${before}\n- Always test\n`);
    expect(changed(text, standingItems(text)[0]?.text ?? '', active)).toBe(note(`## Guardrails\n${expected}\n- Always test\n`));
  });

  it('overrules a note that is retired as a whole', () => {
    const text = note('## Guardrails\n- Never gate it\n- Always test\n', 'status: retired\ntype: retro\n');
    const after = changed(text, 'gate', active);
    expect(after).toContain('- Never gate it [status:: active]\n- Always test\n');
    expect(standingItems(after).map(({ status }) => status)).toEqual(['active', 'retired']);
  });

  it('in a lesson takes the properties away', () => {
    expect(changed('---\ntype: lesson\nstatus: retired\nstatus-reason: old\n---\nShort titles win.\n', 'Short', active)).toBe('---\ntype: lesson\n---\nShort titles win.\n');
  });
});

describe('a rule that another one replaces', () => {
  it('links to it, and the other one links back', () => {
    const text = note('## Guardrails\n- Never gate it.\n- Always gate late.\n');
    const once = changed(text, 'Never', superseded);
    expect(once).toContain('- Never gate it. (superseded by [[New rules#Guardrails]])\n');
    expect(changed(once, 'Always', { to: 'replacing', what: '[[Old (DE)]]' })).toContain('- Always gate late. [replaces:: [[Old (DE)]]]\n');
  });

  it('gets another link in the place of the one it has', () => {
    expect(changed(note('## Guardrails\n- Never gate it (superseded by [[Other]])\n'), 'gate', superseded)).toContain('- Never gate it (superseded by [[New rules#Guardrails]])\n');
    expect(changed(note('## Guardrails\n- Never gate it\n  - Superseded by: [[Other]]\n'), 'gate', superseded)).toContain('- Never gate it\n  - Superseded by: [[New rules#Guardrails]]\n');
  });

  it('as a lesson says so in its properties', () => {
    expect(changed('---\ntype: lesson\n---\nShort titles win.\n', 'Short', superseded)).toBe('---\ntype: lesson\nsuperseded-by: "[[New rules#Guardrails]]"\n---\nShort titles win.\n');
    const lesson = changed('---\ntype: lesson\nreplaces: "[[A]]"\n---\nShort titles win.\n', 'Short', { to: 'replacing', what: '[[B]]' });
    expect(lesson).toMatch(/replaces:\n\s+- "\[\[A\]\]"\n\s+- "\[\[B\]\]"\n/);
  });
});

describe('the review date', () => {
  it.each([
    ['- Never gate it', '- Never gate it (review by 2027-05-22)'],
    ['- Never gate it (review by 1 March 2026) (DE)', '- Never gate it (review by 2027-05-22) (DE)'],
    ['- Never gate it [review-by:: 2026-01-01]', '- Never gate it [review-by:: 2027-05-22]'],
    ['- Never gate it\n  - Review by: 2026-01-01', '- Never gate it\n  - Review by: 2027-05-22'],
    ['> [!guardrail] Never gate it\n> Review by: 2026-01-01', '> [!guardrail] Never gate it\n> Review by: 2027-05-22'],
  ])('is written where it stands already: %j', (before, expected) => {
    expect(changed(note(`## Guardrails\n${before}\n`), 'gate', dated)).toBe(note(`## Guardrails\n${expected}\n`));
  });

  it('can be taken away', () => {
    expect(changed(note('## Guardrails\n- Never gate it (review by 2026-01-01)\n'), 'gate', { to: 'review', by: null })).toContain('- Never gate it\n');
  });

  it('of an entry stands behind its words or in its own line', () => {
    expect(changed(note('## Library entry\nShort titles win.\nCreator profile: founders\n'), 'Short', dated)).toContain('Short titles win. (review by 2027-05-22)\nCreator profile: founders\n');
    expect(changed(note('> [!library]\n> Short titles win.\n> Review by: 2026-01-01\n'), 'Short', dated)).toContain('> Short titles win.\n> Review by: 2027-05-22\n');
  });

  it('of a lesson is its property', () => {
    expect(changed('---\ntype: lesson\nNext review: 2026-01-01\n---\nShort titles win.\n', 'Short', dated)).toContain('Next review: 2027-05-22\n');
  });

  it('does not touch properties that cannot be read', () => {
    expect(changed('---\ntype: lesson\nowner: @maria\n---\nShort titles win.\n', 'Short', dated)).toBe('refused: frontmatter-malformed');
  });
});
