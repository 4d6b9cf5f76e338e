import { planActionStatus } from '../domain/postmortem/edit/plan-action-status';
import type { ActionWish } from '../domain/postmortem/edit/plan-action-status';
import type { ItemReference } from '../domain/postmortem/edit/item-reference';
import { planStanding } from '../domain/postmortem/edit/plan-standing';
import type { StandingChange, StandingWords } from '../domain/postmortem/edit/standing-change';
import type { EditPlanner } from '../domain/note/edit/edit-plan';
import type { NoteStructure } from '../domain/note/note-structure';
import type { ReadingConfig } from '../domain/note/reading-config';
import type { NoteReadingContext } from '../domain/postmortem/read-context';
import type { Library } from './library';
import type { Clock } from './ports/clock';
import type { LinkResolver } from './ports/link-resolver';
import type { NoteSource } from './ports/note-source';
import type { EditOutcome, NoteWriter } from './ports/note-writer';
import type { PlaceNames } from './ports/place-names';

/** What became of the two notes of a rule and the one that replaces it. */
export interface SupersedeOutcome {
  readonly old: EditOutcome;
  /** Only tried once the old one says it. */
  readonly replacing: EditOutcome;
}

/** Changes what a note says of one of its items: whether it still holds, when it is looked at again, whether it is done. */
export class ItemEdits {
  constructor(
    private readonly ports: {
      readonly library: Library;
      readonly source: NoteSource;
      readonly writer: NoteWriter;
      readonly links: LinkResolver;
      readonly places: PlaceNames;
      readonly clock: Clock;
    },
    private readonly config: () => ReadingConfig,
  ) {}

  /** Retires an item, makes it active again or sets its review date. */
  change(item: ItemReference, change: StandingChange, words: StandingWords): Promise<EditOutcome> {
    return this.#edit(item, (note, reading) => planStanding(note, reading, { item, change, words }));
  }

  /** Says in the old item's note what replaces it, then in the other's what it replaces; each edit by itself, and again without harm. */
  async supersede(item: ItemReference, by: ItemReference, wordsFor: (path: string) => StandingWords): Promise<SupersedeOutcome> {
    const old = await this.change(item, { to: 'superseded', by: this.#link(by, item.path) }, wordsFor(item.path));
    if (old.state === 'refused' || old.state === 'missing') return { old, replacing: { state: 'unchanged' } };
    return { old, replacing: await this.change(by, { to: 'replacing', what: this.#link(item, by.path) }, wordsFor(by.path)) };
  }

  /** Marks an action as done or as open again. */
  markAction(item: ItemReference, done: boolean, words: ActionWish['words']): Promise<EditOutcome> {
    const today = this.ports.clock.today();
    return this.#edit(item, (note, reading) => planActionStatus(note, reading, { item, done, words, today }));
  }

  async #edit({ path }: ItemReference, plannerFor: (note: NoteStructure, reading: NoteReadingContext) => EditPlanner): Promise<EditOutcome> {
    const note = await this.ports.source.read(path);
    if (note === null) return { state: 'missing' };
    return this.ports.writer.edit(path, plannerFor(note, { config: this.config(), markets: this.ports.library.markets }));
  }

  // Always a wikilink: a remark in brackets, or a property, cannot hold any other.
  #link({ path, line }: ItemReference, from: string): string {
    const subpath = this.ports.places.subpath(path, line);
    const link = this.ports.links.linkTo(path, from, subpath);
    return link.startsWith('[[') ? link : `[[${path.replace(/\.md$/, '')}${subpath}]]`;
  }
}
