/** What the sidebar can show, in the order of its tabs. */
export const segments = ['note', 'entry', 'guardrail', 'learning', 'action', 'all', 'problem', 'coverage'] as const;

/** One part of the sidebar: what concerns the active note, one kind of item or all, what cannot be read, or what is due. */
export type Segment = (typeof segments)[number];

/** The segments that always have a tab; the others share the menu behind the last one. */
export const firstSegments: readonly Segment[] = ['note', 'entry', 'guardrail'];

/** The segments behind "More". */
export const furtherSegments: readonly Segment[] = segments.filter((segment) => !firstSegments.includes(segment));

/** How many there are of each. */
export type SegmentCounts = Readonly<Record<Segment, number>>;
