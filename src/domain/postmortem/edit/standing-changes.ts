import { applyChanges } from '../../note/edit/apply-plan';
import type { TextChange } from '../../note/edit/edit-plan';
import { firstLink } from '../../note/wikilink';
import type { NoteStanding } from '../note-standing';
import type { WrittenStanding } from '../written-standing';
import type { StandingChange, StandingWords } from './standing-change';
import type { StandingHolder } from './standing-holder';
import { isStatusMark } from './standing-mark';
import type { StandingMark, Stretch } from './standing-mark';

/** What is taken away, what gets another value and what is written anew. */
interface Rewrite {
  readonly gone: readonly StandingMark[];
  /** Tried first; what is added takes its place where it would not be read. */
  readonly valued: { readonly mark: StandingMark; readonly at: Stretch; readonly value: string } | null;
  /** As words in brackets, and as a field; null where nothing is added. */
  readonly added: { readonly aside: string | null; readonly field: string } | null;
}

const nothing: Rewrite = { gone: [], valued: null, added: null };

/**
 * The changes of the note's text that make an item stand as wished, sorted; none where it stands so already. null where no way of
 * writing it would be read back as the same item.
 */
export function standingChanges(text: string, holder: StandingHolder, change: StandingChange, words: StandingWords, ofNote: NoteStanding): readonly TextChange[] | null {
  const { gone, valued, added } = rewriteOf(holder, change, words, ofNote);
  if (valued !== null) {
    const changes = sorted([...removal(gone), { ...valued.at, insert: valued.value }]);
    const isElsewhere = valued.at.start >= holder.words.end || valued.at.end <= holder.words.start;
    const isSafe = valued.mark.labelled === true || (isElsewhere ? !/[()（）]/.test(valued.value) : isRead(text, holder, changes, change));
    if (isSafe) return changes;
  }
  if (added === null) return sorted(removal(gone));
  const at = holder.end;
  if (at === null) return null;
  const forms = [...(added.aside === null || holder.fieldOnly ? [] : [`(${added.aside})`]), `[${added.field}]`];
  const removed = removal(valued === null ? gone : [...gone, valued.mark]);
  const ways = forms.map((form) => sorted([...removed, { start: at, end: at, insert: ` ${form}` }]));
  return ways.find((way) => isRead(text, holder, way, change)) ?? null;
}

function removal(marks: readonly StandingMark[]): TextChange[] {
  return marks.flatMap(({ whole }) => whole).map((stretch) => ({ ...stretch, insert: '' }));
}

function rewriteOf({ item, marks }: StandingHolder, change: StandingChange, words: StandingWords, ofNote: NoteStanding): Rewrite {
  const status = marks.filter(isStatusMark);
  switch (change.to) {
    case 'active': {
      if (item.status === 'active') return nothing;
      const overrules = ofNote.retired || ofNote.supersededBy !== null;
      return { gone: status, valued: null, added: overrules ? { aside: null, field: 'status:: active' } : null };
    }
    case 'retired': {
      if (item.status === 'retired') return nothing;
      const said = [words.retired, plainReason(change.reason)].filter((part) => part !== '').join(': ');
      return { gone: status, valued: null, added: { aside: said, field: `status:: ${said}` } };
    }
    case 'superseded': {
      const target = firstLink(change.by)?.target;
      if (item.status === 'superseded' && item.supersededBy === target) return nothing;
      const valued = valuedIn(status.filter(({ says }) => says.supersededBy !== undefined), change.by);
      const added = { aside: `${words.supersededBy} ${change.by}`, field: `superseded-by:: ${change.by}` };
      return { gone: status.filter((mark) => mark !== valued?.mark), valued, added };
    }
    case 'replacing': {
      const target = firstLink(change.what)?.target;
      if (marks.some(({ says }) => says.replaces !== undefined && says.replaces === target)) return nothing;
      return { ...nothing, added: { aside: `${words.replaces} ${change.what}`, field: `replaces:: ${change.what}` } };
    }
    case 'review': return reviewRewrite(marks.filter(({ says }) => says.reviewBy !== undefined), change.by, words);
  }
}

function reviewRewrite(dates: readonly StandingMark[], by: string | null, words: StandingWords): Rewrite {
  if (by === null) return { ...nothing, gone: dates };
  const isSame = dates.length === 1 && dates[0]?.says.reviewBy?.from === by && dates[0].says.reviewBy.to === by;
  if (isSame) return nothing;
  const valued = valuedIn(dates, by);
  return { gone: dates.filter((mark) => mark !== valued?.mark), valued, added: { aside: `${words.reviewBy} ${by}`, field: `review-by:: ${by}` } };
}

function valuedIn(marks: readonly StandingMark[], value: string): Rewrite['valued'] {
  for (const mark of marks) if (mark.value !== null) return { mark, at: mark.value, value };
  return null;
}

// Whether the words are still the same to the library, and say what was wished.
function isRead(text: string, { words, read }: StandingHolder, changes: readonly TextChange[], change: StandingChange): boolean {
  const inside = changes.filter(({ start, end }) => start >= words.start && end <= words.end).map(({ start, end, insert }) => ({ start: start - words.start, end: end - words.start, insert }));
  const before = text.slice(words.start, words.end);
  const now = read(applyChanges(before, inside));
  return now.text === read(before).text && says(now.standing, change);
}

function says(standing: WrittenStanding, change: StandingChange): boolean {
  switch (change.to) {
    case 'active': return standing.retired === false && standing.supersededBy === undefined;
    case 'retired': return standing.retired === true && standing.supersededBy === undefined;
    case 'superseded': return standing.supersededBy !== undefined && standing.supersededBy === firstLink(change.by)?.target;
    case 'replacing': return standing.replaces !== undefined;
    case 'review': return standing.reviewBy?.from === change.by;
  }
}

// Brackets would end the aside, a line end the line.
function plainReason(reason: string): string {
  return reason.replace(/[()（）[\]]/g, ' ').replace(/\s+/g, ' ').replace(/:{2,}/g, ':').trim().slice(0, 120).trim();
}

function sorted(changes: readonly TextChange[]): TextChange[] {
  return [...changes].sort((first, second) => first.start - second.start || first.end - second.end);
}
