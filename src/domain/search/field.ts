// One bit for each field, so that a posting holds document and fields in one small integer: document << 8 | fields.

/** The fields in which a word can stand, as bits. */
export const fieldBits = { facet: 1, title: 2, campaign: 4, entry: 8, text: 16, digest: 32, details: 64 } as const;

/** The bits a posting has for its fields. */
export const fieldWidth = 8;

/** What a match in a field is worth: facets over title over library entry over text. */
export const fieldWeights: Readonly<Record<keyof typeof fieldBits, number>> = {
  facet: 8, title: 5, campaign: 4.5, entry: 3, text: 2, digest: 1.5, details: 1,
};

/** An item inherits what its note's title, campaign and facets match, at this part of the weight. */
export const inheritedPart = 0.7;

const inheritedBits = fieldBits.facet | fieldBits.title | fieldBits.campaign;
const fields: readonly (keyof typeof fieldBits)[] = ['facet', 'title', 'campaign', 'entry', 'text', 'digest', 'details'];

function bestOf(mask: number): number {
  for (const field of fields) if ((mask & fieldBits[field]) !== 0) return fieldWeights[field];
  return 0;
}

const masks = Array.from({ length: 1 << fieldWidth }, (_, mask) => mask);

/** The weight of a posting by its field bits: that of its best field. */
export const weightOfMask = Float64Array.from(masks, bestOf);

/** What the items of a note get from a posting of the note, by its field bits; 0 where nothing is inherited. */
export const inheritedWeightOfMask = Float64Array.from(masks, (mask) => bestOf(mask & inheritedBits) * inheritedPart);
