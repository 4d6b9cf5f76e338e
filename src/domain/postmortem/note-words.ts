import { fold } from '../shared/fold';
import type { Outcome } from './note-record';

type Confidence = 'high' | 'medium' | 'low';

const outcomeNames: Readonly<Record<Outcome, readonly string[]>> = {
  exceeded: ['exceeded', 'exceeds', 'above target', 'over target', 'beat', 'overachieved', 'outperformed', 'übertroffen', 'dépassé', 'superado', 'excedido', 'превышено', 'превзошли', 'перевыполнено', '超额完成', '超出预期', '超過達成'],
  met: ['met', 'hit', 'achieved', 'reached', 'on target', 'success', 'successful', 'won', 'win', 'erreicht', 'erfüllt', 'erfolg', 'erfolgreich', 'atteint', 'réussi', 'succès', 'cumplido', 'logrado', 'alcanzado', 'éxito',
    'atingido', 'cumprido', 'alcançado', 'sucesso', 'достигнуто', 'выполнено', 'успех', '达成', '完成', '达标', '達成', '成功'],
  mixed: ['mixed', 'partial', 'partially met', 'partly met', 'gemischt', 'teilweise', 'teilweise erreicht', 'mitigé', 'partiel', 'mixto', 'parcial', 'misto', 'смешанный', 'частично', 'частично достигнуто', '部分达成', '好坏参半', '一部達成', '部分達成'],
  missed: ['missed', 'miss', 'failed', 'failure', 'below target', 'under target', 'lost', 'not met', 'unsuccessful', 'flop', 'verfehlt', 'nicht erreicht', 'gescheitert', 'manqué', 'échoué', 'échec', 'raté', 'no cumplido', 'fallido', 'fracaso',
    'não atingido', 'falhou', 'fracasso', 'не достигнуто', 'провал', 'не выполнено', 'неудача', '未达成', '失败', '未达标', '未達', '未達成', '失敗'],
  inconclusive: ['inconclusive', 'unclear', 'unresolved', 'unklar', 'nicht eindeutig', 'nicht schlüssig', 'non concluant', 'no concluyente', 'inconclusivo', 'неясно', 'неопределённо', 'непонятно', '不确定', '无定论', '判断不能', '不明'],
};

const confidenceNames: Readonly<Record<Confidence, readonly string[]>> = {
  high: ['high', 'hoch', 'élevée', 'élevé', 'haute', 'alta', 'alto', 'высокая', 'высокий', '高'],
  medium: ['medium', 'mid', 'moderate', 'mittel', 'moyenne', 'moyen', 'media', 'medio', 'média', 'médio', 'средняя', 'средний', '中'],
  low: ['low', 'niedrig', 'gering', 'faible', 'basse', 'baja', 'bajo', 'baixa', 'baixo', 'низкая', 'низкий', '低'],
};

const statusNames: Readonly<Record<string, readonly string[]>> = {
  draft: ['draft', 'entwurf', 'brouillon', 'borrador', 'rascunho', 'черновик', '草稿', '下書き'],
  ready: ['ready', 'bereit', 'fertig', 'prêt', 'listo', 'pronto', 'готов', 'готово', '就绪', '準備完了', '准备就绪'],
  live: ['live', 'running', 'active', 'launched', 'laufend', 'aktiv', 'läuft', 'en cours', 'en curso', 'em andamento', 'запущена', 'запущен', 'идёт', '进行中', '実施中', '公開中'],
  done: ['done', 'completed', 'complete', 'finished', 'closed', 'ended', 'abgeschlossen', 'beendet', 'terminé', 'terminée', 'terminado', 'terminada', 'concluído', 'concluída', 'завершена', 'завершён', 'завершено', '已完成', '已结束', '完了', '終了'],
  'in-review': ['in review', 'under review', 'in prüfung', 'en revue', 'en revisión', 'em revisão', 'на проверке', 'на ревью', '审核中', 'レビュー中'],
  reviewed: ['reviewed', 'geprüft', 'revu', 'revisado', 'проверено', 'проверен', '已审核', 'レビュー済み'],
};

const outcomes = indexOf(outcomeNames);
const confidences = indexOf(confidenceNames);
const statuses = indexOf(statusNames);

/** The outcome a text names in any known language; null for any other text. */
export function outcomeOf(written: string): Outcome | null {
  return outcomes.get(key(written)) ?? null;
}

/** The confidence a text names in any known language; null for any other text. */
export function confidenceOf(written: string): Confidence | null {
  return confidences.get(key(written)) ?? null;
}

/** A status in its canonical spelling (`in-review`) where it is known in any language, else as written, folded, with hyphens. */
export function statusOf(written: string): string {
  return statuses.get(key(written)) ?? key(written).replace(/ /g, '-');
}

function indexOf<Name extends string>(names: Readonly<Record<Name, readonly string[]>>): ReadonlyMap<string, Name> {
  const index = new Map<string, Name>();
  for (const name in names) for (const word of names[name]) index.set(key(word), name);
  return index;
}

// Emoji, marks and asides around a word make no difference: `✅ Met (112 %)` is met.
function key(written: string): string {
  return fold(written.slice(0, 80)).replace(/\([^()]*\)/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
