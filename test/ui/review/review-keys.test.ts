import { describe, expect, it } from 'vitest';
import { reviewKey } from '../../../src/ui/review/review-keys';
import type { PressedKey } from '../../../src/ui/review/review-keys';

const press = (key: string, code = '', rest: Partial<PressedKey> = {}): PressedKey => ({ key, code, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...rest });

describe('a key in the review', () => {
  it.each([['a', 'apply'], ['n', 'not-applicable'], ['o', 'override'], ['A', 'apply']])('%s decides', (key, decision) => {
    expect(reviewKey(press(key), 'button')).toEqual({ type: 'decide', decision });
  });

  it('decides by its place on a Russian keyboard', () => {
    expect(reviewKey(press('ф', 'KeyA'), 'elsewhere')).toEqual({ type: 'decide', decision: 'apply' });
  });

  it('decides by its letter on a French one, where A is elsewhere', () => {
    expect(reviewKey(press('a', 'KeyQ'), 'elsewhere')).toEqual({ type: 'decide', decision: 'apply' });
  });

  it('is a letter of the reason while that is written', () => {
    expect(reviewKey(press('a', 'KeyA'), 'reason')).toBeNull();
    expect(reviewKey(press('j', 'KeyJ'), 'reason')).toBeNull();
  });

  it('goes on with Enter from the reason only', () => {
    expect(reviewKey(press('Enter'), 'reason')).toEqual({ type: 'go-on' });
    expect(reviewKey(press('Enter'), 'button')).toBeNull();
  });

  it.each([['ArrowDown', '', 1], ['ArrowUp', '', -1], ['j', 'KeyJ', 1], ['k', 'KeyK', -1]])('%s moves', (key, code, by) => {
    expect(reviewKey(press(key, code), 'button')).toEqual({ type: 'step', by });
  });

  it('moves with arrows out of the reason too', () => {
    expect(reviewKey(press('ArrowDown'), 'reason')).toEqual({ type: 'step', by: 1 });
  });

  it('is left to the app with a modifier, to the input method while composing, and to other inputs', () => {
    expect(reviewKey(press('a', 'KeyA', { ctrlKey: true }), 'button')).toBeNull();
    expect(reviewKey(press('Enter', '', { isComposing: true }), 'reason')).toBeNull();
    expect(reviewKey(press('ArrowDown'), 'other-input')).toBeNull();
  });
});
