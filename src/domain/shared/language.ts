/** The languages whose headings, polarity words and kinds the plugin knows out of the box. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'ru', 'zh', 'ja'] as const;

/** One of the built-in languages of notes (the interface may offer fewer). */
export type Language = (typeof languages)[number];
