import type { Writings } from './filled-template';

/** What somebody writes into the English templates, and what must come out of it. */
export const en: Writings = {
  other: 'Ten calls with buyers said so',
  sections: {
    participants: {
      lines: [['Anna Kruse', 'owner', 'Media plan']],
      items: ['participant: Anna Kruse · owner'],
    },
    assumptions: {
      lines: [['Finance teams plan in October', 'broke', 'Survey of forty']],
      items: ['assumption: Finance teams plan in October · broke'],
    },
    assumptionsToTest: {
      lines: ['- Finance teams plan in October'],
      items: ['assumption: Finance teams plan in October · untested'],
    },
    timeline: {
      lines: [['2026-03-02', 'Emails approved']],
      items: ['milestone: 2026-03-02 · Emails approved'],
    },
    kpis: {
      lines: [['Registrations', '400', '312', 'missed', 'The title was vague']],
      items: ['kpi: Registrations · 400 · 312 · missed · The title was vague'],
    },
    plannedKpis: {
      lines: [['Registrations', '400', '350']],
      items: ['kpi: Registrations · 400 · – · – · –'],
    },
    outcomes: {
      lines: ['- Completion: 64 %', '- Sentiment: friendly'],
      items: ['kpi: Completion · – · 64 % · – · –'],
    },
    causes: {
      lines: ['- The title promised a course'],
      items: ['root-cause: The title promised a course · –'],
    },
    successFactors: {
      lines: ['- The reminder named the hour'],
      items: ['root-cause: The reminder named the hour · –'],
    },
    surprises: {
      lines: ['- Students came in numbers'],
      items: ['learning: Students came in numbers · insight · –'],
    },
    dataTrust: {
      lines: [['Original source', 'yes', ''], ['Rejection reason', 'no', 'mostly empty']],
      items: ['data-trust: Original source · true', 'data-trust: Rejection reason · false'],
    },
    firstPass: {
      lines: [['Audience', 'Wrong roles respond', 'yes'], ['Tracking', 'Sources are missing', '']],
      items: ['root-cause: Audience · –'],
    },
    drivers: {
      lines: [['Vague title', '40 of 88 missing', 'none', '4', 'Survey']],
      items: ['root-cause: Vague title · 40 of 88 missing'],
    },
    risks: {
      lines: [['Late creatives', 'The launch slips', 'Book the studio early']],
      items: ['risk: Late creatives · The launch slips · Book the studio early'],
    },
    testPlan: {
      lines: [['Name the role in the title', 'Before and after', 'Registrations', 'No-shows', 'Ben Ortiz', '2026-06-01']],
      items: ['action: – · – · Name the role in the title · Ben Ortiz · – · Registrations · 2026-06-01'],
    },
    learnings: {
      lines: [],
      items: [],
    },
    learned: {
      lines: ['- Short titles draw buyers'],
      items: ['learning: Short titles draw buyers · insight · –'],
    },
    repeat: {
      lines: ['- The hour in the reminder'],
      items: ['learning: The hour in the reminder · repeat · –'],
    },
    change: {
      lines: ['- Ask for the role in the form'],
      items: ['learning: Ask for the role in the form · change · –'],
    },
    changesNext: {
      lines: ['- A title for one role'],
      items: ['learning: A title for one role · change · –'],
    },
    wrongAssumption: {
      lines: ['- That students would not come'],
      items: ['learning: That students would not come · wrong-assumption · –'],
    },
    shouldHaveValidated: {
      lines: ['- Whether the title names a role'],
      items: ['learning: Whether the title names a role · wrong-assumption · –'],
    },
    marketInsight: {
      lines: ['- German buyers read mail before nine'],
      items: ['learning: German buyers read mail before nine · insight · market'],
    },
    strategic: {
      lines: ['- Controllers decide, not analysts'],
      items: ['learning: Controllers decide, not analysts · insight · strategic'],
    },
    executionLearnings: {
      lines: ['- Two reminders are enough'],
      items: ['learning: Two reminders are enough · insight · execution'],
    },
    measurement: {
      lines: ['- No-shows were the early signal'],
      items: ['learning: No-shows were the early signal · insight · measurement'],
    },
    executionFeedback: {
      lines: ['- Approvals took a week'],
      items: ['learning: Approvals took a week · execution-feedback · –'],
    },
    wentWell: {
      lines: ['- The hour in the reminder'],
      items: ['learning: The hour in the reminder · repeat · –'],
    },
    wentBadly: {
      lines: ['- The form was too long'],
      items: ['learning: The form was too long · change · –'],
    },
    plan: {
      lines: ['- Write the title first'],
      items: ['learning: Write the title first · change · –'],
    },
    willChange: {
      lines: ['- Ask for the role in the form (Ben Ortiz, 2026-05-01)'],
      items: ['action: – · – · Ask for the role in the form · Ben Ortiz · 2026-05-01 · – · –'],
    },
    libraryEntry: {
      lines: ['Titles that name a role bring buyers instead of students.', '', '- Creator profile: controllers with a small channel', '- Content type: ten-minute demo'],
      items: ['entry: Titles that name a role bring buyers instead of students. · controllers with a small channel · ten-minute demo'],
    },
    insight: {
      lines: ['Titles that name a role bring buyers instead of students.', '', '- Creator profile: controllers with a small channel', '- Content type: ten-minute demo', '- Rests on: 2 campaigns'],
      items: ['entry: Titles that name a role bring buyers instead of students. · controllers with a small channel · ten-minute demo'],
    },
    guardrails: {
      lines: ['- Never gate the recording behind a second form.'],
      items: ['guardrail: Never gate the recording behind a second form. · never'],
    },
    patterns: {
      lines: [['The form asks for too much in every webinar so far', 'Spring, autumn', 'No owner for forms']],
      items: ['learning: The form asks for too much in every webinar so far · insight · –'],
    },
    actions: {
      lines: [['People were unsure who it is for', 'Vague title', 'Name the role in the title', 'Ben Ortiz', '2026-05-01', '400 registrations', '2026-07-01']],
      items: ['action: People were unsure who it is for · Vague title · Name the role in the title · Ben Ortiz · 2026-05-01 · 400 registrations · 2026-07-01'],
    },
  },
};
