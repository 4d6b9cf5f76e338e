import { fold } from '../shared/fold';

/** Words about rules and briefs by language (en, de, ru, fr, es, pt), folded: one set each, since no two languages contradict. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Deny what stands near them. */
export const negations = setOf('no not never without none nor don doesn won cannot instead avoid kein keine keinen keiner keinem ohne nicht nie niemals statt не нет без ни никогда вместо pas sans aucun aucune jamais sin nunca sem não');

/** Say nothing about what a rule forbids or asks for: every brief has them. */
export const emptyRuleWords = setOf('campaign campaigns kampagne kampagnen кампания кампании кампанию кампаний campagne campaña campanha use using run make made let give get put set any every each all always anything '
  + 'word words our your their new verwenden nutzen machen setzen использовать делать ставить utiliser faire usar hacer fazer market рынок markt');

/** Begin a demand that is met by naming the thing: “always include a holdout”. */
export const includingWords = setOf('include have add plan budget define einplanen einbauen einschließen definieren включать добавлять предусматривать закладывать inclure prévoir ajouter incluir añadir prever adicionar');

/** Ask for an act before or during the campaign, of which a brief need not tell: “always confirm source fields in the CRM”. */
export const checkingWords = setOf('confirm check verify fix review prüfen klären bestätigen kontrollieren überprüfen проверять проверить подтверждать подтвердить уточнять уточнить сверять сверить vérifier confirmer contrôler comprobar verificar confirmar revisar');

/** Between what a rule forbids and what would make it right: “never a fair without a follow-up week”. */
export const withoutWords = setOf('without unless ohne außer без кроме sans sauf sin sem salvo');

/** Between what is preferred and what it is preferred to. */
export const overWords = setOf('over instead rather than statt anstatt als вместо чем plutôt lugar vez');

/** Compare amounts or times, which words alone cannot judge. */
export const measuringWords = setOf('more less longer shorter earlier later before until while after fewer above below mehr weniger länger kürzer früher später bevor vor bis während больше меньше дольше раньше позже пока до plus moins avant más menos antes mais');
