import { innerPolarity, leadingPolarity } from '../note/rule-polarity';
import { readDate } from '../shared/calendar-date';
import { detectLanguage } from '../shared/detect-language';
import { readFigure } from '../shared/figure';
import type { MarketVocabulary } from '../shared/market';
import type { Steps } from '../shared/steps';
import { doneInText } from './done-in-text';
import { dueInText } from './due-in-text';
import { kpiDirection } from './kpi-direction';
import { ownerInText } from './owner-in-text';

/**
 * Uses once, in steps, what is made when it is first used: word tables in eight languages and patterns of letters of all scripts. Otherwise
 * the first note would pay for all of it in one go.
 */
export function* warmUpReading(markets: MarketVocabulary): Steps<void> {
  const uses: readonly (() => unknown)[] = [
    () => markets.find('no market at all'),
    () => detectLanguage('The webinar was good, and the next one is planned.'),
    () => leadingPolarity('Never gate the recording.'),
    () => innerPolarity('The recording must never be gated.'),
    () => readFigure('10.3M', 'unknown'),
    () => readFigure('8–12 %', 'comma'),
    () => readDate('2026-03-14'),
    () => readDate('by March 2026'),
    () => readDate('no date'),
    () => doneInText('Ask sales first (done)'),
    () => dueInText('Ask sales first by March 2026'),
    () => ownerInText('Ask sales first (Maria)', markets),
    () => kpiDirection('Cost per lead', false),
  ];
  for (const use of uses) {
    use();
    yield;
  }
}
