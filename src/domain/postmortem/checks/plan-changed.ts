import { fold } from '../../shared/fold';
import { campaignKpis } from './campaign-kpis';
import type { CheckedNote } from './checked-note';
import { itemsOf } from './checked-note';
import type { Finding } from './finding';
import { finding } from './finding';

/** A plan that reads otherwise than in the brief: a goal that moved after launch hides what was learned. */
export function planChanged(note: CheckedNote): readonly Finding[] {
  const committed = new Map((note.brief === null ? [] : itemsOf(note.brief, 'kpi')).map((kpi) => [fold(kpi.name), kpi]));
  return campaignKpis(note).flatMap((kpi): Finding[] => {
    const promised = committed.get(fold(kpi.name))?.planned ?? null;
    if (promised === null || kpi.planned === null || promised.value === kpi.planned.value) return [];
    return [finding('plan-changed', kpi.source.line, { name: kpi.name, brief: promised.written, here: kpi.planned.written })];
  });
}
