import { mirrorBrief } from '../domain/brief/mirror-brief';
import type { MirrorWords, ReviewedBrief } from '../domain/brief/mirror-brief';
import { parseReceipt } from '../domain/brief/parse-receipt';
import { applyPlan } from '../domain/note/edit/apply-plan';
import { combinePlanners } from '../domain/note/edit/combine-planners';
import { planProperties } from '../domain/note/edit/plan-properties';
import type { PropertyValue } from '../domain/note/edit/property-edit';
import { propertyCandidates } from '../domain/note/property-candidates';
import { nameKey } from '../domain/note/name-key';
import type { NoteStructure } from '../domain/note/note-structure';
import type { PropertyName } from '../domain/note/property-name';
import type { ReadingConfig } from '../domain/note/reading-config';
import type { NoteRecord } from '../domain/postmortem/note-record';
import type { DateSpan } from '../domain/shared/calendar-date';
import type { FacetValue } from '../domain/shared/facet-value';
import type { FormField, PlannedNote } from './create-note';
import type { Library } from './library';
import type { LinkResolver } from './ports/link-resolver';
import type { NoteSource } from './ports/note-source';
import type { EditOutcome, NoteWriter } from './ports/note-writer';

/** Name of the property by which a brief links to its postmortem. */
export const postmortemLink = 'postmortem';

/** A brief from which a postmortem can be started. */
export interface StartingBrief extends ReviewedBrief {
  /** What the form has from the start. */
  readonly values: Readonly<Partial<Record<FormField, string>>>;
  /** Properties that no field of the form has. */
  readonly further: readonly FurtherProperty[];
}

/** A property of the brief by its canonical name, with its value as it is. */
export interface FurtherProperty {
  readonly name: PropertyName;
  readonly value: PropertyValue;
}

const taken = ['budget', 'owner', 'audience'] as const satisfies readonly PropertyName[];

/** Starts postmortems from briefs, so that plan and actual stand side by side. */
export class PostmortemStart {
  constructor(
    private readonly ports: { readonly library: Library; readonly source: NoteSource; readonly writer: NoteWriter; readonly links: LinkResolver },
    private readonly config: () => ReadingConfig,
  ) {}

  /** The postmortem that closes this brief already; null when there is none. */
  existing(briefPath: string): string | null {
    const { library, links } = this.ports;
    const closing = [...library.index.records.values()].find((record) =>
      record.kind === 'postmortem' && record.briefLink !== null && links.resolve(record.briefLink, record.path) === briefPath);
    return closing?.path ?? null;
  }

  /** What a brief brings into its postmortem; null when the note is no brief or is gone. */
  async open(briefPath: string): Promise<StartingBrief | null> {
    const record = this.ports.library.index.records.get(briefPath);
    const note = record?.kind === 'brief' ? await this.ports.source.read(briefPath) : null;
    if (record === undefined || note === null) return null;
    return { record, receipt: parseReceipt(note.text), values: formValues(record), further: furtherProperties(note, this.config()) };
  }

  /** The text of the postmortem: the note as the form has it, with the brief mirrored into it and linked. */
  mirrored(brief: StartingBrief, note: PlannedNote, words: MirrorWords): string {
    const config = this.config();
    const link = this.ports.links.linkTo(brief.record.path, note.path);
    const own = (name: PropertyName): string => config.propertyNames[name]?.[0] ?? name;
    const properties = [...brief.further, { name: 'brief', value: link } as const].map(({ name, value }) => ({ name: own(name), value }));
    const planner = combinePlanners(planProperties(note.path, properties), mirrorBrief(brief, { path: note.path, config, words }));
    return applyPlan(note.text, planner(note.text));
  }

  /** Links the brief to its new postmortem. */
  linkBack(briefPath: string, postmortemPath: string): Promise<EditOutcome> {
    const link = this.ports.links.linkTo(postmortemPath, briefPath);
    return this.ports.writer.edit(briefPath, planProperties(briefPath, [{ name: postmortemLink, value: link }]));
  }
}

function formValues(record: NoteRecord): StartingBrief['values'] {
  const { scope } = record;
  const written = (values: readonly FacetValue[]): string => values.map(({ label }) => label).join(', ');
  const [goal] = scope.goals;
  return {
    campaign: record.campaign ?? record.title,
    'campaign-type': written(scope.campaignTypes),
    market: written(scope.markets),
    channel: written(scope.channels),
    goal: goal?.key ?? '',
    start: dayOf(record.start, 'from'),
    end: dayOf(record.end, 'to'),
  };
}

function dayOf(date: DateSpan | null, edge: 'from' | 'to'): string {
  return date === null ? '' : date[edge];
}

/** The properties of a brief that a postmortem has too. */
function furtherProperties({ frontmatter }: NoteStructure, config: ReadingConfig): FurtherProperty[] {
  const candidates = propertyCandidates(config.propertyNames);
  const values = new Map(frontmatter.state === 'valid' ? Object.entries(frontmatter.values).map(([key, value]) => [nameKey(key), value]) : []);
  return taken.flatMap((name): FurtherProperty[] => {
    const key = candidates.get(name)?.find((each) => values.has(each));
    const value = key === undefined ? null : values.get(key);
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return [{ name, value }];
    return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string') ? [{ name, value }] : [];
  });
}
