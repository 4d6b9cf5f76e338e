import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/ui/text/plain-text';

describe('text without its marks', () => {
  it.each([
    ['Never **gate** the _recording_.', 'Never gate the recording.'],
    ['Use `utm_source`, not a guess.', 'Use utm_source, not a guess.'],
    ['See [[Autumn webinar DE]].', 'See Autumn webinar DE.'],
    ['See [[Postmortems/Autumn|the autumn one]].', 'See the autumn one.'],
    ['Ask [sales](https://example.com) first.', 'Ask sales first.'],
    ['A ~~bad~~ ==good== plan', 'A bad good plan'],
    ['First line<br>second', 'First linesecond'],
    ['Text %% a note to self %% goes on', 'Text  goes on'],
    ['snake_case_word stays', 'snake_case_word stays'],
    ['2 * 3 = 6 and a ~ b', '2 * 3 = 6 and a ~ b'],
    ['[not a link] and [[unclosed', '[not a link] and [[unclosed'],
    ['20 % off, always', '20 % off, always'],
  ])('%s', (markdown, shown) => {
    expect(plainText(markdown).text).toBe(shown);
  });

  it('knows where each character came from', () => {
    const markdown = 'Never **gate** it';
    const { text, origins } = plainText(markdown);
    expect([...text].map((character, index) => markdown.charAt(origins[index] ?? -1) === character)).not.toContain(false);
  });

  it('keeps marks that never close, however many there are', () => {
    for (const marks of ['[[', '%%<[a](']) expect(plainText(marks.repeat(10_000)).text.length).toBe(10_000 * plainText(marks.repeat(100)).text.length / 100);
  });
});
