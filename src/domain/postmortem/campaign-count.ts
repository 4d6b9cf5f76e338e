import { fold } from '../shared/fold';

const counted = /(?:^|[^\d.,])(\d{1,4})\s?(?:campaigns?|kampagnen?|campagnes?|campanas?|campanhas?|кампани[ия]|кампании|кампаний|个活动|次活动|個のキャンペーン|件のキャンペーン)/;

/** How many campaigns a sentence says it rests on (`seen in 3 campaigns`); null where it does not say. */
export function campaignCount(text: string): number | null {
  const found = counted.exec(fold(text))?.[1];
  return found === undefined ? null : Number(found);
}
