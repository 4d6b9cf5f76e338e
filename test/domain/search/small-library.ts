import { SearchIndex } from '../../../src/domain/search/search-index';
import { action, entry, learning, markets, note, rule } from '../../note-record-builder';

/** A missed webinar in Germany, autumn 2025. */
export const autumn = note({
  path: 'Postmortems/Autumn webinar DE.md', type: 'webinar', market: 'Germany', channel: 'LinkedIn', goal: 'conversion', start: '2025-10-01', end: '2025-11-15',
  items: [
    entry('Registrations came from students: the title promised a course, not a product session.'),
    rule('Never gate the webinar recording behind a second form.', { campaignCount: 3 }),
    rule('Never show prices on the first slide.', { status: 'retired' }),
  ],
  digest: { hypothesis: 'Mid-size firms register when the title names the buyer role.' },
}, { campaign: 'Autumn webinar DE', outcome: 'missed', owner: 'Maria Kern' });

/** A webinar with a partner in DACH, spring 2026. */
export const partner = note({
  path: 'Postmortems/Partner webinar DACH.md', type: 'Webinar', market: 'DACH', channel: 'Partner', goal: 'conversion', start: '2026-02-01', end: '2026-03-10',
  items: [
    entry('The partner’s list converted twice as well once sales called within a day.'),
    rule('Always confirm source fields in the CRM before launch.'),
    action('Agree the call window with sales', { owner: 'Maria' }),
  ],
}, { campaign: 'Partner webinar DACH', outcome: 'met', tags: ['#postmortem/dach'] });

/** A Russian note on Germany, spring 2026. */
export const russian = note({
  path: 'Постмортемы/Вебинар DE, весна.md', type: 'вебинар', market: 'Германия', start: '2026-03-20', end: '2026-04-20',
  items: [rule('Никогда не переносить американский тайминг на рынок DE.'), learning('Инфлюенсер с малой аудиторией привёл больше заявок.')],
}, { campaign: 'Вебинар DE, весна', outcome: 'mixed' });

/** A launch in the United States, 2024. */
export const launch = note({
  path: 'Postmortems/US launch.md', type: 'product launch', market: 'United States', channel: 'Email', goal: 'awareness', start: '2024-05-01', end: '2024-06-30',
  items: [entry('Unlike Germany, an early price list doubled the replies in America.'), rule('Avoid naming competitors in the first email.')],
}, { campaign: 'US launch', outcome: 'exceeded', owner: 'Ivan Petrov' });

/** An index of the four notes above. */
export function smallIndex(glossary: readonly string[] = []): SearchIndex {
  const index = new SearchIndex({ markets, glossary });
  for (const record of [autumn, partner, russian, launch]) index.upsert(record);
  return index;
}
