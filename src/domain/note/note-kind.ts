/** The kinds of note the plugin knows. */
export const noteKinds = ['postmortem', 'retro', 'brief', 'lesson'] as const;

/** What a note is, decided by its `type` property, a tag or its folder. */
export type NoteKind = (typeof noteKinds)[number];
