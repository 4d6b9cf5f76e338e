import { describe, expect, test } from 'vitest';
import type { Guardrail } from '../../../src/domain/postmortem/item';
import { itemsOf, postmortem, readNoteOf, recordOf } from './read-note-of';

const under = (lines: string, heading = 'Guardrails', properties = ''): Guardrail[] => itemsOf(postmortem(`## ${heading}\n${lines}\n`, properties), 'guardrail');
const one = (line: string, properties = ''): Guardrail | undefined => under(`- ${line}`, 'Guardrails', properties)[0];

describe('polarity', () => {
  test.each<[Guardrail['polarity'], readonly string[]]>([
    ['never', ['Never gate the recording', 'NEVER gate it', 'Do not gate it', 'Don\'t gate it', 'Don’t gate it', 'Nie freitags senden', 'Niemals ohne Test', 'Keine Listen kaufen', 'Никогда не закрывать запись', 'Не звонить утром', 'Ne jamais envoyer le lundi', 'Nunca enviar sin prueba', '切勿群发', '決して週末に送らない']],
    ['always', ['Always send the hold', 'Immer testen', 'Всегда проверять ссылки', 'Toujours tester', 'Siempre probar', 'Sempre testar', '务必测试', '必ず確認する']],
    ['avoid', ['Avoid long forms', 'Vermeiden: lange Formulare', 'Избегать длинных форм', 'Éviter les longs formulaires', 'Evitar formularios largos', '避免长表单']],
    ['prefer', ['Prefer short demos', 'Lieber kurze Demos', 'Bevorzugen: kurze Demos', 'Предпочитать короткие демо', 'Privilégier les démos', '优先短视频']],
  ])('%s', (polarity, lines) => {
    for (const line of lines) expect(one(line)?.polarity, line).toBe(polarity);
  });

  test.each(['**Never** gate it', '**Never gate it.**', '_Never_ gate it', '**Never:** gate it', '"Never gate it"', '❌ Never gate it', '==Never== gate it', '`Never` gate it'])('is seen through the markup of %j', (line) => {
    expect(one(line)?.polarity).toBe('never');
  });

  test('may stand inside of a German sentence in a list', () => {
    expect(one('Webinare nie freitags ansetzen')?.polarity).toBe('never');
    expect(one('Formulare mit mehr als fünf Feldern vermeiden')?.polarity).toBe('avoid');
    expect(under('Webinare liefen nie schlecht.')).toEqual([]);
  });

  test('may come from the heading', () => {
    expect(under('- gate the recording', 'Never')[0]).toMatchObject({ polarity: 'never', text: 'gate the recording' });
    expect(under('### Always\n- send the hold')[0]?.polarity).toBe('always');
  });
});

describe('what is a guardrail', () => {
  test('lines and bullets with a polarity word below a heading about guardrails', () => {
    expect(under('Never gate it.\n\n1. Always test\n- [ ] Avoid Fridays\n- just a remark\n\nProse that explains.').map(({ text }) => text)).toEqual(['Never gate it.', 'Always test', 'Avoid Fridays']);
  });

  test('a bold rule alone on its line', () => {
    expect(under('**Never sign on behalf of a client**\n\n**Always use the term "country"**: it is law\n').map(({ polarity }) => polarity)).toEqual(['never', 'always']);
  });

  test('lines in a library entry', () => {
    expect(itemsOf(postmortem('## Library entry\nTuesdays work.\nNever on Fridays.\n- Always host live\n'), 'guardrail').map(({ text }) => text)).toEqual(['Never on Fridays.', 'Always host live']);
  });

  test('callouts in any note, with their details', () => {
    const text = '# Weekly\n\n> [!guardrail] Never gate the recording\n> Reason: half of the leads left\n> Market: DE, AT\n> Review by: 2026-09-01\n';
    expect(itemsOf(text, 'guardrail')).toMatchObject([{
      polarity: 'never', text: 'Never gate the recording', reason: 'half of the leads left', reviewBy: { from: '2026-09-01' }, scope: { markets: [{ key: 'DE' }, { key: 'AT' }] },
    }]);
  });

  test('several rules in one callout, nested callouts and callouts in lists', () => {
    expect(itemsOf('> [!guardrail]- Our rules\n> - Never a\n> - Always b\n', 'guardrail').map(({ text }) => text)).toEqual(['Never a', 'Always b']);
    expect(itemsOf('> [!note]\n> > [!Guardrail] Avoid c\n', 'guardrail').map(({ text }) => text)).toEqual(['Avoid c']);
    expect(itemsOf('- item\n- > [!guardrail] Never d\n', 'guardrail').map(({ text }) => text)).toEqual(['Never d']);
    expect(itemsOf('> [!Leitplanke] Nie ohne Test\n', 'guardrail')).toHaveLength(1);
  });

  test('a callout without a polarity word demands', () => {
    expect(itemsOf('> [!guardrail] Calendar hold first\n', 'guardrail')).toMatchObject([{ polarity: 'always', text: 'Calendar hold first' }]);
    expect(itemsOf('> [!guardrail]\n> Calendar hold first\n', 'guardrail')).toMatchObject([{ polarity: 'always', text: 'Calendar hold first' }]);
  });

  test('list items with the tag, in any note', () => {
    const text = 'Notes\n- Never call on Mondays #guardrail\n- plain\n- [x] #guardrail/email Always test\n- about `#guardrail` itself\n';
    expect(itemsOf(text, 'guardrail').map((item) => [item.polarity, item.text])).toEqual([['never', 'Never call on Mondays'], ['always', 'Always test']]);
  });

  test('each line once, however it is marked', () => {
    expect(under('- Never x #guardrail\n\n> [!guardrail] Never y\n')).toHaveLength(2);
  });
});

describe('what is no guardrail', () => {
  test.each(['Always looking for office hours', '- Never bubbled up to be the most important thing yet', '- Always', '## Notes\nNever mind.', '> Never quote me'])('%j in a meeting note', (text) => {
    expect(readNoteOf(`# Meeting\n\n${text}\n`)).toBeNull();
  });

  test('prose that starts with Never elsewhere in a postmortem', () => {
    expect(itemsOf(postmortem('## Execution\nNever had we sent so many mails.\n- Always on time\n'), 'guardrail')).toEqual([]);
  });

  test('code, comments and unfilled lines of a template', () => {
    expect(under('```\n- Never x\n```\n\n%%\n- Never y\n%%\n')).toEqual([]);
    expect(recordOf(postmortem('## Guardrails\n- Never …\n- Always [what]\n- Never ___\n')).items).toEqual([]);
  });

  test('rules of a game', () => {
    expect(readNoteOf('---\ntype: campaign\n---\n# Curse of Strahd\n## Rules\n- Never split the party\n## Key learnings\n- Always check for traps\n')).toBeNull();
  });

  test('a bare word is a problem', () => {
    const { items, problems } = recordOf(postmortem('## Guardrails\n- Always\n- **Never:**\n- Never gate it\n'));
    expect(items).toHaveLength(1);
    expect(problems).toEqual([
      { code: 'guardrail-without-text', path: 'Note.md', line: 4, column: null, details: { written: 'Always' } },
      { code: 'guardrail-without-text', path: 'Note.md', line: 5, column: null, details: { written: 'Never' } },
    ]);
  });
});

describe('reason', () => {
  test.each([
    ['Never gate it because leads leave', 'leads leave'], ['Never gate it — leads leave', 'leads leave'], ['Never gate it - reason: leads leave', 'leads leave'], ['Never gate it (because leads leave)', 'leads leave'], ['**Never gate it:** leads leave', 'leads leave'],
    ['Nie sperren, weil Leads gehen', 'Leads gehen'], ['Никогда не закрывать, потому что лиды уходят', 'лиды уходят'], ['Never gate it [because:: leads leave]', 'leads leave'], ['Ne jamais fermer, parce que les leads partent', 'les leads partent'],
  ])('%j', (line, reason) => {
    expect(one(line)?.reason).toBe(reason);
  });

  test('stands on a line below', () => {
    expect(under('- Never gate it\n  - Reason: leads leave\n  - Review by: 2027-01-01')[0]).toMatchObject({ reason: 'leads leave', reviewBy: { from: '2027-01-01' } });
  });

  test('is absent where none is written', () => {
    expect(one('Never gate it')?.reason).toBeNull();
    expect(one('Always ask three things: who, what, why')?.reason).toBeNull();
  });
});

describe('scope', () => {
  const properties = 'market: [DE, FR]\ncampaign-type: webinar\nchannel: LinkedIn\n';

  test('is the note\'s', () => {
    expect(one('Never gate it', properties)?.scope).toMatchObject({ markets: [{ key: 'DE' }, { key: 'FR' }], campaignTypes: [{ key: 'webinar' }], channels: [{ label: 'LinkedIn' }] });
  });

  test.each(['Never gate it (US)', 'Never gate it [market:: US]', 'Never gate it (market:: United States)', 'Never gate it [geo:: [[US]]]'])('is narrowed to a market by %j', (line) => {
    expect(one(line, properties)).toMatchObject({ text: 'Never gate it', scope: { markets: [{ key: 'US' }], campaignTypes: [{ key: 'webinar' }] } });
  });

  test('is narrowed by several words together', () => {
    expect(one('Never gate it (DACH, product launch)', properties)?.scope).toMatchObject({ markets: [{ key: 'DACH' }], campaignTypes: [{ key: 'product launch' }] });
    expect(one('Never gate it [type:: newsletter] [goal:: Awareness]', properties)?.scope).toMatchObject({ campaignTypes: [{ key: 'newsletter' }], goals: [{ key: 'awareness' }] });
  });

  test.each(['Never gate it (it hurts)', 'Never gate it (we tried twice)', 'Never gate it (us)', 'Never gate it (DE, whatever that is)'])('is not narrowed by %j', (line) => {
    expect(one(line, properties)).toMatchObject({ text: line, scope: { markets: [{ key: 'DE' }, { key: 'FR' }] } });
  });
});

describe('standing', () => {
  test.each(['~~Never gate it~~', 'Never gate it (retired)', 'Never gate it [status:: retired]', 'Niemals sperren (veraltet)', 'Никогда не закрывать (отменено)', '~~Never gate it~~ (retired)'])('%j is retired', (line) => {
    expect(one(line)?.status).toBe('retired');
  });

  test.each(['Never gate it (superseded by [[Rule 7]])', 'Never gate it [superseded-by:: [[Rule 7|seven]]]', '~~Never gate it~~ (replaced by [[Rule 7]])', 'Nie sperren (ersetzt durch [[Rule 7]])'])('%j is superseded', (line) => {
    expect(one(line)).toMatchObject({ status: 'superseded', supersededBy: 'Rule 7' });
  });

  test('an asides\' words are taken off the text, one after the other', () => {
    expect(one('~~Never gate it~~ (DE) (review by 2026-05-01) (3 campaigns) ^rule-1')).toMatchObject({
      text: 'Never gate it', status: 'retired', reviewBy: { from: '2026-05-01' }, campaignCount: 3, scope: { markets: [{ key: 'DE' }] },
    });
  });

  test('a note may retire or date all of its rules', () => {
    expect(one('Never gate it', 'status: retired\n')?.status).toBe('retired');
    expect(one('Never gate it', 'superseded-by: "[[Other]]"\n')).toMatchObject({ status: 'superseded', supersededBy: 'Other' });
    expect(one('Never gate it', 'review-by: 2026-12-01\n')?.reviewBy?.from).toBe('2026-12-01');
    expect(one('Never gate it [review-by:: 2026-05-01]', 'review-by: 2026-12-01\n')?.reviewBy?.from).toBe('2026-05-01');
  });

  test('is active otherwise', () => {
    expect(one('Never gate it')).toMatchObject({ status: 'active', supersededBy: null, reviewBy: null, campaignCount: null });
  });
});

test('the source quotes the bullet', () => {
  const text = postmortem('## Guardrails\n\n  - **Never** gate it (DE)\n');
  const [rule] = itemsOf(text, 'guardrail');
  expect(text.slice(rule?.source.start, rule?.source.end).trim()).toBe('- **Never** gate it (DE)');
  expect(rule?.source).toMatchObject({ line: 5, endLine: 5, path: 'Note.md' });
  expect(rule?.text).toBe('**Never** gate it');
});

describe('a rule in a Japanese list', () => {
  test.each([
    ['英語だけの登録画面を使わない。', 'never'], ['英語だけの画面を使わない', 'never'], ['金曜日に送らない。', 'never'], ['公開前に確認しなければならない。', 'always'], ['週末の配信は避ける', 'avoid'],
  ])('%s', (line, polarity) => {
    expect(one(line)?.polarity).toBe(polarity);
  });
});

describe('on how many campaigns a rule rests', () => {
  test.each([
    ['(single case)', 1], ['(3 campaigns)', 3], ['(one campaign)', 1], ['(Einzelfall)', 1], ['(единичный случай)', 1], ['(seen in two campaigns)', 2], ['(cas unique)', 1],
  ])('%s', (aside, count) => {
    expect(one(`Always confirm the source fields. ${aside}`)).toMatchObject({ text: 'Always confirm the source fields.', campaignCount: count });
  });
});

describe('a rule inside of a library entry', () => {
  const inEntry = (text: string, more = ''): string[] => itemsOf(postmortem(`## Library entry\n${text}\n${more}`), 'guardrail').map((rule) => `${rule.polarity}: ${rule.text}`);

  test('may be a sentence of its paragraph', () => {
    expect(inEntry('The recording found more buyers than the session. Never gate the recording behind a second form. It costs half of them.')).toEqual(['never: Never gate the recording behind a second form.']);
    expect(inEntry('Speed beats size. Always call within a day! Avoid Fridays.')).toEqual(['always: Always call within a day!', 'avoid: Avoid Fridays.']);
    expect(inEntry('- Длинные формы не работают. Никогда не просите телефон.')).toEqual(['never: Никогда не просите телефон.']);
  });

  test('may go over the end of a line, and is quoted there', () => {
    const text = postmortem('## Library entry\nSpeed beats size. Always call\nwithin a day. Done.\n');
    const [rule] = itemsOf(text, 'guardrail');
    expect(rule?.text).toBe('Always call within a day.');
    expect(text.slice(rule?.source.start, rule?.source.end)).toBe('Always call\nwithin a day.');
    expect(rule?.source).toMatchObject({ line: 4, endLine: 5 });
  });

  test('counts once where the same rule stands below Guardrails', () => {
    expect(inEntry('It works. Never gate the recording.', '\n## Guardrails\n- **Never** gate the recording\n- Always test\n')).toEqual(['never: **Never** gate the recording', 'always: Always test']);
  });

  test('may stand in a callout', () => {
    expect(itemsOf('> [!library] Speed\n> Speed beats size. Always call within a day.\n', 'guardrail').map(({ text }) => text)).toEqual(['Always call within a day.']);
  });

  test.each([
    'Reach was high. Never before had a webinar so many guests.', 'It paid. Always-on ads did not.', 'It paid. Not all creators answered.', 'Fill it in, or you will never know.', 'Es lief gut. Nie war ein Webinar so voll.',
    'Es ging gut. Immer mehr Leute kommen.', 'Хорошо. Не все ответили.', 'Bien. No todos respondieron.', 'It works. Never.',
  ])('is no sentence that only tells: %s', (text) => {
    expect(inEntry(text)).toEqual([]);
  });
});

test('the further lines of a guardrail callout are its reason', () => {
  const [rule] = itemsOf('> [!guardrail] Never gate the recording\n> Half of the buyers left at the second form,\n> in Germany even more.\n', 'guardrail');
  expect(rule).toMatchObject({ text: 'Never gate the recording', reason: 'Half of the buyers left at the second form, in Germany even more.' });
  const [labelled] = itemsOf('> [!guardrail]\n> Always test the link\n> It broke twice.\n> Review by: 2027-01-01\n> Market: DE\n', 'guardrail');
  expect(labelled).toMatchObject({ text: 'Always test the link', reason: 'It broke twice.', reviewBy: { from: '2027-01-01' }, scope: { markets: [{ key: 'DE' }] } });
});

test('a second rule behind a dash is no reason', () => {
  expect(one('**Always use the term "country"** – never "nation".')).toMatchObject({ polarity: 'always', reason: null });
  expect(one('Always use the term "country" – it is law.')).toMatchObject({ reason: 'it is law.' });
});

describe('what a rule says of its retirement and its forerunner', () => {
  test.each(['(retired: the portal closed)', '(retired – the portal closed)', '(отменено: портал закрыт)', '(zurückgezogen: Portal zu)'])('%s retires it with the reason', (aside) => {
    expect(one(`Never gate it ${aside}`)).toMatchObject({ text: 'Never gate it', status: 'retired' });
  });

  test.each(['(replaces [[Old rule]])', '(ersetzt [[Old rule]])', '(заменяет [[Old rule]])', '[replaces:: [[Old rule]]]'])('%s is no part of its words', (aside) => {
    expect(one(`Never gate it ${aside}`)).toMatchObject({ text: 'Never gate it', status: 'active' });
  });

  test('other asides stay words: what is replaced must be a link, a reason must be set off', () => {
    expect(one('Never gate it (replaces paper)')?.text).toBe('Never gate it (replaces paper)');
    expect(one('Never gate it (retired people excepted)')).toMatchObject({ text: 'Never gate it (retired people excepted)', status: 'active' });
    expect(one('Never gate it (ersetzt durch [[New rule]])')).toMatchObject({ status: 'superseded', supersededBy: 'New rule' });
  });
});
