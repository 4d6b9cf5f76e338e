import { guessLessonKind } from '../../domain/postmortem/lesson/guess-lesson-kind';
import type { LessonKind } from '../../domain/postmortem/lesson/lesson';
import type { LessonSource } from '../../domain/postmortem/lesson/lesson-source';
import type { Scope } from '../../domain/postmortem/scope';
import type { FacetValue } from '../../domain/shared/facet-value';

/** The small fields that say where a lesson applies and comes from. */
export type LessonField = 'campaignTypes' | 'markets' | 'campaign';

/** What stands in the window for a quick lesson. */
export interface LessonDraft extends Readonly<Record<LessonField, string>> {
  readonly text: string;
  readonly kind: LessonKind;
  /** Whether somebody chose the kind; until then it follows the text. */
  readonly isKindChosen: boolean;
  readonly into: 'campaign' | 'lessons';
  /** Whether somebody wrote where it applies; until then it applies where its note does. */
  readonly isScopeWritten: boolean;
}

/** The window as it opens: the text that was selected, and what the note somebody is in says. */
export function startDraft(text: string, source: LessonSource | null): LessonDraft {
  const campaign = source === null || source.kind === 'lesson' ? '' : source.campaign ?? '';
  return { text, kind: guessLessonKind(text), isKindChosen: false, into: 'campaign', isScopeWritten: false, campaign, ...fieldsOf(source?.scope ?? null) };
}

/** The draft once its note is known: it applies where that does, unless somebody wrote otherwise. */
export function withScope(draft: LessonDraft, scope: Scope | null): LessonDraft {
  return draft.isScopeWritten ? draft : { ...draft, ...fieldsOf(scope) };
}

function fieldsOf(scope: Scope | null): Pick<LessonDraft, 'campaignTypes' | 'markets'> {
  const written = (values: readonly FacetValue[] | undefined): string => (values ?? []).map(({ label }) => label).join(', ');
  return { campaignTypes: written(scope?.campaignTypes), markets: written(scope?.markets) };
}

/** The draft with another text; its kind follows unless it was chosen. */
export function withText(draft: LessonDraft, text: string): LessonDraft {
  return { ...draft, text, kind: draft.isKindChosen ? draft.kind : guessLessonKind(text) };
}

/** The parts of a key press that count. */
export interface PressedEnter {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
}

/** Whether a key pressed in the text saves: Enter as long as it is one line, with Ctrl or Cmd always. */
export function savesLesson(pressed: PressedEnter, text: string): boolean {
  if (pressed.key !== 'Enter' || pressed.isComposing || pressed.shiftKey || pressed.altKey) return false;
  return pressed.ctrlKey || pressed.metaKey || !text.includes('\n');
}
