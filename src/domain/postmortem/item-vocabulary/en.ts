import type { ItemVocabulary } from './item-vocabulary';

/** English column names, labels and words. */
export const en: ItemVocabulary = {
  columns: {
    action: {
      action: 'Action | Actions | Action item | Action items | Task | Tasks | To do | Todo | Next step | Next steps | Item | Follow-up | What | Recommendation | Improvement | Activity | Remediation | Fix | Deliverable | Description',
      gap: 'Gap | Finding | Issue | Problem | Observation | What happened | Symptom | Lesson',
      'root-cause': 'Root cause | Cause | Why | Reason',
      change: 'Change | Specific change | What changes | Proposed change | Solution | Smallest useful fix | Smallest fix',
      owner: 'Owner | Owners | Owned by | Assignee | Assigned to | Assigned | Responsible | Who | DRI | Lead | Person | Accountable | Action owner | Driver | PIC | By whom | Responsible person',
      due: 'Due | Due date | Deadline | When | By when | Due by | Target date | Date | Timeline | Timeframe | ETA | Completion date | Done by | Complete by | Window',
      status: 'Status | State | Done | Done? | Progress | Completed',
      'success-criterion': 'Success criterion | Success criteria | Success metric | Success measure | Success | Measured by | Measure of success | Success looks like | Definition of done | Metric | KPI',
      'evaluation-date': 'Evaluation date | Evaluate on | Evaluated on | Evaluate | Check on | Check date | Review date | Review on | Evaluation',
      priority: 'Priority | Prio | Impact | Effort | Severity | P | Type | Category | Area | Notes | Comments | Comment | Link | Ticket | Tracking | #',
    },
    kpi: {
      metric: 'Metric | Metrics | KPI | KPIs | Measure | Indicator | Name | Key metric | Success metric | Channel | Item | Category | Line item | Budget item | Platform | Creator | Asset | Segment | Cost | Stage | Funnel stage',
      goal: 'Goal | Goals | Objective | Objectives | Key result | Key results',
      target: 'Target | Targets | Planned | Plan | Budget | Budgeted | Forecast | Expected | Committed | Target value | Estimate | Quota | Commitment | Goal value | Projected',
      actual: 'Actual | Actuals | Result | Results | Achieved | Spend | Spent | Actual spend | Outcome | Delivered | Final | Reality | Measured | Actual result | Value | Current | Actual value | Performance | Observed',
      variance: 'Variance | Var | Var. | Δ | Δ% | Δ % | Delta | Difference | Diff | Diff. | Change | Gap | Deviation | % change | vs target | vs. target | vs plan | vs. plan | vs goal | Variance % | Over / under | +/- %',
      attainment: '% of target | % of goal | % of plan | Achievement | Attainment | % achieved | % attained | Achieved % | % to goal | % to target | Pct of target | Percent of target | Fulfilment | Pacing | Achievement %',
      verdict: 'Verdict | Status | Hit | Hit? | Met | Met? | Hit/miss | Hit or miss | Hit / miss | Grade | On target | On target? | Achieved? | Result? | Pass/fail | Score | RAG | Assessment | Rating | Success?',
      why: 'Why | Why? | Reason | Reasons | Explanation | Comment | Comments | Note | Notes | Analysis | Insight | Cause | Remarks | Context | Because',
      baseline: 'Baseline | Previous | Before | Prior | Last campaign | Last year | Benchmark | Starting point | Last period | Industry average',
    },
    assumption: {
      assumption: 'Assumption | Assumptions | We assumed | Belief | Hypothesis | What we assumed | Assumed | Before launch',
      result: 'Result | Held | Held? | Status | Outcome | Verdict | Validated | Validated? | True? | What happened | Reality | Turned out | Held or broke | Held / broke | Conclusion',
      evidence: 'Evidence | Proof | Source | Notes | Data | How tested | Test | Comment | Confidence',
    },
    cause: {
      cause: 'Driver | Drivers | Root cause | Root causes | Cause | Causes | Factor | Contributing factor | Reason | Why | Failure | Failure dimension | Issue | Dimension',
      impact: 'Impact | Estimated impact | Effect | Est. impact | Impact on pipeline | Contribution | Weight | Cost | Severity | Effect on result | Bottom line | Bottom-line impact',
      evidence: 'Evidence | Proof | Data | Signal | Warning signal | Warning signals | Notes | Rank',
      present: 'Present | Present? | Seen | Seen? | Applies | Applies? | Observed | Observed? | Yes/no',
    },
    risk: {
      risk: 'Risk | Risks | Uncertainty | Dependency | Side effect | Description | What could go wrong',
      impact: 'Impact | Effect | Consequence | Severity | Cost',
      mitigation: 'Mitigation | Mitigations | Response | Countermeasure | Contingency | What we do | Plan | Action | Prevention | Mitigation plan',
      likelihood: 'Likelihood | Probability | Owner | Chance | Type | Status',
    },
    milestone: {
      milestone: 'Milestone | Milestones | Event | What | What happened | Phase | Step | Activity | Description | Task | Stage | Details',
      date: 'Date | Dates | When | Time | Day | Due | Deadline | Timestamp | Time (UTC) | Week | Period | Start | Target date',
      planned: 'Planned | Plan | Planned date | Target',
      actual: 'Actual | Actual date | Done on | Delivered',
    },
    trust: {
      field: 'Field | Source field | Data field | Data point | Data source | Source | Data | Attribute | System | Input | Item',
      reliable: 'Reliable | Reliable? | Trust | Trusted | Trusted? | Trust? | Can we trust it | Can we trust it? | Trustworthy | Quality | Status | Reliability | OK? | Complete?',
      notes: 'Notes | Note | Comment | Why | Reason | Remarks | Evidence',
    },
    person: {
      name: 'Name | Person | Who | Participant | Attendee | Member | Stakeholder | Participants | Attendees | Contributor',
      role: 'Role | Function | Team | Title | Responsibility | Department | Position | Job | Contribution',
    },
  },
  words: {
    done: 'done | completed | complete | finished | closed | fixed | resolved | shipped | implemented | released | delivered | merged | deployed',
    cancelled: 'cancelled | canceled | dropped | won\'t do | wont do | won\'t fix | wontfix | abandoned | obsolete | not doing | rejected',
    hit: 'hit | met | achieved | exceeded | yes | reached | on target | above target | success | pass | passed | beat | above | surpassed | over target | green | on track | outperformed | over-delivered | overachieved | made it | fulfilled',
    missed: 'missed | miss | not met | no | below target | failed | fail | under target | not achieved | below | behind | short | red | off target | underperformed | not reached | off track | under',
    held: 'held | held up | confirmed | true | validated | correct | right | proved right | yes | held true | proven | supported | accurate',
    broke: 'broke | broken | false | wrong | invalidated | disproved | disproven | incorrect | did not hold | didn\'t hold | refuted | proved wrong | no | not supported | failed | rejected | not confirmed | inaccurate',
    untested: 'untested | not tested | unknown | unclear | open | pending | not yet tested | inconclusive | unverified | tbd | partly | partially | mixed',
    yes: 'yes | y | true | reliable | ok | okay | good | trusted | trustworthy | complete | accurate | high | present | seen | green | clean | correct | solid',
    no: 'no | n | false | unreliable | not reliable | bad | not trusted | untrusted | incomplete | missing | broken | inaccurate | low | not available | absent | red | poor | wrong | patchy | unusable | not captured | not tracked',
    'lower-is-better': 'cost per | cost/ | cac | cpa | cpl | cpc | cpm | cpi | cpv | cps | cpql | cpmql | cpsql | acquisition cost | churn | bounce | unsubscribe | unsubscribes | opt-out | time to | time-to | lead time | drop-off | drop off | dropoff | abandonment | cost | costs | spend | complaints | complaint | error | errors | defects | refund | refunds | returns | returned | return rate | returns | returned orders | response time | sales cycle | days to | cycle time | downtime | load time | no-show | no show | spam | rank | ranking | time to detection | duration | frequency cap breaches | disqualified | invalid leads | acos | turnaround | delay | negative sentiment | page speed',
    by: 'by | due by | until | before | due | due on | no later than | deadline',
    'not-an-owner': 'high | medium | low | critical | urgent | optional | done | wip | todo | open | closed | new | bug | now | later | soon | never | always | again | daily | weekly | monthly | quarterly | internal | external | draft | link | here | see below | see above | below | above | maybe | blocked | started | ongoing | tbd | tbc | n/a | none | everyone\'s | ppc | seo | sem | ux | ui | pr | qa | ai | it | hr | us | uk | eu | crm | utm | b2b | b2c | ads | roi | ctr | cta | id | q1 | q2 | q3 | q4 | phase | sic | etc | short-term | long-term | quick win | must | should | could | nice to have | question | idea | note | process | technical | marketing only | pending | in progress | paid | organic | social | email | web | mobile | desktop | test | pilot | experiment | creative | video | x | ok | yes | no | each | both | all | only | first | second | third | last | next | main | other | general | same | live | beta | free',
    nothing: 'none | no actions | no action items | nothing | no action | none identified | no follow-up | no follow-ups | not applicable | none so far | no risks | nobody',
    'planned-section': 'planned | plan | committed | target | targets | goal | goals | expected | objectives | success metrics | forecast',
    against: 'vs | vs. | versus | against | compared to | compared with | of | out of | planned | target | goal | plan | against a target of | against a goal of',
  },
};
