const focusable = 'a[href], button, input, select, textarea, [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

// As in a browser: of several radio buttons Tab reaches the chosen one.
function isPassedOver(element: HTMLElement): boolean {
  return element.tabIndex < 0 || (element.instanceOf(HTMLInputElement) && element.type === 'radio' && !element.checked);
}

function reachable(root: HTMLElement): HTMLElement[] {
  const isHidden = (element: HTMLElement): boolean => element.closest('[hidden], .is-hidden') !== null || getComputedStyle(element).display === 'none';
  return Array.from(root.querySelectorAll<HTMLElement>(focusable)).filter((element) => !element.hasAttribute('disabled') && !isPassedOver(element) && !isHidden(element));
}

/** Moves the focus on Tab, staying inside the element: after the last comes the first. */
export function moveFocusInside(root: HTMLElement, event: KeyboardEvent): void {
  const targets = reachable(root);
  const at = targets.findIndex((element) => element === document.activeElement);
  const step = event.shiftKey ? -1 : 1;
  const next = targets[(at + step + targets.length) % targets.length];
  (next ?? root).focus();
}
