import { plural } from '../plural';

/** English words of what is due. */
export const coverage = {
  groups: {
    postmortems: 'Ended without postmortem',
    retros: 'Retrospectives due',
    unreviewed: 'Ready without review',
    rules: 'Rules past their review date',
    drafts: 'Postmortems left in draft',
  },
  icons: { campaign: 'Campaign that ended', retro: 'Retrospective', brief: 'Brief without review', draft: 'Draft' },
  ended: 'ended {date}',
  ends: 'ends {date}',
  periodEnded: 'ended {date}',
  campaignEnded: 'campaign ended {date}',
  daysAgo: plural({ one: '{count} day ago', other: '{count} days ago' }),
  stillDraft: 'the brief is still a draft',
  reviewWasDue: 'review was due {date}',
  retro: {
    weekly: 'Weekly retrospective, {period}',
    monthly: 'Monthly retrospective, {period}',
    quarterly: 'Quarterly retrospective, {period}',
    week: '{from} to {to}',
    quarter: 'Q{quarter} {year}',
    volume: plural({ one: '{count} campaign ended since the last retrospective', other: '{count} campaigns ended since the last retrospective' }),
    volumeFirst: plural({ one: '{count} campaign ended, and there was no retrospective yet', other: '{count} campaigns ended, and there was no retrospective yet' }),
    last: 'the last one: {title}',
    fileNames: {
      weekly: '{from} weekly retro', monthly: '{year}-{month} monthly retro', quarterly: '{year}-Q{quarter} quarterly retro', volume: '{to} retro',
    },
  },
  actions: { startRetro: 'Start retrospective', review: 'Review', keep: 'Keep for another year' },
  hint: 'Ended {ago}: the postmortem is due.',
  draftHint: 'Ended {ago}: still a draft.',
  empty: 'Nothing is due: every campaign that ended has its postmortem, every ready brief its review, and no rule is past its review date.',
  reminder: {
    postmortems: plural({ one: '{count} campaign ended without a postmortem', other: '{count} campaigns ended without a postmortem' }),
    retros: plural({ one: '{count} retrospective is due', other: '{count} retrospectives are due' }),
    both: '{postmortems}, {retros}.',
    one: '{what}.',
    show: 'Show',
  },
  settings: {
    heading: 'Due dates and reminders',
    afterDays: {
      name: 'Days until a postmortem is due',
      desc: 'So many days after its end, a campaign without a postmortem is listed under Coverage; the same goes for retrospectives.',
    },
    cadence: {
      name: 'Retrospectives',
      desc: 'How often your team looks back.',
      auto: 'As your retrospectives show',
      none: 'Not by date',
      weekly: 'Every week',
      monthly: 'Every month',
      quarterly: 'Every quarter',
    },
    afterCampaigns: {
      name: 'Retrospective after campaigns',
      desc: 'Lists one after so many ended campaigns as well. 0 turns this off.',
    },
    reminder: {
      name: 'Remind once a day',
      desc: 'One short message a day on this device, when a postmortem or retrospective is due.',
    },
  },
};
