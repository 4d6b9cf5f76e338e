import type { Callout } from '../note/callout';
import { lineSpans } from '../note/line-span';
import { spansWithin } from '../note/spans-within';
import { fold } from '../shared/fold';
import type { Span } from '../shared/span';
import type { ExtractionContext } from './extraction-context';
import type { GuardrailCandidate } from './guardrail-candidate';
import { contentOf } from './role-sections';

const sentenceEnd = /[.!?]["”»)*_]*(?=\s)\s+|[。！？]/g;
// In prose only the plainest words count: "Not all creators answered" or "Don't ask" are no rules there.
const plainly = /^[\s*_"“„«'‘]*(?:never|always|avoid|prefer|nie|niemals|immer|vermeide[nt]?|bevorzuge[nt]?|ne jamais|jamais|toujours|evite[rz]|preferer|preferez|privilegie[rz]|nunca|siempre|evita[r]?|evite|preferir|prefiera|prefira|sempre|никогда|всегда|избега(?:ть|и|ите)|предпочита(?:ть|и|ите)|绝不|切勿|务必|始终|避免|优先|必ず|決して|絶対に)(?![\p{L}-])|^(?:绝不|切勿|务必|始终|避免|优先|必ず|決して|絶対に)/u;
// `Never before had …`, `Immer mehr …`, `Nie war …`: these tell what was.
const tells = /^[\s*_"“„«]*(?:never (?:before|had|has|have|did|was|were|been|mind)|always (?:a|an|the|been|was|were|had)|immer (?:mehr|noch|wieder|weniger|dann|wenn|ofter)|nie (?:war|hat|hatte|haben|wurde|zuvor|gab)|jamais (?:on n|nous n|un)|nunca (?:antes|ha|habia|fue|foi|houve)|никогда (?:раньше|еще|прежде|не было))(?!\p{L})/u;
const fewestWords = 2;

/** Sentences inside of library entries that plainly start as a rule: `… Never gate the recording.` */
export function entryRuleCandidates(context: ExtractionContext, callouts: readonly Callout[]): GuardrailCandidate[] {
  const { text } = context.structure;
  const sections = context.sections.filter(({ roles }) => roles.includes('library-entry'));
  const prose = sections.flatMap((section) => contentOf(context, section).paragraphs.map(({ span }) => span));
  const listed = sections.flatMap((section) => spansWithin(context.structure.listItems, section.body)).flatMap((item) => lineSpans(text, context.starts, item.line, item.line));
  const quoted = callouts.flatMap(({ lines }) => lines);
  return [...prose, ...listed, ...quoted].flatMap((span) => rulesIn(context, span));
}

function rulesIn({ structure: { text } }: ExtractionContext, stretch: Span): GuardrailCandidate[] {
  const written = text.slice(stretch.start, stretch.end);
  const found: GuardrailCandidate[] = [];
  let from = 0;
  for (const end of [...written.matchAll(sentenceEnd)].map((mark) => mark.index + mark[0].length).concat(written.length)) {
    const sentence = written.slice(from, end).trimEnd();
    if (from > 0 && isPlainRule(sentence)) found.push(candidateOf(sentence, { ...stretch, start: stretch.start + from, end: stretch.start + from + sentence.length }, written.slice(0, from)));
    from = end;
  }
  return found;
}

/** Whether a sentence plainly starts as a rule, in words that do not just tell what was. */
export function isPlainRule(sentence: string): boolean {
  const folded = fold(sentence.slice(0, 80));
  return plainly.test(folded) && !tells.test(folded) && (/[\u3040-\u9fff]/.test(folded) || folded.split(' ').length >= fewestWords);
}

function candidateOf(sentence: string, span: Span, before: string): GuardrailCandidate {
  const line = span.line + before.split('\n').length - 1;
  const endLine = line + sentence.split('\n').length - 1;
  const { start, end } = span;
  return { text: sentence.replace(/\s+/g, ' '), span: { start, end, line, endLine }, marked: false, listed: false, heading: null, details: [], explained: false, sentence: true };
}
