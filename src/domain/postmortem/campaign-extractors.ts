import { extractActions } from './extract-actions';
import { extractLearnings } from './extract-learnings';
import type { Extractor } from './extraction-context';

/** What is gathered from notes of a known kind, besides entries and guardrails; in the order of `itemKinds`. */
export const campaignExtractors: readonly Extractor[] = [extractLearnings, extractActions];
