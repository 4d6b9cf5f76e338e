import { fold } from '../shared/fold';

/** The identity of a campaign type, channel or audience: case, accents, hyphens and underscores make no difference. */
export function facetKey(written: string): string {
  return fold(written).replace(/[\s_-]+/g, ' ').trim();
}
