import type { OutlineSection } from '../note/outline';
import type { SectionRole } from '../note/section-role';
import type { Figure, FigureReading } from '../shared/figure';
import type { Problem } from '../shared/problem';
import type { Bullet } from './bullet';
import { checkVariance } from './check-variance';
import type { ExtractionContext, Extraction } from './extraction-context';
import type { Kpi } from './item';
import { attainment, verdictOf } from './kpi-attainment';
import { bulletKpi } from './kpi-bullet';
import { kpiDirection } from './kpi-direction';
import type { KpiDraft } from './kpi-draft';
import type { KpiPlace } from './kpi-table';
import { tableKpis } from './kpi-table';
import type { SectionContent } from './role-sections';
import { contentOf } from './role-sections';
import { mentions } from './word-meaning';

const explicit: ReadonlySet<SectionRole> = new Set(['kpis', 'outcomes', 'goal']);
const never: ReadonlySet<SectionRole> = new Set([
  'actions', 'timeline', 'participants', 'risks', 'data-trust', 'review', 'guardrails', 'library-entry', 'assumptions', 'will-change', 'execution-feedback',
]);

const results = /actual|result|\bvs\b|versus|against|\bist\b|ergebnis|réel|résultat|факт|результат|实际|実績/i;

/**
 * Gathers measures with plan and actual side by side, from tables and bullets. Written figures are never changed: a written variance
 * that the figures contradict, and a figure with two readings, become problems.
 */
export function extractKpis(context: ExtractionContext): Extraction<Kpi> {
  const items: Kpi[] = [];
  const problems: Problem[] = [];
  for (const section of context.sections) {
    for (const draft of draftsIn(context, contentOf(context, section))) {
      const { item, found } = finished(context, draft);
      items.push(item);
      problems.push(...found);
    }
  }
  return { items, problems };
}

function draftsIn(context: ExtractionContext, content: SectionContent): KpiDraft[] {
  const place = placeOf(content.section);
  if (place === 'never') return [];
  const tables = content.tables.flatMap((table) => tableKpis(table, place, context.numberStyle));
  const isList = place === 'explicit' && content.section.roles.some((role) => role === 'kpis' || role === 'outcomes');
  const bullets = everyBullet(content.bullets).flatMap((bullet) => {
    const draft = bullet.item.task === null
      ? bulletKpi(bullet.text, bullet.span, { plans: isPlan(context, content.section), explicit: isList, style: context.numberStyle }) : null;
    return draft === null ? [] : [draft];
  });
  return [...tables, ...bullets].sort((first, second) => first.span.start - second.span.start);
}

function placeOf(section: OutlineSection): KpiPlace {
  if (section.roles.some((role) => explicit.has(role))) return 'explicit';
  const elsewhere = section.roles.some((role) => never.has(role)) || (section.ownRoles.length === 0 && mentions(section.title, 'technical-section'));
  return elsewhere ? 'never' : 'possible';
}

/** Whether bare figures are plans: in a brief, or under a heading that says so. */
function isPlan(context: ExtractionContext, section: OutlineSection): boolean {
  return context.kind === 'brief' || (mentions(section.title, 'planned-section') && !results.test(section.title));
}

function everyBullet(bullets: readonly Bullet[]): Bullet[] {
  return bullets.flatMap((bullet) => [bullet, ...everyBullet(bullet.children)]);
}

function finished(context: ExtractionContext, draft: KpiDraft): { item: Kpi; found: Problem[] } {
  const { path } = context.structure;
  const [planned, actual] = [figureOf(draft.planned), figureOf(draft.actual)];
  const direction = kpiDirection(draft.name, draft.isBudget || planned?.comparison === 'less-than');
  const item: Kpi = {
    kind: 'kpi', name: draft.name, text: draft.text, planned, actual, direction, why: draft.why,
    plannedWritten: writtenOf(draft.planned),
    actualWritten: writtenOf(draft.actual),
    attainment: attainment(planned, actual, direction),
    verdict: draft.verdict ?? verdictOf(planned, actual, direction),
    scope: context.scope,
    source: { path, ...draft.span },
  };
  const contradictions = draft.claims.flatMap((claim) => checkVariance({ claim, planned, actual, direction, path }));
  return { item, found: [...ambiguities(draft, path), ...contradictions] };
}

function figureOf(reading: FigureReading): Figure | null {
  return reading.state === 'read' ? reading.figure : null;
}

function writtenOf(reading: FigureReading): string | null {
  switch (reading.state) {
    case 'none': return null;
    case 'read': return reading.figure.written;
    case 'ambiguous': return reading.written;
  }
}

function ambiguities(draft: KpiDraft, path: string): Problem[] {
  return [draft.planned, draft.actual].flatMap((reading): Problem[] => {
    if (reading.state !== 'ambiguous') return [];
    const [first, second] = reading.readings.map((figure) => String(figure.value));
    return [{ code: 'figure-ambiguous', path, line: draft.span.line, column: null, details: { written: reading.written, first: first ?? '', second: second ?? '' } }];
  });
}
