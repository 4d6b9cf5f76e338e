/** Whose view a review needs besides the owner's: who ran the campaign, who reads its data, who sells, who created for it. */
export const voices = ['executor', 'analyst', 'sales', 'creator'] as const;

/** One of these views. */
export type Voice = (typeof voices)[number];

/** Whether a text is the key of a view, as details hold it. */
export function isVoice(text: string): text is Voice {
  return voices.some((voice) => voice === text);
}
