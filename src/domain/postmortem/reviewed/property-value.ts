import { findFrontmatter } from '../../note/edit/frontmatter-block';
import { parseProperties } from '../../note/edit/parsed-properties';

/** The value of one property of a note, as YAML has it; undefined where there is none or the properties cannot be read. */
export function propertyValue(text: string, name: string): unknown {
  const block = findFrontmatter(text);
  const parsed = block.state === 'present' ? parseProperties(text.slice(block.start, block.end)) : null;
  return parsed?.state === 'read' ? parsed.values.get(name) : undefined;
}
