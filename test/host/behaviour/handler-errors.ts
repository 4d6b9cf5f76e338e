/** Receives what event handlers and callbacks of plugins threw. */
export type ErrorSink = (error: unknown) => void;

/** Throws again on a later turn, so that one bad handler does not stop the others but is never silent. */
const rethrowLater: ErrorSink = (error) => {
  setTimeout(() => {
    throw error;
  });
};

let sink: ErrorSink = rethrowLater;

/** Sends errors of handlers elsewhere; without a sink they are thrown on a later turn, as in the app. */
export function setErrorSink(next: ErrorSink | null): void {
  sink = next ?? rethrowLater;
}

/** Hands an error of a handler to the sink. */
export function reportHandlerError(error: unknown): void {
  sink(error);
}
