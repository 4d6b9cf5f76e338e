import type { TooltipOptions } from 'obsidian';

const delayMs = 500;
const gapPx = 8;
let shown: HTMLElement | null = null;
let waiting: number | undefined;

function hideTooltip(): void {
  window.clearTimeout(waiting);
  shown?.remove();
  shown = null;
}

function place(tooltip: HTMLElement, target: HTMLElement, placement: string): void {
  const box = target.getBoundingClientRect();
  const size = tooltip.getBoundingClientRect();
  const middle = box.left + box.width / 2 - size.width / 2;
  const spots: Record<string, [number, number]> = {
    bottom: [middle, box.bottom + gapPx],
    top: [middle, box.top - size.height - gapPx],
    left: [box.left - size.width - gapPx, box.top + box.height / 2 - size.height / 2],
    right: [box.right + gapPx, box.top + box.height / 2 - size.height / 2],
  };
  const [left, top] = spots[placement] ?? [middle, box.bottom + gapPx];
  const farthest = window.innerWidth - size.width - gapPx;
  tooltip.setCssStyles({ left: `${Math.max(gapPx, Math.min(left, farthest))}px`, top: `${top}px` });
}

/** Shows a tooltip at once. */
export function displayTooltip(newTargetEl: HTMLElement, content: string | DocumentFragment, options: TooltipOptions = {}): void {
  hideTooltip();
  const tooltip = document.body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])] });
  tooltip.setText(content);
  tooltip.createDiv('tooltip-arrow');
  place(tooltip, newTargetEl, options.placement ?? newTargetEl.getAttribute('data-tooltip-position') ?? 'bottom');
  shown = tooltip;
}

/** Gives an element its tooltip, which is also its accessible name. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  el.setAttribute('aria-label', tooltip);
  if (options.placement) el.setAttribute('data-tooltip-position', options.placement);
  if (options.delay !== undefined) el.setAttribute('data-tooltip-delay', String(options.delay));
}

function onPointerOver(event: Event): void {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[aria-label]') : null;
  hideTooltip();
  const text = target?.getAttribute('aria-label');
  if (!target || !text || getComputedStyle(target).getPropertyValue('--no-tooltip').trim() === 'true') return;
  const delay = Number(target.getAttribute('data-tooltip-delay') ?? delayMs);
  waiting = window.setTimeout(() => target.isConnected && displayTooltip(target, text), delay);
}

/** Makes every `aria-label` a tooltip on hover, as the app does. */
export function installTooltips(): void {
  document.addEventListener('mouseover', onPointerOver);
  document.addEventListener('mousedown', hideTooltip, true);
  document.addEventListener('keydown', hideTooltip, true);
}
