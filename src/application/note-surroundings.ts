import { briefSentences } from '../domain/brief/brief-sentences';
import type { ScopedGuardrail } from '../domain/brief/guardrails-in-scope';
import type { Related } from '../domain/brief/rank-related';
import { NoteWords } from '../domain/brief/shared-words';
import type { ReadingConfig } from '../domain/note/reading-config';
import type { NoteRecord } from '../domain/postmortem/note-record';
import { readScopedNote } from '../domain/postmortem/read-scoped-note';
import type { Library } from './library';
import type { Clock } from './ports/clock';
import type { LinkResolver } from './ports/link-resolver';
import type { NoteSource } from './ports/note-source';
import { precedentsFor } from './precedents';

/** What the library has to say to one note of a campaign. */
export interface Surroundings {
  readonly path: string;
  /** Past campaigns related to it, best first; empty for a brief, whose review has them. */
  readonly related: readonly Related[];
  /** Rules of other notes in whose scope it is; empty for a brief too. */
  readonly guardrails: readonly ScopedGuardrail[];
  readonly words: NoteWords;
}

/** Looks around a note: which lessons concern it, and with which of its words. A note is read only when it is looked at. */
export class NoteSurroundings {
  constructor(
    private readonly ports: { readonly library: Library; readonly source: NoteSource; readonly links: LinkResolver; readonly clock: Clock },
    private readonly config: () => ReadingConfig,
  ) {}

  /** What concerns a note; null for notes that are about no campaign, type or market. */
  async of(path: string): Promise<Surroundings | null> {
    const { library, source } = this.ports;
    const structure = await source.read(path);
    if (structure === null) return null;
    const config = this.config();
    const known = library.index.records.get(path);
    const record = known !== undefined && hasScope(known) ? known : readScopedNote(structure, { config, markets: library.markets });
    if (record === null) return null;
    const words = new NoteWords(briefSentences(structure, config), structure.text);
    const { related, guardrails } = record.kind === 'brief' ? { related: [], guardrails: [] } : precedentsFor(record, this.ports);
    return { path, related, guardrails, words };
  }
}

function hasScope({ scope, campaign, kind }: NoteRecord): boolean {
  return kind !== null || campaign !== null || [scope.campaignTypes, scope.markets, scope.channels].some((values) => values.length > 0);
}
