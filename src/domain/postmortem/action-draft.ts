import type { Span } from '../shared/span';
import type { Action } from './item';

/** An action as its own line says it, before headings and dates are looked at. */
export interface ActionDraft extends Pick<Action, 'text' | 'gap' | 'rootCause' | 'change' | 'owner' | 'dueWritten' | 'status' | 'successCriterion'> {
  readonly evaluationWritten: string | null;
  readonly span: Span;
}
