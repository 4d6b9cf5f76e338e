import type { SettingDefinition, SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import { retroCadences } from '../../application/settings';
import { gateLevels } from '../../domain/brief/gate-level';
import { noteKinds } from '../../domain/note/note-kind';
import type { NoteKind } from '../../domain/note/note-kind';
import type { HeadingVocabulary } from '../../domain/note/heading-vocabulary/heading-vocabulary';
import { en } from '../../domain/note/heading-vocabulary/en';
import { ru } from '../../domain/note/heading-vocabulary/ru';
import { propertyNames } from '../../domain/note/property-name';
import { sectionRoles } from '../../domain/note/section-role';
import type { InterfaceLanguage } from '../../locales/locale';
import { checkCodes } from '../../domain/postmortem/checks/check-code';
import { fill } from '../../locales/fill';
import type { Words } from '../../locales/en';
import { unreadableGlossaryLines } from './glossary-lines';
import { aliasesFromLines } from './market-alias-lines';
import { searchesFromLines } from './saved-search-lines';
import { splitTexts } from './setting-value';

/** Everything that can be set, declared so that the app's own settings search finds it. */
export function settingDefinitions(words: Words, language: InterfaceLanguage): SettingDefinitionItem[] {
  const { settings } = words;
  return [
    { type: 'group', heading: settings.gate.heading, items: [gateLevel(words), ...gateDetails(words)] },
    { type: 'group', heading: settings.folders.heading, items: [...noteKinds.map((kind) => newNoteFolder(kind, words)), lessonsNote(words), templatesFolder(words)] },
    { type: 'group', heading: settings.kinds.heading, items: [kindsPage(words), propertiesPage(words), headingsPage(words, language)] },
    { type: 'group', heading: words.coverage.settings.heading, items: dueSettings(words) },
    { type: 'group', heading: words.checks.heading, items: [checksPage(words)] },
    { type: 'group', heading: settings.markets.heading, items: [marketLanguages(words), marketAliases(words)] },
    { type: 'group', heading: words.searchSettings.heading, items: searchSettings(words) },
  ];
}

function gateLevel({ settings: { gate } }: Words): SettingDefinition {
  const options = Object.fromEntries(gateLevels.map((level) => [level, gate[level]]));
  return { name: gate.name, desc: gate.desc, control: { type: 'dropdown', key: 'gateLevel', options } };
}

function gateDetails({ gate: { settings } }: Words): SettingDefinition[] {
  const { byType, questions, banner } = settings;
  return [
    { name: byType.name, desc: byType.desc, control: { type: 'textarea', key: 'gateLevelsByType', placeholder: byType.placeholder, rows: 3 } },
    { name: questions.name, desc: questions.desc, control: { type: 'toggle', key: 'launchQuestionsBlock' } },
    { name: banner.name, desc: banner.desc, control: { type: 'toggle', key: 'briefBanner' } },
  ];
}

function dueSettings({ coverage: { settings } }: Words): SettingDefinition[] {
  const { afterDays, cadence, afterCampaigns, reminder } = settings;
  const options = Object.fromEntries(retroCadences.map((each) => [each, cadence[each]]));
  return [
    { name: afterDays.name, desc: afterDays.desc, control: { type: 'number', key: 'dueAfterDays', min: 0, max: 90, defaultValue: 2 } },
    { name: cadence.name, desc: cadence.desc, control: { type: 'dropdown', key: 'retroCadence', options } },
    { name: afterCampaigns.name, desc: afterCampaigns.desc, control: { type: 'number', key: 'retroAfterCampaigns', min: 0, max: 1000, defaultValue: 0 } },
    { name: reminder.name, desc: reminder.desc, control: { type: 'toggle', key: 'dueReminder' } },
  ];
}

function newNoteFolder(kind: NoteKind, { settings }: Words): SettingDefinition {
  const { name, desc } = settings.folders[kind];
  return { name, desc, control: { type: 'folder', key: `newNoteFolders.${kind}`, includeRoot: true } };
}

function lessonsNote({ capture }: Words): SettingDefinition {
  const { name, desc } = capture.setting;
  return { name, desc, control: { type: 'text', key: 'lessonsNote', placeholder: 'Lessons/Quick lessons.md' } };
}

function templatesFolder({ settings }: Words): SettingDefinition {
  const { name, desc } = settings.folders.templates;
  return { name, desc, control: { type: 'folder', key: 'templatesFolder' } };
}

/** Tags and folders that decide what a note is, two settings for each kind. */
function kindsPage({ settings: { kinds } }: Words): SettingGroupItem {
  const items = noteKinds.flatMap((note): SettingDefinition[] => {
    const kind = kinds.names[note];
    return [
      { name: fill(kinds.tags, { kind }), desc: fill(kinds.tagsDesc, { kind }), control: { type: 'text', key: `kindTags.${note}` } },
      { name: fill(kinds.folders, { kind }), desc: fill(kinds.foldersDesc, { kind }), control: { type: 'text', key: `kindFolders.${note}` } },
    ];
  });
  return { type: 'page', name: kinds.page, desc: kinds.desc, items };
}

/** A switch for every check. */
function checksPage({ checks }: Words): SettingGroupItem {
  const items = checkCodes.map((code): SettingDefinition => ({
    name: checks.rules[code].name, desc: checks.settings.rule, aliases: [code], control: { type: 'toggle', key: `checks.${code}` },
  }));
  return { type: 'page', name: checks.settings.page, desc: checks.settings.desc, items };
}

/** The vault's own name for every property. */
function propertiesPage({ settings: { properties } }: Words): SettingGroupItem {
  const items = propertyNames.map((property): SettingDefinition => ({
    name: fill(properties.one, { property }),
    desc: properties.several,
    aliases: [property],
    control: { type: 'text', key: `propertyNames.${property}`, placeholder: property },
  }));
  return { type: 'page', name: properties.name, desc: properties.desc, items };
}

const knownHeadings: Readonly<Record<InterfaceLanguage, HeadingVocabulary>> = { en, ru };

/** Headings of the user's own for everything a section can be about, named by the heading that is known best. */
function headingsPage({ settings: { headings } }: Words, language: InterfaceLanguage): SettingGroupItem {
  const { anywhere, inKnownKinds } = knownHeadings[language];
  const items = sectionRoles.map((role): SettingDefinition => {
    const known = [...(anywhere[role] ?? []), ...(inKnownKinds[role] ?? [])];
    const desc = fill(headings.several, { known: known.slice(0, 3).join(', ') || role });
    return {
      name: fill(headings.one, { role: role.replaceAll('-', ' ') }), desc, aliases: known,
      control: { type: 'text', key: `headingSynonyms.${role}` },
    };
  });
  return { type: 'page', name: headings.name, desc: headings.desc, items };
}

function marketLanguages({ settings: { markets } }: Words): SettingDefinition {
  const validate = (text: string): string | undefined => {
    const unknown = splitTexts(text).find((code) => !isLanguage(code));
    return unknown === undefined ? undefined : fill(markets.languages.unknown, { written: unknown });
  };
  const { name, desc } = markets.languages;
  return { name, desc, control: { type: 'text', key: 'marketLanguages', placeholder: 'de, fr, es', validate } };
}

function marketAliases({ settings: { markets } }: Words): SettingDefinition {
  const validate = (text: string): string | undefined => {
    const line = aliasesFromLines(text).unreadable[0];
    return line === undefined ? undefined : fill(markets.aliases.unreadable, { line });
  };
  const { name, desc, placeholder } = markets.aliases;
  return { name, desc, control: { type: 'textarea', key: 'marketAliases', placeholder, rows: 4, validate } };
}

/** Equal words and saved searches, a line each. */
function searchSettings({ searchSettings: { glossary, saved } }: Words): SettingDefinition[] {
  const validateGlossary = (text: string): string | undefined => {
    const line = unreadableGlossaryLines(text)[0];
    return line === undefined ? undefined : fill(glossary.unreadable, { line });
  };
  const validateSaved = (text: string): string | undefined => {
    const { unreadable: [line], repeated: [again] } = searchesFromLines(text, []);
    if (line !== undefined) return fill(saved.unreadable, { line });
    return again === undefined ? undefined : fill(saved.repeated, { line: again });
  };
  return [
    { name: glossary.name, desc: glossary.desc, control: { type: 'textarea', key: 'glossary', placeholder: glossary.placeholder, rows: 4, validate: validateGlossary } },
    { name: saved.name, desc: saved.desc, control: { type: 'textarea', key: 'savedSearches', placeholder: saved.placeholder, rows: 4, validate: validateSaved } },
  ];
}

function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}
