import { fold } from '../shared/fold';

const campaigns = String.raw`(?:campaigns?|cases?|kampagnen?|falle?n?|campagnes?|cas|campanas?|casos?|campanhas?|кампани[ияюй]|случа[яеи]в?)`;
const counted = /(?:^|[^\d.,])(\d{1,4})\s?(?:campaigns?|kampagnen?|campagnes?|campanas?|campanhas?|кампани[ия]|кампании|кампаний|个活动|次活动|個のキャンペーン|件のキャンペーン)/;
const single = /single[ -](?:case|campaign)|einzelfall|cas unique|seul cas|seule campagne|caso unico|campana unica|campanha unica|unico caso|единичныи случаи|единственн\p{L}+ (?:случа|кампани)|单个?案例|孤例|単一事例|1件のみ/u;
const spoken = new RegExp(String.raw`(?:^|\s)(one|two|three|four|five|six|ein|eine[mnr]?|zwei|drei|vier|funf|une?|deux|trois|quatre|cinq|un|una|dos|tres|cuatro|um|uma|dois|duas|quatro|одн\p{L}+|дв\p{L}+|тр[иеё]\p{L}*|четыр\p{L}+|пят\p{L}+) ${campaigns}(?!\p{L})`, 'u');
const numbers: readonly (readonly [RegExp, number])[] = [
  [/^(?:one|ein|eine[mnr]?|une?|una|um|uma|одн\p{L}+)$/u, 1], [/^(?:two|zwei|deux|dos|dois|duas|дв\p{L}+)$/u, 2], [/^(?:three|drei|trois|tres|тр\p{L}+)$/u, 3],
  [/^(?:four|vier|quatre|cuatro|quatro|четыр\p{L}+)$/u, 4], [/^(?:five|funf|cinq|пят\p{L}+)$/u, 5], [/^six$/, 6],
];

/** How many campaigns a sentence says it rests on (`seen in 3 campaigns`, `single case`); null where it does not say. */
export function campaignCount(text: string): number | null {
  const folded = fold(text);
  const found = counted.exec(folded)?.[1];
  if (found !== undefined) return Number(found);
  return single.test(folded) ? 1 : null;
}

/** The same for an aside, where a number may also be a word (`one campaign`, `seen in two cases`): in prose that would say anything. */
export function asideCampaignCount(aside: string): number | null {
  const word = spoken.exec(fold(aside))?.[1];
  return campaignCount(aside) ?? (word === undefined ? null : numbers.find(([shape]) => shape.test(word))?.[1] ?? null);
}
