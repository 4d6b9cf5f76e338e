import type { EditPlan } from '../domain/note/edit/edit-plan';
import { applyPlan } from '../domain/note/edit/apply-plan';
import { planTakeBack } from '../domain/note/edit/plan-take-back';
import { isOwn } from '../domain/library/own-campaign';
import type { ReadingConfig } from '../domain/note/reading-config';
import type { Lesson, LessonKind, LessonPlace, LessonStyle } from '../domain/postmortem/lesson/lesson';
import { readLessonSource } from '../domain/postmortem/lesson/lesson-source';
import type { LessonSource } from '../domain/postmortem/lesson/lesson-source';
import { newLessonsNote } from '../domain/postmortem/lesson/new-lessons-note';
import { lessonSection, planLesson } from '../domain/postmortem/lesson/plan-lesson';
import type { NoteRecord } from '../domain/postmortem/note-record';
import { fold } from '../domain/shared/fold';
import { postmortemLink } from './postmortem-start';
import type { Library } from './library';
import type { LinkResolver } from './ports/link-resolver';
import type { NoteSource } from './ports/note-source';
import type { EditOutcome, NoteWriter } from './ports/note-writer';
import type { Settings } from './settings';

/** A note that a lesson can go into, with the heading it would stand below. */
export interface LessonTarget {
  readonly type: 'campaign' | 'lessons';
  readonly place: LessonPlace;
  readonly title: string;
}

/** What became of a lesson; `line` counts from 0, `undo` takes it out again as long as the note has not changed since. */
export type LessonOutcome =
  | { readonly state: 'written'; readonly path: string; readonly line: number; readonly undo: () => Promise<EditOutcome> }
  | { readonly state: 'unchanged'; readonly path: string }
  | Extract<EditOutcome, { state: 'refused' | 'missing' }>;

type Words = Pick<LessonStyle, 'vocabulary' | 'language'>;

const nowhere = { campaignTypes: [], markets: [], channels: [], goals: [], audiences: [] };

/** Keeps lessons that come to mind while one is at something else: in the note of their campaign, or in a note for lessons. */
export class QuickLessons {
  constructor(
    private readonly ports: { readonly library: Library; readonly source: NoteSource; readonly writer: NoteWriter; readonly links: LinkResolver },
    private readonly settings: () => Settings,
    private readonly config: () => ReadingConfig,
  ) {}

  /** What the note somebody is in says; null when there is none, or when the app does not know it yet. */
  async sourceAt(path: string | null): Promise<LessonSource | null> {
    const structure = path === null ? null : await this.ports.source.read(path);
    return structure === null ? null : readLessonSource(structure, this.#reading());
  }

  /**
   * The note of a campaign: the postmortem or retrospective somebody is in as long as it is about this campaign, the postmortem of
   * the brief somebody is in, else the only postmortem of this name. null when there is none.
   */
  async campaignTarget(source: LessonSource | null, campaign: string): Promise<LessonPlace | null> {
    const isHere = source !== null && (campaign.trim() === '' || fold(campaign.trim()) === fold(source.campaign ?? ''));
    if (isHere && (source.kind === 'postmortem' || source.kind === 'retro')) return source;
    const path = isHere && source.kind === 'brief' ? await this.#postmortemOf(source.path) : this.#onlyPostmortem(campaign);
    return path === null ? null : this.sourceAt(path);
  }

  /** The note for lessons without a campaign's note, as it is or will be. */
  async lessonsTarget(): Promise<LessonPlace> {
    const path = this.#lessonsPath();
    return await this.sourceAt(path) ?? { path, kind: 'lesson', scope: nowhere, language: null };
  }

  /** The heading that a lesson would stand below. */
  async headingIn(place: LessonPlace, kind: LessonKind, words: Words): Promise<string> {
    const note = await this.ports.source.read(place.path);
    return lessonSection(note?.text ?? '', kind, place, this.#style(words)).title;
  }

  /** How a lesson in another note says where it comes from: a link where the vault's links are wikilinks, else the name. */
  originFor(source: LessonSource | null, campaign: string, into: string): string {
    const name = campaign.replace(/[[\](){}|]+/g, ' ').replace(/\s+/g, ' ').trim();
    const isHere = source !== null && source.kind !== null && source.kind !== 'lesson' && fold(name) === fold(source.campaign ?? '');
    const link = isHere && source.path !== into && name !== '' ? this.ports.links.linkTo(source.path, into) : '';
    return /^\[\[[^[\]]+\]\]$/.test(link) ? link : name;
  }

  /** Writes a lesson into its note, which is created where it may be; one that is there already is not written again. */
  async save(lesson: Lesson, { type, place }: Pick<LessonTarget, 'type' | 'place'>, words: Words): Promise<LessonOutcome> {
    const style = this.#style(words);
    const planner = planLesson(lesson, place, style);
    let made = { before: '', plan: { state: 'unchanged' } as EditPlan };
    const outcome = await this.ports.writer.edit(place.path, (text) => {
      made = { before: text, plan: planner(text) };
      return made.plan;
    });
    if (outcome.state === 'missing' && type === 'lessons') return this.#create(newLessonsNote(lesson, place, style), place.path);
    if (outcome.state === 'unchanged') return { ...outcome, path: place.path };
    return outcome.state === 'written' ? this.#written(place.path, made.before, made.plan) : outcome;
  }

  async #create(text: string, wanted: string): Promise<LessonOutcome> {
    const path = await this.ports.writer.create(wanted, text);
    const before = text.slice(0, text.lastIndexOf('##'));
    return { state: 'written', path, line: text.trimEnd().split('\n').length - 1, undo: () => this.ports.writer.edit(path, planTakeBack(before, text)) };
  }

  #written(path: string, before: string, plan: EditPlan): LessonOutcome {
    const after = applyPlan(before, plan);
    const [change] = plan.state === 'changes' ? plan.changes : [];
    const end = (change?.start ?? 0) + (change?.insert.trimEnd().length ?? 0);
    return { state: 'written', path, line: after.slice(0, end).split('\n').length - 1, undo: () => this.ports.writer.edit(path, planTakeBack(before, after)) };
  }

  // The brief says it itself once its postmortem was started from it; the index knows the others.
  async #postmortemOf(brief: string): Promise<string | null> {
    const { links, source } = this.ports;
    const linked = (await source.read(brief))?.links.find(({ property }) => property === postmortemLink)?.target;
    const path = linked === undefined ? null : links.resolve(linked, brief);
    const own = this.ports.library.index.records.get(brief);
    if (path !== null || own === undefined) return path;
    return this.#records().find((record) => isOwn(record, own, (target, from) => links.resolve(target, from)))?.path ?? null;
  }

  #onlyPostmortem(campaign: string): string | null {
    const name = fold(campaign.trim());
    const found = name === '' ? [] : this.#records().filter((record) => fold(record.campaign ?? record.title) === name);
    return found.length === 1 ? found[0]?.path ?? null : null;
  }

  #records(): NoteRecord[] {
    return [...this.ports.library.index.records.values()].filter(({ kind }) => kind === 'postmortem');
  }

  #lessonsPath(): string {
    const path = this.settings().lessonsNote.split('/').map((part) => part.trim()).filter((part) => part !== '').join('/');
    return path === '' ? 'Quick lessons.md' : path.replace(/(?:\.md)?$/i, '.md');
  }

  #reading(): Pick<LessonStyle, 'config' | 'markets'> {
    return { config: this.config(), markets: this.ports.library.markets };
  }

  #style(words: Words): LessonStyle {
    return { ...words, ...this.#reading() };
  }
}
