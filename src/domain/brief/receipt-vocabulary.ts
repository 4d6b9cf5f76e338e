import type { DecisionKind } from './review-decision';

/**
 * Words of receipts in all languages that teams write them in: a brief reviewed in one language is read in every other.
 * Folded, as names are compared. The words for writing come from the interface.
 */
export const knownDecisionWords: Readonly<Record<DecisionKind, readonly string[]>> = {
  apply: ['apply', 'applies', 'applied', 'применить', 'применяем', 'применено', 'anwenden', 'angewendet', 'appliquer', 'aplicar'],
  'not-applicable': [
    'not applicable', 'not-applicable', 'n/a', 'does not apply', 'не относится', 'неприменимо', 'не применимо', 'nicht anwendbar', 'nicht zutreffend', 'trifft nicht zu',
    'non applicable', 'no aplicable', 'nao aplicavel',
  ],
  override: ['override', 'overridden', 'overrule', 'отступить', 'отступаем', 'обоити', 'переопределить', 'ubergehen', 'ubersteuern', 'bewusst abweichen', 'passer outre', 'anular'],
};

/** How records of "no precedent" begin. */
export const knownNoPrecedent: readonly string[] = ['no precedent', 'нет прецедент', 'прецедентов нет', 'kein prazedenzfall', 'kein vorbild', 'aucun precedent', 'sin precedente', 'sem precedente'];
