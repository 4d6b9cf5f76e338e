/** What a section of a note is about, whatever its heading is called and in whichever language. */
export const sectionRoles = [
  'library-entry', 'guardrails', 'learnings', 'repeat', 'change', 'wrong-assumption', 'insight',
  'strategic-learnings', 'execution-learnings', 'measurement-learnings', 'market-learnings', 'execution-feedback',
  'actions', 'kpis', 'assumptions', 'root-causes', 'risks', 'timeline', 'data-trust', 'participants',
  'setup', 'goal', 'hypothesis', 'audience', 'offer', 'execution', 'outcomes', 'analysis', 'lead-quality', 'handoff',
  'summary', 'review', 'plan', 'known', 'uncertain', 'will-change',
] as const;

/** A canonical section role, kebab-case. */
export type SectionRole = (typeof sectionRoles)[number];
