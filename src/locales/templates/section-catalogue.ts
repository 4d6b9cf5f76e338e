import type { SectionRole } from '../../domain/note/section-role';

/** What stands below the help of a section: an empty list, lines with a label, tasks, or a table that may have its first cells filled. */
export type SectionBody =
  | { readonly type: 'text' }
  | { readonly type: 'list' }
  | { readonly type: 'labels'; readonly labels: readonly string[] }
  | { readonly type: 'tasks'; readonly tasks: readonly string[] }
  | { readonly type: 'table'; readonly columns: readonly string[]; readonly rows: readonly string[] };

/** A section that templates are made of, without its words; `role` is what reading makes of its heading. */
export interface CatalogueSection {
  readonly role: SectionRole;
  readonly body: SectionBody;
}

const text = (role: SectionRole) => ({ role, body: { type: 'text' } }) as const;
const list = (role: SectionRole) => ({ role, body: { type: 'list' } }) as const;
const labels = <const Label extends string>(role: SectionRole, ...names: readonly Label[]) => ({ role, body: { type: 'labels', labels: names } }) as const;
const tasks = <const Task extends string>(role: SectionRole, ...names: readonly Task[]) => ({ role, body: { type: 'tasks', tasks: names } }) as const;
const table = <const Column extends string, const Row extends string = never>(
  role: SectionRole, columns: readonly Column[], rows: readonly Row[] = [],
) => ({ role, body: { type: 'table', columns, rows } }) as const;

/** All sections of the built-in templates. Each has its heading and its help in the words of every language. */
export const sectionCatalogue = {
  summary: text('summary'),
  setup: labels('setup', 'expected', 'sources', 'external'),
  participants: table('participants', ['person', 'role', 'contribution']),
  goal: text('goal'),
  audience: labels('audience', 'who', 'stage', 'validated'),
  offer: text('offer'),
  hypothesis: labels('hypothesis', 'audience', 'problem', 'offer', 'channel', 'signal', 'stage', 'evidence'),
  bet: text('hypothesis'),
  belief: text('hypothesis'),
  assumptions: table('assumptions', ['assumption', 'result', 'evidence']),
  assumptionsToTest: list('assumptions'),
  timeline: table('timeline', ['date', 'milestone']),
  heeded: table('review', ['lesson', 'decided', 'heeded', 'effect']),
  execution: labels('execution', 'launched', 'audience', 'assets', 'forms', 'tracking', 'routing', 'evidence'),
  inputs: labels('execution', 'targeting', 'messages', 'assets', 'budget', 'finding', 'evidence'),
  creators: table('execution', ['creator', 'whyChosen', 'content']),
  messages: text('offer'),
  content: list('execution'),
  adjustments: list('execution'),
  outcomes: labels('outcomes', 'completion', 'dropOff', 'sentiment', 'demographics', 'salesSignals'),
  kpis: table('kpis', ['kpi', 'planned', 'actual', 'verdict', 'why']),
  plannedKpis: table('kpis', ['kpi', 'planned', 'baseline']),
  analysis: text('analysis'),
  causes: list('root-causes'),
  successFactors: list('root-causes'),
  customers: labels('analysis', 'comments', 'repeatPurchase', 'support'),
  creatorReports: list('analysis'),
  surprises: list('insight'),
  data: labels('analysis', 'finding', 'evidence'),
  dataTrust: table('data-trust', ['field', 'reliable', 'note'], [
    'originalSource', 'latestSource', 'campaign', 'landingPage', 'conversionAction', 'leadStatus', 'lifecycleStage', 'salesOwner', 'rejectionReason', 'salesNotes',
  ]),
  compare: table('analysis', ['aspect', 'intended', 'real', 'evidence'], ['audience', 'buyerStage', 'message', 'offer', 'dataQuality', 'salesUse']),
  firstPass: table('root-causes', ['failure', 'signal', 'present'], ['audienceFailure', 'intentFailure', 'messageFailure', 'leadFailure', 'trackingFailure']),
  leadQuality: labels('lead-quality', 'finding', 'evidence'),
  salesPatterns: table('lead-quality', ['pattern', 'howOften', 'example']),
  handoff: labels('handoff', 'saw', 'responded', 'implied', 'notAssume', 'finding', 'evidence'),
  findingRules: table('analysis', ['rule', 'smallestStep', 'applies'], ['fewLeads', 'offerUnclear', 'fieldsMissing', 'slowFollowUp', 'broadTerms']),
  journey: table('analysis', ['stage', 'expectedThere', 'happenedThere', 'friction']),
  lookAt: labels('analysis', 'targeting', 'messages', 'offer', 'timing'),
  whyChain: table('analysis', ['symptom', 'firstWhy', 'secondWhy', 'thirdWhy', 'deepest']),
  interviews: table('analysis', ['asked', 'answered']),
  drivers: table('root-causes', ['driver', 'impact', 'salesCycle', 'score', 'evidence']),
  testPlan: table('plan', ['change', 'design', 'primary', 'supporting', 'owner', 'evaluate']),
  risks: table('risks', ['risk', 'impact', 'mitigation']),
  decisions: table('review', ['decision', 'approvedBy', 'reason']),
  learnings: text('learnings'),
  learned: list('learnings'),
  repeat: list('repeat'),
  change: list('change'),
  changesNext: list('change'),
  wrongAssumption: list('wrong-assumption'),
  shouldHaveValidated: list('wrong-assumption'),
  marketInsight: list('market-learnings'),
  strategic: list('strategic-learnings'),
  executionLearnings: list('execution-learnings'),
  measurement: list('measurement-learnings'),
  executionFeedback: list('execution-feedback'),
  creatorView: labels('analysis', 'permission', 'creatorReport', 'creatorWouldChange', 'confirmed'),
  wentWell: list('repeat'),
  wentBadly: list('change'),
  plan: list('plan'),
  campaigns: list('setup'),
  lastActions: table('review', ['agreed', 'became', 'effect']),
  patterns: table('insight', ['pattern', 'seenIn', 'weakness']),
  rulesToRefresh: table('review', ['oldRule', 'stillTrue']),
  milestoneReached: labels('setup', 'milestone', 'expected', 'reached'),
  known: list('known'),
  uncertain: list('uncertain'),
  willChange: list('will-change'),
  libraryEntry: labels('library-entry', 'creatorProfile', 'contentType'),
  insight: labels('library-entry', 'creatorProfile', 'contentType', 'restsOn'),
  evidence: list('known'),
  limits: list('uncertain'),
  guardrails: list('guardrails'),
  actions: table('actions', ['gap', 'cause', 'change', 'owner', 'when', 'success', 'evaluate']),
  preLaunch: tasks('execution', 'audienceResearch', 'briefTested', 'selection', 'successMetrics', 'creativeRules', 'trackingReady'),
  guardrailsApply: text('review'),
  review: text('review'),
} as const satisfies Readonly<Record<string, CatalogueSection>>;

/** Name of a section in the catalogue. */
export type SectionKey = keyof typeof sectionCatalogue;

type Body = (typeof sectionCatalogue)[SectionKey]['body'];

/** Name of a table's column. */
export type ColumnKey = Extract<Body, { type: 'table' }>['columns'][number];

/** Name of a table's row that is there from the start. */
export type RowKey = Extract<Body, { type: 'table' }>['rows'][number];

/** Name of a line's label. */
export type LabelKey = Extract<Body, { type: 'labels' }>['labels'][number];

/** Name of a task that is there from the start. */
export type TaskKey = Extract<Body, { type: 'tasks' }>['tasks'][number];
