// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
import { installDom } from './install-dom';

beforeAll(installDom);

describe('icons', () => {
  it('are Lucide\'s by name, with or without its prefix', () => {
    expect(getIcon('shield-check')?.getAttribute('class')).toBe('svg-icon lucide-shield-check');
    expect(getIcon('lucide-shield-check')?.childElementCount).toBeGreaterThan(0);
    expect(getIconIds()).toContain('lucide-lightbulb');
  });

  it('render nothing for an unknown name, and take away what was there', () => {
    const el = createDiv();
    setIcon(el, 'lightbulb');
    setIcon(el, 'no-such-icon');
    expect(el.childElementCount).toBe(0);
    expect(getIcon('constructor')).toBeNull();
  });

  it('can be added and removed', () => {
    addIcon('own', '<circle cx="50" cy="50" r="40"/>');
    expect(getIcon('own')?.getAttribute('viewBox')).toBe('0 0 100 100');
    removeIcon('own');
    expect(getIcon('own')).toBeNull();
  });
});
