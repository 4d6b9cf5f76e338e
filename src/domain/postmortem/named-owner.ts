import { personName } from './person-name';
import { isParsable } from './table-cell';

const label = /(?:^|[\s([*_–—-])(?:owner|owned by|responsible|assignee|assigned to|verantwortlich(?:e[rn]?)?|zuständig|responsable|responsável|ответственн(?:ый|ая)|负责人|担当)[*_]*\s*[:：][*_]*\s*([^,;.、。)\]]{2,60})/iu;

/** Whether a text says in so many words whose task it is (`… Owner: Maria Kern`); a lead or a "who" may be anything. */
export function namesOwner(text: string): boolean {
  const found = isParsable(text) ? label.exec(text)?.[1] : undefined;
  return found !== undefined && personName(found) !== null;
}
