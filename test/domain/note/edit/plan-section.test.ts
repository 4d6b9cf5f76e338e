import { describe, expect, it } from 'vitest';
import { defaultReadingConfig } from '../../../../src/domain/note/default-reading-config';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import type { SectionTarget } from '../../../../src/domain/note/edit/find-section';
import { planSection } from '../../../../src/domain/note/edit/plan-section';
import type { SectionRole } from '../../../../src/domain/note/section-role';
import { showPlan } from '../../../show-plan';

function target(role: SectionRole, heading: string): SectionTarget {
  return { role, heading, config: defaultReadingConfig };
}

const guardrails = target('guardrails', 'Guardrails');

function after(text: string, lines: readonly string[] = ['- Never launch on a Friday'], section = guardrails): string {
  return applyPlan(text, planSection('a.md', section, lines)(text));
}

describe('inserting under a heading', () => {
  it('goes below the last item of the list that is there', () => {
    expect(after('# A\n\n## Guardrails\n\n- Always test\n\n## Next\n')).toBe(
      '# A\n\n## Guardrails\n\n- Always test\n- Never launch on a Friday\n\n## Next\n');
  });

  it('goes above the subsections', () => {
    expect(after('## Guardrails\n- Always test\n### Old ones\n- x\n')).toBe(
      '## Guardrails\n- Always test\n- Never launch on a Friday\n\n### Old ones\n- x\n');
  });

  it('fills an empty section and keeps its blank lines', () => {
    expect(after('## Guardrails\n\n## Next\n')).toBe('## Guardrails\n\n- Never launch on a Friday\n\n## Next\n');
    expect(after('## Guardrails\n## Next\n')).toBe('## Guardrails\n- Never launch on a Friday\n\n## Next\n');
    expect(after('## Guardrails')).toBe('## Guardrails\n- Never launch on a Friday');
    expect(after('## Guardrails\n')).toBe('## Guardrails\n- Never launch on a Friday\n');
  });

  it('finds the section by its name in another language and by one of the user', () => {
    expect(after('## 🚧 Leitplanken:\n\n- x\n')).toBe('## 🚧 Leitplanken:\n\n- x\n- Never launch on a Friday\n');
    const own = { ...guardrails, config: { ...defaultReadingConfig, headingSynonyms: { guardrails: ['Red lines'] } } };
    expect(after('## Red lines\n- x\n', ['- y'], own)).toBe('## Red lines\n- x\n- y\n');
  });

  it('finds a bold line and an underlined heading', () => {
    expect(after('# A\n\n**Guardrails:**\n\n- x\n\n## Next\n')).toBe('# A\n\n**Guardrails:**\n\n- x\n- Never launch on a Friday\n\n## Next\n');
    expect(after('Guardrails\n----------\n- x\n\nNext\n====\n')).toBe('Guardrails\n----------\n- x\n- Never launch on a Friday\n\nNext\n====\n');
  });

  it('separates a list from a paragraph by a blank line', () => {
    expect(after('## Guardrails\n\nSome words.\n')).toBe('## Guardrails\n\nSome words.\n\n- Never launch on a Friday\n');
  });

  it('does not take headings in code, comments or properties for sections', () => {
    const text = '---\nx: |\n  ## Guardrails\n---\n```\n## Guardrails\n```\n<!--\n## Guardrails\n-->\n%%\n## Guardrails\n%%\n';
    expect(after(text)).toBe(`${text}\n## Guardrails\n\n- Never launch on a Friday\n`);
  });

  it('uses the line end of the note and leaves a missing last one missing', () => {
    expect(after('## Guardrails\r\n- x')).toBe('## Guardrails\r\n- x\r\n- Never launch on a Friday');
    expect(after('Text\r\n')).toBe('Text\r\n\r\n## Guardrails\r\n\r\n- Never launch on a Friday\r\n');
  });

  it('stays out of a code block that nothing ends', () => {
    expect(after('## Guardrails\n- x\n```\ncode\n')).toBe('## Guardrails\n- x\n- Never launch on a Friday\n\n```\ncode\n');
    expect(after('Text\n```\ncode\n')).toBe('Text\n\n## Guardrails\n\n- Never launch on a Friday\n\n```\ncode\n');
  });

  it('changes nothing when the lines stand there already', () => {
    const text = '## Guardrails\n\n- a\n- b\n- c\n';
    expect(showPlan(text, planSection('a.md', guardrails, ['- b', '- c'])(text))).toBe('unchanged');
    expect(showPlan(text, planSection('a.md', guardrails, [])(text))).toBe('unchanged');
  });

  it('is refused while the note holds both sides of a merge, but not for such marks in code', () => {
    const conflict = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n';
    expect(showPlan('', planSection('a.md', guardrails, ['- x'])(`# A\n${conflict}`))).toBe('refused: conflict-markers at line 2');
    expect(after(`\`\`\`\n${conflict}\`\`\`\n## Guardrails\n- x\n`)).toContain('- x\n- Never');
  });
});

describe('a section that is not there', () => {
  it('is created at the end with the heading it is given', () => {
    expect(after('# Kampagne\n\nText', ['- x'], target('guardrails', 'Leitplanken'))).toBe('# Kampagne\n\nText\n\n## Leitplanken\n\n- x');
    expect(after('Text\n\n\n')).toBe('Text\n\n## Guardrails\n\n- Never launch on a Friday\n\n\n');
    expect(after('')).toBe('## Guardrails\n\n- Never launch on a Friday\n');
    expect(after('---\na: 1\n---\n')).toBe('---\na: 1\n---\n\n## Guardrails\n\n- Never launch on a Friday\n');
  });
});
