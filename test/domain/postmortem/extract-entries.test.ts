import { describe, expect, test } from 'vitest';
import { itemsOf, postmortem, readNoteOf } from './read-note-of';

const entries = (body: string, properties = ''): ReturnType<typeof itemsOf<'entry'>> => itemsOf(postmortem(body, properties), 'entry');

describe('the title of a library callout', () => {
  test('is a sentence of its own', () => {
    expect(entries('> [!library] Speed beats size\n> Leads called at once book twice as often.\n')).toMatchObject([{ text: 'Speed beats size. Leads called at once book twice as often.' }]);
    expect(entries('> [!library] Speed beats size\n')).toMatchObject([{ text: 'Speed beats size' }]);
    expect(entries('> [!library] 速さが勝つ\n> 一日以内の電話。\n')).toMatchObject([{ text: '速さが勝つ。 一日以内の電話。' }]);
  });
});

describe('a library entry', () => {
  test('is what stands below its heading, without rules and labelled parts', () => {
    const body = '## 📚 Library entry [2 mins]\nTuesday webinars fill up.\nThey convert twice as well.\n\n- **Creator profile:** practitioners with 5k followers\n- Content type: live demo\n- Never gate the recording\n\n## Next\nother';
    expect(entries(body)).toMatchObject([{
      text: 'Tuesday webinars fill up. They convert twice as well.', creatorProfile: 'practitioners with 5k followers', contentType: 'live demo', campaignCount: null,
    }]);
  });

  test('is read in any language', () => {
    expect(entries('## Bibliothekseintrag\nDienstags klappt es.\n- Creator-Profil: Praktiker\n- Inhaltstyp: Demo\n')).toMatchObject([{ text: 'Dienstags klappt es.', creatorProfile: 'Praktiker', contentType: 'Demo' }]);
    expect(entries('## Запись в библиотеку\nПо вторникам работает.\n- **Профиль креатора**: практики\n- **Тип контента**: демо\n')).toMatchObject([{ text: 'По вторникам работает.', creatorProfile: 'практики', contentType: 'демо' }]);
  });

  test('is found in any note', () => {
    expect(itemsOf('# Meeting\n\n## Library entry\nTuesdays work.\n', 'entry')).toMatchObject([{ text: 'Tuesdays work.' }]);
    expect(itemsOf('> [!library] Tuesdays work.\n> They do.\n> Market: DE\n', 'entry')).toMatchObject([{ text: 'Tuesdays work. They do.', scope: { markets: [{ key: 'DE' }] } }]);
  });

  test('may be written in bullets', () => {
    expect(entries('## Library entry\n- One.\n- Two.\n')).toMatchObject([{ text: 'One. Two.' }]);
  });

  test('is one per bullet below a heading in the plural', () => {
    expect(entries('## Library entries\n- One (DE)\n- Two\n').map(({ text }) => text)).toEqual(['One (DE)', 'Two']);
    expect(entries('## Записи в библиотеку\n- Первое\n- Второе\n').map(({ text }) => text)).toEqual(['Первое', 'Второе']);
  });

  test('is not made of the rules of a lesson that is nothing but rules', () => {
    expect(itemsOf('---\ntype: lesson\n---\n## Leitplanken\n- Webinare nie freitags ansetzen\n', 'entry')).toEqual([]);
  });

  test('has parts below headings of their own', () => {
    expect(entries('## Library entry\nIt works.\n\n### Creator profile\nPractitioners\n\n### Content type\n- Live demo\n')).toMatchObject([{ text: 'It works.', creatorProfile: 'Practitioners', contentType: 'Live demo' }]);
  });

  test('says on how many campaigns it rests', () => {
    expect(entries('## Library entry\nIt works, as seen in 4 campaigns.\n')[0]?.campaignCount).toBe(4);
    expect(entries('## Library entry\nIt works.\n- Campaigns: 3\n')[0]?.campaignCount).toBe(3);
    expect(entries('## Library entry\nСработало в 5 кампаниях\n')[0]?.campaignCount).toBe(5);
    expect(entries('## Library entry\nIt works [campaigns:: 2]\n')[0]).toMatchObject({ text: 'It works', campaignCount: 2 });
  });

  test('has the note\'s scope, narrowed by its own lines', () => {
    const [entry] = entries('## Library entry\nIt works.\n- Market: Austria\n', 'market: DE\ncampaign-type: Webinar\n');
    expect(entry?.scope).toMatchObject({ markets: [{ key: 'AT' }], campaignTypes: [{ key: 'webinar' }] });
  });

  test('quotes the note from its first to its last line', () => {
    const text = postmortem('## Library entry\n\nIt works.\n- Content type: demo\n\n## Next\n');
    const [entry] = itemsOf(text, 'entry');
    expect(text.slice(entry?.source.start, entry?.source.end)).toBe('It works.\n- Content type: demo');
    expect(entry?.source).toMatchObject({ line: 5, endLine: 6 });
  });

  test.each(['', '…', 'TBD', '<!-- two or three sentences -->', '%% hint %%', '{{entry}}', '- Creator profile:\n- Content type: \n', '- Never gate it\n', '```\ncode\n```\n'])('is absent when only %j is there', (body) => {
    expect(entries(`## Library entry\n${body}\n\n## Next\n`)).toEqual([]);
  });
});

describe('a stand-alone lesson', () => {
  test('is an entry by what stands at its top', () => {
    expect(itemsOf('---\ntype: lesson\nmarket: US\n---\n# Long forms cost leads\n\nEvery field costs five percent. Seen in 2 campaigns.\n\nAlways test the form.\n\n## Evidence\nx\n', 'entry'))
      .toMatchObject([{ text: 'Every field costs five percent. Seen in 2 campaigns.', campaignCount: 2, scope: { markets: [{ key: 'US' }] } }]);
  });

  test('with an entry of its own has only that', () => {
    expect(itemsOf('---\ntype: lesson\n---\nContext.\n\n## Library entry\nIt works.\n', 'entry').map(({ text }) => text)).toEqual(['It works.']);
  });

  test('without a word has none', () => {
    expect(readNoteOf('---\ntype: lesson\n---\n')?.items).toEqual([]);
  });
});

test('the Japanese words for a library entry are known', () => {
  for (const heading of ['ライブラリエントリー', 'ライブラリエントリ', 'ライブラリー登録']) expect(entries(`## ${heading}\n保存数は注文を予測する。\n`), heading).toMatchObject([{ text: '保存数は注文を予測する。' }]);
});

describe('the standing of an entry', () => {
  test('is retired, superseded or due for review by what it says itself, like a rule', () => {
    const [retired] = entries('## Library entry\nTuesdays work. (retired)\n');
    expect(retired).toMatchObject({ text: 'Tuesdays work.', status: 'retired' });
    expect(entries('## Library entry\nTuesdays work.\n- Superseded by: [[Thursdays]]\n')[0]).toMatchObject({ text: 'Tuesdays work.', status: 'superseded', supersededBy: 'Thursdays' });
    expect(entries('> [!library] Tuesdays work. (superseded by [[Thursdays]])\n')[0]).toMatchObject({ status: 'superseded', supersededBy: 'Thursdays' });
    expect(entries('## Library entry\nTuesdays work. [review-by:: 2026-09-01]\n')[0]).toMatchObject({ text: 'Tuesdays work.', status: 'active', reviewBy: { to: '2026-09-01' } });
    expect(entries('## Library entry\nTuesdays work.\nПересмотреть до: 2026-09-01\n')[0]).toMatchObject({ text: 'Tuesdays work.', reviewBy: { to: '2026-09-01' } });
  });

  test('is that of its note where it says nothing; other asides stay text', () => {
    expect(entries('## Library entry\nTuesdays work (mostly).\n', 'review-by: 2027-01-31\nsuperseded-by: "[[Thursdays]]"\n')[0])
      .toMatchObject({ text: 'Tuesdays work (mostly).', status: 'superseded', supersededBy: 'Thursdays', reviewBy: { to: '2027-01-31' } });
    expect(entries('## Library entry\nTuesdays work. (status:: active)\n', 'superseded-by: "[[Thursdays]]"\n')[0]).toMatchObject({ status: 'active', supersededBy: null });
  });

  test('is not that of a rule among its lines, nor of a rule that ends it', () => {
    expect(entries('## Library entry\nTuesdays work.\n\n- Never gate the form (retired)\n- Always test [status:: retired]\n')[0]).toMatchObject({ text: 'Tuesdays work.', status: 'active' });
    expect(entries('## Library entry\nTuesdays work. Never gate the form (retired).\n')[0]).toMatchObject({ status: 'active' });
    expect(entries('## Library entry\nTuesdays work. Never gate the form. (retired)\n')[0]).toMatchObject({ text: 'Tuesdays work. Never gate the form.', status: 'retired' });
  });

  test('may say why it was retired, and what it replaces', () => {
    expect(entries('## Library entry\nTuesdays work. (replaces [[Mondays]]) (retired: the list was sold)\n')[0]).toMatchObject({ text: 'Tuesdays work.', status: 'retired' });
    expect(entries('## Library entry\nTuesdays work (retired people excepted).\n')[0]).toMatchObject({ text: 'Tuesdays work (retired people excepted).', status: 'active' });
  });
});
