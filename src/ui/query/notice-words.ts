import type { SearchNotice } from '../../domain/search/search-answer';
import { assertNever } from '../../domain/shared/assert-never';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';

/** How many known values a notice names. */
const mostKnown = 5;
/** Longer words are cut where a notice quotes them. */
const longestQuoted = 40;

const quoted = (text: string): string => (text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text);

/** What is unusual about a query, in one sentence that says what happened or what to write instead. */
export function noticeWords(notice: SearchNotice, locale: Locale): string {
  const words = locale.words.query.notices;
  switch (notice.code) {
    case 'unknown-operator': {
      const { operator, suggestion } = notice;
      return suggestion === null ? fill(words['unknown-operator'], { operator }) : fill(words['unknown-operator-near'], { operator, suggestion });
    }
    case 'operator-without-value': return fill(words['operator-without-value'], { operator: notice.operator });
    case 'unknown-value': return unknownValue(notice, locale);
    case 'date-unreadable': return fill(words['date-unreadable'], { operator: notice.operator, value: quoted(notice.value) });
    case 'facets-read-as-text': return fill(words['facets-read-as-text'], { written: locale.list(notice.written.map((each) => fill(locale.words.query.quote, { text: quoted(each) }))) });
    case 'query-shortened': return fill(words['query-shortened'], { words: notice.words });
    case 'unbalanced-quote':
    case 'nothing-searchable':
    case 'some-words-missing':
      return words[notice.code];
    default: return assertNever(notice);
  }
}

function unknownValue({ operator, value, known }: Extract<SearchNotice, { code: 'unknown-value' }>, { words: { query } }: Locale): string {
  const values = { operator: `${operator}:`, value: quoted(value), known: known.slice(0, mostKnown).join(', ') };
  return fill(known.length === 0 ? query.notices['unknown-value'] : query.notices['unknown-value-known'], values);
}
