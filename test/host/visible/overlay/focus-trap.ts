const focusable = 'a[href], button, input, select, textarea, [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

function reachable(root: HTMLElement): HTMLElement[] {
  const isHidden = (element: HTMLElement): boolean => element.closest('[hidden], .is-hidden') !== null || getComputedStyle(element).display === 'none';
  return Array.from(root.querySelectorAll<HTMLElement>(focusable)).filter((element) => !element.hasAttribute('disabled') && !isHidden(element));
}

/** Moves the focus on Tab, staying inside the element: after the last comes the first. */
export function moveFocusInside(root: HTMLElement, event: KeyboardEvent): void {
  const targets = reachable(root);
  const at = targets.findIndex((element) => element === document.activeElement);
  const step = event.shiftKey ? -1 : 1;
  const next = targets[(at + step + targets.length) % targets.length];
  (next ?? root).focus();
}
