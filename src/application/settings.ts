import * as z from 'zod/mini';
import { gateLevels } from '../domain/brief/gate-level';
import { cadences } from '../domain/library/cadence-period';
import type { NoteKind } from '../domain/note/note-kind';
import { savedSearchSchema } from './saved-search';

/** How often retrospectives are due: as the notes themselves show, never by date, or every so often. */
export const retroCadences = ['auto', 'none', ...cadences] as const;

const texts = z.catch(z.array(z.string()), []);
const textsByName = z.catch(z.record(z.string(), texts), {});

const textOr = (standard: string) => z.catch(z.string(), standard);
const textsOr = (standard: readonly string[]) => z.catch(z.array(z.string()), [...standard]);

/** A whole number from 0 to a highest one. */
const wholeNumber = (standard: number, highest: number) => z.catch(z.int().check(z.minimum(0), z.maximum(highest)), standard);

/** One value for each kind of note; a bad one falls back alone. */
const perKind = <Value extends z.ZodMiniType>(field: (kind: NoteKind) => Value) =>
  z.pipe(
    z.catch(z.record(z.string(), z.unknown()), {}),
    z.object({ postmortem: field('postmortem'), retro: field('retro'), brief: field('brief'), lesson: field('lesson') }),
  );

const standardFolders: Readonly<Record<NoteKind, string>> = {
  postmortem: 'Postmortems', retro: 'Retros', brief: 'Briefs', lesson: 'Lessons',
};

/** `data.json`, field by field: what cannot be read falls back alone, and unknown fields are kept for newer versions. */
const settingsSchema = z.looseObject({
  newNoteFolders: perKind((kind) => textOr(standardFolders[kind])),
  templatesFolder: textOr('Templates'),
  /** The note for quick lessons that come from no campaign's note. */
  lessonsNote: textOr('Lessons/Quick lessons.md'),
  gateLevel: z.catch(z.enum(gateLevels), 'block'),
  /** Campaign type → its own level of the gate. */
  gateLevelsByType: z.catch(z.record(z.string(), z.catch(z.enum(gateLevels), 'block')), {}),
  /** Whether a brief with open questions before launch needs a reason to become ready. */
  launchQuestionsBlock: z.catch(z.boolean(), false),
  briefBanner: z.catch(z.boolean(), true),
  /** So many days after the end of a campaign or period its postmortem or retrospective is due. */
  dueAfterDays: wholeNumber(2, 90),
  retroCadence: z.catch(z.enum(retroCadences), 'auto'),
  /** A retrospective is due after so many ended campaigns; 0 = never. */
  retroAfterCampaigns: wholeNumber(0, 1000),
  dueReminder: z.catch(z.boolean(), true),
  /** Canonical property name → the vault's own names; the first is the one written. */
  propertyNames: textsByName,
  kindTags: perKind((kind) => textsOr([kind])),
  kindFolders: perKind(() => texts),
  /** Section role → headings of the user's own. */
  headingSynonyms: textsByName,
  /** Names of the checks that look at no note. */
  checksOff: texts,
  /** Searches kept under a name; one that cannot be read goes alone. */
  savedSearches: z.pipe(z.catch(z.array(z.unknown()), []), z.transform((searches) => searches.flatMap((search) => {
    const read = z.safeParse(savedSearchSchema, search);
    return read.success ? [read.data] : [];
  }))),
  /** Words that mean the same to the search, one meaning a line: `webinar = вебинар`. */
  glossary: texts,
  /** BCP 47 tags besides the interface language and English. */
  marketLanguages: texts,
  /** Market name or code → its other names. */
  marketAliases: textsByName,
});

/** The user's preferences, complete and valid. */
export type Settings = z.output<typeof settingsSchema>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Preferences from stored data of any shape: nothing in it can make this fail, and nothing is shared with `stored`. */
export function readSettings(stored: unknown): Settings {
  return structuredClone(z.parse(settingsSchema, isObject(stored) ? stored : {}));
}
