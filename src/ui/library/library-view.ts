import { ItemView, Keymap } from 'obsidian';
import type { HoverPopover, PaneType, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { asTextIn, withoutWordAsText, withWordAsText } from '../query/as-text';
import type { QueryIntents } from '../query/draw-query-status';
import { QueryTools } from '../query/query-tools';
import { CheckActions } from '../checks/check-actions';
import { moreFindingsKey } from '../checks/check-rows';
import { addDueItem, carryOut } from '../coverage/carry-out';
import { previewPlace } from '../opening/preview-place';
import { LatestTask, onceTypingStops } from '../search/latest-task';
import type { LibraryIntents } from './library-intents';
import { LibraryMenus } from './library-menus';
import { libraryModel } from './library-model';
import type { LibraryModel } from './library-model';
import { LibraryScreen } from './library-screen';
import type { LibraryViewServices } from './library-view-services';
import { clearedState, readViewState, toggleFilter, withoutChip } from './library-view-state';
import type { LibraryViewState } from './library-view-state';
import type { CardAction } from './note-card';
import { NoteFollower } from './note-follower';
import type { ItemRow } from './row';
import { segmentForQuery } from './segment-for-query';
import { isAddress } from '../text/inline-formats';

/** The view's type, also its name as a source of hover previews. */
export const libraryViewType = 'postmortem-library';

/** The sidebar: entries, guardrails and the rest of the library, and what concerns the note that is being written. */
export class LibraryView extends ItemView {
  /** The page preview that a row has opened. */
  hoverPopover: HoverPopover | null = null;
  override navigation = false;
  override icon = 'library-big';
  #state: LibraryViewState = readViewState(null);
  #screen: LibraryScreen | null = null;
  #tools: QueryTools | null = null;
  #width = 0;
  #filtersOpen = false;
  readonly #loosening = new LatestTask(onceTypingStops);
  readonly #follower: NoteFollower;
  readonly #menus: LibraryMenus;
  readonly #actions: CheckActions;

  constructor(leaf: WorkspaceLeaf, private readonly services: LibraryViewServices) {
    super(leaf);
    this.#follower = new NoteFollower(services, () => this.#show());
    this.#actions = new CheckActions(services.checks, services.locale, () => this.#refresh());
    this.#menus = new LibraryMenus(services, {
      addMore: (menu, row) => {
        this.#actions.addTo(menu, row);
        addDueItem(menu, row, services);
      },
      openLink: (row, link, event) => this.#openLink(row, link, event),
    });
  }

  override getViewType(): string {
    return libraryViewType;
  }

  override getDisplayText(): string {
    return this.services.locale.words.view.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.#state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.#state = readViewState(state);
    await super.setState(state, result);
    this.#show();
  }

  protected override async onOpen(): Promise<void> {
    const { library, locale } = this.services;
    this.contentEl.empty();
    this.#screen = this.addChild(new LibraryScreen(this.contentEl, locale, this.#intents()));
    const { inputEl, aroundEl } = this.#screen.searchBox;
    this.#tools = this.addChild(new QueryTools(this.app, inputEl, aroundEl, this.services));
    this.register(() => this.#follower.stop());
    this.register(() => this.#loosening.cancel());
    this.register(library.subscribe(() => this.#refresh()));
    this.register(this.services.checks.subscribe(() => this.#refresh()));
    this.registerEvent(this.app.workspace.on('file-open', () => this.#refresh()));
    this.registerEvent(this.app.workspace.on('css-change', () => this.#screen?.list.remeasure()));
    this.#refresh();
    await Promise.resolve();
  }

  override onResize(): void {
    const width = this.contentEl.clientWidth;
    if (width === this.#width) return;
    this.#width = width;
    this.#screen?.list.remeasure();
  }

  /** Shows everything the checks found in the active note. */
  showChecks(): void {
    this.#follower.follow(this.#activePath());
    this.#follower.showAll(true);
    this.#change({ segment: 'note', query: '' });
  }

  /** Shows what is due. */
  showCoverage(): void {
    this.#change({ segment: 'coverage', query: '' });
  }

  /** Puts the cursor into the search box. */
  focusSearch(): void {
    this.#screen?.focusSearch();
  }

  #model(loosen = true): LibraryModel {
    const { library, clock, locale } = this.services;
    const { review, findings, surroundings } = this.#follower.note;
    return libraryModel({
      index: library.index, markets: library.markets, progress: library.progress,
      state: this.#state, activePath: this.#activePath(), review, findings, surroundings, filtersOpen: this.#filtersOpen, loosen,
      resolve: (target, from) => this.services.links.resolve(target, from), coverage: this.services.coverage.report(), locale, today: clock.today(),
    });
  }

  #activePath(): string | null {
    return this.app.workspace.getActiveFile()?.path ?? null;
  }

  #show(loosen = true): void {
    this.#loosening.cancel();
    const model = this.#model(loosen);
    this.#screen?.show(model, this.#state.query);
    if (!loosen && model.empty !== null) this.#loosening.plan(() => this.#show());
  }

  /** Shows what is known at once, and what concerns the active note as soon as it has been looked at. */
  #refresh(): void {
    this.#follower.follow(this.#activePath());
    this.#show();
  }

  #openRow(row: ItemRow, event: KeyboardEvent | MouseEvent): void {
    if (row.path === '' && row.action !== undefined) return carryOut(row.action, this.services);
    if (row.key === moreFindingsKey) this.#follower.showAll(!this.#follower.note.findings.all);
    else void this.services.opener.open(row, paneFor(event));
  }

  // A link to a note that is not there would make one: then the row itself opens.
  #openLink(row: ItemRow, link: string, event: KeyboardEvent | MouseEvent): void {
    const [target = ''] = link.split('#');
    if (isAddress(link)) this.contentEl.win.open(link);
    else if (target !== '' && this.services.links.resolve(target, row.path) === null) this.#openRow(row, event);
    else void this.app.workspace.openLinkText(link, row.path, paneFor(event));
  }

  #change(patch: Partial<LibraryViewState>): void {
    if (patch.segment !== undefined && patch.segment !== this.#state.segment) this.#filtersOpen = false;
    const next = { ...this.#state, ...patch };
    const query = patch.query ?? '';
    const searching = query.trim() !== '' && (next.segment === 'note' || next.segment === 'problem' || next.segment === 'coverage');
    const segment = searching ? segmentForQuery(this.services.library.index, query) : next.segment;
    this.#state = { ...next, segment, asText: asTextIn(next.query, next.asText) };
    this.#show(patch.query === undefined);
    this.app.workspace.requestSaveLayout();
  }

  #intents(): LibraryIntents {
    const changeTo = (state: LibraryViewState): void => this.#change(state);
    return {
      query: this.#queryIntents(),
      change: (patch) => this.#change(patch),
      removeFilter: (chip) => changeTo(withoutChip(this.#state, chip)),
      toggleFilters: (open) => this.#toggleFilters(open),
      toggleFilter: ({ facet, key, label }) => changeTo(toggleFilter(this.#state, { facet, key, label })),
      clearFilters: () => changeTo({ ...this.#state, filters: [] }),
      openOptionsMenu: (event) => this.#menus.options(event, this.#state, changeTo, (search) => this.#tools?.save(search)),
      openSegmentMenu: (event) => this.#menus.segments(event, this.#model(), (segment) => this.#change({ segment })),
      openRow: (row, event) => this.#openRow(row, event),
      openLink: (row, link, event) => this.#openLink(row, link, event),
      fixRow: (row) => (row.action === undefined ? void this.#actions.fix(row) : carryOut(row.action, this.services)),
      openRowMenu: (row, event, el) => this.#menus.row(row, event, el),
      items: this.services.itemActions,
      previewRow: (row, event, el) => this.#preview(row, event, el),
      takeFurther: (action) => this.#takeFurther(action),
      start: (action) => {
        if (action === 'clear') changeTo(clearedState(this.#state));
        else this.services.start(action);
      },
    };
  }

  #takeFurther(action: CardAction): void {
    const path = this.#activePath();
    const { reviewBrief: review, startPostmortem: postmortem, markReviewed } = this.services;
    if (path !== null) ({ review, postmortem, 'mark-reviewed': markReviewed })[action](path);
  }

  #queryIntents(): QueryIntents {
    return {
      takeAsText: (written) => this.#change({ asText: withWordAsText(this.#state.asText, written) }),
      takeAsFacet: (written) => this.#change({ asText: withoutWordAsText(this.#state.asText, written) }),
      takeAllAsText: (asText) => this.#change({ asText }),
      changeQuery: ({ query, dropsFilters }) => this.#change(dropsFilters ? { query, filters: [] } : { query }),
    };
  }

  #toggleFilters(open: boolean): void {
    this.#filtersOpen = open;
    this.#show();
    if (!open) this.#screen?.focusFilters();
  }

  #preview(row: ItemRow, event: MouseEvent, targetEl: HTMLElement): void {
    previewPlace(this.app.workspace, this.services.places, row, { event, targetEl, hoverParent: this, sourcePath: row.path });
  }
}

/** Alt opens in a split, Mod in a new tab. */
function paneFor(event: KeyboardEvent | MouseEvent): PaneType | boolean {
  return event.altKey ? 'split' : Keymap.isModEvent(event);
}
