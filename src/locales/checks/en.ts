import type { CheckCode } from '../../domain/postmortem/checks/check-code';
import type { AskedPart } from '../../domain/postmortem/checks/completeness';
import type { ActionSlot, NotePart } from '../../domain/postmortem/checks/finding';
import type { PlanChange } from '../../domain/postmortem/checks/plan-changed';
import type { Voice } from '../../domain/postmortem/checks/voice';
import { plural } from '../plural';

/** What a check is called in the settings, what it found with why that matters in one sentence, and what to do about it. */
export interface CheckWords {
  readonly name: string;
  readonly message: string;
  readonly remedy: string;
}

const rules: Readonly<Record<CheckCode, CheckWords>> = {
  'kpi-without-actual': {
    name: 'KPI without an actual figure',
    message: 'No actual figure yet: {names}. Without it nobody can say whether the plan held.',
    remedy: 'Write the figure, or why it could not be measured.',
  },
  'kpi-without-plan': {
    name: 'KPI without a plan',
    message: 'No planned figure: {names}. A result without a plan can be read as success or failure.',
    remedy: 'Write what was committed to, or that nothing was.',
  },
  'kpi-without-why': {
    name: 'KPI without a why',
    message: 'Measured but not explained: {names}. The why is what the next campaign can use.',
    remedy: 'Add one line on why it was hit or missed; wins need it as much as failures.',
  },
  'plan-changed': {
    name: 'Plan changed after launch',
    message: '{plan} A goal that moves hides what was learned.',
    remedy: 'Show both figures in the row, and say in its why what moved the plan and when.',
  },
  'variance-contradiction': {
    name: 'Variance that does not fit the figures',
    message: 'The variance says {written}, the figures of this row give {computed}. Sooner or later somebody quotes the wrong one.',
    remedy: 'Correct the variance, or the figure that is wrong.',
  },
  'interpretation-first': {
    name: 'Interpretation before facts',
    message: '“{section}” stands before “{facts}”. Whoever reads the reasons first sees the figures through them.',
    remedy: 'Move “{facts}” up.',
  },
  'success-unexplained': {
    name: 'Success without an explanation',
    message: 'The plan was met, but nothing here says why. What is not understood cannot be repeated.',
    remedy: 'Name what made the difference, with the evidence you have; luck counts only with its odds.',
  },
  'no-learning': {
    name: 'Nothing learned',
    message: 'No learning yet. It is what this note is for.',
    remedy: 'One line is enough: what to repeat, what to change, or which assumption was wrong.',
  },
  'no-entry': {
    name: 'No library entry',
    message: 'No library entry yet. Without one, the next campaign will not find what was learned here.',
    remedy: 'Write two or three sentences under “Library entry” for somebody who reads nothing else.',
  },
  'no-guardrail': {
    name: 'No guardrail',
    message: 'No guardrail yet, so no brief can be checked against this lesson.',
    remedy: 'Turn the strongest learning into one “Never …” or “Always …” line.',
  },
  'entry-too-long': {
    name: 'Long library entry',
    message: 'The library entry has {count} sentences. It is read beside many others, on a deadline.',
    remedy: 'Keep the two or three that a colleague needs; the rest has its place in the analysis.',
  },
  'vague-action': {
    name: 'Vague action',
    message: '“{written}” says {filled}, but not {missing}. Nobody can tell when it is done.',
    remedy: 'Fill in: change what, from how much to how much, who, by when, and it worked if …',
  },
  'action-without-criterion': {
    name: 'Action without success criterion',
    message: '“{written}” has no success criterion ({count} in this note). Nobody can tell later whether it helped.',
    remedy: 'Add how you will know that it worked, or the day on which you will look.',
  },
  'improvement-not-validated': {
    name: 'Improvement never validated',
    message: '“{written}” was to be looked at by {date}, and no result is noted. Only validated changes belong in the next plan.',
    remedy: 'Write what came of it, also if it had no effect.',
  },
  'channel-claim': {
    name: 'Channel verdict without source fields',
    message: '“{written}” is more than the data can carry: no source field here is known to be reliable, and no KPI is told by channel.',
    remedy: 'Next step: check one source field for ten leads, or write it as a suspicion.',
  },
  'lead-quality-claim': {
    name: 'Verdict on leads without rejection reasons',
    message: '“{written}” has no reasons beside it. Without them poor leads and poor fit look the same.',
    remedy: 'Next step: ask sales why the last ten were turned down, and count the reasons.',
  },
  'market-claim': {
    name: 'Market verdict with unequal set-ups',
    message: '“{written}” compares markets, but nothing here says that the set-ups were alike.',
    remedy: 'Next step: list what differed (creators, budget, timing, offer), or run one with the same set-up.',
  },
  'lead-follow-up-claim': {
    name: 'Verdict on leads with unclear follow-up',
    message: '“{written}”, but the follow-up was slow or is unclear. A delay in the process explains cold leads as well.',
    remedy: 'Next step: compare leads called within a day with the others before judging them.',
  },
  'change-at-low-confidence': {
    name: 'Change at low confidence',
    message: '“{written}” is a change at low confidence. What is not measured cannot be improved on purpose.',
    remedy: 'Clean up the measurement first, and add that as the first action.',
  },
  'change-without-test': {
    name: 'Change without a test at medium confidence',
    message: '“{written}” is a change at medium confidence, with no test in the plan.',
    remedy: 'Make it a controlled test: one change, one group without it, one date.',
  },
  'no-change-at-high-confidence': {
    name: 'No change at high confidence',
    message: 'Confidence is high and the plan was missed, yet every action is one more test.',
    remedy: 'Change what you are sure of, or lower the confidence.',
  },
  'several-changes-at-once': {
    name: 'Several changes in one test',
    message: '“{written}” tests several changes at once, so nobody will know which of them did it.',
    remedy: 'Test one at a time, the one with the largest expected effect first.',
  },
  'blame-wording': {
    name: 'Blame',
    message: '“{written}” makes a person or a team the cause. Then nobody looks at what let it happen.',
    remedy: '{blame}',
  },
  'person-named': {
    name: 'Person named among the causes',
    message: '{name} is named among causes or lessons. A lesson about a person helps nobody else.',
    remedy: 'Say what the process lacked; names belong to owners, participants and thanks.',
  },
  'voice-missing': {
    name: 'Somebody not heard',
    message: '{voice} They saw what nobody else did.',
    remedy: 'Ask them one question, or note that they could not be reached.',
  },
  'brief-part-missing': {
    name: 'Part of a brief missing',
    message: 'This brief does not say its {part} yet.',
    remedy: 'One line is enough; the postmortem will be held against it.',
  },
};

/** English words of the checks. */
export const checks = {
  heading: 'Checks',
  finding: 'Something to look at',
  showAll: plural({ one: 'Show {count} more finding', other: 'Show {count} more findings' }),
  showFewer: 'Show fewer findings',
  dismiss: 'Dismiss for this note',
  dismissed: plural({ one: '{count} check dismissed in this note', other: '{count} checks dismissed in this note' }),
  bringBack: 'Bring back',
  switchOff: 'Switch this check off everywhere',
  switchedOff: '“{name}” is switched off. Settings bring it back.',
  addSection: 'Add “{heading}”',
  completeAction: 'Add what is missing, to be filled in',
  remarkPlan: 'Note the other figure in the row',
  correctFigure: 'Write {figure}',
  nothing: 'nothing',
  settings: {
    page: 'Checks',
    desc: 'What “This note” looks at in postmortems, retrospectives and briefs. Findings are advice and never block.',
    rule: 'In a single note, dismiss it in the menu of a finding.',
  },
  rules,
  slots: {
    object: 'what changes', number: 'how much', owner: 'who', date: 'by when', criterion: 'how you will know',
  } satisfies Readonly<Record<ActionSlot, string>>,
  parts: {
    learnings: 'learnings', 'library-entry': 'library entry', guardrails: 'guardrails', goal: 'goal', audience: 'audience', hypothesis: 'hypothesis',
    kpis: 'planned KPIs', assumptions: 'assumptions',
  } satisfies Readonly<Record<NotePart, string>>,
  voices: {
    empty: '“{voice}” is asked for here and still empty.',
    unheard: 'Nobody here speaks for {voices}.',
    names: {
      executor: 'those who ran it', analyst: 'the data (analyst or CRM)', sales: 'sales', creator: 'the creators',
    } satisfies Readonly<Record<Voice, string>>,
  },
  completeness: {
    name: 'What is complete',
    complete: 'Complete: {parts}.',
    all: 'Everything is there: {parts}.',
    nothing: 'Nothing is complete yet.',
    open: 'Open: {parts}.',
    missing: 'Missing: {parts}.',
    parts: {
      setup: 'setup', goal: 'goal', audience: 'audience', hypothesis: 'hypothesis', kpis: 'KPIs', plan: 'planned KPIs', assumptions: 'assumptions', analysis: 'explanation',
      learnings: 'learnings', 'library-entry': 'library entry', guardrails: 'guardrails', actions: 'actions',
    } satisfies Readonly<Record<AskedPart, string>>,
    counted: {
      setup: '{part} ({done} of {total}: type, market, start, end)', kpis: '{part} ({done} of {total} with actual)', plan: '{part} ({done} of {total} with a figure)',
      assumptions: '{part} ({done} of {total} judged)', actions: '{part} ({done} of {total} with owner and date)',
    },
  },
  plan: {
    committed: '{name}: {brief} was committed when the brief became ready, this note plans {here}.',
    moved: '{name}: {brief} was committed when the brief became ready, the brief now says {here}.',
    brief: 'The brief planned {brief} for {name}, this note says {here}.',
  } satisfies Readonly<Record<PlanChange, string>>,
  blame: {
    fault: 'Ask instead: “What did we not validate before launch that let this happen?”',
    deed: 'Say instead: “Nothing in the process made sure that … happened by …”, and what will from now on.',
    character: 'Say instead what happened and when, and which check would have caught it.',
  },
};
