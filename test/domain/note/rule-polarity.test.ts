import { expect, test } from 'vitest';
import { innerPolarity, leadingPolarity } from '../../../src/domain/note/rule-polarity';

test.each([['Never gate it', 'never', 'gate it'], ['**Never:** gate it', 'never', 'gate it'], ['Under no circumstances call', 'never', 'call'], ['Make sure to test', 'always', 'test'], ['Никогда не звонить', 'never', 'звонить'], ['必ず、確認する', 'always', '確認する'], ['Always', 'always', ''], ['- Never…', 'never', '']])(
  '%j starts as a rule', (line, polarity, rest) => {
    expect(leadingPolarity(line)).toEqual({ polarity, rest });
  });

test.each(['', 'Nevertheless we did', 'Alwayson campaigns', 'We gate it', 'Preference matters', 'Nichtraucher', 'Niedrige Preise', '***', 'Immerhin gut'])('%j does not', (line) => {
  expect(leadingPolarity(line)).toBeNull();
});

test('further inside only some languages put it', () => {
  expect(innerPolarity('Webinare nie freitags ansetzen')).toBe('never');
  expect(innerPolarity('週末の配信を避ける')).toBe('avoid');
  expect(innerPolarity('This was never tested')).toBeNull();
  expect(innerPolarity('Die Niederlande testen')).toBeNull();
});

test('a word of one script may stand before a text in another', () => {
  expect(leadingPolarity('Never 日本 first')?.polarity).toBe('never');
  expect(leadingPolarity('Always: 週末')?.polarity).toBe('always');
});
