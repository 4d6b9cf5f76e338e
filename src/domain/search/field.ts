// One bit for each field, so that a posting holds document and fields in one small integer: document << 8 | fields.

/** The fields in which a word can stand, as bits. */
export const fieldBits = { facet: 1, title: 2, campaign: 4, entry: 8, text: 16, digest: 32, details: 64 } as const;

/** A field in which a word can stand. */
export type FieldName = keyof typeof fieldBits;

/** The bits a posting has for its fields. */
export const fieldWidth = 8;

/** What a match in a field is worth: facets over title over library entry over text. */
export const fieldWeights: Readonly<Record<FieldName, number>> = {
  facet: 8, title: 5, campaign: 4.5, entry: 3, text: 2, digest: 1.5, details: 1,
};

/** An item inherits what its note's title, campaign and facets match, at this part of the weight. */
export const inheritedPart = 0.7;

/** The fields of a note that its items inherit, as bits. */
export const inheritedBits = fieldBits.facet | fieldBits.title | fieldBits.campaign;
const fields: readonly FieldName[] = ['facet', 'title', 'campaign', 'entry', 'text', 'digest', 'details'];

/** The best field of a posting's bits; null where it has none. */
export function bestField(mask: number): FieldName | null {
  return fields.find((field) => (mask & fieldBits[field]) !== 0) ?? null;
}

function bestOf(mask: number): number {
  const field = bestField(mask);
  return field === null ? 0 : fieldWeights[field];
}

const masks = Array.from({ length: 1 << fieldWidth }, (_, mask) => mask);

/** The weight of a posting by its field bits: that of its best field. */
export const weightOfMask = Float64Array.from(masks, bestOf);

/** What the items of a note get from a posting of the note, by its field bits; 0 where nothing is inherited. */
export const inheritedWeightOfMask = Float64Array.from(masks, (mask) => bestOf(mask & inheritedBits) * inheritedPart);
