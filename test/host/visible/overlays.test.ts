// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Modal, Notice } from './obsidian';
import { openVisibleApp } from './open-visible-app';
import { Menu } from './menu/menu';

const shell = openVisibleApp();

function press(key: string, modifiers: KeyboardEventInit = {}): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
}

afterEach(() => document.querySelectorAll('.modal-container, .menu, .notice-container').forEach((el) => el.remove()));

describe('a modal', () => {
  it('is in the page while its onOpen runs, and out of it when its onClose runs', () => {
    const seen: boolean[] = [];
    class Probe extends Modal {
      override onOpen(): void {
        seen.push(this.contentEl.isConnected);
      }

      override onClose(): void {
        seen.push(this.contentEl.isConnected);
      }
    }
    const modal = new Probe(shell.app);
    modal.open();
    press('Escape');
    expect(seen).toEqual([true, false]);
  });

  it('gives Escape to the topmost of two', () => {
    const lower = new Modal(shell.app).setTitle('Lower');
    const upper = new Modal(shell.app).setTitle('Upper');
    lower.open();
    upper.open();
    press('Escape');
    expect(document.querySelector('.modal-title')?.textContent).toBe('Lower');
    press('Escape');
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('runs the close callback once, however often it is closed', () => {
    const closed = vi.fn();
    const modal = new Modal(shell.app).setCloseCallback(closed);
    modal.open();
    modal.close();
    modal.close();
    expect(closed).toHaveBeenCalledOnce();
  });

  it('throws with its name for a member that the stand-in lacks', () => {
    const modal = new Modal(shell.app);
    expect(() => void Reflect.get(modal, 'animateIn')).toThrow('"animateIn"');
  });
});

describe('a menu', () => {
  it('groups items by section with one line between groups', () => {
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('Alpha').setSection('x'));
    menu.addItem((item) => item.setTitle('Beta').setSection('y'));
    menu.addItem((item) => item.setTitle('Gamma').setSection('x'));
    menu.addSeparator();
    menu.showAtPosition({ x: 0, y: 0 });
    const rows = Array.from(menu.dom.querySelectorAll('.menu-item, .menu-separator'), (row) => row.textContent || '—');
    expect(rows).toEqual(['Alpha', 'Gamma', '—', 'Beta']);
  });

  it('ignores items that are added after it is shown', () => {
    const menu = new Menu().addItem((item) => item.setTitle('First'));
    menu.showAtPosition({ x: 0, y: 0 });
    menu.addItem((item) => item.setTitle('Late'));
    expect(menu.dom.textContent).toBe('First');
  });

  it('closes another menu, and itself on Escape', () => {
    const first = new Menu().addItem((item) => item.setTitle('One')).showAtPosition({ x: 0, y: 0 });
    const hidden = vi.fn();
    const second = new Menu().addItem((item) => item.setTitle('Two'));
    second.onHide(hidden);
    second.showAtPosition({ x: 0, y: 0 });
    expect(first.dom.isConnected).toBe(false);
    press('Escape');
    expect(hidden).toHaveBeenCalledOnce();
  });
});

describe('a notice', () => {
  it('goes after its time, and stays where the time is 0', () => {
    vi.useFakeTimers();
    const passing = new Notice('Passing', 1000);
    const lasting = new Notice('Lasting', 0);
    vi.advanceTimersByTime(60_000);
    expect([passing.containerEl.isConnected, lasting.containerEl.isConnected]).toEqual([false, true]);
    vi.useRealTimers();
  });
});
