import { describe, expect, it } from 'vitest';
import { NoteWords } from '../../../src/domain/brief/shared-words';

const text = '# Plan\n\nWe put the webinar recordings behind a form.\nDie Anmeldung kommt später.\nИнфлюенсеры получают бриф.\n';
const words = new NoteWords(text.split('\n').map((line) => ({ text: line, start: text.indexOf(line) })), text);

describe('the words of a note that a rule concerns', () => {
  it('are named as the note writes them, with the line of the first', () => {
    expect(words.sharedWith('Never gate the recording behind a second form.')).toEqual({ words: ['recordings', 'form'], line: 2 });
  });

  it('are found whatever their ending, in three languages', () => {
    expect(words.sharedWith('Immer Anmeldungen prüfen.')?.words).toEqual(['Anmeldung']);
    expect(words.sharedWith('Никогда не торопить инфлюенсера.')?.words).toEqual(['Инфлюенсеры']);
  });

  it('are none where a single short or empty word is shared', () => {
    expect(words.sharedWith('Always plan ahead.')).toBeNull();
    expect(words.sharedWith('Never launch on a Friday.')).toBeNull();
    expect(words.sharedWith('Never stand behind it.')).toBeNull();
  });

  it('are three at most', () => {
    expect(words.sharedWith('Never put webinar recordings behind forms without Anmeldung.')?.words).toHaveLength(3);
  });
});
