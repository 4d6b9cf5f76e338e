import { parseDocument } from 'yaml';
import type { YAMLError } from 'yaml';
import type { Problem, ProblemCode } from '../../shared/problem';
import type { EditPlan } from './edit-plan';

/** Refuses an edit of a properties block (`start` to `end` of the text) and says why: merge conflict, property twice, or no YAML. */
export function refuseProperties(path: string, text: string, start: number, end: number): EditPlan {
  const conflict = conflictLine(text.slice(start, end));
  if (conflict !== null) return refusal(path, 'conflict-markers', { line: lineOf(text, start) + conflict, column: null }, {});
  const error = firstError(text.slice(start, end));
  const line = lineOf(text, start) + (error?.linePos?.[0].line ?? 1) - 1;
  const column = (error?.linePos?.[0].col ?? 1) - 1;
  if (error?.code !== 'DUPLICATE_KEY') return refusal(path, 'frontmatter-malformed', { line, column }, { cause: causeOf(error) });
  return refusal(path, 'duplicate-property', { line, column }, { property: keyAt(text.slice(start, end), error.pos[0]) });
}

/** A plan that changes nothing and says what stands in the way. */
export function refusal(
  path: string, code: ProblemCode, place: Pick<Problem, 'line' | 'column'>, details: Problem['details'],
): EditPlan {
  return { state: 'refused', problem: { code, path, ...place, details } };
}

/** The first line (from 0) that git left as a conflict marker; null when there is none. */
export function conflictLine(text: string): number | null {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return null;
  const line = text.split('\n').findIndex((candidate) => /^(?:<{7}|>{7})(?:\s|$)/.test(candidate));
  return line === -1 ? null : line;
}

function firstError(yaml: string): YAMLError | undefined {
  try {
    return parseDocument(yaml, { logLevel: 'silent' }).errors[0];
  } catch {
    return undefined;
  }
}

function causeOf(error: YAMLError | undefined): string {
  return (error?.message ?? '').split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
}

function keyAt(yaml: string, offset: number): string {
  return /^[^:\r\n]*/.exec(yaml.slice(offset))?.[0].trim() ?? '';
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
