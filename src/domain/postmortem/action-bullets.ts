import type { OutlineSection } from '../note/outline';
import { exactColumnOf } from './column-finder';
import type { ActionDraft } from './action-draft';
import { actionOfText } from './action-text';
import type { Bullet } from './bullet';
import type { ExtractionContext } from './extraction-context';
import { learningRoles } from './learning-meaning';
import { namesOwner } from './named-owner';
import type { SectionContent } from './role-sections';
import { bareText } from './table-cell';
import { isWord } from './word-meaning';

const detailLabel = /^[*_]*([^:：*_]{1,30})[*_]*\s*[:：]/;
const details = new Set<string | null>(['owner', 'due', 'status', 'success-criterion', 'evaluation-date', 'priority', 'root-cause', 'gap', 'change']);
const notActions = new Set(['data-trust', 'review', 'assumptions', 'participants', 'timeline', 'kpis', 'known', 'uncertain', 'guardrails']);

/**
 * List items as actions. Labelled sub-items (`Owner: …`) belong to the item above them; items of a group (`Marketing:`) and tasks are actions
 * of their own. Where all items are labelled, they describe one action, which is what the heading says.
 * Outside of explicit sections only tasks that say who or when count, and among learnings and plans what names its owner.
 */
export function bulletActions(context: ExtractionContext, content: SectionContent, explicit: boolean): ActionDraft[] {
  if (!explicit) return notActions.has(content.section.roles[0] ?? '') ? [] : looseTasks(context, content.bullets, mayPromise(content.section));
  const described = describedByHeading(context, content);
  return described === null ? content.bullets.flatMap((bullet) => actionsOf(context, bullet)) : [described];
}

function mayPromise({ roles }: OutlineSection): boolean {
  return roles.some((role) => role === 'plan' || learningRoles.includes(role));
}

function looseTasks(context: ExtractionContext, bullets: readonly Bullet[], promises: boolean): ActionDraft[] {
  return bullets.flatMap((bullet) => {
    const draft = bullet.item.task !== null || (promises && namesOwner(bullet.text)) ? draftOf(context, bullet) : null;
    const own = draft !== null && (draft.owner !== null || draft.dueWritten !== null) ? [draft] : [];
    return [...own, ...looseTasks(context, bullet.children, promises)];
  });
}

function actionsOf(context: ExtractionContext, bullet: Bullet): ActionDraft[] {
  const isGroup = bullet.children.length > 0 && bullet.item.task === null && isGroupTitle(bullet.text) && bullet.children.some((child) => !isDetail(child));
  const below = bullet.children.filter((child) => (isGroup || child.item.task !== null) && !isDetail(child));
  const own = isGroup || isEmpty(bullet.text) ? null : draftOf(context, bullet);
  return [...(own === null ? [] : [own]), ...below.flatMap((child) => actionsOf(context, child))];
}

function draftOf(context: ExtractionContext, bullet: Bullet): ActionDraft | null {
  const draft = actionOfText({ text: bullet.text, details: bullet.children.filter(isDetail).map((child) => child.text), span: bullet.span }, context.markets);
  if (draft === null) return null;
  const { task } = bullet.item;
  if (task === 'x' || task === 'X') return { ...draft, status: 'done' };
  return task === '-' ? { ...draft, status: 'cancelled' } : draft;
}

function describedByHeading(context: ExtractionContext, { section, bullets }: SectionContent): ActionDraft | null {
  if (section.ownRoles.length > 0 || bullets.length === 0 || !bullets.every(isDetail)) return null;
  return actionOfText({ text: section.title, details: bullets.map((bullet) => bullet.text), span: section.heading }, context.markets);
}

/** `Owner: Maria`, `**Due:** March 2026`. */
function isDetail(bullet: Bullet): boolean {
  const label = detailLabel.exec(bullet.text)?.[1];
  return label !== undefined && bullet.item.task === null && details.has(exactColumnOf('action', label));
}

function isGroupTitle(text: string): boolean {
  return /[:：][*_]*$/.test(text) || /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(text);
}

function isEmpty(text: string): boolean {
  const bare = bareText(text);
  return isWord(bare, 'nothing') || /^\[[ xX]?\]$/.test(bare);
}
