import { plural } from '../plural';

/** Words for marking a postmortem as reviewed, in English. */
export const reviewed = {
  command: 'Mark postmortem as reviewed',
  title: 'Review of {note}',
  none: 'The checks find nothing open.',
  hint: 'What the checks find open. It is advice: mark the note whenever you are satisfied.',
  weights: {
    conclusion: 'Bears on what can be concluded',
    use: 'Bears on what others can use',
    form: 'Worth a look',
  },
  line: 'Line {line}',
  by: 'Reviewed by',
  byPlaceholder: 'Your name, as it shall stand in the note',
  mark: 'Mark as reviewed',
  markOpen: plural({ one: 'Mark as reviewed with {count} open point', other: 'Mark as reviewed with {count} open points' }),
  done: '{note} is marked as reviewed.',
  unchanged: '{note} says so already.',
  card: {
    open: 'Not reviewed yet',
    hint: 'Whoever reviews it sees first what is open.',
    reviewed: 'Reviewed',
    by: 'By {people}.',
    on: 'On {date}.',
    byOn: 'On {date} by {people}.',
    postmortem: { draft: 'postmortem · draft', inReview: 'postmortem · in review', reviewed: 'postmortem' },
    retro: { draft: 'retrospective · draft', inReview: 'retrospective · in review', reviewed: 'retrospective' },
  },
  missing: '{note} is gone; nothing was written.',
};
