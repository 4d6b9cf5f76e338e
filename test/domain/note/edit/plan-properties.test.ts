import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import { planProperties } from '../../../../src/domain/note/edit/plan-properties';
import type { PropertyValue } from '../../../../src/domain/note/edit/property-edit';
import { showPlan } from '../../../show-plan';

const path = 'Briefs/Spring.md';

function after(text: string, name: string, value: PropertyValue): string {
  return applyPlan(text, planProperties(path, [{ name, value }])(text));
}

function shown(text: string, name: string, value: PropertyValue): string {
  return showPlan(text, planProperties(path, [{ name, value }])(text));
}

const brief = `---
# Filled in by the planner
type: brief
campaign: "Spring launch"   # working title
market: [DE, AT]

status: draft # see the wiki
participants:
  - Maria
  - "@jonas"  # analyst
notes: |
  first line

  --- not a fence
owner:
---
# Spring launch
`;

describe('setting a property', () => {
  it('changes only the value on its line and keeps the comment behind it', () => {
    expect(shown(brief, 'status', 'ready')).toBe('-7 status: draft # see the wiki\n+7 status: ready # see the wiki');
  });

  it('leaves a note alone that already says so, whatever the quotes', () => {
    expect(shown(brief, 'campaign', 'Spring launch')).toBe('unchanged');
    expect(shown(brief, 'market', ['DE', 'AT'])).toBe('unchanged');
    expect(shown(brief, 'missing', null)).toBe('unchanged');
  });

  it('keeps quotes that somebody chose, and drops those that only the old value needed', () => {
    expect(after('---\na: "x"\nb: \'y\'\nc: "@z"\n---\n', 'a', 'new')).toContain('a: "new"');
    expect(after('---\na: "x"\nb: \'y\'\nc: "@z"\n---\n', 'b', 'new')).toContain("b: 'new'");
    expect(after('---\na: "x"\nb: \'y\'\nc: "@z"\n---\n', 'c', 'new')).toContain('c: new');
  });

  it('fills an empty property on its own line', () => {
    expect(shown(brief, 'owner', 'Maria')).toBe('-15 owner:\n+15 owner: Maria');
    expect(after('---\nowner:   # who?\n---\n', 'owner', 'Maria')).toBe('---\nowner: Maria   # who?\n---\n');
  });

  it('adds a new property below the last one', () => {
    expect(shown(brief, 'reviewed', true)).toBe('+16 reviewed: true');
  });

  it('replaces a block text without touching the lines around it', () => {
    expect(shown(brief, 'notes', 'short')).toBe('-11 notes: |\n-12   first line\n-13 \n-14   --- not a fence\n+11 notes: short');
  });

  it('writes a text of several lines in one line with escapes', () => {
    expect(after('---\na: 1\n---\n', 'b', 'one\ntwo')).toBe('---\na: 1\nb: "one\\ntwo"\n---\n');
  });

  it('uses the line end of the note', () => {
    expect(after('---\r\na: 1\r\n---\r\nText\r\n', 'b', ['x', 'y'])).toBe('---\r\na: 1\r\nb:\r\n  - x\r\n  - y\r\n---\r\nText\r\n');
    expect(after('---\r\na: 1 # c\r\n---\r\n', 'a', 'z')).toBe('---\r\na: z # c\r\n---\r\n');
  });

  it('keeps a byte order mark in front', () => {
    expect(after('\ufeff---\na: 1\n---\n', 'a', 2)).toBe('\ufeff---\na: 2\n---\n');
    expect(after('\ufeffText', 'a', 2)).toBe('\ufeff---\na: 2\n---\nText');
  });

  it('keeps the indentation of a block that is indented as a whole', () => {
    expect(after('---\n  a: 1\n---\n', 'b', ['x'])).toBe('---\n  a: 1\n  b:\n    - x\n---\n');
  });

  it('works on a block at the very end of a file without a final line end', () => {
    expect(after('---\na: 1\n---', 'a', 2)).toBe('---\na: 2\n---');
  });

  it('finds a number or a quoted text used as a name', () => {
    expect(after('---\n2024: a\n"my key": b\n---\n', '2024', 'c')).toContain('2024: c');
    expect(after('---\n2024: a\n"my key": b\n---\n', 'my key', 'c')).toContain('"my key": c');
  });

  it('replaces a value that starts on the next line in its place', () => {
    expect(after('---\na:\n  long\n  text\nb: 1\n---\n', 'a', 'short')).toBe('---\na:\n  short\nb: 1\n---\n');
  });

  it('takes tag and anchor away with the value they belong to', () => {
    expect(after('---\na: !!str &x 1 # c\n---\n', 'a', 2)).toBe('---\na: 2 # c\n---\n');
  });

  it('edits a value inside a block in braces', () => {
    expect(after('---\n{a: b, c: d}\n---\n', 'a', 'x, y')).toBe('---\n{a: "x, y", c: d}\n---\n');
  });
});

describe('removing a property', () => {
  it('takes all of its lines and nothing else', () => {
    expect(shown(brief, 'participants', null)).toBe('-8 participants:\n-9   - Maria\n-10   - "@jonas"  # analyst');
    expect(shown(brief, 'market', null)).toBe('-5 market: [DE, AT]');
    expect(shown(brief, 'notes', null)).toBe('-11 notes: |\n-12   first line\n-13 \n-14   --- not a fence');
  });

  it('leaves an empty block when it was the only one', () => {
    expect(after('---\na: 1\n---\nText\n', 'a', null)).toBe('---\n---\nText\n');
  });
});

describe('lists', () => {
  const list = '---\nwho: # team\n- a # first\n- "b"\n\n# next\nx: 1\n---\n';

  it('adds a member as one line in the style that is there', () => {
    expect(after(list, 'who', ['a', 'b', 'c'])).toBe('---\nwho: # team\n- a # first\n- "b"\n- c\n\n# next\nx: 1\n---\n');
    expect(after('---\nm: [ DE,  "AT" ] # both\n---\n', 'm', ['DE', 'AT', 'CH'])).toBe('---\nm: [ DE,  "AT", CH ] # both\n---\n');
  });

  it('adds a member in front or in the middle', () => {
    expect(after(list, 'who', ['0', 'a', 'b'])).toContain('who: # team\n- "0"\n- a # first\n- "b"\n');
    expect(after(list, 'who', ['a', 'm', 'b'])).toContain('- a # first\n- m\n- "b"\n');
    expect(after('---\nm: [a, b]\n---\n', 'm', ['x', 'a', 'y', 'b'])).toBe('---\nm: [x, a, y, b]\n---\n');
  });

  it('takes a member out and keeps the comments of the others', () => {
    expect(after(list, 'who', ['a'])).toBe('---\nwho: # team\n- a # first\n\n# next\nx: 1\n---\n');
    expect(after('---\nm: [a, b, c]\n---\n', 'm', ['a', 'c'])).toBe('---\nm: [a, c]\n---\n');
  });

  it('empties a list', () => {
    expect(after(list, 'who', [])).toContain('who: []');
    expect(after('---\nm: [a, b]\n---\n', 'm', [])).toBe('---\nm: []\n---\n');
  });

  it('turns a single value into a list below its line', () => {
    expect(after('---\nm: DE # home\nx: 1\n---\n', 'm', ['DE', 'AT'])).toBe('---\nm: # home\n  - DE\n  - AT\nx: 1\n---\n');
    expect(after('---\nm:\n  DE\nx: 1\n---\n', 'm', ['AT'])).toBe('---\nm:\n  - AT\nx: 1\n---\n');
    expect(after('---\nm:\nx: 1\n---\n', 'm', ['AT'])).toBe('---\nm:\n  - AT\nx: 1\n---\n');
  });

  it('turns a list into a single value', () => {
    expect(after(list, 'who', 'a')).toBe('---\nwho: a # team\n\n# next\nx: 1\n---\n');
    expect(after('---\nm: [a, b] # c\n---\n', 'm', 'a')).toBe('---\nm: a # c\n---\n');
  });

  it('indents a new list as the other lists of the note', () => {
    expect(after('---\na:\n- x\n---\n', 'b', ['y'])).toBe('---\na:\n- x\nb:\n- y\n---\n');
  });

  it('keeps members of a list that spans several lines in brackets', () => {
    expect(after('---\nm: [\n  a, # one\n  b\n]\n---\n', 'm', ['a', 'b', 'c'])).toBe('---\nm: [\n  a, # one\n  b, c\n]\n---\n');
  });
});

describe('a note without properties', () => {
  it('gets a block above its text', () => {
    expect(after('# Title\n', 'status', 'ready')).toBe('---\nstatus: ready\n---\n# Title\n');
    expect(after('', 'status', 'ready')).toBe('---\nstatus: ready\n---\n');
    expect(after('Text\r\nmore', 'status', 'ready')).toBe('---\r\nstatus: ready\r\n---\r\nText\r\nmore');
  });

  it('has its empty block filled', () => {
    expect(after('---\n---\nText', 'a', 1)).toBe('---\na: 1\n---\nText');
    expect(after('---\n\n---\nText', 'a', 1)).toBe('---\n\na: 1\n---\nText');
    expect(after('---\n# only a comment\n---\n', 'a', 1)).toBe('---\n# only a comment\na: 1\n---\n');
  });

  it('keeps a rule on its first line as a rule', () => {
    expect(after('---\nJust prose here.\n\n---\nMore\n', 'a', 1)).toBe('---\na: 1\n---\n---\nJust prose here.\n\n---\nMore\n');
    expect(after('---\n\nProse after a rule\n', 'a', 1)).toBe('---\na: 1\n---\n---\n\nProse after a rule\n');
    expect(after('----\nText\n', 'a', 1)).toBe('---\na: 1\n---\n----\nText\n');
  });

  it('stays as it is when something is to be removed', () => {
    expect(shown('Text', 'a', null)).toBe('unchanged');
  });

  it('gets all new properties in one block', () => {
    const edits = [{ name: 'status', value: 'ready' }, { name: 'reviewed', value: true }, { name: 'by', value: '@maria' }];
    expect(applyPlan('Text', planProperties(path, edits)('Text'))).toBe('---\nstatus: ready\nreviewed: true\nby: "@maria"\n---\nText');
  });
});

describe('a note whose properties cannot be read', () => {
  it('is refused with the place and the cause', () => {
    const plan = planProperties(path, [{ name: 'a', value: 1 }])('---\ntype: brief\nowner: @maria\n---\nText\n');
    expect(plan).toMatchObject({ state: 'refused', problem: { code: 'frontmatter-malformed', path, line: 2, column: 7 } });
  });

  it('is refused when a property is there twice', () => {
    const plan = planProperties(path, [{ name: 'a', value: 1 }])('---\nowner: x\nowner: y\n---\n');
    expect(plan).toMatchObject({ state: 'refused', problem: { code: 'duplicate-property', line: 2, details: { property: 'owner' } } });
  });

  it('is refused when git left conflict markers in it', () => {
    const text = '---\ntype: brief\n<<<<<<< HEAD\nstatus: draft\n=======\nstatus: ready\n>>>>>>> theirs\n---\n';
    expect(shown(text, 'status', 'live')).toBe('refused: conflict-markers at line 3');
    expect(shown('<<<<<<< HEAD\n---\na: 1\n---\n', 'a', 2)).toBe('refused: conflict-markers at line 1');
  });

  it('is refused when the block never ends', () => {
    expect(shown('---\ntype: brief\nstatus: draft\n\n# Title\n', 'status', 'ready')).toBe('refused: frontmatter-not-closed at line 1');
  });

  it('is refused when an alias elsewhere needs the value', () => {
    expect(shown('---\na: &x one\nb: *x\n---\n', 'a', 'two')).toBe('refused: property-entangled at line 1');
  });

  it('is refused for an alias to nowhere', () => {
    expect(shown('---\na: *x\n---\n', 'b', 'two')).toBe('refused: frontmatter-malformed at line 2');
  });

  it('is refused as a whole when one of several properties cannot be set', () => {
    const plan = planProperties(path, [{ name: 'c', value: 1 }, { name: 'a', value: 'two' }])('---\na: &x one\nb: *x\n---\n');
    expect(plan.state).toBe('refused');
  });
});
