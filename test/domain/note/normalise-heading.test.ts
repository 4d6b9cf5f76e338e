import { describe, expect, test } from 'vitest';
import { headingParts, normaliseHeading } from '../../../src/domain/note/normalise-heading';

describe('headings that are the same', () => {
  test.each([
    'What went well', 'WHAT WENT WELL', 'What went well?', 'What went well:', '1. What went well', '2) What went well', '1.2.3 What went well', 'IV. What went well', 'a) What went well', '🎉 What went well', '➡️ What went well',
    '**What went well**', '_What went well_', '==What went well==', '`What went well`', 'What went well [10-15 mins]', 'What went well (15 min)', 'What went well {#well}', 'What went well ##', '[[What went well]]', '[[Retro#Well|What went well]]',
    '[What went well](https://example.org/a)', 'What  went\u00a0well', 'What-went-well', '“What went well”', 'Ｗｈａｔ ｗｅｎｔ ｗｅｌｌ？', 'What went well <br>', '- What went well -', 'Step 3: What went well', 'What went well %%hint%%', '1️⃣ What went well',
  ])('%j is "what went well"', (written) => {
    expect(normaliseHeading(written)).toBe('what went well');
  });

  test.each([['What didn’t work', 'what didnt work'], ['What didn\'t work', 'what didnt work'], ['Rétrospective', 'retrospective'], ['Ё-моё', 'е мое'], ['一、经验总结', '经验总结'], ['Ｋｅｅｐ：', 'keep'], ['「学び」', '学び']])(
    '%j is %j', (written, normalised) => {
      expect(normaliseHeading(written)).toBe(normalised);
    });

  test.each(['', '   ', '🎉', '(only an aside)', '###', '[10 mins]', '1.', '***'])('%j leaves nothing to compare', (written) => {
    expect(['', '1']).toContain(normaliseHeading(written));
  });
});

describe('compound headings', () => {
  test.each([
    ['Rückblick & Learnings', ['ruckblick', 'learnings']],
    ['Learnings / Next steps', ['learnings', 'next steps']],
    ['Risks, assumptions and dependencies', ['risks', 'assumptions', 'dependencies']],
    ['Выводы и следующие шаги', ['выводы', 'следующие шаги']],
    ['What went well?  Why? [10 mins]', ['what went well']],
    ['Phase 2: Action items', ['action items']],
    ['Spring webinar — learnings', ['spring webinar', 'learnings']],
    ['Follow-up', ['follow up']],
  ])('%j has the parts %j', (written, parts) => {
    expect(headingParts(written)).toEqual(parts);
  });
});

test('a heading of any length is normalised at once', () => {
  for (const character of ['[', '(', '*', ' ', '#', '-', '🎉', '<', '{']) expect(normaliseHeading(character.repeat(100_000)).length).toBeLessThan(400);
});
