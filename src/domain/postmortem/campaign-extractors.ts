import { extractActions } from './extract-actions';
import { extractAssumptions } from './extract-assumptions';
import { extractDataTrust } from './extract-data-trust';
import { extractKpis } from './extract-kpis';
import { extractLearnings } from './extract-learnings';
import { extractMilestones } from './extract-milestones';
import { extractParticipants } from './extract-participants';
import { extractRisks } from './extract-risks';
import { extractRootCauses } from './extract-root-causes';
import type { Extractor } from './extraction-context';

/** What is gathered from notes of a known kind, besides entries and guardrails; in the order of `itemKinds`. */
export const campaignExtractors: readonly Extractor[] = [
  extractLearnings, extractActions, extractKpis, extractAssumptions, extractRootCauses, extractRisks, extractMilestones, extractDataTrust,
  extractParticipants,
];
