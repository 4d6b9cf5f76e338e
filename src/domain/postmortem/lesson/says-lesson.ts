import { isUnfilled } from '../../note/placeholder';
import { leadingPolarity } from '../../note/rule-polarity';
import type { MarketVocabulary } from '../../shared/market';
import { readGuardrailLine } from '../guardrail-line';
import { lessonText, longestLesson } from './lesson-text';

const nowhere = { campaignTypes: [], markets: [], channels: [], goals: [], audiences: [] };

/** Whether a text is a lesson that can be kept: no placeholder, not too long, and more than where it applies or the word that makes a rule. */
export function saysLesson(written: string, markets: MarketVocabulary): boolean {
  const text = lessonText(written);
  if (text === '' || text.length > longestLesson) return false;
  const said = readGuardrailLine(text, { scope: nowhere, markets }).text;
  return /[\p{L}\p{N}]/u.test(said) && !isUnfilled(said) && leadingPolarity(said)?.rest !== '';
}
