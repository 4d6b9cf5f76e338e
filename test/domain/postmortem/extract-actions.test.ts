import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractActions } from '../../../src/domain/postmortem/extract-actions';
import type { Action } from '../../../src/domain/postmortem/item';
import { extractionContextOf } from './extraction-context-of';

function actionsOf(text: string): readonly Action[] {
  return extractActions(extractionContextOf(text)).items;
}

function brief(text: string): unknown[] {
  return actionsOf(text).map(({ text: words, owner, dueWritten, status }) => [words, owner, dueWritten, status]);
}

function bullet(line: string): unknown {
  return brief(`## Action items\n- ${line}\n`)[0];
}

describe('an action without owner or date', () => {
  it('is listed with both missing', () => {
    expect(bullet('Implement guards against invalid runtime selection')).toEqual(['Implement guards against invalid runtime selection', null, null, 'open']);
    expect(bullet('The data team will update the dashboard')).toEqual(['The data team will update the dashboard', null, null, 'open']);
  });

  it.each([
    'Talk to the security team (SOC)', 'Raise the limit (QPS)', 'Merge [PR](https://example.com/12)', 'Launch in the new market (DE)', 'Check the copy (LinkedIn)', 'Review the numbers (weekly)',
    'Check churn due to pricing', 'Delay was due to legal', 'Ask for consent (automated)', 'See [[Landing page]]', 'Use the budget – Google Ads', 'Write to sales@example.com', 'Fix [the form][1]',
  ])('has no owner and no date in %j', (line) => {
    expect(bullet(line)).toEqual([line, null, null, 'open']);
  });
});

describe('the owner of an action', () => {
  it.each([
    ['@maria: fix the form', 'fix the form', 'maria'],
    ['@maria fix the form', 'fix the form', 'maria'],
    ['@[[Maria Lopez]] - fix the form', 'fix the form', 'Maria Lopez'],
    ['[paris] - fix the form', 'fix the form', 'paris'],
    ['[paris] fix the form', 'fix the form', 'paris'],
    ['fix the form [jb]', 'fix the form', 'jb'],
    ['fix the form [JB]', 'fix the form', 'JB'],
    ['fix the form (paris)', 'fix the form', 'paris'],
    ['fix the form (Maria Lopez)', 'fix the form', 'Maria Lopez'],
    ['fix the form (data team)', 'fix the form', 'data team'],
    ['fix the form @maria', 'fix the form', 'maria'],
    ['ask @maria about the form', 'ask @maria about the form', 'maria'],
    ['fix the form. Owner: Maria', 'fix the form.', 'Maria'],
    ['fix the form (owner: Maria)', 'fix the form', 'Maria'],
    ['**Owner:** Maria – fix the form', 'fix the form', 'Maria'],
    ['fix the form [owner:: Maria]', 'fix the form', 'Maria'],
    ['Formular reparieren (Verantwortlich: Jana)', 'Formular reparieren', 'Jana'],
    ['Починить форму, ответственный: Иван', 'Починить форму', 'Иван'],
    ['フォームを直す（担当：佐藤）', 'フォームを直す', '佐藤'],
    ['修复表单 负责人：王芳', '修复表单', '王芳'],
  ])('is read from %j', (line, text, owner) => {
    expect(bullet(line)).toMatchObject([text, owner, null, 'open']);
  });

  it.each([
    ['[your name] - fix the form', 'fix the form'],
    ['fix the form (owner: TBD)', 'fix the form'],
    ['fix the form — Owner: [name]', 'fix the form'],
  ])('is nobody in %j', (line, text) => {
    expect(bullet(line)).toMatchObject([text, null, null, 'open']);
  });
});

describe('the due date of an action', () => {
  it.each([
    ['fix the form by 2026-03-14', 'fix the form', '2026-03-14'],
    ['fix the form by March 2026', 'fix the form', 'March 2026'],
    ['fix the form (by 14 March 2026)', 'fix the form', '14 March 2026'],
    ['fix the form (2026-03-14)', 'fix the form', '2026-03-14'],
    ['fix the form, Q2 2026', 'fix the form', 'Q2 2026'],
    ['fix the form 📅 2026-03-14', 'fix the form', '2026-03-14'],
    ['fix the form. Due: next sprint', 'fix the form.', 'next sprint'],
    ['Formular reparieren bis 14.03.2026', 'Formular reparieren', '14.03.2026'],
    ['Починить форму до 14.03.2026', 'Починить форму', '14.03.2026'],
  ])('is read from %j', (line, text, due) => {
    expect(bullet(line)).toEqual([text, null, due, 'open']);
  });

  it('stands beside the owner in any order', () => {
    const wanted = ['fix the form', 'Maria', '2026-03-14', 'open'];
    expect(bullet('fix the form - **Owner:** Maria - **Due:** 2026-03-14')).toEqual(wanted);
    expect(bullet('fix the form (Maria) by 2026-03-14')).toEqual(wanted);
    expect(bullet('fix the form by 2026-03-14 (Maria)')).toEqual(wanted);
    expect(bullet('fix the form – Maria, 2026-03-14')).toEqual(wanted);
    expect(bullet('fix the form @Maria 2026-03-14')).toEqual(wanted);
    expect(bullet('fix the form; due: 2026-03-14; owner: Maria')).toEqual(wanted);
    expect(bullet('Owner: Maria | Due: 2026-03-14 | fix the form')).toEqual(wanted);
  });

  it('is inherited from the heading as a window', () => {
    const [action] = actionsOf('## Action items\n### Long-term improvements (Q4 2025 - Q1 2026)\n- Build alerts\n');
    expect(action).toMatchObject({ text: 'Build alerts', dueWritten: 'Q4 2025 - Q1 2026', due: { from: '2025-10-01', to: '2026-03-31' } });
  });

  it('is inherited as written where the heading gives a length', () => {
    expect(brief('## Next steps (next 30 days)\n- Build alerts\n- Later by 2026-09-01')).toEqual([
      ['Build alerts', null, 'next 30 days', 'open'], ['Later', null, '2026-09-01', 'open'],
    ]);
  });

  it('is a problem when it is ambiguous or impossible, and kept as written', () => {
    const { items, problems } = extractActions(extractionContextOf('## Actions\n- fix, due: 3/4/2026\n- test by 2026-02-30\n'));
    expect(items.map(({ due, dueWritten }) => [due, dueWritten])).toEqual([[null, '3/4/2026'], [null, '2026-02-30']]);
    expect(problems).toMatchObject([
      { code: 'date-ambiguous', line: 1, details: { written: '3/4/2026', first: '2026-03-04', second: '2026-04-03' } },
      { code: 'date-impossible', line: 2, details: { written: '2026-02-30' } },
    ]);
  });
});

describe('a done action', () => {
  it.each([
    'Implement guards (done)', 'Implement guards (Completed)', '~~Implement guards~~', 'Implement guards _done in [PR](https://example.com/1)_', 'Implement guards ✅ 2026-03-10', '✅ Implement guards',
    'Implement guards - done', 'Done: Implement guards', 'Implement guards (erledigt)', 'Implement guards (готово)', '[x] Implement guards',
  ])('is recognised in %j', (line) => {
    expect(bullet(line)).toEqual(['Implement guards', null, null, 'done']);
  });

  it('is recognised beside a name in the same brackets', () => {
    expect(bullet('Implement guards (Priya Nair, erledigt)')).toEqual(['Implement guards', 'Priya Nair', null, 'done']);
  });

  it('is recognised from its heading', () => {
    expect(brief('## Action items\n### Immediate actions (Completed)\n- Implement guards\n')).toEqual([['Implement guards', null, null, 'done']]);
  });

  it('is not seen where work is done by somebody', () => {
    expect(bullet('Check what is done (done by the data team)')).toMatchObject(['Check what is done (done by the data team)', null, null, 'open']);
  });

  it('is told apart from a cancelled one', () => {
    expect(bullet('[-] Implement guards')).toMatchObject(['Implement guards', null, null, 'cancelled']);
    expect(bullet("Implement guards (won't do)")).toMatchObject(['Implement guards', null, null, 'cancelled']);
  });
});

describe('lists of actions', () => {
  it('are read from numbers under headings of their own, ending in links', () => {
    const text = '## Action items\n### Process improvements\n1. Write a checklist ([#12](https://example.com/12))\n2. Ask sales\n### Technical improvements\n1. Fix the form\n';
    expect(brief(text).map((action) => (action as string[])[0])).toEqual(['Write a checklist ([#12](https://example.com/12))', 'Ask sales', 'Fix the form']);
  });

  it('take labelled sub-items as parts of the item above', () => {
    const text = '## Next steps\n- Fix the form\n  - Owner: Maria\n  - Due: 2026-03-14\n  - Success criterion: 5% conversion\n  - some remark\n';
    expect(actionsOf(text)).toMatchObject([{ text: 'Fix the form', owner: 'Maria', dueWritten: '2026-03-14', successCriterion: '5% conversion' }]);
  });

  it('read the items of a group, not its title', () => {
    expect(brief('## Next steps\n- Marketing:\n  - Fix the form\n  - Ask sales\n').map((action) => (action as string[])[0])).toEqual(['Fix the form', 'Ask sales']);
  });

  it('read tasks below tasks', () => {
    expect(brief('## Todo\n- [ ] Fix the form\n  - [x] Find the bug\n').map((action) => (action as string[]).slice(0, 4))).toEqual([
      ['Fix the form', null, null, 'open'], ['Find the bug', null, null, 'done'],
    ]);
  });

  it('read one action from a heading whose items only describe it', () => {
    const text = '## Action items\n### 1. Fix the form\n- **Owner:** Maria\n- **Due:** 2026-03-14\n';
    expect(brief(text)).toEqual([['1. Fix the form', 'Maria', '2026-03-14', 'open']]);
  });

  it('read all links of gap → root cause → change → owner → when', () => {
    expect(actionsOf('## Actions\n- Few leads → form broken → Test the form before launch → Maria → 2026-03-14\n')).toMatchObject([
      { text: 'Test the form before launch', gap: 'Few leads', rootCause: 'form broken', change: 'Test the form before launch', owner: 'Maria', dueWritten: '2026-03-14' },
    ]);
  });

  it('leave out placeholders, "none" and introductions', () => {
    expect(brief('## Action items\nWe agreed on:\n\n- \n- TBD\n- None\n- [your name] - action\n- {{action}}\n')).toEqual([['action', null, null, 'open']]);
  });

  it('read prose where nothing is listed', () => {
    expect(brief('## Next steps\n\nWe run the test again with a smaller audience.\n\nNone.\n')).toEqual([['We run the test again with a smaller audience.', null, null, 'open']]);
  });

  it('read tasks of other sections only if they say who or when', () => {
    expect(brief('## Summary\n- [ ] read this\n- [ ] fix the form — **Owner:** Maria\n- plain (paris)\n')).toEqual([['fix the form', 'Maria', null, 'open']]);
  });
});

describe('tables of actions', () => {
  it('are read by their columns, with blank cells missing', () => {
    const text = '## Action items\n\n| Action | Owner | Deadline | Priority |\n|---|---|---|---|\n| Fix the form | @maria | 2026-03-14 | High |\n| ~~Ask sales~~ |  | TBD | |\n| | | | |\n';
    expect(brief(text)).toEqual([['Fix the form', 'maria', '2026-03-14', 'open'], ['Ask sales', null, null, 'done']]);
  });

  it('are read from gap to date, in any section', () => {
    const text = '## Analysis\n| Gap | Root cause | Change | Owner | When |\n|---|---|---|---|---|\n| Few leads | form broken | Test the form | Maria | Q2 2026 |\n';
    expect(actionsOf(text)).toMatchObject([{
      text: 'Test the form', gap: 'Few leads', rootCause: 'form broken', change: 'Test the form', owner: 'Maria', due: { from: '2026-04-01', to: '2026-06-30' },
    }]);
  });

  it.each([
    ['## Maßnahmen', '| Maßnahme | Verantwortlich | Fällig | Status |'],
    ['## Plan d’action', '| Action | Responsable | Échéance | Statut |'],
    ['## Próximos pasos', '| Acción | Responsable | Fecha límite | Estado |'],
    ['## Próximos passos', '| Ação | Responsável | Prazo | Situação |'],
    ['## Следующие шаги', '| Действие | Ответственный | Срок | Статус |'],
    ['## 后续行动', '| 行动 | 负责人 | 截止日期 | 状态 |'],
    ['## アクションアイテム', '| アクション | 担当 | 期限 | 状態 |'],
  ])('are read under %s', (heading, header) => {
    expect(brief(`${heading}\n\n${header}\n|---|---|---|---|\n| X1 | Ana | 2026-03-14 | ✅ |\n`)).toEqual([['X1', 'Ana', '2026-03-14', 'done']]);
  });

  it('are no actions where a table elsewhere has no owner', () => {
    expect(brief('## Analysis\n| Item | Status |\n|---|---|\n| Form | done |\n')).toEqual([]);
  });
});

describe('the source of an action', () => {
  const parts = ['## Action items\n', '- fix (paris)\n', '1. a → b → c → d\n', '  - Owner: x\n', '| Action | Owner |\n|---|---|\n| a | b |\n', '\n', '- [x] t 📅 2026-03-14\r\n', 'prose [jb]\n', '**Next steps:**\n', '> - quoted\n', '~~', '@', ': '];

  it('quotes the note and lies in it, whatever the note is', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts)).map((chosen) => `# N\n${chosen.join('')}`), (text) => {
      for (const { source, text: words } of actionsOf(text)) {
        expect(source.start).toBeGreaterThanOrEqual(0);
        expect(source.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(source.start, source.end)).toContain(words.split(/[ \n]/)[0]);
        expect(text.slice(0, source.start).split('\n').length - 1).toBe(source.line);
      }
    }), { numRuns: 300 });
  });
});

describe('what stood around labels and names', () => {
  it('leaves no brackets behind', () => {
    expect(bullet('投稿時間の案を3つ出す（担当: 佐藤美咲、期限: 2026-05-31）')).toEqual(['投稿時間の案を3つ出す', '佐藤美咲', '2026-05-31', 'open']);
  });

  it.each([
    ['Shorten the form – Tom Becker – 2026-03-14', 'Tom Becker', '2026-03-14'], ['Shorten the form - Tom - March 2026', 'Tom', 'March 2026'], ['Shorten the form — Zoë Öztürk — by 2026-03-14', 'Zoë Öztürk', '2026-03-14'],
    ['Shorten the form – 2026-03-14 – Tom Becker', 'Tom Becker', '2026-03-14'],
  ])('takes the name off %j', (line, owner, due) => {
    expect(bullet(line)).toEqual(['Shorten the form', owner, due, 'open']);
  });
});

describe('a change with an owner among learnings', () => {
  it.each(['What we change now', 'What to change', 'Plan', 'Learnings'])('is an action below %j', (heading) => {
    expect(brief(`## ${heading}\n- Money into a printed invitation. Owner: Maria Kern, until 2026-02-27\n- Shorter mails\n`)).toEqual([['Money into a printed invitation.', 'Maria Kern', '2026-02-27', 'open']]);
  });

  it('is none where somebody else is named', () => {
    expect(brief('## What to change\n- **Who:** office managers\n- Owner: TBD\n- Lead: time is short\n')).toEqual([]);
  });
});

describe('a word in brackets at the end of an action', () => {
  it.each(['Invite last year’s guests (webinars)', 'Ask for more posts (shares)', 'Mend the charts (dashboards)', 'Send it to the printer [Date]', 'Choose a tool [Specify]'])('is no owner in %j', (line) => {
    expect(actionsOf(`## Actions\n- ${line}\n`)[0]?.owner).toBeNull();
  });

  it.each([['Ask the customers (paris)', 'paris'], ['Ask the customers (james)', 'james'], ['Ask the customers (jonas)', 'jonas']])('is one in %j', (line, owner) => {
    expect(bullet(line)).toEqual(['Ask the customers', owner, null, 'open']);
  });
});

it('the due window of a heading is read without its label and brackets', () => {
  expect(brief('## Actions\n### Long-term improvements (Target: Q4 2025 - Q1 2026)\n- Colour test\n')).toEqual([['Colour test', null, 'Q4 2025 - Q1 2026', 'open']]);
});
