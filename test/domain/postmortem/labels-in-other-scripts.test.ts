import { describe, expect, it } from 'vitest';
import { readNoteOf } from './read-note-of';

describe('labels in letters other than Latin', () => {
  it('are read below a rule in full', () => {
    const note = readNoteOf('> [!guardrail] Никогда не обещать дату\n> Причина: в июле везли восемь дней.\n> Рынок: СНГ\n');
    expect(note?.items[0]).toMatchObject({ kind: 'guardrail', reason: 'в июле везли восемь дней.', scope: { markets: [{ key: 'CIS' }] } });
  });

  it('are read in a library entry', () => {
    const note = readNoteOf('---\ntype: постмортем\n---\n\n## Запись в библиотеку\n\nСтол продаёт ремонт.\n\nПрофиль автора: делает ремонт себе.\n');
    expect(note?.items[0]).toMatchObject({ kind: 'entry', creatorProfile: 'делает ремонт себе.' });
  });

  it('are read before a learning', () => {
    const note = readNoteOf('---\ntype: постмортем\n---\n\n## Выводы\n\n- **Повторить:** короткие эфиры\n- Изменить: час эфира\n');
    expect(note?.items).toMatchObject([{ kind: 'learning', category: 'repeat' }, { kind: 'learning', category: 'change' }]);
  });
});
