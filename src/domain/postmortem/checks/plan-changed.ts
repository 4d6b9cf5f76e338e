import { committedFor, isAsCommitted } from '../committed-kpi';
import type { Kpi } from '../item';
import { campaignKpis } from './campaign-kpis';
import type { CheckedNote } from './checked-note';
import { itemsOf } from './checked-note';
import type { Finding, Fix } from './finding';
import { lineWithCell } from './line-with-cell';

/**
 * How a plan changed: this note has another than was `committed` when the brief became ready, or the brief `moved` away from it since;
 * without a committed plan, this note has another than the `brief` as it is.
 */
export type PlanChange = 'committed' | 'moved' | 'brief';

/** Whether a text is the key of such a change, as details hold it. */
export function isPlanChange(text: string): text is PlanChange {
  return text === 'committed' || text === 'moved' || text === 'brief';
}

interface ChangedPlan {
  readonly how: PlanChange;
  readonly was: string;
  readonly now: string;
}

const remark = /\s*[(（].*$/;

/** A plan that changed after launch hides what was learned; silent where the row shows both figures and says why. */
export function planChanged(note: CheckedNote): readonly Finding[] {
  return campaignKpis(note).flatMap((kpi): Finding[] => {
    const change = changeOf(kpi, note);
    if (change === null || (isRemarked(kpi, change) && kpi.why !== null)) return [];
    const { how, was, now } = change;
    return [{ code: 'plan-changed', line: kpi.source.line, details: { name: kpi.name, how, brief: was, here: now }, fix: remarkFor(kpi, change, note) }];
  });
}

function changeOf({ name, planned, plannedWritten }: Kpi, { brief, committed }: CheckedNote): ChangedPlan | null {
  if (plannedWritten === null) return null;
  const promised = brief === null ? null : itemsOf(brief, 'kpi').find((each) => committedFor(each.name, [{ name, written: '' }]) !== null) ?? null;
  const was = committedFor(name, committed);
  const now = plannedWritten.replace(remark, '');
  if (was !== null) {
    if (!isAsCommitted(was, { written: now, figure: planned })) return { how: 'committed', was: was.written, now };
    const isMoved = promised !== null && promised.plannedWritten !== null && !isAsCommitted(was, { written: promised.plannedWritten, figure: promised.planned });
    return isMoved ? { how: 'moved', was: was.written, now: promised.plannedWritten ?? '' } : null;
  }
  if (committed.length > 0 || promised === null || promised.planned === null || planned === null || promised.planned.value === planned.value) return null;
  return { how: 'brief', was: promised.planned.written, now };
}

function isRemarked({ plannedWritten }: Kpi, { was, now }: ChangedPlan): boolean {
  return plannedWritten !== null && plannedWritten.includes(was) && plannedWritten.includes(now);
}

function remarkFor(kpi: Kpi, change: ChangedPlan, { text }: CheckedNote): Fix | null {
  const written = isRemarked(kpi, change) || change.how === 'brief' || kpi.plannedWritten === null ? null : lineWithCell(text, kpi.source.line, kpi.plannedWritten);
  if (written === null || kpi.plannedWritten === null) return null;
  const isMoved = change.how === 'moved';
  return { type: 'remark-plan', line: kpi.source.line, written, figure: kpi.plannedWritten, remark: isMoved ? 'became' : 'was', plan: isMoved ? change.now : change.was };
}
