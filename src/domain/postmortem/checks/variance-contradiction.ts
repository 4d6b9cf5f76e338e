import type { CheckedNote } from './checked-note';
import type { Finding, Fix } from './finding';
import { lineWithCell } from './line-with-cell';

const commaLanguages: readonly string[] = ['de', 'ru', 'fr', 'es', 'pt'];

/** A written variance that the figures of its row do not give: somebody will quote one of the two. */
export function varianceContradiction({ record, text }: CheckedNote): readonly Finding[] {
  return record.problems.filter(({ code }) => code === 'variance-contradiction').map(({ line, details }): Finding => {
    const written = details['written'] ?? '';
    const isComma = written.includes(',') || (record.language !== null && commaLanguages.includes(record.language));
    const computed = isComma ? (details['computed'] ?? '').replace('.', ',') : details['computed'] ?? '';
    return { code: 'variance-contradiction', line, details: { written, computed }, fix: correction(text, line, { written, computed }) };
  });
}

function correction(text: string, line: number, { written, computed }: { readonly written: string; readonly computed: string }): Fix | null {
  const whole = lineWithCell(text, line, written);
  return whole === null ? null : { type: 'correct-figure', line, written: whole, figure: written, correct: computed };
}
