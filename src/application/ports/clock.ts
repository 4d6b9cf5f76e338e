/** The time, and turns of the event loop. */
export interface Clock {
  /** Today in the user's own time zone, ISO `YYYY-MM-DD`. */
  today(): string;
  /** The time of day in the user's own time zone, `HH:mm:ss`. */
  timeOfDay(): string;
  /** Milliseconds that only ever grow. */
  milliseconds(): number;
  /** Resolves after the app has had a turn to draw and to handle input. */
  nextTurn(): Promise<void>;
}
