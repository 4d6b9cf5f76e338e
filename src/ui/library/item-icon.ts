import type { Guardrail, Item, ItemKind } from '../../domain/postmortem/item';
import type { Words } from '../../locales/en';
import type { RowIcon } from './row';

const icons: Readonly<Record<Exclude<ItemKind, 'guardrail' | 'action'>, string>> = {
  entry: 'lightbulb',
  learning: 'graduation-cap',
  kpi: 'gauge',
  assumption: 'circle-help',
  'root-cause': 'git-branch',
  risk: 'triangle-alert',
  milestone: 'flag',
  'data-trust': 'database',
  participant: 'user',
};

function guardrailIcon(rule: Guardrail, words: Words): RowIcon {
  const forbids = rule.polarity === 'never' || rule.polarity === 'avoid';
  return {
    name: forbids ? 'shield-x' : 'shield-check',
    label: words.polarity[rule.polarity],
    tone: forbids ? 'forbid' : 'demand',
  };
}

/** The icon of an item, with the words for those who do not see it. */
export function itemIcon(item: Item, words: Words): RowIcon {
  if (item.kind === 'guardrail') return guardrailIcon(item, words);
  const label = words.kinds[item.kind];
  if (item.kind === 'action') return { name: item.status === 'done' ? 'square-check' : 'square', label, tone: 'plain' };
  return { name: icons[item.kind], label, tone: 'plain' };
}
