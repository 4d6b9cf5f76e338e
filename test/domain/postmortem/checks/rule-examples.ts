import type { CheckCode } from '../../../../src/domain/postmortem/checks/check-code';

/** What a check finds and what it lets pass: bodies of notes (below `type: postmortem` unless they bring properties), with the lines of the body it points at. */
export interface RuleExamples {
  readonly found: readonly (readonly [note: string, ...lines: number[]])[];
  readonly fine: readonly string[];
}

const table = (rows: string, head = '| KPI | Plan | Actual | Why |\n| --- | --- | --- | --- |'): string => `## Outcomes\n\n${head}\n${rows}\n`;
const action = (text: string): string => `## Actions\n\n${text}\n`;
const learned = (text: string): string => `## Learnings\n\n${text}\n`;
const over = 'outcome: missed\n';
const low = 'confidence: low\n';
const medium = 'confidence: medium\n';

/** Puts properties above a body. */
export function withProperties(properties: string, body: string): string {
  return `---\ntype: postmortem\n${properties}---\n${body}`;
}

/** Examples that are each check's test and its documentation. */
export const ruleExamples: Readonly<Record<Exclude<CheckCode, 'plan-changed'>, RuleExamples>> = {
  'kpi-without-actual': {
    found: [[withProperties(over, table('| Sign-ups | 300 |  |  |')), 9], [withProperties('end: 2026-10-01\n', table('| Leads | 60 | TBD |  |')), 9]],
    fine: [
      withProperties('end: 2026-12-24\n', table('| Sign-ups | 300 |  |  |')),
      withProperties(over, table('| Sign-ups | 300 | 0 | Nobody came |')),
      withProperties(over, table('| Press | 12 |  | missed |', '| KPI | Plan | Actual | Status |\n| --- | --- | --- | --- |')),
    ],
  },
  'kpi-without-plan': {
    found: [[table('| Sign-ups | 300 | 612 | The title |\n| Demos |  | 4 | Late calls |'), 9], ['---\ntype: brief\n---\n## Planned KPIs\n\n| KPI | Planned |\n| --- | --- |\n| Sign-ups | 300 |\n| Demos |  |\n', 9]],
    fine: [
      '## Stats\n\n- Time to detection: 2 minutes\n', `${table('| Sign-ups | 300 | 612 | The title |')}\n- Completion: 64 %\n- Drop-off point: minute 22\n`,
      table('| Sign-ups | 300 | 612 | The title |'),
    ],
  },
  'kpi-without-why': {
    found: [[table('| Sign-ups | 300 | 612 | The title |\n| Demos | 25 | 4 |  |'), 9], [table('| Demos | 25 | 4 |', '| KPI | Plan | Actual |\n| --- | --- | --- |'), 8]],
    fine: [
      `${table('| Sign-ups | 300 | 612 | The title |\n| Demos | 25 | 4 |  |')}\n## Analysis\n\nDemos were booked late, after nine days.\n`,
      `${table('| Demos | 25 | 4 |', '| KPI | Plan | Actual |\n| --- | --- | --- |')}\n## Root causes\n\n- Sales called after nine days\n`,
      table('| Demos | 25 |  |  |'),
    ],
  },
  'variance-contradiction': {
    found: [[table('| Demos | 80 | 90 | +40 % |', '| KPI | Plan | Actual | Variance |\n| --- | --- | --- | --- |'), 8]],
    fine: [table('| Demos | 80 | 90 | +13 % |', '| KPI | Plan | Actual | Variance |\n| --- | --- | --- | --- |'), table('| Demos | 80 | TBD | +40 % |', '| KPI | Plan | Actual | Variance |\n| --- | --- | --- | --- |')],
  },
  'interpretation-first': {
    found: [['## Analysis\n\nThe title was wrong.\n\n## Outcomes\n\n- Sign-ups: 612 (target: 300)\n', 4], ['## Что сработало\n\n- Короткая форма\n\n## Результаты\n\n- Заявки: 40 (план: 60)\n', 4]],
    fine: [
      '## Outcomes\n\n- Sign-ups: 612 (target: 300)\n\n## Analysis\n\nThe title was wrong.\n',
      '## Summary\n\nToo many students.\n\n## Outcomes\n\n- Sign-ups: 612 (target: 300)\n',
      '## Analysis\n\n## Outcomes\n\n- Sign-ups: 612 (target: 300)\n',
      '## Timeline\n\n- 2026-03-01: start\n\n## Analysis\n\nThe title was wrong.\n\n## Outcomes\n\n- Sign-ups: 612 (target: 300)\n',
    ],
  },
  'success-unexplained': {
    found: [[withProperties('outcome: exceeded\n', '## Outcomes\n\n- Sign-ups: 612 (target: 300)\n'), 5], [withProperties('outcome: met\n', table('| Demos | 25 | 30 | Pure luck |')), 5], [withProperties('outcome: met\n', '## First pass\n\n| Failure | Warning signals | Seen |\n| --- | --- | --- |\n| Intent | Clicks, but nobody wants to talk |  |\n'), 1]],
    fine: [
      withProperties('outcome: exceeded\n', table('| Demos | 25 | 30 | Sales called within the hour |')),
      withProperties('outcome: missed\n', '## Outcomes\n\n- Sign-ups: 612 (target: 300)\n'),
      withProperties('outcome: met\n', '## Warum es funktioniert hat\n\nEine Botschaft je Tag.\n\n## Learnings\n\n- Eine Botschaft je Tag trug die Woche.\n'),
    ],
  },
  'no-learning': {
    found: [['## Outcomes\n\n- Sign-ups: 612 (target: 300)\n', 1], ['## Learnings\n\n- \n', 4]],
    fine: [learned('- Say in the first line who should come.'), '## Library entry\n\nTitles decide who comes.\n', '---\ntype: brief\n---\n## Goal\n\nDemos\n'],
  },
  'no-entry': {
    found: [[learned('- Say who should come.'), 1], ['## Library entry\n\n%% Two or three sentences. %%\n', 4]],
    fine: ['## Library entry\n\nTitles decide who comes.\n', '---\ntype: retro\n---\n## Went well\n\n- The landing page\n'],
  },
  'no-guardrail': {
    found: [[learned('- Say who should come.'), 1], ['## Guardrails\n\n- \n', 4]],
    fine: ['## Guardrails\n\n- Never gate the recording.\n', '> [!guardrail] Always name the role in the title\n'],
  },
  'entry-too-long': {
    found: [['## Library entry\n\nStudents came. Buyers did not. The title was wrong. We change it.\n', 6], ['## Вывод для библиотеки\n\n## Library entry\n\nПришли студенты. Покупатели нет. Виноват заголовок. Меняем.\n', 8]],
    fine: [
      '## Library entry\n\nStudents came, e.g. from Berlin. Buyers (approx. 6 of 612) did not. The title was wrong.\n',
      '## Library entry\n\nz. B. Studierende kamen. Kosten von 1.200 € je Lead waren zu viel. Der Titel zog die Falschen an.\n',
    ],
  },
  'vague-action': {
    found: [
      [action('- Improve quality'), 6], [action('- Better communication with sales – Maria Kern – 2026-12-01'), 6], [action('- Улучшить качество лидов'), 6],
      [action('- Abstimmung verbessern'), 6], [action('- Rename the list'), 6],
    ],
    fine: [
      action('- Cut the form from 7 fields to 3 – Maria Kern – 2026-12-01 – success: 40 % finish it'),
      action('- [x] Improve quality'),
      action('| Change | Owner | When |\n| --- | --- | --- |\n| Role in the title | Maria Kern | 2026-12-01 |'),
    ],
  },
  'action-without-criterion': {
    found: [[action('| Change | Owner | When |\n| --- | --- | --- |\n| Role in the title | Maria Kern | 2026-12-01 |'), 8]],
    fine: [
      action('| Change | Owner | When | Success criterion |\n| --- | --- | --- | --- |\n| Role in the title | Maria Kern | 2026-12-01 | 60 % business addresses |'),
      action('- [x] Role in the title – Maria Kern – 2026-01-15'),
      action('- Improve quality'),
    ],
  },
  'improvement-not-validated': {
    found: [[action('| Change | Owner | When | Evaluation date | Status |\n| --- | --- | --- | --- | --- |\n| Role in the title | Maria Kern | 2026-01-15 | 2026-03-01 | done |'), 8]],
    fine: [
      action('| Change | Owner | When | Evaluation date | Status |\n| --- | --- | --- | --- | --- |\n| Role in the title | Maria Kern | 2026-01-15 | 2026-03-01 | done, worked: 64 % business addresses |'),
      action('| Change | Owner | When | Evaluation date | Status |\n| --- | --- | --- | --- | --- |\n| Role in the title | Maria Kern | 2026-01-15 | 2027-03-01 | done |'),
    ],
  },
  'channel-claim': {
    found: [[learned('- LinkedIn does not work for us.'), 6], [learned('- Рассылка не работает.'), 6], [learned('- Der Newsletter hat nicht funktioniert.'), 6]],
    fine: [
      learned('- LinkedIn outperformed e-mail: 71 % of the demos came from there.'),
      learned('- Perhaps LinkedIn does not work for this audience.'),
      learned('- We worked with LinkedIn on the targeting.'),
      `## Data trust\n\n| Field | Reliable |\n| --- | --- |\n| Original source | yes |\n\n${learned('- LinkedIn does not work for us.')}`,
      `${table('| LinkedIn demos | 25 | 4 | Wrong role |')}\n${learned('- LinkedIn does not work for us.')}`,
      '## Hypothesis\n\nLinkedIn works better than e-mail.\n',
    ],
  },
  'lead-quality-claim': {
    found: [[learned('- The leads were bad.'), 6], [learned('- Die Leadqualität war schlecht.'), 6], [learned('- Низкое качество лидов.'), 6]],
    fine: [
      learned('- The leads were bad: 31 of 40 were rejected as too small.'),
      `## Lead quality\n\nRejected: company too small (31 of 40).\n\n${learned('- The leads were bad.')}`,
      learned('- Were the leads bad?'),
    ],
  },
  'market-claim': {
    found: [[learned('- Germany is not ready for video, unlike Poland.'), 6], [learned('- In Österreich funktioniert es besser als in Deutschland, der Markt Deutschland ist nicht reif.'), 6]],
    fine: [
      learned('- Germany is not ready for video, unlike Poland: same creators, same budget, same weeks.'),
      learned('- Austrian subject lines with “gratis” were opened more often than with “kostenlos”.'),
      learned('- German managers decide together with the works council.'),
    ],
  },
  'lead-follow-up-claim': {
    found: [[`## Handoff\n\nThe first call came after nine days.\n\n${learned('- The leads were cold.')}`, 10]],
    fine: [learned('- The leads were cold.'), '## Handoff\n\nThe first call came after nine days.\n'],
  },
  'change-at-low-confidence': {
    found: [[withProperties(low, action('- Stop LinkedIn ads – Maria Kern – 2026-12-01')), 7]],
    fine: [
      withProperties(low, action('- Stop LinkedIn ads – Maria Kern – 2026-12-01\n- Tag all ads with UTM – Jonas Reiter – 2026-11-30')),
      withProperties('confidence: high\n', action('- Stop LinkedIn ads – Maria Kern – 2026-12-01')),
    ],
  },
  'change-without-test': {
    found: [[withProperties(medium, action('- Double the budget for webinars – Maria Kern – 2026-12-01')), 7], [withProperties(medium, action('- Отключить таргет – Олег Савин – 2026-12-01')), 7]],
    fine: [
      withProperties(medium, action('- Test a doubled budget in Austria – Maria Kern – 2026-12-01')),
      withProperties(medium, action('- Role in the title – Maria Kern – 2026-12-01')),
    ],
  },
  'no-change-at-high-confidence': {
    found: [[withProperties('confidence: high\noutcome: missed\n', action('- Test another title – Maria Kern – 2026-12-01')), 8]],
    fine: [
      withProperties('confidence: high\noutcome: missed\n', action('- Test another title – Maria Kern – 2026-12-01\n- Role in the title – Maria Kern – 2026-12-01')),
      withProperties('confidence: medium\noutcome: missed\n', action('- Test another title – Maria Kern – 2026-12-01')),
    ],
  },
  'several-changes-at-once': {
    found: [[action('- Test a new title, a new form and a new audience – Maria Kern'), 6], [action('- Neuen Titel und neues Formular testen – Maria Kern'), 6]],
    fine: [action('- Test a new title against the old one – Maria Kern'), action('- New title, new form, new audience – Maria Kern')],
  },
  'blame-wording': {
    found: [
      ['## Analysis\n\nThe agency failed to send the files.\n', 6], ['## Analysis\n\nIt was Anna’s fault.\n', 6], ['## Analysis\n\nCareless work on the landing page.\n', 6],
      ['## Ursachen\n\n- Der Vertrieb hat die Leads einfach vergessen.\n', 6], ['## Причины\n\n- Дизайнер забыл выслать макеты.\n', 6], ['## Причины\n\n- По вине подрядчика сорвали сроки, виноват менеджер.\n', 6],
    ],
    fine: [
      '## Analysis\n\nThe form failed to load on phones.\n', '## Analysis\n\nIt was nobody’s fault.\n', '## Analysis\n\nSales leads failed to convert.\n',
      '## Ursachen\n\n- Die Übergabe an den Vertrieb dauerte neun Tage.\n', '## Причины\n\n- Кампания провалилась из-за даты.\n', '## Analysis\n\nLazy loading hid the button. The default was wrong.\n',
    ],
  },
  'person-named': {
    found: [[withProperties('owner: Maria Kern\n', '## Root causes\n\n- Maria changed the title on the last day.\n'), 7]],
    fine: [
      withProperties('owner: Maria Kern\n', '## Root causes\n\n- The title changed on the last day (Maria Kern).\n'),
      withProperties('owner: Maria Kern\n', '## What went well\n\n- Maria’s alert in the CRM saved two days.\n'),
      withProperties('owner: Sales team\n', '## Root causes\n\n- Sales had no reason to call quickly.\n'),
    ],
  },
  'voice-missing': {
    found: [
      ['## Creator’s view\n\n%% With permission. %%\n\n## Analysis\n\nReach was free.\n', 4],
      ['## Participants\n\n- Owner: Maria Kern\n- Sales:\n', 7],
      ['## Participants\n\n| Name | Role | Brought in |\n| --- | --- | --- |\n| Maria Kern | Owner |  |\n|  | Analyst |  |\n', 9],
      ['## Beteiligte\n\n| Name | Rolle | Beitrag |\n| --- | --- | --- |\n| Anna Kruse | Leitung | Mediaplan |\n| Jonas Reiter | Kreation | Motive |\n', 4],
      ['## Участники\n\n| Имя | Роль | Вклад |\n| --- | --- | --- |\n| Анна Круз | Аналитик |  |\n| Олег Савин | Аналитика CRM |  |\n', 4],
      [withProperties('campaign-type: influencer\n', '## Participants\n\n- Maria Kern: owner\n- Jonas Reiter: analyst\n'), 5],
      ['## Participants\n\n- Maria Kern: channel\n- Jonas Reiter: CRM\n\n## Handoff\n\nSales saw the slides.\n', 4],
      [withProperties('campaign-type: creator\n', '## Was Creator berichten\n\n- \n'), 5],
    ],
    fine: [
      '## Participants\n\n- Maria Kern: channel\n- Jonas Reiter: CRM\n',
      '## Participants\n\n- Maria Kern: channel\n- Jonas Reiter: CRM\n\n## Handoff\n\nNone.\n\n## Sales feedback\n\nThree asked for a price list.\n',
      '## Participants\n\n- Maria Kern\n- Jonas Reiter: analyst\n', '## Participants\n\n- Maria Kern: owner\n',
      '## Was Creator berichten\n\n- \n',
      '## Creator’s view\n\n> I would have told you, had you asked.\n', '## Participants\n\n- Owner: Maria Kern\n- Sales: Jonas Reiter\n'],
  },
  'brief-part-missing': {
    found: [['---\ntype: brief\ngoal: conversion\naudience: Office managers\n---\n## Hypothesis\n\nA short session wins.\n\n## Planned KPIs\n\n- Demos: 25\n', 1], ['---\ntype: brief\n---\n## Goal\n\n25 demos\n\n## Audience\n\n\n## Hypothesis\n\nShort wins.\n\n## Planned KPIs\n\n- Demos: 25\n\n## Assumptions\n\n- They search for it.\n', 8]],
    fine: ['---\ntype: brief\ngoal: conversion\n---\n## Audience\n\nOffice managers\n\n## Hypothesis\n\nShort wins.\n\n## Planned KPIs\n\n- Demos: 25\n\n## Assumptions\n\n- They search for it.\n', '## Goal\n\nDemos\n'],
  },
};
