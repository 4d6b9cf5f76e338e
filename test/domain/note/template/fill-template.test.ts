import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../../src/domain/note/template/fill-template';
import { writingLine } from '../../../../src/domain/note/template/writing-line';

const values = {
  named: { title: 'Spring webinar', campaign: 'Spring: "big" one', market: ['DE', 'Austria'], channel: '', goal: '' },
  moment: { date: '2026-11-02', time: '09:05:00', language: 'en' },
};
const fill = (text: string): string => fillTemplate(text, values).text;

describe('filling a template', () => {
  it('replaces the placeholders of the form, with or without spaces, in any case', () => {
    expect(fill('# {{title}}\n{{ Campaign }} in {{market}} by {{channel}}.')).toBe('# Spring webinar\nSpring: "big" one in DE, Austria by .');
  });

  it.each([
    ['{{date}}', '2026-11-02'], ['{{time}}', '09:05'], ['{{date:YYYY-MM-DD}}', '2026-11-02'], ['{{date:D MMMM YYYY}}', '2 November 2026'],
    ['{{time:H:mm}}', '9:05'], ['{{date:[week] WW}}', 'week 45'], ['{{date:[Q]Q YY}}', 'Q4 26'], ['{{date:dddd}}', 'Monday'], ['{{time:h:mm a}}', '9:05 am'],
  ])('writes %s as %s', (placeholder, written) => {
    expect(fillTemplate(placeholder, values)).toEqual({ text: written, unknown: [] });
  });

  it('leaves a placeholder nobody knows in place and names it', () => {
    expect(fillTemplate('{{constructor}}', values)).toEqual({ text: '{{constructor}}', unknown: ['{{constructor}}'] });
    expect(fillTemplate('{{VALUE}} {{date:ZZZ}} {{title:x}} <% tp.date %>', values)).toEqual({ text: '{{VALUE}} {{date:ZZZ}} {{title:x}} <% tp.date %>', unknown: ['{{VALUE}}', '{{date:ZZZ}}', '{{title:x}}'] });
  });

  it('quotes properties as YAML needs it, whether or not the template does', () => {
    expect(fill('---\na: {{campaign}}\nb: "{{campaign}}"\nc: \'{{title}}\'\nd: on {{date}}\n---\n')).toBe('---\na: \'Spring: "big" one\'\nb: \'Spring: "big" one\'\nc: Spring webinar\nd: on 2026-11-02\n---\n');
  });

  it('writes several values as a list and drops what has no value', () => {
    expect(fill('---\nmarket: "{{market}}"\nchannel: {{channel}}\ntags:\n  - x\n  - "{{goal}}"\n  - "{{market}}"\nowner:\n---\n')).toBe('---\nmarket:\n  - DE\n  - Austria\ntags:\n  - x\n  - DE\n  - Austria\nowner:\n---\n');
  });

  it('keeps comments and everything without a placeholder as it is', () => {
    const text = '---\r\n# ours {not one}\r\ntype: postmortem # yes\r\n---\r\nText { } {{ }}\r\n';
    expect(fill(text)).toBe(text);
  });
});

describe('writing begins', () => {
  it.each([
    ['# A\n\n%% Top. %%\n\n## Summary\n\n%% Help. %%\n\n\n## Next\n', 8],
    ['## Summary\n\n%% Help. %%\n\n## Next\n', 3],
    ['## What went well\n\n%% Help. %%\n\n- \n\n## Next\n', 4],
    ['## Own\n\n## Next\n', 1],
    ['no heading', 0],
  ])('below the help of the first section: %j', (text, line) => {
    expect(writingLine(text)).toBe(line);
  });
});
