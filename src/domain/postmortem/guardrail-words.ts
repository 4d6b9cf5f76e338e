import { fold } from '../shared/fold';

/** Words by language that say more about a rule than the rule itself: en, de, fr, es, pt, ru, zh, ja. */
const retired = ['retired', 'withdrawn', 'obsolete', 'deprecated', 'no longer valid', 'no longer applies', 'inactive', 'zurückgezogen', 'veraltet', 'nicht mehr gültig', 'aufgehoben',
  'retiré', 'retirée', 'obsolète', 'abandonné', 'abandonnée', 'retirada', 'retirado', 'obsoleta', 'obsoleto', 'revogada', 'revogado', 'отменено', 'отменён', 'отменена', 'устарело', 'устарел', 'не действует',
  '已废弃', '已作废', '已停用', '已廢止', '廃止', '失効', '無効'];
const superseded = ['superseded by', 'superseded', 'replaced by', 'replaced with', 'ersetzt durch', 'abgelöst durch', 'remplacé par', 'remplacée par', 'sustituido por', 'sustituida por', 'reemplazado por', 'reemplazada por',
  'substituído por', 'substituída por', 'заменено на', 'заменён на', 'заменена на', 'заменено правилом', '被取代', '替换为', '已替换为', '置き換え', '後継'];
const replaces = ['replaces', 'supersedes', 'ersetzt', 'löst ab', 'remplace', 'sustituye a', 'reemplaza a', 'substitui', 'заменяет', '取代', '代替', '替代', 'を置き換え'];
const because = ['because', 'because of', 'since we', 'as we learned', 'reason', 'why', 'weil', 'denn', 'grund', 'begründung', 'parce que', 'parce qu', 'car', 'raison', 'porque', 'ya que', 'motivo', 'razón', 'pois', 'razão',
  'потому что', 'так как', 'поскольку', 'иначе', 'причина', '因为', '因為', '原因', '理由', 'なぜなら'];
const reviewBy = ['review by', 'review on', 'review date', 'review until', 'revisit by', 'revisit', 'review again', 'prüfen bis', 'überprüfen bis', 'wiedervorlage', 'gültig bis', 'à revoir le', 'à revoir avant', 'revisar antes de', 'revisar el', 'rever até', 'revisar até',
  'пересмотреть до', 'пересмотр', 'действует до', '复审日期', '复查日期', '见直し期限', '見直し期限', '見直し日'];

/** Words that say a rule no longer holds. */
export const retiredWords: ReadonlySet<string> = new Set(retired.map(fold));

/** Words before the rule that replaced this one, longest first. */
export const supersededWords: readonly string[] = longestFirst(superseded);

/** Words before the rule that this one replaced, longest first. */
export const replacesWords: readonly string[] = longestFirst(replaces);

/** Words before a reason, longest first. */
export const reasonWords: readonly string[] = longestFirst(because);

/** Words before the date at which a rule must be looked at again, longest first. */
export const reviewByWords: readonly string[] = longestFirst(reviewBy);

function longestFirst(words: readonly string[]): string[] {
  return words.map(fold).sort((first, second) => second.length - first.length);
}
