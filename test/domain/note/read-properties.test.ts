import { describe, expect, test } from 'vitest';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { frontmatterEntries } from '../../../src/domain/note/frontmatter-entries';
import { readOutline } from '../../../src/domain/note/outline';
import type { PropertyReading } from '../../../src/domain/note/property-reading';
import { readProperties } from '../../../src/domain/note/read-properties';
import type { PropertiesReading } from '../../../src/domain/note/read-properties';
import type { ReadableName } from '../../../src/domain/note/property-vocabulary';
import { lineStarts } from '../../../src/domain/shared/line-starts';
import { noteStructureOf } from '../../note-structure-of';

function read(text: string, propertyNames = {}): PropertiesReading {
  const structure = noteStructureOf(text);
  const config = { ...defaultReadingConfig, propertyNames };
  const starts = lineStarts(text);
  return readProperties(structure, config, { starts, sections: readOutline(structure, config), entries: frontmatterEntries(structure, starts) });
}

const texts = (reading: PropertyReading | undefined): string[] | undefined => reading?.values.map(({ text }) => text);
const ofYaml = (yaml: string, name: ReadableName, names = {}): string[] | undefined => texts(read(`---\n${yaml}\n---\n`, names).readings[name]);
const ofBody = (body: string, name: ReadableName): string[] | undefined => texts(read(body).readings[name]);

describe('names', () => {
  test.each(['campaign-type', 'Campaign Type', 'campaign_type', 'campaignType', 'CAMPAIGN TYPE', 'Kampagnentyp', 'Тип кампании', 'Type de campagne', 'Tipo de campaña', '活动类型', 'キャンペーンタイプ'])('%j is the campaign type', (name) => {
    expect(ofYaml(`"${name}": Webinar`, 'campaign-type')).toEqual(['Webinar']);
  });

  test.each(['market', 'geo', 'Geography', 'region', 'locations', 'Markt', 'рынок', 'marché', 'mercado', '市場', '市场'])('%j is the market', (name) => {
    expect(ofYaml(`${name}: DE`, 'market')).toEqual(['DE']);
  });

  test('the vault\'s own names come first, then the canonical one, then the common ones', () => {
    const names = { market: ['where', 'Wo genau'] };
    expect(ofYaml('geo: FR\nmarket: DE\nwo_genau: AT', 'market', names)).toEqual(['AT']);
    expect(ofYaml('geo: FR\nmarket: DE', 'market', names)).toEqual(['DE']);
    expect(ofYaml('region: EMEA\ngeo: FR', 'market', names)).toEqual(['FR']);
  });

  test('an empty value leaves the word to the next name', () => {
    expect(ofYaml('market:\ngeo: "n/a"\nregion: EMEA', 'market')).toEqual(['EMEA']);
  });

  test('a name the vault has given to one property stands for no other', () => {
    const { readings } = read('---\nregion: Enterprise\n---\n', { audience: ['region'] });
    expect(texts(readings.audience)).toEqual(['Enterprise']);
    expect(readings.market).toBeUndefined();
  });
});

describe('values', () => {
  test.each<[string, string, string[]]>([
    ['a text', 'market: Germany', ['Germany']], ['a list', 'market: [DE, Austria]', ['DE', 'Austria']], ['a list of lines', 'market:\n  - DE\n  - AT', ['DE', 'AT']], ['text with commas', 'market: DE, AT; CH', ['DE', 'AT', 'CH']],
    ['a wikilink', 'market: "[[Markets/Germany]]"', ['Germany']], ['a link with alias', 'market: "[[Markets/Germany|DE]]"', ['DE']], ['a link with subpath', 'market: "[[Markets#Germany]]"', ['Markets']], ['links with commas', 'market: "[[A, b]], [[C]]"', ['A, b', 'C']],
    ['a Markdown link', 'market: "[Germany](Markets/Germany.md)"', ['Germany']], ['an unquoted wikilink', 'market: [[Germany]]', ['Germany']], ['unquoted wikilinks in a list', 'market:\n  - [[Germany]]\n  - [[Austria|AT]]', ['Germany', 'AT']], ['a number', 'market: 5', ['5']],
    ['zero', 'market: 0', ['0']], ['a map with a name', 'market: {name: Germany, code: DE}', ['Germany']], ['a list with holes', 'market: [DE, null, "", AT]', ['DE', 'AT']], ['two choices', 'market: DE | AT', ['DE', 'AT']], ['the code of Norway', 'market: NO', ['NO']],
  ])('%s', (_, yaml, values) => {
    expect(ofYaml(yaml, 'market')).toEqual(values);
  });

  test.each(['', '~', '""', '[]', '{}', '"-"', 'TBD', 'n/a', '"[your market]"', '<market>', '"{{market}}"', '{{market}}', '{ { market } }', '<% tp.x %>', 'Germany | Austria | Switzerland', '"…"', '"?"', '[null, ""]'])('%j says nothing', (value) => {
    const { readings, problems } = read(`---\nmarket: ${value}\n---\n`);
    expect(readings.market).toBeUndefined();
    expect(problems).toEqual([]);
  });

  test('a sentence with commas stays whole', () => {
    expect(ofYaml('goal: Win back lapsed customers in the north, and make them stay for another year', 'goal')).toHaveLength(1);
    expect(ofYaml('campaign: Spring, summer, autumn', 'campaign')).toEqual(['Spring, summer, autumn']);
  });

  test('links keep their target', () => {
    const { readings } = read('---\nbrief: "[[Briefs/Spring#Goal|the brief]]"\nowner: "[Maria](People/Maria%20K.md)"\n---\n');
    expect(readings.brief?.values).toEqual([{ text: 'the brief', link: 'Briefs/Spring#Goal' }]);
    expect(readings.owner?.values).toEqual([{ text: 'Maria', link: 'People/Maria K.md' }]);
  });

  test('a nested campaign gives name, type and the rest', () => {
    const { readings, problems } = read('---\ncampaign:\n  id: 7\n  name: Spring\n  type: Webinar\n  status: done\n  market: [DE]\n---\n');
    expect([readings.campaign, readings['campaign-type'], readings.status, readings.market].map(texts)).toEqual([['Spring'], ['Webinar'], ['done'], ['DE']]);
    expect(problems).toEqual([]);
  });

  test.each<[string, string]>([['true', 'true'], ['{a: 1, b: 2}', '{a, b}'], ['[{a: 1}]', '[{…}]'], ['[true]', '[true]']])('%s is of the wrong type', (value, written) => {
    const { readings, problems } = read(`---\ntype: brief\nmarket: ${value}\n---\n`);
    expect(readings.market).toBeUndefined();
    expect(problems).toEqual([{ code: 'wrong-type', path: 'Note.md', line: 2, column: null, details: { property: 'market', written } }]);
  });
});

describe('places', () => {
  test('a reading quotes the property\'s lines', () => {
    const text = '---\n# comment\ntype: brief\nmarket:\n  - DE\n\n  - AT\n"goal": x\n---\n';
    const { readings } = read(text);
    expect(text.slice(readings.market?.span.start, readings.market?.span.end)).toBe('market:\n  - DE\n\n  - AT');
    expect(text.slice(readings.goal?.span.start, readings.goal?.span.end)).toBe('"goal": x');
    expect(readings.market?.span).toMatchObject({ line: 3, endLine: 6 });
  });
});

describe('malformed properties', () => {
  test('cost only the lines that cannot be read', () => {
    const { readings } = read('---\ntype: postmortem\nowner: @maria\ntitle: a: b\nmarket: [DE, AT]\n---\n');
    expect([readings.type, readings.owner, readings.market].map(texts)).toEqual([['postmortem'], ['@maria'], ['DE', 'AT']]);
  });

  test('a name that is there twice counts only where both say the same', () => {
    const { readings } = read('---\n<<<<<<< HEAD\nmarket: DE\ngoal: x\n=======\nmarket: AT\ngoal: x\n>>>>>>> b\ntype: brief\n---\n');
    expect([readings.market, readings.goal, readings.type].map(texts)).toEqual([undefined, ['x'], ['brief']]);
  });
});

describe('body lines', () => {
  test.each(['**Market:** Germany', '**Market**: Germany', '- **Market**: Germany', '- **Market:** Germany', '__Market:__ Germany', '* Market: Germany', 'Market:: Germany', '- [market:: Germany]', '(market:: Germany)', '**📍 Market:** Germany', '1. Market: Germany', '**Рынок：** Germany', 'market: [[Germany]]'])('%j says the market', (line) => {
    expect(ofBody(`# Spring\n\n${line}\n`, 'market')).toEqual(['Germany']);
  });

  test.each(['- **Campaign type**: Brand awareness | Lead generation | Product launch', '**Campaign type:**', '**Campaign type:** [choose one]', '**Campaign type:** TBD'])('%j says nothing yet', (line) => {
    expect(ofBody(`${line}\n`, 'campaign-type')).toBeUndefined();
  });

  test('properties come before body lines', () => {
    expect(texts(read('---\nmarket: AT\n---\n**Market:** Germany\n').readings.market)).toEqual(['AT']);
  });

  test('count below the title and in sections about set-up, also below unknown headings for what a campaign is', () => {
    expect(ofBody('# T\n\n## Setup\n- Owner: Maria\n', 'owner')).toEqual(['Maria']);
    expect(ofBody('# T\n\n## Something\n- Market: DE\n', 'market')).toEqual(['DE']);
  });

  test('do not count where they may belong to one action or result', () => {
    expect(ofBody('## Action items\n- Owner: Maria\n- Market: DE\n', 'owner')).toBeUndefined();
    expect(ofBody('## Action items\n- Market: DE\n', 'market')).toBeUndefined();
    expect(ofBody('# T\n\n## Something\n- Owner: Maria\n', 'owner')).toBeUndefined();
    expect(ofBody('```\nMarket: DE\n```\n', 'market')).toBeUndefined();
  });
});
