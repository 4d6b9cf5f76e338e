import { decideKind } from '../../note/decide-kind';
import { diagnoseFrontmatter } from '../../note/diagnose-frontmatter';
import { frontmatterEntries } from '../../note/frontmatter-entries';
import type { NoteStructure } from '../../note/note-structure';
import { readOutline } from '../../note/outline';
import { readProperties } from '../../note/read-properties';
import { detectLanguage } from '../../shared/detect-language';
import { lineStarts } from '../../shared/line-starts';
import type { Problem } from '../../shared/problem';
import { readScope } from '../read-scope';
import type { LessonPlace, LessonStyle } from './lesson';

/** The note somebody is in when a lesson comes to mind: what it is, and where the lesson is likely to apply. */
export interface LessonSource extends LessonPlace {
  readonly campaign: string | null;
  /** Why its properties cannot be read; null when they can, or where there are none. */
  readonly problem: Problem | null;
}

/** Reads a note of any kind, indexed or not, as far as a lesson needs it. */
export function readLessonSource(structure: NoteStructure, { config, markets }: Pick<LessonStyle, 'config' | 'markets'>): LessonSource {
  const { path, text, tags } = structure;
  const starts = lineStarts(text);
  const entries = frontmatterEntries(structure, starts);
  const properties = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  const kind = decideKind({ path, properties, tags }, config);
  const sections = kind === null ? null : readOutline(structure, config);
  const { readings } = readProperties(structure, config, { starts, sections, entries });
  return {
    path, kind, scope: readScope(readings, markets), language: detectLanguage(text),
    campaign: readings.campaign?.values[0]?.text ?? null, problem: diagnoseFrontmatter(structure, starts)[0] ?? null,
  };
}
