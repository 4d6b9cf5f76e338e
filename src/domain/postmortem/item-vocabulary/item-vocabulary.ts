/** The columns of each kind of table that items are read from; the same words label parts of bullets (`Owner: …`). */
export interface TableColumns {
  readonly action:
    'action' | 'gap' | 'root-cause' | 'change' | 'owner' | 'due' | 'status' | 'success-criterion' | 'evaluation-date' | 'priority';
  /** `goal` is a target where another column names the measure, else it names the measure itself. */
  readonly kpi: 'metric' | 'goal' | 'target' | 'actual' | 'variance' | 'attainment' | 'verdict' | 'why' | 'baseline';
  readonly assumption: 'assumption' | 'result' | 'evidence';
  readonly cause: 'cause' | 'impact' | 'evidence' | 'present';
  readonly risk: 'risk' | 'impact' | 'mitigation' | 'likelihood';
  readonly milestone: 'milestone' | 'date' | 'planned' | 'actual';
  readonly trust: 'field' | 'reliable' | 'notes';
  readonly person: 'name' | 'role';
}

/** A kind of table. */
export type TableKind = keyof TableColumns;

/** Words that carry a meaning of their own in cells, suffixes and bullets. */
export type WordMeaning =
  | 'done' | 'cancelled' | 'hit' | 'missed' | 'held' | 'broke' | 'untested' | 'yes' | 'no'
  | 'lower-is-better' | 'by' | 'not-an-owner' | 'nothing' | 'planned-section' | 'technical-section' | 'against';

/** The words of one language. Every value is a list in ordinary spelling, separated by ` | `; compared after normalising. */
export interface ItemVocabulary {
  readonly columns: { readonly [Kind in TableKind]?: Readonly<Partial<Record<TableColumns[Kind], string>>> };
  readonly words: Readonly<Partial<Record<WordMeaning, string>>>;
}
