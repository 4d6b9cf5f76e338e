import { Keymap, Notice, SuggestModal } from 'obsidian';
import type { App } from 'obsidian';
import type { Library } from '../../application/library';
import type { Clock } from '../../application/ports/clock';
import type { SearchHit } from '../../domain/search/search-answer';
import type { Locale } from '../../locales/locale';
import { drawItemRow } from '../library/draw-row';
import { facetLabel } from '../library/facet-label';
import type { LinkInserter } from '../opening/link-inserter';
import type { NoteOpener } from '../opening/note-opener';
import { hitRow } from './hit-row';

/** What the search works with. */
export interface SearchServices {
  readonly library: Library;
  readonly clock: Clock;
  readonly locale: Locale;
  readonly opener: NoteOpener;
  readonly inserter: LinkInserter;
}

/** How many hits are offered at once. */
const mostHits = 50;

/** Finds lessons from anywhere: opens them at their line, or links them into the note that is being written. */
export class LibrarySearchModal extends SuggestModal<SearchHit> {
  #stopWaiting: (() => void) | null = null;

  constructor(app: App, private readonly services: SearchServices) {
    super(app);
    const words = services.locale.words.search;
    this.limit = mostHits;
    this.emptyStateText = words.empty;
    this.modalEl.addClass('pml-search-modal');
    this.setPlaceholder(words.placeholder);
    this.setInstructions([
      { command: '↑↓', purpose: words.move },
      { command: '↵', purpose: words.open },
      { command: 'Ctrl ↵', purpose: words.openTab },
      { command: '⇧ ↵', purpose: words.insert },
      { command: 'Esc', purpose: words.close },
    ]);
    for (const modifier of ['Mod', 'Shift'] as const) {
      this.scope.register([modifier], 'Enter', (event) => {
        this.selectActiveSuggestion(event);
        return false;
      });
    }
  }

  override onOpen(): void {
    void super.onOpen();
    this.#searchAgainUntilReady();
  }

  override onClose(): void {
    this.#stopWaiting?.();
    super.onClose();
  }

  override getSuggestions(query: string): SearchHit[] {
    const { library, clock } = this.services;
    return [...library.index.search.search(query, { limit: mostHits, today: clock.today() }).hits];
  }

  override renderSuggestion(hit: SearchHit, el: HTMLElement): void {
    const { library, clock, locale } = this.services;
    const label = facetLabel(library.markets, locale);
    el.addClass('pml-hit');
    drawItemRow(hitRow(hit, { locale, label, today: clock.today() }), el, locale.words);
  }

  override onChooseSuggestion(hit: SearchHit, event: KeyboardEvent | MouseEvent): void {
    const { opener, inserter, locale } = this.services;
    if (!event.shiftKey) void opener.open(hit, Keymap.isModEvent(event));
    else if (!inserter.insert(hit.path)) new Notice(locale.words.menu.noEditor);
  }

  /** What is typed before all notes are read is searched for again as more of them come in. */
  #searchAgainUntilReady(): void {
    const { library } = this.services;
    if (library.progress.phase === 'ready') return;
    this.#stopWaiting = library.subscribe(() => {
      if (library.progress.phase === 'ready') this.#stopWaiting?.();
      this.inputEl.dispatchEvent(new Event('input'));
    });
  }
}
