import { guardrailsInScope } from '../domain/brief/guardrails-in-scope';
import type { ScopedGuardrail } from '../domain/brief/guardrails-in-scope';
import { rankRelated } from '../domain/brief/rank-related';
import type { Related } from '../domain/brief/rank-related';
import type { Library } from './library';
import type { Clock } from './ports/clock';
import type { LinkResolver } from './ports/link-resolver';

/** What the library has for a note that is being written, best first. */
export interface FittingLessons {
  readonly related: readonly Related[];
  readonly guardrails: readonly ScopedGuardrail[];
}

/** The past campaigns and rules that concern a campaign's note, a brief as well as a postmortem; null for any other note. */
export function fittingLessons(path: string, ports: { readonly library: Library; readonly links: LinkResolver; readonly clock: Clock }): FittingLessons | null {
  const { index, markets } = ports.library;
  const note = index.records.get(path);
  if (note === undefined || note.kind === null || note.kind === 'lesson') return null;
  const context = {
    markets, profiles: index.profiles, today: ports.clock.today(), resolve: (target: string, from: string) => ports.links.resolve(target, from),
  };
  const records = [...index.records.values()];
  return { related: rankRelated(note, records, context).related, guardrails: guardrailsInScope(note, records, context) };
}
