import { fold } from '../shared/fold';

/**
 * The form in which names of properties, kinds and tags are compared: `Campaign Type`, `campaign_type`, `campaign-type` and
 * `campaignType` are one name. Letters and digits only, folded.
 */
export function nameKey(name: string): string {
  return fold(name.slice(0, 200)).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}
