import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/shared/fold';

describe('fold', () => {
  it.each([
    ['Côte d’Ivoire', 'cote d’ivoire'],
    ['  Key\u00a0 Learnings\n', 'key learnings'],
    ['ÖSTERREICH', 'osterreich'],
    ['Ёлка', 'елка'],
    ['ＵＳＡ', 'usa'],
    ['ﬁnal', 'final'],
    ['İstanbul', 'istanbul'],
    ['', ''],
  ])('folds %j to %j', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('makes composed and decomposed spellings equal', () => {
    expect(fold('Mu\u0308nchen')).toBe(fold('München'));
  });

  it('keeps Japanese voicing marks and Korean syllables whole', () => {
    expect(fold('ドイツ')).toBe('ドイツ');
    expect(fold('독일')).toBe('독일');
  });

  it('keeps the vowels of Dhivehi and Malayalam, so that Malta and Mali stay apart', () => {
    expect(fold('മാൾട്ട')).not.toBe(fold('മാലി'));
    expect(fold('މޯލްޓާ')).toBe('މޯލްޓާ'.normalize('NFC'));
  });

  it('changes nothing but case and white space of plain English', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aZ9-. ', '\t') }), (text) => {
      expect(fold(text)).toBe(text.toLowerCase().split(/\s+/).filter((word) => word !== '').join(' '));
    }));
  });

  it('changes nothing when applied twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }));
  });

  it('ignores case and surrounding space of any text', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-zäöüа-я ]*$/), (text) => {
      expect(fold(` ${text.toUpperCase()}\t`)).toBe(fold(text));
    }));
  });
});
