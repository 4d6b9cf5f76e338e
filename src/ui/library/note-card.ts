/** Where the open note stands, and what takes it further. */
export interface NoteCard {
  /** What its edge says: something to do, something left out, or all is well. */
  readonly state: 'open' | 'unreviewed' | 'reviewed';
  readonly title: string;
  readonly badge: string;
  readonly text: string;
  /** Says that something is overdue. */
  readonly due?: string;
  readonly buttons: readonly CardButton[];
}

/** What a button of the card does with the open note: review a brief, start its postmortem, or mark a postmortem as reviewed. */
export type CardAction = 'review' | 'postmortem' | 'mark-reviewed';

/** A button of the card. */
export interface CardButton {
  readonly action: CardAction;
  readonly text: string;
  /** Whether it is what to do next. */
  readonly isMain: boolean;
}
