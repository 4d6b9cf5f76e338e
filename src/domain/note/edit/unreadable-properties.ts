import { lineStarts } from '../../shared/line-starts';
import type { Problem } from '../../shared/problem';
import { isConflictMarker } from '../conflict-markers';
import { diagnoseFrontmatter } from '../diagnose-frontmatter';
import { looksLikeProperties } from '../looks-like-properties';
import { unclosedBlock } from '../unclosed-block';
import type { FrontmatterBlock } from './frontmatter-block';
import { lineStartAt } from './line-bounds';
import type { ParsedProperties } from './parsed-properties';

type Present = Extract<FrontmatterBlock, { state: 'present' }>;

/**
 * Why properties must not be edited: conflict markers, a block that never ends or cannot be read. null for a block that can be
 * edited, for no block, and for a horizontal rule on line 1 with prose below it.
 */
export function unreadableProperties(path: string, text: string, block: FrontmatterBlock, parsed: ParsedProperties | null): Problem | null {
  const yaml = block.state === 'present' ? text.slice(block.start, block.end) : '';
  const marker = [text.slice(block.insertAt, block.insertAt + 20).split('\n', 1)[0] ?? '', ...yaml.split('\n')].findIndex(isConflictMarker);
  if (marker !== -1) return { code: 'conflict-markers', path, line: marker, column: 0, details: { written: '<<<<<<<' } };
  if (block.state === 'unclosed') return unclosedBlock(text, lineStarts(text)) === null ? null : unclosed(path);
  if (block.state === 'absent' || parsed?.state !== 'malformed') return null;
  return diagnosis(path, text, block) ?? (looksLikeProperties(yaml.split(/\r?\n/)) ? malformed(path) : null);
}

function diagnosis(path: string, text: string, block: Present): Problem | null {
  const endLine = text.slice(0, block.end).split('\n').length - 1;
  const span = { start: block.insertAt, end: lineStartAt(text, block.end) + 3, line: 0, endLine };
  const structure = { path, text, frontmatter: { state: 'malformed', span }, headings: [], sections: [], listItems: [], links: [], tags: [] } as const;
  return diagnoseFrontmatter(structure)[0] ?? null;
}

function unclosed(path: string): Problem {
  return { code: 'frontmatter-not-closed', path, line: 0, column: null, details: { written: '---' } };
}

function malformed(path: string): Problem {
  return { code: 'frontmatter-malformed', path, line: 1, column: null, details: { cause: 'other', written: '', property: '' } };
}
