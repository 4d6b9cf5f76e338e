import type { ExtractionContext, Extraction } from './extraction-context';
import type { Risk } from './item';
import type { TableColumns } from './item-vocabulary/item-vocabulary';
import { entriesOf } from './section-entries';
import { bareText, isParsable } from './table-cell';

const source = {
  kind: 'risk', main: 'risk', roles: ['risks'], anywhere: new Set<TableColumns['risk']>(['impact', 'mitigation', 'likelihood']), prose: true,
} as const;
const arrow = /\s*(?:→|->|=>|⇒)\s*/u;

/** Gathers uncertainties, dependencies and side effects; what follows an arrow is the mitigation. */
export function extractRisks(context: ExtractionContext): Extraction<Risk> {
  const items = entriesOf(context, source).map((entry): Risk => {
    const [text = '', ...answer] = entry.values.has('mitigation') || !isParsable(entry.text) ? [entry.text] : entry.text.split(arrow);
    return {
      kind: 'risk',
      text,
      impact: filled(entry.values.get('impact')),
      mitigation: filled(entry.values.get('mitigation')) ?? filled(answer.join(' → ')),
      scope: context.scope,
      source: { path: context.structure.path, ...entry.span },
    };
  });
  return { items: items.filter((item) => item.text !== ''), problems: [] };
}

function filled(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : bareText(text);
}
