import type { EditPlan, EditPlanner } from '../../note/edit/edit-plan';
import { bodyPlanner } from '../../note/edit/body-planner';
import { findSection, lastFilledLine } from '../../note/edit/find-section';
import type { SectionLines, SectionTarget } from '../../note/edit/find-section';
import { planSection } from '../../note/edit/plan-section';
import { scanLines } from '../../note/edit/scan-lines';
import type { ScannedNote } from '../../note/edit/scan-lines';
import type { SectionRole } from '../../note/section-role';
import { lessonKindOf } from './guess-lesson-kind';
import type { Lesson, LessonKind, LessonPlace, LessonStyle } from './lesson';
import { lessonForms, lessonScope, sameLessonScope } from './lesson-forms';
import { lessonWords } from './lesson-sentence';
import { readLinesBack } from './read-lines-back';
import type { LinesReading } from './read-lines-back';

/** The section that a lesson goes into, as its heading reads or will read. */
export interface LessonSection {
  readonly title: string;
  readonly isThere: boolean;
}

interface FoundSection {
  readonly target: SectionTarget;
  readonly lines: SectionLines | null;
  readonly title: string;
}

/**
 * Adds a lesson to a note: a rule below its guardrails, an insight below its learnings or, where those are not gathered, its library
 * entries. A section that is not there is created in the note's language. Of the possible forms the first is taken that reading
 * will gather as one item of the right kind and scope. A lesson that is there already is not added again.
 */
export function planLesson(lesson: Lesson, place: LessonPlace, style: LessonStyle): EditPlanner {
  return bodyPlanner(place.path, (text, note): EditPlan => {
    const section = sectionFor(text, note, lesson.kind, { place, style });
    const follows = section.lines !== null && lastFilledLine(note, section.lines.from, section.lines.to) !== null;
    const forms = lessonForms(lesson, place, style);
    const context = { kind: place.kind, scope: place.scope, language: place.language, heading: section.title, follows };
    const sound = forms.find((lines) => isMeant(readLinesBack(lines, context, style), lesson, { place, style }));
    return planSection(place.path, section.target, sound ?? forms.at(-1) ?? [])(text);
  });
}

/** Where in a note a lesson would go. */
export function lessonSection(text: string, kind: LessonKind, place: LessonPlace, style: LessonStyle): LessonSection {
  const { title, lines } = sectionFor(text, scanLines(text), kind, { place, style });
  return { title, isThere: lines !== null };
}

interface Around {
  readonly place: LessonPlace;
  readonly style: LessonStyle;
}

function sectionFor(text: string, note: ScannedNote, kind: LessonKind, { place, style }: Around): FoundSection {
  const { headings } = lessonWords(place.language ?? style.language, style);
  const targets = rolesFor(kind, place).map(([role, heading]): SectionTarget => ({
    role, heading: headings[heading], config: style.config, place: place.kind === null ? 'any-note' : 'campaign-note',
  }));
  const found = targets.map((target) => ({ target, lines: findSection(place.path, text, note, target) }));
  const [first] = found;
  const { target, lines } = found.find((each) => each.lines !== null) ?? first ?? { target: fallback(style), lines: null };
  return { target, lines, title: lines === null ? target.heading : titleAt(note, lines) };
}

function rolesFor(kind: LessonKind, place: LessonPlace): readonly (readonly [SectionRole, keyof ReturnType<typeof lessonWords>['headings']])[] {
  if (kind !== 'insight') return [['guardrails', 'guardrails']];
  const learns = place.kind === 'postmortem' || place.kind === 'retro';
  return learns ? [['learnings', 'learnings'], ['insight', 'learnings']] : [['library-entry', 'entries']];
}

function fallback({ config, vocabulary }: LessonStyle): SectionTarget {
  return { role: 'guardrails', heading: vocabulary.en.headings.guardrails, config };
}

// Underlined headings span two lines, of which the first has the words.
function titleAt({ lines }: ScannedNote, { heading }: SectionLines): string {
  const line = lines[heading]?.text ?? '';
  const words = /^[ \t]*(?:=+|-+)[ \t]*$/.test(line) ? lines[heading - 1]?.text ?? '' : line;
  return words.replace(/^[\s#]+/, '').replace(/[\s#]+$/, '').replace(/^[*_]+|[*_:：]+$/g, '');
}

function isMeant({ items, alone }: LinesReading, lesson: Lesson, { place, style }: Around): boolean {
  const [item, ...more] = items;
  if (item === undefined || more.length > 0 || !alone) return false;
  if (!sameLessonScope(item.scope, lessonScope(lesson, place, style))) return false;
  if (item.kind === 'guardrail') return lessonKindOf[item.polarity] === lesson.kind;
  return lesson.kind === 'insight' && (item.kind === 'learning' || item.kind === 'entry');
}
