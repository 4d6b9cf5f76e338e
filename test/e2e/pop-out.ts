import type { Page } from 'playwright-core';
import type { OpenHost } from './drive';

/**
 * Moves the pane of a view into a window of its own, as the app's “Move to new window” does: the elements are adopted by the other
 * document, which has the same styles and classes, and keys pressed there reach the app. Answers with the other window.
 */
export async function popOut({ page }: OpenHost, viewType: string): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await page.evaluate(`(() => {
    const { view } = app.workspace.getLeavesOfType('${viewType}')[0];
    const other = window.open('', '', 'width=420,height=700');
    installInWindow(other);
    const { document: there } = other;
    for (const each of document.head.querySelectorAll('style, link[rel="stylesheet"]')) there.head.append(there.importNode(each, true));
    there.body.className = document.body.className + ' is-popout-window';
    const leaf = there.createElement('div');
    leaf.className = 'workspace-leaf mod-active';
    leaf.append(view.containerEl);
    const root = there.createElement('div');
    root.className = 'workspace-split mod-root';
    root.style.cssText = 'position: fixed; inset: 0; display: flex; flex-direction: column';
    leaf.style.cssText = 'flex: 1; min-height: 0';
    root.append(leaf);
    there.body.append(root);
    app.keymap.attach(other);
    Object.assign(window, { activeWindow: other, activeDocument: there });
    new other.ResizeObserver(() => view.onResize()).observe(view.containerEl);
  })()`);
  return opened;
}
