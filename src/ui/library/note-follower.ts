import type { BriefReview } from '../../application/brief-gate';
import type { Surroundings } from '../../application/note-surroundings';
import { noFindings } from '../checks/note-findings';
import type { NoteFindings } from '../checks/note-findings';
import type { LibraryViewServices } from './library-view-services';

/** What is known of the note that is being followed; each part comes as soon as the note has been looked at. */
export interface FollowedNote {
  /** null when no note is open. */
  readonly path: string | null;
  /** The note's review; null when it is no brief. */
  readonly review: BriefReview | null;
  readonly findings: NoteFindings;
  readonly surroundings: Surroundings | null;
}

type FollowerServices = Pick<LibraryViewServices, 'library' | 'gate' | 'checks' | 'surroundings'>;

const nothing = { review: null, findings: noFindings, surroundings: null };

/** Keeps up with the note that a person works on: its review, its checks, and what concerns it. */
export class NoteFollower {
  #note: FollowedNote = { path: null, ...nothing };
  #stopped = false;

  constructor(private readonly services: FollowerServices, private readonly changed: () => void) {}

  get note(): FollowedNote {
    return this.#note;
  }

  /** Looks at a note, also again; what was known of another one is forgotten at once. */
  follow(path: string | null): void {
    if (this.#note.path !== path) this.#note = { path, ...nothing };
    if (path === null) return;
    const { library, gate, checks, surroundings } = this.services;
    const isBrief = library.index.records.get(path)?.kind === 'brief';
    void this.#learn(path, isBrief ? gate.open(path) : Promise.resolve(null), (review) => ({ review }));
    void this.#learn(path, surroundings.of(path), (found) => ({ surroundings: found }));
    void this.#learn(path, checks.look(path), (look) => ({
      findings: { path, ...look, language: checks.languageOf(path), all: this.#note.findings.path === path && this.#note.findings.all },
    }));
  }

  /** Shows all findings of the followed note, or only the first. */
  showAll(all: boolean): void {
    const { findings, path } = this.#note;
    this.#note = { ...this.#note, findings: findings.path === path ? { ...findings, all } : { ...noFindings, path: path ?? '', all } };
    this.changed();
  }

  /** Ends it: nothing is announced after this. */
  stop(): void {
    this.#stopped = true;
  }

  // Another note can have come to the front, or the view gone, by the time an answer is there.
  async #learn<Answer>(path: string, answer: Promise<Answer>, taken: (answer: Answer) => Partial<FollowedNote>): Promise<void> {
    const known = await answer;
    if (this.#stopped || this.#note.path !== path) return;
    this.#note = { ...this.#note, ...taken(known) };
    this.changed();
  }
}
