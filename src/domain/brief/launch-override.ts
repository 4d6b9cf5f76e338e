import { fold } from '../shared/fold';
import type { ReviewDecision } from './review-decision';

/** How the lines begin that say why a brief starts with open questions, folded, in all languages that teams write them in. */
const knownWords = ['open before launch', 'открыто перед запуском', 'offen vor dem start', 'ouvert avant le lancement', 'abierto antes del lanzamiento', 'aberto antes do lancamento'];

/** The questions that stay open as the target of a decision: `word: source fields, holdout`. */
export function launchOverride(word: string, questions: readonly string[], signed: Pick<ReviewDecision, 'reason' | 'by' | 'at'>): ReviewDecision {
  const title = `${word}: ${questions.join(', ')}`;
  return { ...signed, decision: 'override', target: { path: '', line: null, title, link: '', text: null } };
}

/** Whether a decision is about open questions, not about a lesson. */
export function isLaunchOverride({ target: { link, title } }: ReviewDecision): boolean {
  return link === '' && knownWords.includes(fold(title.split(':')[0] ?? '').trim());
}
