import type { NoteKind } from '../../domain/note/note-kind';
import type { PropertyName } from '../../domain/note/property-name';
import type { SectionKey } from './section-catalogue';

/** A built-in template without its words. A section with `>` stands one heading level lower, in the section above it. */
export interface TemplateLayout {
  readonly kind: NoteKind;
  /** Properties at the top, in this order: filled by the form, or left for the writer. */
  readonly properties: readonly PropertyName[];
  readonly sections: readonly (SectionKey | `>${SectionKey}`)[];
}

const about = ['type', 'campaign', 'campaign-type', 'market', 'channel', 'goal', 'start', 'end', 'budget'] as const;
const closed = [...about, 'status', 'outcome', 'confidence', 'failure', 'brief', 'owner'] as const;
const talked = ['type', 'campaign', 'campaign-type', 'market', 'channel', 'start', 'end', 'brief'] as const;
const kept = ['libraryEntry', 'guardrails', 'actions'] as const;

/** The built-in templates by id, in the order in which they are offered. Ids never change. */
export const templateLayouts = {
  'campaign-postmortem': {
    kind: 'postmortem', properties: closed,
    sections: [
      'summary', 'setup', '>bet', '>assumptions', '>timeline', '>participants', '>heeded',
      'execution', '>creators', '>messages', '>content', '>adjustments', 'outcomes', '>kpis',
      'analysis', '>causes', '>successFactors', '>surprises', '>customers', '>creatorReports', '>dataTrust',
      'learnings', '>repeat', '>change', '>wrongAssumption', '>marketInsight', '>strategic', '>executionLearnings', '>measurement',
      'executionFeedback', 'libraryEntry', 'guardrails', 'actions',
    ],
  },
  'b2b-diagnostic': {
    kind: 'postmortem', properties: closed,
    sections: [
      'summary', 'participants', 'kpis', 'compare', 'firstPass', 'hypothesis', '>assumptions', 'inputs', 'execution', 'data', '>dataTrust',
      'leadQuality', '>salesPatterns', 'handoff', 'findingRules', 'heeded', 'learned', 'known', 'uncertain', 'willChange', ...kept,
    ],
  },
  'root-cause-review': {
    kind: 'postmortem', properties: closed,
    sections: [
      'summary', 'participants', 'kpis', 'timeline', 'journey', 'lookAt', 'interviews', 'whyChain', 'drivers', 'dataTrust', 'testPlan', 'risks', 'decisions',
      'learned', ...kept,
    ],
  },
  'creator-campaign': {
    kind: 'postmortem', properties: closed,
    sections: [
      'bet', '>assumptions', 'kpis', 'outcomes', 'creators', 'messages', 'content', 'adjustments', 'heeded', 'learned', 'shouldHaveValidated', 'changesNext',
      'participants', 'creatorView', ...kept,
    ],
  },
  'retro-after-campaign': {
    kind: 'retro', properties: talked,
    sections: ['participants', 'kpis', 'wentWell', 'wentBadly', 'surprises', 'shouldHaveValidated', 'executionFeedback', 'libraryEntry', 'guardrails', 'actions'],
  },
  'retro-periodic': {
    kind: 'retro', properties: ['type', 'market', 'start', 'end'],
    sections: ['campaigns', 'kpis', 'lastActions', 'wentWell', 'wentBadly', 'patterns', 'rulesToRefresh', 'guardrails', 'plan', 'actions'],
  },
  'retro-milestone': {
    kind: 'retro', properties: talked,
    sections: ['milestoneReached', 'kpis', 'wentWell', 'wentBadly', 'surprises', 'actions'],
  },
  'retro-mid-campaign': {
    kind: 'retro', properties: talked,
    sections: ['kpis', 'assumptions', 'surprises', 'wentWell', 'wentBadly', 'adjustments', 'risks', 'actions'],
  },
  'retro-solo': {
    kind: 'retro', properties: talked,
    sections: ['wentWell', 'wentBadly', 'plan'],
  },
  'campaign-brief': {
    kind: 'brief', properties: [...about, 'status', 'owner'],
    sections: [
      'goal', 'audience', 'belief', 'offer', 'plannedKpis', 'assumptionsToTest', 'timeline', 'participants', 'preLaunch', 'risks', 'guardrailsApply', 'review',
    ],
  },
  lesson: {
    kind: 'lesson', properties: ['type', 'campaign', 'campaign-type', 'market', 'channel', 'goal', 'review-by'],
    sections: ['insight', 'evidence', 'limits', 'guardrails'],
  },
} as const satisfies Readonly<Record<string, TemplateLayout>>;

/** Id of a built-in template; stays the same in every language and version. */
export type TemplateId = keyof typeof templateLayouts;
