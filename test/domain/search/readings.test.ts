import { describe, expect, test } from 'vitest';
import { otherLayout } from '../../../src/domain/search/keyboard-layout';
import { soundKey } from '../../../src/domain/search/sound-key';
import { lightStem } from '../../../src/domain/shared/light-stem';
import { fold } from '../../../src/domain/shared/fold';

describe('the other keyboard', () => {
  test.each([['цуиштфк', 'webinar'], ['byak.tycth', 'инфлюенсер'], ['Ghbdtn', 'привет'], ['пукьфтн', 'germany']])('%s is %s', (typed, meant) => {
    expect(otherLayout(typed)).toBe(meant);
  });

  test('has no reading for what no such key gives', () => {
    expect(otherLayout('webinar 2025')).toBeNull();
    expect(otherLayout('日本')).toBeNull();
    expect(otherLayout('')).toBeNull();
  });
});

describe('words that sound alike have one key in both alphabets', () => {
  test.each([['influencer', 'инфлюенсер'], ['webinar', 'вебинар'], ['budget', 'бюджет'], ['marketing', 'маркетинг'], ['hackathon', 'хакатон'], ['retargeting', 'ретаргетинг'], ['telegram', 'телеграм']])('%s, %s', (latin, cyrillic) => {
    expect(soundKey(fold(latin))).toBe(soundKey(fold(cyrillic)));
  });

  test('and words that do not sound alike have two', () => {
    expect(soundKey('webinar')).not.toBe(soundKey('seminar'));
    expect(soundKey('кампания')).not.toBe(soundKey('компания'));
  });
});

describe('light stemming joins the forms of a word', () => {
  test.each([
    ['webinar', 'webinars'], ['campaign', 'campaigns'], ['company', 'companies'], ['price', 'pricing'], ['test', 'tested'], ['lead', 'leads'],
    ['Kampagne', 'Kampagnen'], ['Messung', 'Messungen'], ['кампания', 'кампании'], ['кампания', 'кампаний'], ['вебинар', 'вебинара'], ['рынок', 'рынок'], ['цена', 'цены'],
  ])('%s, %s', (first, second) => {
    expect(lightStem(fold(first))).toBe(lightStem(fold(second)));
  });

  test('and leaves short words and other words apart', () => {
    expect(lightStem('press')).toBe('press');
    expect(lightStem('us')).toBe('us');
    expect(lightStem('market')).not.toBe(lightStem('marketing plan'));
    expect(lightStem('form')).not.toBe(lightStem('format'));
  });
});
