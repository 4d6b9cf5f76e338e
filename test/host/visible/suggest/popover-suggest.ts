import { bindListKeys } from './bind-list-keys';
import type { VisibleApp } from '../visible-app';
import { makeLoud } from '../make-loud';
import { Scope } from '../keys/scope';
import { SuggestionList } from './suggestion-list';

/** A floating list of suggestions beside a field or the cursor. */
export abstract class PopoverSuggest<T> {
  scope: Scope;
  suggestEl: HTMLElement;
  suggestions: SuggestionList<T>;
  isOpen = false;

  constructor(public app: VisibleApp, scope?: Scope) {
    this.scope = scope ?? new Scope(app.scope);
    this.suggestEl = createDiv('suggestion-container');
    this.suggestions = new SuggestionList<T>(this, this.suggestEl.createDiv('suggestion'));
    bindListKeys(this.scope, this.suggestions);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): unknown;
  abstract selectSuggestion(value: T, event: KeyboardEvent | MouseEvent): unknown;

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.app.keymap.pushScope(this.scope);
    document.body.append(this.suggestEl);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestions.setSuggestions([]);
    this.suggestEl.remove();
  }

  /** Puts the list below the box, or above it where there is no room. */
  protected reposition(box: DOMRect, width?: number): void {
    if (width) this.suggestEl.setCssStyles({ width: `${width}px` });
    const size = this.suggestEl.getBoundingClientRect();
    const below = box.bottom + size.height < window.innerHeight;
    const left = Math.max(0, Math.min(box.left, window.innerWidth - size.width));
    this.suggestEl.setCssStyles({ left: `${left}px`, top: `${below ? box.bottom : box.top - size.height}px` });
  }
}

makeLoud(PopoverSuggest);
