import { retroCadences } from '../../application/settings';
import type { Settings } from '../../application/settings';
import { noteKinds } from '../../domain/note/note-kind';
import { propertyNames } from '../../domain/note/property-name';
import { sectionRoles } from '../../domain/note/section-role';
import { checkCodes } from '../../domain/postmortem/checks/check-code';
import { levelsFromLines, linesFromLevels } from './gate-level-lines';
import { glossaryFromLines } from './glossary-lines';
import { linesFromAliases, aliasesFromLines } from './market-alias-lines';
import { linesFromSearches, searchesFromLines } from './saved-search-lines';

/** A setting as its control shows and changes it: always one text. */
export interface SettingField {
  readonly key: string;
  readonly read: (settings: Settings) => string;
  readonly write: (settings: Settings, text: string) => Partial<Settings>;
  /** Whether its control is a switch: the text is `true` or `false`. */
  readonly isSwitch?: true;
  /** Whether its control takes a number: the text is its digits. */
  readonly isNumber?: true;
}

const joined = (texts: readonly string[] | undefined): string => (texts ?? []).join(', ');

/** The texts of a comma-separated list, trimmed, without empty ones. */
export function splitTexts(text: string): string[] {
  return text.split(',').map((part) => part.trim()).filter((part) => part !== '');
}

/** Folders as the vault names them: no slash at either end. */
const folderPath = (text: string): string => text.split('/').map((part) => part.trim()).filter((part) => part !== '').join('/');

const folderFields = noteKinds.map((kind): SettingField => ({
  key: `newNoteFolders.${kind}`,
  read: (settings) => settings.newNoteFolders[kind],
  write: (settings, text) => ({ newNoteFolders: { ...settings.newNoteFolders, [kind]: folderPath(text) } }),
}));

const kindTagFields = noteKinds.map((kind): SettingField => ({
  key: `kindTags.${kind}`,
  read: (settings) => joined(settings.kindTags[kind]),
  write: (settings, text) => ({
    kindTags: { ...settings.kindTags, [kind]: splitTexts(text).map((tag) => tag.replace(/^#/, '')) },
  }),
}));

const kindFolderFields = noteKinds.map((kind): SettingField => ({
  key: `kindFolders.${kind}`,
  read: (settings) => joined(settings.kindFolders[kind]),
  write: (settings, text) => ({ kindFolders: { ...settings.kindFolders, [kind]: splitTexts(text).map((folder) => folderPath(folder) || '/') } }),
}));

const propertyFields = propertyNames.map((name): SettingField => ({
  key: `propertyNames.${name}`,
  read: (settings) => joined(settings.propertyNames[name]),
  write: (settings, text) => {
    const { [name]: _, ...others } = settings.propertyNames;
    const names = splitTexts(text);
    return { propertyNames: names.length === 0 ? others : { ...others, [name]: names } };
  },
}));

const headingFields = sectionRoles.map((role): SettingField => ({
  key: `headingSynonyms.${role}`,
  read: (settings) => joined(settings.headingSynonyms[role]),
  write: (settings, text) => {
    const { [role]: _, ...others } = settings.headingSynonyms;
    const headings = splitTexts(text);
    return { headingSynonyms: headings.length === 0 ? others : { ...others, [role]: headings } };
  },
}));

const checkFields = checkCodes.map((code): SettingField => ({
  key: `checks.${code}`,
  isSwitch: true,
  read: (settings) => String(!settings.checksOff.includes(code)),
  write: (settings, text) => {
    const others = settings.checksOff.filter((name) => name !== code);
    return { checksOff: text === 'true' ? others : [...others, code] };
  },
}));

/** A number that is kept only where it is whole and not negative; readSettings sees to its highest value. */
function numberField(key: 'dueAfterDays' | 'retroAfterCampaigns'): SettingField {
  return {
    key,
    isNumber: true,
    read: (settings) => String(settings[key]),
    write: (settings, text) => ({ [key]: /^\d{1,4}$/.test(text) ? Number(text) : settings[key] }),
  };
}

const searchFields: readonly SettingField[] = [
  { key: 'glossary', read: (settings) => settings.glossary.join('\n'), write: (_, text) => ({ glossary: glossaryFromLines(text) }) },
  {
    key: 'savedSearches',
    read: (settings) => linesFromSearches(settings.savedSearches),
    write: (settings, text) => ({ savedSearches: searchesFromLines(text, settings.savedSearches).searches }),
  },
];

const singleFields: readonly SettingField[] = [
  { key: 'lessonsNote', read: (settings) => settings.lessonsNote, write: (_, text) => ({ lessonsNote: folderPath(text) }) },
  { key: 'templatesFolder', read: (settings) => settings.templatesFolder, write: (_, text) => ({ templatesFolder: folderPath(text) }) },
  {
    key: 'gateLevel',
    read: (settings) => settings.gateLevel,
    write: (settings, text) => ({ gateLevel: text === 'off' || text === 'reason' || text === 'block' ? text : settings.gateLevel }),
  },
  { key: 'gateLevelsByType', read: (settings) => linesFromLevels(settings.gateLevelsByType), write: (_, text) => ({ gateLevelsByType: levelsFromLines(text) }) },
  numberField('dueAfterDays'),
  numberField('retroAfterCampaigns'),
  {
    key: 'retroCadence',
    read: (settings) => settings.retroCadence,
    write: (settings, text) => ({ retroCadence: retroCadences.find((each) => each === text) ?? settings.retroCadence }),
  },
  { key: 'dueReminder', isSwitch: true, read: (settings) => String(settings.dueReminder), write: (_, text) => ({ dueReminder: text === 'true' }) },
  {
    key: 'launchQuestionsBlock', isSwitch: true,
    read: (settings) => String(settings.launchQuestionsBlock), write: (_, text) => ({ launchQuestionsBlock: text === 'true' }),
  },
  { key: 'briefBanner', isSwitch: true, read: (settings) => String(settings.briefBanner), write: (_, text) => ({ briefBanner: text === 'true' }) },
  {
    key: 'marketLanguages',
    read: (settings) => joined(settings.marketLanguages),
    write: (_, text) => ({ marketLanguages: splitTexts(text) }),
  },
  {
    key: 'marketAliases',
    read: (settings) => linesFromAliases(settings.marketAliases),
    write: (_, text) => ({ marketAliases: aliasesFromLines(text).aliases }),
  },
];

const fields: ReadonlyMap<string, SettingField> = new Map(
  [...folderFields, ...kindTagFields, ...kindFolderFields, ...propertyFields, ...headingFields, ...checkFields, ...searchFields, ...singleFields].map((field) => [field.key, field]),
);

/** The setting behind a control's key; undefined for a key that is none of ours. */
export function settingField(key: string): SettingField | undefined {
  return fields.get(key);
}
