import type { Action, Guardrail, Item, LibraryEntry } from '../../domain/postmortem/item';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import type { Chip } from './row';

const plain = (text: string): Chip => ({ text, tone: 'plain' });
const warn = (text: string): Chip => ({ text, tone: 'warn' });

/** What is worth knowing about an item beyond its sentence: evidence, staleness, owner, due date. */
export function itemChips(item: Item, locale: Locale, today: string): Chip[] {
  switch (item.kind) {
    case 'entry':
    case 'guardrail':
      return standingChips(item, locale, today);
    case 'action':
      return actionChips(item, locale, today);
    case 'learning':
      return [plain(locale.words.item.categories[item.category])];
    default:
      return [];
  }
}

/** On how many campaigns a lesson rests; nothing where nobody wrote it. */
export function evidence(campaigns: number | null, locale: Locale): Chip[] {
  if (campaigns === null) return [];
  return [plain(campaigns === 1 ? locale.words.item.singleCase : locale.count(locale.words.item.campaigns, campaigns))];
}

function standingChips(rule: Guardrail | LibraryEntry, locale: Locale, today: string): Chip[] {
  const words = locale.words.item;
  if (rule.status !== 'active') return [plain(words[rule.status])];
  const due = rule.reviewBy !== null && rule.reviewBy.to < today;
  return [...evidence(rule.campaignCount, locale), ...(due ? [warn(words.reviewDue)] : [])];
}

function actionChips(action: Action, locale: Locale, today: string): Chip[] {
  const words = locale.words.item;
  if (action.status !== 'open') return [plain(words[action.status])];
  return [action.owner === null ? warn(words.noOwner) : plain(action.owner), dueChip(action, locale, today)];
}

function dueChip(action: Action, locale: Locale, today: string): Chip {
  const words = locale.words.item;
  if (action.due === null) return action.dueWritten === null ? warn(words.noDate) : plain(action.dueWritten);
  const date = locale.date(action.due);
  return action.due.to < today ? warn(fill(words.overdue, { date })) : plain(fill(words.due, { date }));
}
