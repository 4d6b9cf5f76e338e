// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { openVisibleApp } from './open-visible-app';
import { prepareFuzzySearch, prepareSimpleSearch } from './search/prepare-search';
import { renderMatches } from './search/render-results';
import { SuggestModal } from './suggest/suggest-modal';

const shell = openVisibleApp();

class Fruits extends SuggestModal<string> {
  readonly log: string[] = [];

  override getSuggestions(query: string): string[] {
    return ['Apple', 'Banana', 'Cherry'].filter((fruit) => fruit.toLowerCase().includes(query));
  }

  override renderSuggestion(fruit: string, el: HTMLElement): void {
    el.setText(fruit);
  }

  override onClose(): void {
    this.log.push('closed');
  }

  override onChooseSuggestion(fruit: string): void {
    this.log.push(fruit);
  }
}

function press(key: string): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

function type(modal: Fruits, text: string): void {
  modal.inputEl.value = text;
  modal.inputEl.dispatchEvent(new Event('input'));
}

afterEach(() => document.querySelectorAll('.modal-container').forEach((el) => el.remove()));

describe('a prompt with suggestions', () => {
  it('closes before it tells what was chosen', () => {
    const modal = new Fruits(shell.app);
    modal.open();
    press('ArrowDown');
    press('Enter');
    expect(modal.log).toEqual(['closed', 'Banana']);
  });

  it('goes round from the first to the last', () => {
    const modal = new Fruits(shell.app);
    modal.open();
    press('ArrowUp');
    expect(modal.resultContainerEl.querySelector('.is-selected')?.textContent).toBe('Cherry');
    modal.close();
  });

  it('says that nothing was found, and Enter then does nothing', () => {
    const modal = new Fruits(shell.app);
    modal.emptyStateText = 'No such fruit';
    modal.open();
    type(modal, 'zzz');
    press('Enter');
    expect(modal.resultContainerEl.textContent).toBe('No such fruit');
    expect(modal.log).toEqual([]);
    modal.close();
  });

  it('shows no more than its limit', () => {
    const modal = new Fruits(shell.app);
    modal.limit = 2;
    modal.open();
    expect(modal.resultContainerEl.querySelectorAll('.suggestion-item')).toHaveLength(2);
    modal.close();
  });
});

describe('the searches of the app', () => {
  it('finds letters in order, the fuzzy one, and reports where', () => {
    expect(prepareFuzzySearch('wbn')('Webinar')?.matches).toEqual([[0, 1], [2, 3], [4, 5]]);
    expect(prepareFuzzySearch('nbw')('Webinar')).toBeNull();
    expect(prepareFuzzySearch('вебинар')('Вебинар DE')?.matches).toEqual([[0, 7]]);
  });

  it('finds whole words in any order, the simple one', () => {
    expect(prepareSimpleSearch('de web')('Web in DE')?.matches).toEqual([[0, 3], [7, 9]]);
    expect(prepareSimpleSearch('wb')('Web')).toBeNull();
  });

  it('ranks a match at the start of words above one inside', () => {
    const search = prepareFuzzySearch('spring');
    expect(search('Spring sale')?.score).toBeGreaterThan(search('Offspring x')?.score ?? 0);
  });

  it('marks matches in the text, shifted by the offset', () => {
    const el = createDiv();
    renderMatches(el, 'a webinar', [[0, 7]], 2);
    expect(el.innerHTML).toBe('a <span class="suggestion-highlight">webinar</span>');
  });
});
