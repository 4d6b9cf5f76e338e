import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/application/settings';
import type { Settings } from '../../../src/application/settings';
import { Locale } from '../../../src/locales/locale';
import { aliasesFromLines, linesFromAliases } from '../../../src/ui/settings/market-alias-lines';
import { levelsFromLines, linesFromLevels } from '../../../src/ui/settings/gate-level-lines';
import { settingDefinitions } from '../../../src/ui/settings/setting-definitions';
import { settingField } from '../../../src/ui/settings/setting-value';

const standard = readSettings(null);

function changed(key: string, text: string, from: Settings = standard): Settings {
  return readSettings({ ...from, ...settingField(key)?.write(from, text) });
}

/** Every declared control, however deep; `unknown` because declarations are the app's types. */
function declared(value: unknown): { name: string; key: string }[] {
  if (Array.isArray(value)) return value.flatMap(declared);
  if (typeof value !== 'object' || value === null) return [];
  const below = 'items' in value ? declared(value.items) : [];
  const own = 'control' in value && 'name' in value && typeof value.control === 'object' && value.control !== null && 'key' in value.control
    ? [{ name: String(value.name), key: String(value.control.key) }]
    : [];
  return [...own, ...below];
}

describe('the declared settings', () => {
  const controls = declared(settingDefinitions(new Locale('en').words, 'en'));

  it('each read and write a field that exists, unchanged when nothing is typed', () => {
    const differing = controls.filter(({ key }) => {
      const field = settingField(key);
      return field === undefined || JSON.stringify(changed(key, field.read(standard))) !== JSON.stringify(standard);
    });
    expect(differing).toEqual([]);
  });

  it('have names that differ, so that a search tells them apart', () => {
    expect(new Set(controls.map(({ name }) => name)).size).toBe(controls.length);
  });

  it('cover folders, property names, kinds, gate, due dates, checks, markets and search', () => {
    const groups = new Set(controls.map(({ key }) => key.split('.')[0]));
    expect([...groups].sort()).toEqual(['briefBanner', 'checks', 'dueAfterDays', 'dueReminder', 'gateLevel', 'gateLevelsByType', 'glossary', 'headingSynonyms', 'kindFolders', 'kindTags', 'launchQuestionsBlock', 'lessonsNote', 'marketAliases', 'marketLanguages', 'newNoteFolders', 'propertyNames', 'retroAfterCampaigns', 'retroCadence', 'savedSearches', 'templatesFolder']);
  });

  it('are the same in Russian', () => {
    expect(declared(settingDefinitions(new Locale('ru').words, 'ru')).map(({ key }) => key)).toEqual(controls.map(({ key }) => key));
  });
});

describe('a setting as text', () => {
  it('takes slashes at the ends of a folder away', () => {
    expect(changed('newNoteFolders.postmortem', ' /Team / Learning/ ').newNoteFolders.postmortem).toBe('Team/Learning');
  });

  it('takes several names, separated by commas', () => {
    expect(changed('propertyNames.market', 'geo, region ,, ').propertyNames['market']).toEqual(['geo', 'region']);
  });

  it('forgets names that were emptied', () => {
    const named = changed('propertyNames.market', 'geo');
    expect(changed('propertyNames.market', '', named).propertyNames).toEqual({});
  });

  it('takes headings of the user for a role, and a slash for the whole vault', () => {
    const named = changed('headingSynonyms.guardrails', 'House rules, Spielregeln');
    expect(named.headingSynonyms).toEqual({ guardrails: ['House rules', 'Spielregeln'] });
    expect(changed('headingSynonyms.guardrails', '', named).headingSynonyms).toEqual({});
    expect(changed('kindFolders.postmortem', '/, Reviews/').kindFolders.postmortem).toEqual(['/', 'Reviews']);
  });

  it('takes tags with or without their mark', () => {
    expect(changed('kindTags.brief', '#brief, campaign/brief').kindTags.brief).toEqual(['brief', 'campaign/brief']);
  });

  it('keeps the gate level when the new one is none', () => {
    expect(changed('gateLevel', 'sometimes').gateLevel).toBe('block');
    expect(changed('gateLevel', 'reason').gateLevel).toBe('reason');
  });

  it('takes a whole number and keeps the one before for anything else', () => {
    expect(changed('dueAfterDays', '5').dueAfterDays).toBe(5);
    for (const text of ['-1', '2.5', '', 'NaN', 'soon']) expect(changed('retroAfterCampaigns', text, { ...standard, retroAfterCampaigns: 30 }).retroAfterCampaigns, text).toBe(30);
    expect(settingField('dueAfterDays')?.isNumber).toBe(true);
  });

  it('takes a rhythm that there is', () => {
    expect(changed('retroCadence', 'monthly').retroCadence).toBe('monthly');
    expect(changed('retroCadence', 'yearly').retroCadence).toBe('auto');
  });

  it('is unknown for a key of somebody else', () => {
    expect(settingField('theme')).toBeUndefined();
  });
});

describe('market names by line', () => {
  it('are read and written the same', () => {
    const text = 'DACH = german-speaking, D-A-CH\nAT = Ösiland';
    expect(linesFromAliases(aliasesFromLines(text).aliases)).toBe(text);
  });

  it('may have empty lines, and the same market twice', () => {
    expect(aliasesFromLines('DE = a\n\nDE = b').aliases).toEqual({ DE: ['a', 'b'] });
  });

  it('tell which line cannot be read', () => {
    expect(aliasesFromLines('DE = a\nno equals sign\n= x').unreadable).toEqual([2, 3]);
  });
});

describe('levels of the gate for single campaign types', () => {
  it('are lines, and what cannot be read is left out', () => {
    const levels = levelsFromLines('webinar = reason\nseasonal sale=OFF\n= block\npodcast = sometimes\n');
    expect(levels).toEqual({ 'webinar': 'reason', 'seasonal sale': 'off' });
    expect(levelsFromLines(linesFromLevels(levels))).toEqual(levels);
  });
});
