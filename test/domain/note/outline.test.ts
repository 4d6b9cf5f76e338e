import { describe, expect, test } from 'vitest';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import type { HeadingPlace } from '../../../src/domain/note/heading-roles';
import { hasRole, readOutline } from '../../../src/domain/note/outline';
import type { OutlineSection } from '../../../src/domain/note/outline';
import type { SectionRole } from '../../../src/domain/note/section-role';
import { noteStructureOf } from '../../note-structure-of';

function outline(text: string, synonyms: Partial<Record<SectionRole, string[]>> = {}, place: HeadingPlace = 'campaign-note'): OutlineSection[] {
  return readOutline(noteStructureOf(text), { ...defaultReadingConfig, headingSynonyms: synonyms }, place);
}

const roles = (text: string): string[] => outline(text).map(({ title, roles: found }) => `${title}: ${found.join(' ')}`);
const roleOf = (heading: string): string => outline(`## ${heading}\ntext`)[0]?.roles.join(' ') ?? '';

describe('headings as people write them', () => {
  test.each<[SectionRole, readonly string[]]>([
    ['library-entry', ['Library entry', 'Bibliothekseintrag', 'Запись в библиотеку', '知识库条目', 'ライブラリ登録']],
    ['guardrails', ['Guardrails', 'Leitplanken', 'Garde-fous', 'Salvaguardas', 'Правила', '护栏', 'ガードレール', 'Do\'s and Don’ts']],
    ['repeat', ['What worked', 'Things that went well', 'What went well', '### What went right', 'Was gut lief', 'Что сработало', '做得好的', 'Keep', 'Ce qui a bien marché', 'Lo que salió bien', 'O que deu certo', 'Key accomplishments [3-5 mins]']],
    ['change', ['What didn’t work', 'What went wrong', 'What went poorly', 'Things we didn\'t do', 'What I wish I\'d also done', 'Что не сработало', '做得不好的', 'Problem', 'Was nicht gut lief', 'Try']],
    ['wrong-assumption', ['What did we not validate before launch?', 'Falsche Annahmen', 'Wrong assumption', 'Что мы не проверили до запуска?']],
    ['insight', ['Insights', 'Where we got lucky', 'Surprises']],
    ['learnings', ['Lessons Learned', 'Lessons learnt', 'Key takeaways', 'Things to learn from', 'Rückblick & Learnings', 'Выводы', '经验总结', '学び']],
    ['actions', ['Action Items', 'Next steps', 'Immediate actions (Completed)', 'Long-term improvements (Q4 2025 - Q1 2026)', 'Nächste Schritte', 'План действий', '后续行动', 'ネクストアクション']],
    ['kpis', ['Results', 'Stats', 'Planned vs. actual', 'Kennzahlen', 'План / факт', '目標 / 実績']],
    ['root-causes', ['Contributing Factors', '5 whys', 'Ursachen', 'Корневые причины']],
    ['timeline', ['Timeline', 'Milestones', 'Zeitplan', 'Хронология', 'タイムライン']],
    ['participants', ['Attendees', 'Teilnehmer', 'Участники', '参加者']],
    ['hypothesis', ['Hypothesis', 'Гипотеза', '仮説']],
    ['goal', ['Goals', 'Ziel', 'Цель', '目标']],
    ['execution-feedback', ['Execution feedback', 'Обратная связь по процессу']],
  ])('%s', (role, headings) => {
    for (const heading of headings) expect(roleOf(heading), heading).toContain(role);
  });

  test('the user\'s own come before all others', () => {
    expect(outline('## Highlights\nx', { guardrails: ['Highlights'] })[0]?.roles).toEqual(['guardrails']);
  });

  test('a compound heading has the roles of its parts', () => {
    expect(outline('## Learnings / Next steps\nx')[0]?.ownRoles).toEqual(['learnings', 'actions']);
  });

  test('in any other note only unmistakable headings count', () => {
    expect(outline('## Rules\nx\n## Guardrails\ny\n## Learnings\nz', {}, 'any-note').map(({ ownRoles }) => ownRoles)).toEqual([[], ['guardrails'], []]);
  });
});

describe('inheritance', () => {
  test('a heading without a role has that of the heading above it', () => {
    expect(roles('## Action items\n### Process improvements\n### Immediate wins\n#### Team A')).toEqual([
      'Action items: actions', 'Process improvements: actions', 'Immediate wins: actions', 'Team A: actions',
    ]);
  });

  test('a heading with a role keeps it and knows what it stands under', () => {
    const [, well] = outline('## Lessons learnt\n### What went well\n- x');
    expect(well?.roles).toEqual(['repeat']);
    expect(well?.under).toEqual(['learnings']);
    expect(well !== undefined && hasRole(well, 'repeat')).toBe(true);
  });

  test('short headings name an aspect only below learnings', () => {
    expect(roles('## Learnings\n### Market\n### Process\n## Market')).toEqual(['Learnings: learnings', 'Market: market-learnings', 'Process: execution-feedback', 'Market: ']);
  });

  test('nothing is inherited from a heading of the same level', () => {
    expect(roles('## Guardrails\n## Swag')).toEqual(['Guardrails: guardrails', 'Swag: ']);
  });

  test('the title of a note gives no role to all of it', () => {
    expect(roles('# Retrospective\n## Notes\n## Actions')).toEqual(['Retrospective: ', 'Notes: ', 'Actions: actions']);
  });

  test('but a library entry or guardrails may be a whole note', () => {
    expect(roles('# Guardrails\n## Email')).toEqual(['Guardrails: guardrails', 'Email: guardrails']);
  });

  test('headings of level 1 are sections where there are several', () => {
    expect(roles('# Learnings\n## A\n# Actions\n## B')).toEqual(['Learnings: learnings', 'A: learnings', 'Actions: actions', 'B: actions']);
  });
});

describe('bold and italic lines', () => {
  test('count as headings below the real ones', () => {
    const text = '## Retro notes\n**What went well:**\n- a\n\n_What went wrong?  Why? [10-15 mins]_\n\n- b\n\n**Swag**\n\n- c\n';
    expect(outline(text).map(({ title, level, roles: found }) => [title, level, ...found])).toEqual([
      ['Retro notes', 2], ['What went well:', 7, 'repeat'], ['What went wrong?  Why? [10-15 mins]', 8, 'change'], ['Swag', 7],
    ]);
  });

  test('count when text stands right below them', () => {
    const [section] = outline('**Action items**\nCall Maria\n');
    expect(section?.roles).toEqual(['actions']);
    expect(section?.body.line).toBe(1);
  });

  test('a plain label counts only when it is known', () => {
    expect(roles('Next steps:\n- a\n\nSomething else:\n- b')).toEqual(['Next steps: actions']);
  });

  test.each(['**Never sign on behalf of a client**', '**We did it.**', '*just emphasis*', '**bold** and more', '* item', '***', '**' + 'long '.repeat(40) + '**'])('%j is no heading', (line) => {
    expect(outline(`${line}\n`)).toEqual([]);
  });
});

describe('places', () => {
  const text = 'before\n\n# A\na\n\n## B\nb\n\n### C\nc\n\n## D\nd';
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);

  test('the body ends at the next heading, the whole at the next that is not below', () => {
    const sections = outline(text);
    expect(sections.map(({ body }) => cut(body))).toEqual(['a\n\n', 'b\n\n', 'c\n\n', 'd']);
    expect(sections.map(({ whole }) => cut(whole))).toEqual(['a\n\n## B\nb\n\n### C\nc\n\n## D\nd', 'b\n\n### C\nc\n\n', 'c\n\n', 'd']);
    expect(sections.map(({ parent }) => parent)).toEqual([null, 0, 1, 0]);
  });

  test('the heading is quoted, and lines fit', () => {
    for (const section of outline(text)) {
      expect(cut(section.heading)).toContain(section.title);
      expect(section.body.line).toBe(section.heading.line + 1);
    }
  });

  test('a heading at the very end has an empty body', () => {
    const [section] = outline('## Guardrails');
    expect(section?.body).toMatchObject({ start: 13, end: 13 });
  });
});
