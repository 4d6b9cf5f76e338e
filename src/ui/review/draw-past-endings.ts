import { pastEndings } from '../../domain/brief/past-endings';
import type { PastEnding } from '../../domain/brief/past-endings';
import type { Related } from '../../domain/brief/rank-related';
import { mostLessons } from '../../domain/brief/select-lessons';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import { drawOutcome } from '../library/draw-row';
import { outcomeDot } from '../library/item-row';
import { plainText } from '../text/plain-text';

/** Draws how related campaigns ended: a line for each with its cause, and which dimensions failed how often. */
export function drawPastEndings(related: readonly Related[], el: HTMLElement, locale: Locale): void {
  const { endings, failures } = pastEndings(related.slice(0, mostLessons));
  if (endings.length === 0) return;
  const words = locale.words.gate;
  const details = el.createEl('details', 'pml-endings');
  details.createEl('summary', { text: words.endings });
  const list = details.createEl('ul');
  for (const ending of endings) {
    const line = list.createEl('li', 'pml-ending');
    const mark = line.createSpan('pml-ending-mark');
    const dot = outcomeDot(ending.record, locale, false);
    if (dot !== null) drawOutcome(dot, mark, locale.words);
    line.createSpan({ text: endingText(ending, locale) });
  }
  if (failures.length === 0) return;
  const counts = failures.map(({ failure, count }) => fill(words.failure, { name: failure.label, count }));
  details.createEl('p', { text: fill(words.failures, { list: counts.join(', ') }) });
}

/** How one campaign ended, in one line. */
export function endingText({ record, outcome, cause }: PastEnding, { words }: Locale): string {
  const values = { campaign: record.campaign ?? record.title, outcome: outcome === null ? words.gate.noOutcome : words.outcome[outcome] };
  return cause === null ? fill(words.gate.ending, values) : fill(words.gate.endingCause, { ...values, cause: plainText(cause).text });
}
