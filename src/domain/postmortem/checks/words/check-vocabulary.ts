/** What checks listen for, in one language: phrases in ordinary spelling, separated by ` | `; `*` stands for any ending, `$` for the end of the sentence. */
export interface CheckVocabulary {
  /** Channels that people pass a verdict on. */
  readonly channels: string;
  /** Words that pass a verdict on whatever stands beside them. */
  readonly verdicts: string;
  /** Words that keep a claim open: a suspicion is none. */
  readonly hedges: string;
  /** A verdict on the leads themselves. */
  readonly leadVerdicts: string;
  /** Why leads were turned down. */
  readonly rejectionReasons: string;
  /** What says how leads were followed up. */
  readonly followUp: string;
  /** That it was slow, or that nobody knows. */
  readonly slowOrUnknown: string;
  /** That two set-ups were alike. */
  readonly sameSetup: string;
  /** Words that compare. */
  readonly comparisons: string;
  /** A controlled test. */
  readonly tests: string;
  /** Work on the measurement itself. */
  readonly measurement: string;
  /** A change that is hard to take back. */
  readonly bigChanges: string;
  /** What makes one thing of a test a change: `new title, new form`. */
  readonly novelties: string;
  readonly atOnce: string;
  /** Wishes that name no change. */
  readonly vagueChanges: string;
  /** What the wishes are about, still too wide to act on. */
  readonly vagueObjects: string;
  /** An explanation by luck explains nothing. */
  readonly luck: string;
  /** That somebody looked at what a change brought. */
  readonly validated: string;
  /** People by what they do. */
  readonly roles: string;
  readonly pronouns: string;
  /** Words that make a culprit of the person beside them. */
  readonly faults: string;
  /** Failures told as a person's deed; looked for close behind the person. */
  readonly deeds: string;
  /** How many words may stand between a person and the deed. */
  readonly deedReach: number;
  /** Words that judge a character. */
  readonly characters: string;
  readonly negations: string;
  /** Whose view a template asks for. */
  readonly voices: string;
  /** Headings under which creators report, which only campaigns with creators fill. */
  readonly creatorReports: string;
  /** What people among the participants are called who ran the campaign, who look at its data, who sell, and who create for it. */
  readonly executorRoles: string;
  readonly analystRoles: string;
  readonly salesRoles: string;
  readonly creatorRoles: string;
  /** Measures of leads: whoever sells has seen what became of them. */
  readonly leadMeasures: string;
}
