import type { HSL, RGB } from 'obsidian';

const full = 255;

/** The three channels of a `#rrggbb` colour. */
export function rgbOfHex(hex: string): RGB {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return { r: channel(1), g: channel(3), b: channel(5) };
}

/** A colour as `#rrggbb`. */
export function hexOfRgb({ r, g, b }: RGB): string {
  return `#${[r, g, b].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Hue in degrees, saturation and lightness in percent. */
export function hslOfRgb(rgb: RGB): HSL {
  const [r, g, b] = [rgb.r / full, rgb.g / full, rgb.b / full];
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const l = (max + min) / 2;
  const range = max - min;
  if (range === 0) return { h: 0, s: 0, l: Math.round(l * 100) };
  const sector = max === r ? ((g - b) / range + 6) % 6 : max === g ? (b - r) / range + 2 : (r - g) / range + 4;
  const s = range / (1 - Math.abs(2 * l - 1));
  return { h: Math.round(sector * 60), s: Math.round(s * 100), l: Math.round(l * 100) };
}

/** The inverse of hslOfRgb. */
export function rgbOfHsl({ h, s, l }: HSL): RGB {
  const [saturation, lightness] = [s / 100, l / 100];
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const k = (offset + h / 30) % 12;
    return Math.round((lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))) * full);
  };
  return { r: channel(0), g: channel(8), b: channel(4) };
}
