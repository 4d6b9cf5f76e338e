import { Component, MarkdownView, Notice, setIcon } from 'obsidian';
import type { App } from 'obsidian';
import type { BriefGate } from '../../application/brief-gate';
import type { Library } from '../../application/library';
import type { SettingsService } from '../../application/settings-service';
import type { Locale } from '../../locales/locale';
import { problemText } from '../../locales/problem-text';
import { bannerOf } from './banner-model';
import type { Banner } from './banner-model';

/** What banners work with. */
export interface BannerServices {
  readonly library: Library;
  readonly gate: BriefGate;
  readonly settings: SettingsService;
  readonly locale: Locale;
  readonly reviewBrief: (path: string) => void;
}

const icons: Readonly<Record<Banner['tone'], string>> = { good: 'check', warn: 'triangle-alert', plain: 'library-big' };

/** Puts a line with the state of the review above every open brief, whether it is read or edited. */
export class BriefBanners extends Component {
  constructor(private readonly app: App, private readonly services: BannerServices) {
    super();
  }

  override onload(): void {
    const { workspace } = this.app;
    const refresh = (): void => this.#refresh();
    this.registerEvent(workspace.on('file-open', refresh));
    this.registerEvent(workspace.on('layout-change', refresh));
    this.register(this.services.library.subscribe(refresh));
    this.register(this.services.settings.subscribe(refresh));
    this.register(() => this.#views().forEach(removeBanner));
    workspace.onLayoutReady(refresh);
  }

  #views(): MarkdownView[] {
    return this.app.workspace.getLeavesOfType('markdown').flatMap(({ view }) => (view instanceof MarkdownView ? [view] : []));
  }

  #refresh(): void {
    for (const view of this.#views()) void this.#show(view);
  }

  async #show(view: MarkdownView): Promise<void> {
    const path = view.file?.path;
    const { library, gate, settings, locale } = this.services;
    const isBrief = path !== undefined && library.progress.phase === 'ready' && library.index.records.get(path)?.kind === 'brief';
    if (!isBrief || !settings.current.briefBanner) {
      if (path === undefined || library.index.records.get(path)?.kind !== 'brief' || !settings.current.briefBanner) removeBanner(view);
      return;
    }
    const review = await gate.open(path);
    // The person may have gone on to another note meanwhile.
    if (review === null || view.file?.path !== path || !this.#views().includes(view)) return;
    this.#draw(view, path, bannerOf(review, locale));
  }

  #draw(view: MarkdownView, path: string, banner: Banner): void {
    const signature = JSON.stringify([path, banner]);
    const old = bannerIn(view);
    if (old?.getAttribute('data-signature') === signature) return;
    const hadFocus = old?.contains(old.doc.activeElement) === true;
    removeBanner(view);
    const el = createDiv({ cls: `pml-banner pml-banner-${banner.tone}`, attr: { 'data-signature': signature } });
    setIcon(el.createSpan({ cls: 'pml-icon', attr: { 'aria-hidden': 'true' } }), icons[banner.tone]);
    el.createSpan({ cls: 'pml-banner-text', text: banner.text, attr: { role: 'status' } });
    if (banner.button !== null) this.#drawButton(banner.button, banner.action, path, el);
    view.contentEl.before(el);
    if (hadFocus) el.querySelector('button')?.focus();
  }

  #drawButton(text: string, action: Banner['action'], path: string, el: HTMLElement): void {
    const button = el.createEl('button', { text, attr: { type: 'button' } });
    button.addEventListener('click', () => {
      if (action === 'settle') void this.#settle(path);
      else this.services.reviewBrief(path);
    });
  }

  async #settle(path: string): Promise<void> {
    const { gate, locale } = this.services;
    const outcome = await gate.settle(path, locale.words.receipt);
    if (outcome.state !== 'refused') return;
    const { message, remedy } = problemText(outcome.problem, locale.words);
    new Notice(`${message} ${remedy}`);
  }
}

function bannerIn(view: MarkdownView): HTMLElement | null {
  return view.containerEl.querySelector<HTMLElement>(':scope > .pml-banner');
}

function removeBanner(view: MarkdownView): void {
  bannerIn(view)?.remove();
}
