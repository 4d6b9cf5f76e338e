import { getLanguage, Plugin } from 'obsidian';
import { AppliedLessons } from './application/applied-lessons';
import { BriefGate } from './application/brief-gate';
import { Coverage } from './application/coverage';
import { ItemEdits } from './application/item-edits';
import { Library } from './application/library';
import { PostmortemStart } from './application/postmortem-start';
import { NoteChecks } from './application/note-checks';
import { NoteSurroundings } from './application/note-surroundings';
import { readingConfigFrom } from './application/reading-config';
import { QuickLessons } from './application/quick-lessons';
import { SettingsService } from './application/settings-service';
import { TemplateLibrary } from './application/template-library';
import { Locale } from './locales/locale';
import { PublicApi } from './ui/api/public-api';
import { registerInterface } from './ui/plugin-interface';
import { ObsidianDeviceStore } from './vault/obsidian-device-store';
import { ObsidianLinkResolver } from './vault/obsidian-link-resolver';
import { ObsidianNoteSource } from './vault/obsidian-note-source';
import { ObsidianNoteWriter } from './vault/obsidian-note-writer';
import { ObsidianPlaceNames } from './vault/obsidian-place-names';
import { PluginSettingsStore } from './vault/plugin-settings-store';
import { SystemClock } from './vault/system-clock';

/** Wires the parts together; decides nothing. */
export default class PostmortemLibraryPlugin extends Plugin {
  /** What other plugins and scripts can ask; there once the plugin has loaded. */
  api: PublicApi | null = null;
  #settings: SettingsService | null = null;

  override async onload(): Promise<void> {
    const { vault, metadataCache, fileManager, workspace } = this.app;
    const locale = new Locale(getLanguage());
    const settings = new SettingsService(new PluginSettingsStore({ load: () => this.loadData(), save: (data) => this.saveData(data) }));
    this.#settings = settings;
    await settings.reload();

    const clock = new SystemClock();
    const links = new ObsidianLinkResolver(vault, metadataCache, fileManager);
    const places = new ObsidianPlaceNames(vault, metadataCache);
    const source = new ObsidianNoteSource(vault, metadataCache);
    const writer = new ObsidianNoteWriter(vault, workspace);
    const configNow = () => readingConfigFrom(settings.current, getLanguage());
    const library = new Library({ source, links, clock }, configNow());
    const gate = new BriefGate({ library, source, writer, links, clock }, () => settings.current);
    const checks = new NoteChecks({ library, source, writer, links, clock }, settings, configNow);
    const coverage = new Coverage({ library, links, clock }, () => settings.current);
    this.api = new PublicApi(library, gate, locale, checks, coverage);

    registerInterface(this, {
      library, gate, checks, coverage, settings, writer, links, clock, locale, device: new ObsidianDeviceStore(this.app),
      templates: new TemplateLibrary(locale.templates, source, () => settings.current),
      lessons: new QuickLessons({ library, source, writer, links }, () => settings.current, configNow),
      places, edits: new ItemEdits({ library, source, writer, links, places, clock }, configNow), applied: new AppliedLessons({ library, gate, links, clock }),
      starts: new PostmortemStart({ library, source, writer, links }, configNow),
      surroundings: new NoteSurroundings({ library, source, links, clock }, configNow),
    });

    library.useGlossary(settings.current.glossary);
    this.register(settings.subscribe(() => library.reconfigure(configNow())));
    this.register(settings.subscribe(() => library.useGlossary(settings.current.glossary)));
    this.register(() => library.stop());
    workspace.onLayoutReady(() => library.start());
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.#settings?.reload();
  }
}
