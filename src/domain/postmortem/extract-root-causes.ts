import type { ExtractionContext, Extraction } from './extraction-context';
import type { RootCause } from './item';
import type { TableColumns } from './item-vocabulary/item-vocabulary';
import { entriesOf } from './section-entries';
import { bareText, isParsable } from './table-cell';
import { meaningOf } from './word-meaning';

const source = {
  kind: 'cause', main: 'cause', roles: ['root-causes'], anywhere: new Set<TableColumns['cause']>(['impact', 'evidence']), prose: true,
} as const;
// `Late creatives (-30 % SQLs)`, `… (impact: high)`, `… — 40 % of the gap`: a share or a grade at the end.
const impactAside = /\s*[([（]\s*((?:~|≈|ca\. |about )?[+\-−–]?[$€£¥]?\d[^()[\]（）]{0,60}|(?:very )?(?:high|medium|low|major|minor|severe)(?: impact)?|hoch|mittel|gering|niedrig|высокое|среднее|низкое)\s*[)\]）]\s*\.?$/iu;

// `…: an estimated 70 % of the gap`, `…: минус 150 продаж`: a figure near the beginning of what stands behind the last colon.
const impactTail = /\s*[:：]\s*([^\d:：.]{0,24}\d[^:：]{0,60})$/u;

// `…: about a quarter of the returns`, `…: the rest`: a share in words, of something or bounded.
const shareTail = new RegExp(String.raw`\s*[:：]\s*((?:(?:about|roughly|around|nearly|almost|over|an estimated|etwa|rund|circa|ca\.|fast|environ|presque|alrededor de|casi|cerca de|quase|примерно|около|почти) )`
  + String.raw`(?:an? |one |the |two |three |ein(?:e|en)? |das |die |un[ea]? |la |les |dos |um[a]? )?(?:half|thirds?|quarters?|fifths?|tenth|majority|hälfte|drittel|viertel|fünftel|zehntel|moitié|tiers|quart|mitad|tercio|cuarto|metade|terço|quarto|половин\p{L}|трет\p{L}|четверт\p{L}|пят\p{L}{2})(?!\p{L})[^:：]{0,60}`
  + String.raw`|the rest|der rest|le reste|el resto|o resto|остальное)\s*\.?$`, 'iu');

/** Gathers causes and drivers with their estimated impact; of a table that marks which were present, only those. */
export function extractRootCauses(context: ExtractionContext): Extraction<RootCause> {
  const items = entriesOf(context, source)
    .filter((entry) => entry.columns?.has('present') !== true || meaningOf(entry.values.get('present') ?? '', ['no', 'yes']) === 'yes')
    .map((entry): RootCause => {
      const aside = entry.values.has('impact') || !isParsable(entry.text) ? null : impactAside.exec(entry.text) ?? impactTail.exec(entry.text) ?? shareTail.exec(entry.text);
      const impact = entry.values.get('impact') ?? aside?.[1] ?? null;
      return {
        kind: 'root-cause',
        text: aside === null ? entry.text : entry.text.slice(0, aside.index).trim(),
        impact: impact === null || impact === '' ? null : bareText(impact),
        scope: context.scope,
        source: { path: context.structure.path, ...entry.span },
      };
    });
  return { items, problems: [] };
}
