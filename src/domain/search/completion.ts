import type { FacetName } from '../library/facet';
import type { Operator } from './operator-names';

/** One way to go on typing. */
export interface CompletionOption {
  readonly type: 'operator' | 'value';
  /** What replaces the stretch; quoted where it has to be. An operator ends with its colon. */
  readonly text: string;
  /** The name to show, where the interface has no better one for `facet` and `key`. */
  readonly label: string;
  /** How many notes and items have the value; for an operator, how many values it knows. */
  readonly count: number;
  readonly operator: Operator | null;
  readonly facet: FacetName | null;
  readonly key: string | null;
}

/** What can stand at the cursor: `options`, best first, replace the query from `from` to `to` (UTF-16, end exclusive). */
export interface Completion {
  readonly from: number;
  readonly to: number;
  readonly options: readonly CompletionOption[];
}
