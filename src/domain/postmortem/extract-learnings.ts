import { headingRoles } from '../note/heading-roles';
import type { HeadingRoles } from '../note/heading-roles';
import { isUnfilled } from '../note/placeholder';
import type { SectionRole } from '../note/section-role';
import type { Table } from '../note/table';
import type { MarketVocabulary } from '../shared/market';
import type { Span } from '../shared/span';
import { isActionTable } from './action-table';
import type { Bullet } from './bullet';
import type { Extraction, ExtractionContext } from './extraction-context';
import type { Learning } from './item';
import { readInlineFields } from './inline-fields';
import { learningMeaning, learningRoles, refined } from './learning-meaning';
import type { LearningMeaning } from './learning-meaning';
import { readLearningText } from './learning-text';
import { namesOwner } from './named-owner';
import { facetNarrowing, facetOfField, narrowed } from './narrow-scope';
import type { ScopeNarrowing } from './narrow-scope';
import { contentOf } from './role-sections';
import { bareText } from './table-cell';
import type { SectionContent } from './role-sections';

interface Draft {
  readonly text: string;
  readonly span: Span;
  readonly meaning: LearningMeaning;
}

const prompt = /^(?:[*_]{1,2}[^*_]+[*_]{1,2}|[^.]{0,160}\?)$/;
const labelledPlaceholder = /^(?:[^:：[\]]{1,60}|\[[^[\]]{1,60}\])[:：]\s*\[[^[\]]+\]\.?$/;
const notProse = /^(?:<!--|%%|!\[|[>|#])/;

/**
 * What was learned: bullets, paragraphs and table rows below headings about learnings (`What went well`, `Keep`, `Wrong assumptions`), each
 * with what its label or the nearest heading says. Without either a learning is an insight. Tasks and rows with an owner are actions, not learnings; questions
 * and lines in italics are prompts of a template. A brief has none.
 */
export function extractLearnings(context: ExtractionContext): Extraction<Learning> {
  if (context.kind === 'brief') return { items: [], problems: [] };
  const rolesOf = headingRoles(context.config.headingSynonyms, 'campaign-note');
  const drafts = context.sections.filter((section) => holdsLearnings(section.roles, context)).flatMap((section) => {
    const around = meaningOf([...section.ownRoles, ...section.under]);
    return draftsIn(contentOf(context, section), rolesOf, around);
  });
  return { items: drafts.map((draft) => learningOf(draft, context)), problems: [] };
}

// The plan of a retrospective ("went well, did not, plan") is what the team will do otherwise.
function holdsLearnings(roles: readonly SectionRole[], { kind }: ExtractionContext): boolean {
  return roles.some((role) => learningRoles.includes(role) || (kind === 'retro' && role === 'plan'));
}

function meaningOf(roles: readonly SectionRole[]): LearningMeaning {
  const meaning = learningMeaning(roles);
  return meaning.category === null && roles.includes('plan') ? { ...meaning, category: 'change' } : meaning;
}

function draftsIn(content: SectionContent, rolesOf: HeadingRoles, around: LearningMeaning): Draft[] {
  const listed = content.bullets.flatMap((bullet) => ofBullet(bullet, rolesOf, around));
  const told = content.paragraphs.flatMap(({ text, span }) => ofProse(text, span, rolesOf, around));
  const tabled = content.tables.filter((table) => !isActionTable(table)).flatMap((table) => ofTable(table, rolesOf, around));
  return [...listed, ...told, ...tabled].sort((first, second) => first.span.start - second.span.start);
}

// A bullet that is only a label (`- **What went well**`) is a heading for the bullets below it.
function ofBullet(bullet: Bullet, rolesOf: HeadingRoles, around: LearningMeaning): Draft[] {
  if (bullet.item.task !== null || namesOwner(bullet.text)) return [];
  const roles = bullet.children.length === 0 ? [] : rolesOf(bullet.text, ['learnings']).filter((role) => learningRoles.includes(role));
  const { text, meaning } = readLearningText(bullet.text, rolesOf, refined(around, learningMeaning(roles)));
  const isHeading = bullet.children.length > 0 && (roles.length > 0 || text === '' || /[:：]$/.test(text));
  if (isHeading) return bullet.children.flatMap((child) => ofBullet(child, rolesOf, meaning));
  return saysNothing(text) ? [] : [{ text, span: bullet.span, meaning }];
}

function ofProse(written: string, span: Span, rolesOf: HeadingRoles, around: LearningMeaning): Draft[] {
  if (notProse.test(written) || /[:：]$/.test(written)) return [];
  const { text, meaning } = readLearningText(written, rolesOf, around);
  return saysNothing(text) ? [] : [{ text, span, meaning }];
}

/** Prompts and placeholders, also behind a label: `**Challenges**: [what was hard]`. */
function saysNothing(text: string): boolean {
  const bare = bareText(text);
  return isUnfilled(bare) || prompt.test(text) || labelledPlaceholder.test(bare);
}

/** A link says where something was seen, not what. */
const link = /\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\)/g;

// A column may stand for a category (`Keep | Problem | Try`), or a cell may label its row (`Repeat | …`).
function ofTable(table: Table, rolesOf: HeadingRoles, around: LearningMeaning): Draft[] {
  const columns = table.header.cells.map(({ text }) => rolesOf(text, ['learnings']).filter((role) => learningRoles.includes(role)));
  const byColumn = columns.filter((roles) => learningMeaning(roles).category !== null).length > 1;
  return table.rows.flatMap((row) => {
    if (!byColumn) return ofRow(row.cells, rolesOf, around);
    return row.cells.flatMap((cell, index) => {
      const meaning = refined(around, learningMeaning(columns[index] ?? []));
      return isUnfilled(cell.text) ? [] : [{ text: cell.text, span: cell.span, meaning }];
    });
  });
}

function ofRow(cells: Table['header']['cells'], rolesOf: HeadingRoles, around: LearningMeaning): Draft[] {
  let meaning = around;
  const told = cells.filter(({ text }) => {
    const said = learningMeaning(rolesOf(text, ['learnings']));
    meaning = refined(meaning, said);
    return said.category === null && said.aspect === null && !isUnfilled(text);
  });
  const worded = told.filter(({ text }) => /\p{L}/u.test(text.replace(link, '')));
  const longest = [...(worded.length > 0 ? worded : told)].sort((first, second) => second.text.length - first.text.length)[0];
  return longest === undefined ? [] : [{ text: longest.text, span: longest.span, meaning }];
}

function learningOf({ text, span, meaning }: Draft, { structure, scope, markets }: ExtractionContext): Learning {
  const { start, end, line, endLine } = span;
  const category = meaning.category ?? 'insight';
  const said = fieldsOfScope(text, markets);
  return {
    kind: 'learning', text: said?.text ?? text, category, aspect: meaning.aspect,
    scope: said === null ? scope : narrowed(scope, said.narrowing), source: { path: structure.path, start, end, line, endLine },
  };
}

// `[market:: DE]` narrows a learning as it does a rule; a text without such fields keeps all of its words.
function fieldsOfScope(written: string, markets: MarketVocabulary): { readonly text: string; readonly narrowing: ScopeNarrowing } | null {
  const { text, fields } = readInlineFields(written);
  const found = [...fields].flatMap(([name, value]) => {
    const facet = facetOfField(name);
    return facet === null ? [] : [facetNarrowing(facet, value, markets)];
  });
  if (found.length === 0 || !/[\p{L}\p{N}]/u.test(text)) return null;
  return { text, narrowing: found.reduce<ScopeNarrowing>((all, each) => ({ ...all, ...each }), {}) };
}
