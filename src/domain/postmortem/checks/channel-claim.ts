import { wordsOf } from '../../shared/words';
import type { CheckedNote, Statement } from './checked-note';
import { itemsOf } from './checked-note';
import { claims } from './claims';
import type { Finding } from './finding';
import { excerpt, finding } from './finding';
import type { Phrases } from './phrases';
import { phrases } from './phrases';
import { checkWords } from './words/check-words';

const sourceField = phrases('source | sources | utm | campaign | attribution | channel | landing page | original source | latest source | quelle | quellfeld | kampagne | kanal | источник* | кампани* | канал*');

/** A verdict on a channel where no source field is known to be reliable and no KPI is told by channel. */
export function channelClaim(note: CheckedNote): readonly Finding[] {
  const trusted = itemsOf(note.record, 'data-trust').some(({ field, reliable }) => reliable === true && sourceField.in(wordsOf(field)));
  if (trusted) return [];
  const own = phrases(...note.record.scope.channels.map(({ label }) => label));
  return claims(note).flatMap((claim): Finding[] => {
    const channel = channelIn(claim, own);
    if (channel === null || !checkWords('verdicts').in(claim.words) || isMeasured(note, channel)) return [];
    return [finding('channel-claim', claim.line, { written: excerpt(claim.text) })];
  });
}

function channelIn({ words }: Statement, own: Phrases): readonly string[] | null {
  const found = checkWords('channels').find(words) ?? own.find(words);
  return found === null ? null : words.slice(found.from, found.to);
}

function isMeasured({ record }: CheckedNote, channel: readonly string[]): boolean {
  return itemsOf(record, 'kpi').some(({ name, actualWritten }) => {
    const words = wordsOf(name);
    return actualWritten !== null && channel.every((word) => words.includes(word));
  });
}
