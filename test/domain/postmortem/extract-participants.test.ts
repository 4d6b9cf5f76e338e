import { describe, expect, it } from 'vitest';
import { extractParticipants } from '../../../src/domain/postmortem/extract-participants';
import { extractionContextOf } from './extraction-context-of';

function peopleIn(text: string): unknown[] {
  return extractParticipants(extractionContextOf(text)).items.map(({ name, role }) => [name, role]);
}

describe('a participant', () => {
  it.each([
    ['Maria Lopez', [['Maria Lopez', null]]],
    ['@maria', [['maria', null]]],
    ['[[Maria Lopez]]', [['Maria Lopez', null]]],
    ['Maria Lopez (campaign lead)', [['Maria Lopez', 'campaign lead']]],
    ['Maria Lopez – campaign lead', [['Maria Lopez', 'campaign lead']]],
    ['**Maria**: campaign lead', [['Maria', 'campaign lead']]],
    ['Maria, Tom, Ana', [['Maria', null], ['Tom', null], ['Ana', null]]],
    ['Maria Lopez, campaign lead', [['Maria Lopez', 'campaign lead']]],
    ['[name]', []],
    ['TBD', []],
  ])('%s', (line, expected) => {
    expect(peopleIn(`## Attendees\n- ${line}\n`)).toEqual(expected);
  });

  it('is read from a line of names', () => {
    expect(peopleIn('## Teilnehmer\nJana, Tom (Vertrieb) und Ines\n')).toEqual([['Jana', null], ['Tom', 'Vertrieb'], ['Ines', null]]);
  });

  it('is read from tables', () => {
    expect(peopleIn('## Participants\n| Name | Role |\n|---|---|\n| Maria | Lead |\n| @tom | |\n')).toEqual([['Maria', 'Lead'], ['tom', null]]);
  });

  it('is read from the properties, once', () => {
    expect(peopleIn('---\nparticipants: [Maria, "[[Tom]]"]\n---\n## Attendees\n- Maria (lead)\n')).toEqual([['Maria', 'lead'], ['Tom', null]]);
  });

  it.each(['Media planning and buying', '[Name, team]', 'Timely feedback', '/flow-onboarding <member>', '> 10 people → large team'])('is not %j', (line) => {
    expect(peopleIn(`## Team\n- ${line}\n`)).toEqual([]);
  });

  it.each(['Petra de Wit', 'data team', 'Ludwig van der Berg', '佐藤美咲', 'AF'])('is %j', (name) => {
    expect(peopleIn(`## Team\n- ${name}\n`)).toEqual([[name, null]]);
  });

  it('is no sentence', () => {
    expect(peopleIn('## Team\nEverybody worked hard on this one and we are proud.\n')).toEqual([]);
  });
});
