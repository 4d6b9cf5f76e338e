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

describe('an owner and a date in one pair of brackets', () => {
  it.each([
    ['One calendar (Tom Becker, 2026-03-14)', 'Tom Becker', '2026-03-14'],
    ['Одна папка (Лена Орлова, до 2026-05-15)', 'Лена Орлова', '2026-05-15'],
    ['Ein Kalender (Maria Kern, bis März 2026)', 'Maria Kern', 'März 2026'],
  ])('are both read: %s', (line, owner, due) => {
    const note = readNoteOf(`---\ntype: retro\n---\n\n## Action items\n\n- ${line}\n`);
    expect(note?.items).toMatchObject([{ kind: 'action', owner, dueWritten: due }]);
  });
});

describe('a date in brackets with a comma of its own', () => {
  it.each(['March 14, 2026', 'March, 2026'])('is no owner and a year: %s', (date) => {
    const note = readNoteOf(`---\ntype: retro\n---\n\n## Action items\n\n- One calendar (${date})\n`);
    expect(note?.items).toMatchObject([{ kind: 'action', owner: null, text: 'One calendar' }]);
  });
});

describe('words of real notes', () => {
  it('keep commas behind the date of an event', () => {
    const note = readNoteOf('---\ntype: postmortem\n---\n\n## Timeline\n\n- 2025-01-20: Clicks stable, requests down\n- 2024-06-18 08:12-08:??: First errors, not noticed\n');
    expect(note?.items).toMatchObject([
      { kind: 'milestone', text: 'Clicks stable, requests down', dateWritten: '2025-01-20' },
      { kind: 'milestone', text: 'First errors, not noticed', dateWritten: '2024-06-18 08:12-08:??' },
    ]);
  });

  it.each(['Returns', 'Rücksendungen', 'Retours', 'Возвраты'])('know that fewer are better: %s', (name) => {
    const note = readNoteOf(`---\ntype: postmortem\n---\n\n## Results\n\n| KPI | Planned | Actual |\n| --- | --- | --- |\n| ${name} | 4 % | 2.2 % |\n`);
    expect(note?.items).toMatchObject([{ kind: 'kpi', direction: 'lower-is-better', verdict: 'hit' }]);
  });
});

describe('what belongs to something else', () => {
  it('is no cause: the second question of a prompt', () => {
    const note = readNoteOf('---\ntype: retro\n---\n\n_What went well?  Why? [10-15 mins]_\n\n- The swag arrived.\n');
    expect(note?.items).toMatchObject([{ kind: 'learning', category: 'repeat', text: 'The swag arrived.' }]);
  });

  it('is no entry: a tagged rule in a lesson', () => {
    const note = readNoteOf('---\ntype: lesson\n---\n\n# Fridays\n\n- Check the list twice #guardrail\n');
    expect(note?.items.map(({ kind }) => kind)).toEqual(['guardrail']);
  });
});
