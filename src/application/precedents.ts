import { guardrailsInScope } from '../domain/brief/guardrails-in-scope';
import type { ScopedGuardrail } from '../domain/brief/guardrails-in-scope';
import { rankRelated } from '../domain/brief/rank-related';
import type { RelatedRanking } from '../domain/brief/rank-related';
import type { NoteRecord } from '../domain/postmortem/note-record';
import type { Library } from './library';
import type { Clock } from './ports/clock';
import type { LinkResolver } from './ports/link-resolver';

/** What the past says to one note: related campaigns and rules in scope, both best first. */
export interface Precedents extends RelatedRanking {
  readonly guardrails: readonly ScopedGuardrail[];
}

/** What precedents are looked up with. */
export interface PrecedentPorts {
  readonly library: Library;
  readonly links: LinkResolver;
  readonly clock: Clock;
}

/** Looks up what concerns a note, which may be in the index or only read for the moment. */
export function precedentsFor(note: NoteRecord, { library, links, clock }: PrecedentPorts): Precedents {
  const { index, markets } = library;
  const records = [...index.records.values()];
  const context = {
    markets, profiles: index.profiles, today: clock.today(), resolve: (target: string, from: string) => links.resolve(target, from),
  };
  return { ...rankRelated(note, records, context), guardrails: guardrailsInScope(note, records, context) };
}

/** What concerns a campaign's note that the library knows, a brief as well as a postmortem; null for any other note. */
export function precedentsAt(path: string, ports: PrecedentPorts): Precedents | null {
  const note = ports.library.index.records.get(path);
  return note === undefined || note.kind === null || note.kind === 'lesson' ? null : precedentsFor(note, ports);
}
