const box = /^\[(.)\]\s+/u;

function firstText(item: Element): Text | null {
  const start = item.firstElementChild?.nodeName === 'P' && item.firstChild?.textContent?.trim() === '' ? item.firstElementChild : item;
  const inner = start.firstChild?.nodeName === 'P' ? start.firstChild : start;
  return inner.firstChild instanceof Text ? inner.firstChild : null;
}

/** Turns list items that begin with `[ ]` into tasks with a checkbox. */
export function makeTasks(root: DocumentFragment | HTMLElement): void {
  for (const item of Array.from(root.querySelectorAll('li'))) {
    const text = firstText(item);
    const mark = text ? box.exec(text.data) : null;
    if (!text || !mark) continue;
    const status = mark[1] ?? ' ';
    text.data = text.data.slice(mark[0].length);
    item.addClass('task-list-item', ...(status === ' ' ? [] : ['is-checked']));
    item.setAttribute('data-task', status.trim());
    item.parentElement?.addClass('contains-task-list');
    const checkbox = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
    checkbox.toggleAttribute('checked', status !== ' ');
    text.before(checkbox);
  }
}
