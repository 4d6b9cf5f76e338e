import { needsEscape } from './needs-escape';

/**
 * Whether YAML reads a text as exactly this text without quotes. Also false for what older parsers take for something else
 * (`yes`, `12:30`, `1_000`), as a vault is read by more than one program. ISO dates stay plain.
 */
export function isPlainScalar(text: string, place: 'block' | 'flow' = 'block'): boolean {
  if (text === '' || needsEscape(text) || otherType.test(text) || !allowedStart.test(text)) return false;
  if (/:(?:\s|$)|\s#|^\s|\s$/.test(text) || text.startsWith('...')) return false;
  return place === 'block' || !/[,[\]{}]|:[,[\]{}]/.test(text);
}

const allowedStart = /^(?:[^-?:,[\]{}#&*!|>'"%@`\s]|-[^-\s,[\]{}])/;

// Linear: each alternative is anchored at both ends and starts differently or has a fixed shape.
const otherType = new RegExp(
  `^(?:${[
    '~|=|<<|null|true|false|yes|no|on|off',
    '[-+]?\\.(?:inf|nan)',
    '[-+]?0[xob][0-9a-f_]+',
    '[-+]?[0-9][0-9_]*(?:\\.[0-9_]*)?(?:e[-+]?[0-9]+)?',
    '[-+]?\\.[0-9_]+(?:e[-+]?[0-9]+)?',
    '[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?',
  ].join('|')})$`,
  'i',
);
