import type { Surroundings } from '../../application/note-surroundings';
import type { ScopedGuardrail } from '../../domain/brief/guardrails-in-scope';
import type { NoteWords } from '../../domain/brief/shared-words';
import { fill } from '../../locales/fill';
import { withHeading } from './grouped-rows';
import type { RowContext } from './item-row';
import { itemKey } from './item-row';
import { LazyItemRow } from './lazy-item-row';
import { relatedRow, scopedRow } from './precedent-rows';
import type { ItemRow, Row } from './row';

/** The rules in whose scope a note is and the past campaigns like it. */
export function surroundingRows({ related, guardrails, words }: Surroundings, context: RowContext): Row[] {
  const { note } = context.locale.words;
  return [
    ...group('scoped', note.concerned, guardrails.map((scoped) => concernedRow(scoped, words, context))),
    ...group('related', note.related, related.map((each) => new LazyItemRow(
      { key: `related:${each.record.path}`, path: each.record.path, line: 0, label: each.record.campaign ?? each.record.title }, () => relatedRow(each, context),
    ))),
  ];
}

/** A rule in scope with the words of the note that it concerns. */
export function concernedRow(scoped: ScopedGuardrail, words: NoteWords | null, context: RowContext): ItemRow {
  const { guardrail, record } = scoped;
  const place = { key: `scoped:${itemKey(guardrail, record)}`, path: record.path, line: guardrail.source.line, label: guardrail.text };
  return new LazyItemRow(place, () => {
    const row = scopedRow(scoped, context);
    const shared = words?.sharedWith(guardrail.text) ?? null;
    if (shared === null) return row;
    const { locale } = context;
    const here = fill(locale.words.note.sharedWords, { words: locale.list(shared.words.map((word) => `“${word}”`)) });
    return { ...row, quote: `${here} · ${fill(locale.words.item.line, { line: shared.line + 1 })}` };
  });
}

const group = (key: string, label: string, rows: readonly ItemRow[]): Row[] => (rows.length === 0 ? [] : withHeading({ key, label, rows }));
