import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import { precedentsAt } from '../../application/precedents';
import { RecentSearches } from '../../application/recent-searches';
import type { SavedSearch } from '../../application/saved-search';
import { facetLabel } from '../library/facet-label';
import type { ListContext } from '../library/list-model';
import { Slot } from '../library/slot';
import { withoutWordAsText, withWordAsText } from '../query/as-text';
import { completionOffer } from '../query/completion-row';
import { drawQueryStatus } from '../query/draw-query-status';
import { QueryCompletion } from '../query/query-completion';
import type { QueryStatus } from '../query/query-status';
import { nameSilently } from '../text/name-silently';
import { LatestTask, onceTypingStops } from './latest-task';
import { drawKeyHints } from './draw-key-hints';
import { drawPreview } from './draw-preview';
import { HitActions } from './hit-actions';
import { hitPreview } from './hit-preview';
import type { HitPreview } from './hit-preview';
import { SaveSearchForm } from '../query/save-search-form';
import { SearchBox } from './search-box';
import { registerSearchKeys } from './search-keys';
import { searchModel } from './search-model';
import type { SearchEntry, SearchReading } from './search-model';
import { SearchResults } from './search-results';
import type { SearchServices } from './search-services';
import { emptySearch, isAsked, withQuery } from './search-state';
import type { SearchState } from './search-state';

// What was typed in the meantime is answered at once; the rest waits until the fingers rest.
const soon = 0;

/** Finds lessons from anywhere: shows them with all that is known, opens them at their line, or brings them into the open note. */
export class LibrarySearchModal extends Modal {
  readonly #box: SearchBox;
  readonly #status: Slot<QueryStatus | null>;
  readonly #results: SearchResults;
  readonly #emptyEl: HTMLElement;
  readonly #moreEl: HTMLElement;
  readonly #preview: Slot<HitPreview | null>;
  readonly #form: SaveSearchForm;
  readonly #completion: QueryCompletion;
  readonly #recent: RecentSearches;
  readonly #actions: HitActions;
  readonly #context: ListContext;
  #state: SearchState = emptySearch;
  #fitting: SearchReading['fitting'] = null;
  #endUpdates: (() => void) | null = null;
  readonly #answering = new LatestTask(soon);
  readonly #previewing = new LatestTask(soon);
  readonly #loosening = new LatestTask(onceTypingStops);

  constructor(app: App, private readonly services: SearchServices) {
    super(app);
    const { locale, library, clock, settings } = services;
    const { words } = locale;
    this.#recent = new RecentSearches(services.device);
    this.#actions = new HitActions(services);
    this.#context = { locale, today: clock.today(), label: facetLabel(library.markets, locale) };
    this.modalEl.addClass('pml-search-modal');
    this.setTitle(words.search.title);
    const { contentEl } = this;
    this.#box = new SearchBox(contentEl, words, {
      typed: (query) => this.#change(withQuery(this.#state, query)),
      save: () => this.#save(),
    });
    this.#form = new SaveSearchForm(contentEl, { settings, locale, keymap: app.keymap, scope: this.scope, done: () => this.#afterSaving() });
    this.#status = new Slot(contentEl.createDiv({ cls: 'pml-status pml-search-status', attr: { role: 'status' } }), (status, el) => this.#drawStatus(status, el));
    const body = contentEl.createDiv('pml-search-body');
    const list = body.createDiv('pml-search-list');
    this.#results = new SearchResults(list, words, {
      choose: (entry, event) => this.#choose(entry, event),
      moved: () => this.#follow(),
      openMenu: (entry, event) => this.#openMenu(entry, event),
    });
    this.#emptyEl = list.createDiv('pml-search-empty');
    this.#moreEl = list.createDiv('pml-search-more');
    const preview = body.createDiv({ cls: 'pml-preview', attr: { role: 'region', tabindex: '0' } });
    nameSilently(preview, words.search.preview);
    this.#preview = new Slot(preview, (shown, el) => drawPreview(shown, el, words));
    drawKeyHints(contentEl.createDiv('pml-search-keys'), words);
    this.#completion = this.#buildCompletion();
    registerSearchKeys(this.scope, this.#box.inputEl, {
      move: (step) => this.#move(() => this.#results.move(step)),
      movePage: (step) => this.#move(() => this.#results.movePage(step)),
      choose: (event) => this.#chooseActive(event),
      save: () => this.#save(),
    });
  }

  override onOpen(): void {
    this.#completion.load();
    this.#fitting = this.#whatFits();
    this.#show(false);
    this.#box.inputEl.focus();
    // What was asked before all notes are read is asked again as more of them come in.
    this.#endUpdates = this.services.library.subscribe(() => {
      this.#fitting = this.#whatFits();
      this.#show(true);
    });
  }

  override onClose(): void {
    this.#endUpdates?.();
    for (const task of [this.#answering, this.#previewing, this.#loosening]) task.cancel();
    this.#form.close();
    this.#completion.unload();
    this.contentEl.empty();
  }

  #buildCompletion(): QueryCompletion {
    const { library, locale } = this.services;
    const place = { inputEl: this.#box.inputEl, aroundEl: this.#box.el, keymap: this.app.keymap, scope: this.scope, listName: locale.words.query.completions };
    return new QueryCompletion(place, {
      offer: (query, cursor, asked) => completionOffer(library.index.search.complete(query, cursor, locale.language), { query, asked }, this.#context.label, locale),
      closed: () => this.#follow(),
      listBelow: () => this.#results.el.id,
    });
  }

  #whatFits(): SearchReading['fitting'] {
    const file = this.app.workspace.getActiveFile();
    const lessons = file === null ? null : precedentsAt(file.path, this.services);
    return file === null || lessons === null ? null : { note: file.basename, lessons };
  }

  #change(state: SearchState): void {
    this.#state = state;
    this.#box.show(state.query);
    this.#answering.plan(() => this.#show(false));
  }

  /** Shows what is found; `keep` keeps the person's place in the list. */
  #show(keep: boolean, loosen = false): void {
    this.#answering.cancel();
    const { library, settings } = this.services;
    const model = searchModel({
      ...this.#context, state: this.#state, loosen, index: library.index, recent: this.#recent.all(), saved: settings.current.savedSearches, fitting: this.#fitting,
    });
    this.#status.show(model.status);
    this.#emptyEl.setText(model.empty ?? '');
    this.#moreEl.setText(model.more ?? '');
    this.#results.show(model.groups, keep);
    this.#box.allowSaving(isAsked(this.#state));
    if (model.empty !== null && !loosen) this.#loosening.plan(() => this.#show(true, true));
    else this.#loosening.cancel();
  }

  /** Tells the preview, and the box for those who hear it, which line is active. */
  #follow(): void {
    const active = this.#results.active;
    this.#previewing.plan(() => this.#preview.show(active?.type === 'hit' ? hitPreview(active.hit, this.#context) : null));
    if (!this.#completion.isOpen) this.#box.pointAt(this.#results.el.id, this.#results.activeId);
  }

  #drawStatus(status: QueryStatus | null, el: HTMLElement): void {
    drawQueryStatus(status, el, this.services.locale.words, {
      takeAsText: (written) => this.#change({ ...this.#state, asText: withWordAsText(this.#state.asText, written) }),
      takeAsFacet: (written) => this.#change({ ...this.#state, asText: withoutWordAsText(this.#state.asText, written) }),
      takeAllAsText: (asText) => this.#change({ ...this.#state, asText }),
      changeQuery: ({ query, dropsFilters }) => this.#run({ query, filters: dropsFilters ? [] : this.#state.filters }),
    });
  }

  #run({ query, filters }: Omit<SavedSearch, 'name'>): void {
    this.#change({ query, filters, asText: false });
    this.#box.inputEl.focus();
  }

  /** Moves in the list of what is typed by now. */
  #move(move: () => void): void {
    this.#answering.finish();
    move();
  }

  #chooseActive(event: KeyboardEvent): void {
    this.#answering.finish();
    const active = this.#results.active;
    if (active !== null) this.#choose(active, event);
  }

  #choose(entry: SearchEntry, event: KeyboardEvent | MouseEvent): void {
    if (entry.type === 'search') {
      this.#run(entry.search);
    } else if (entry.type === 'clear-recent') {
      this.#recent.clear();
      this.#show(true);
    } else {
      this.#recent.add(this.#state.query);
      this.close();
      this.#actions.choose(entry.hit, event);
    }
  }

  #openMenu(entry: SearchEntry, event: MouseEvent): void {
    if (entry.type !== 'hit') return;
    this.#actions.openMenu(entry.hit, entry.row.why, event, () => {
      this.#recent.add(this.#state.query);
      this.close();
    });
  }

  #save(): void {
    if (!isAsked(this.#state)) return;
    this.#completion.close();
    this.#form.open({ query: this.#state.query, filters: [...this.#state.filters] });
  }

  #afterSaving(): void {
    if (this.containerEl.isConnected) this.#box.inputEl.focus();
  }
}
