// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { installDom } from './install-dom';

beforeAll(installDom);

describe('the additions to the DOM', () => {
  it('call a delegated listener only for targets inside the selector, until it is taken off', () => {
    const el = createDiv();
    const inside = el.createDiv('wanted').createSpan();
    const outside = el.createDiv('other');
    const listener = vi.fn();
    el.on('click', '.wanted', listener);
    inside.click();
    outside.click();
    expect(listener).toHaveBeenCalledOnce();
    expect(listener.mock.calls[0]?.[1]).toBe(inside.parentElement);
    el.off('click', '.wanted', listener);
    inside.click();
    expect(listener).toHaveBeenCalledOnce();
  });

  it('hear a middle click as a click', () => {
    const el = createDiv();
    const listener = vi.fn();
    el.onClickEvent(listener);
    el.dispatchEvent(new MouseEvent('auxclick', { button: 1 }));
    expect(listener).toHaveBeenCalledOnce();
  });

  it('keep the children that stay when children are set in place', () => {
    const el = createDiv();
    const kept = el.createSpan('kept');
    el.createSpan('gone');
    const added = createSpan('new');
    el.setChildrenInPlace([added, kept]);
    expect(Array.from(el.children)).toEqual([added, kept]);
  });
});
