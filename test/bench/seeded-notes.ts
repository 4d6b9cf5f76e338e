import { seededWords } from './seeded-library';
import { SeededRandom } from './seeded-random';

const types = ['webinar', 'product launch', 'influencer', 'event', 'email', 'lead generation'];
const marketNames = ['Germany', 'DE', 'Deutschland', 'United States', 'France', 'DACH', 'Nordics', 'UK', 'Poland', 'LATAM'];
const channels = ['LinkedIn', 'Email', 'YouTube', 'Partner', 'Paid search'];
const outcomes = ['exceeded', 'met', 'mixed', 'missed'];
const people = ['Maria', 'Tom Becker', 'Ines', 'Olga', 'Paul Meyer'];

/** A vault to measure with: how many notes, which part of them is for the library, and which part of the others has some callout. */
export interface VaultShape {
  readonly notes: number;
  readonly relevant: number;
  readonly withCallout: number;
}

/** Notes by path; the same for the same shape. */
export function seededVault({ notes, relevant, withCallout }: VaultShape): Readonly<Record<string, string>> {
  const random = new SeededRandom(11);
  const words = seededWords(4000, random);
  const sentence = (length: number): string => `${Array.from({ length }, () => random.pickSkewed(words)).join(' ')}.`;
  const entries = Array.from({ length: notes }, (_, index): [string, string] => {
    if (index < notes * relevant) return [`Postmortems/${index % 12}/Campaign ${index}.md`, seededPostmortemText(index, random, sentence)];
    const callout = random.next() < withCallout ? `> [!note] ${sentence(4)}\n> ${sentence(12)}\n\n` : '';
    return [`Notes/${index % 200}/Note ${index}.md`, ordinaryText(index, sentence, callout)];
  });
  return Object.fromEntries(entries);
}

/** A filled postmortem of about 2,000 characters. */
export function seededPostmortemText(index: number, random: SeededRandom, sentence: (length: number) => string): string {
  const month = String(1 + random.below(12)).padStart(2, '0');
  const year = 2021 + random.below(5);
  const row = (name: string): string => `| ${name} | ${100 + random.below(900)} | ${100 + random.below(900)} | ${sentence(4)} |`;
  const action = (): string => `- [ ] ${sentence(7)} (${random.pick(people)}, ${year}-${month}-20)`;
  return `---
type: postmortem
campaign: Campaign ${index}
campaign-type: ${random.pick(types)}
market: ${random.pick(marketNames)}
channel: [${random.pick(channels)}, ${random.pick(channels)}]
start: ${year}-${month}-01
end: ${year}-${month}-14
outcome: ${random.pick(outcomes)}
owner: ${random.pick(people)}
---

# Campaign ${index}

## Hypothesis
${sentence(18)} ${sentence(12)}

## KPIs

| Metric | Target | Actual | Why |
|---|---|---|---|
${['Leads', 'Sign-ups', 'Cost per lead', 'Show-up rate'].map(row).join('\n')}

## Timeline
- ${year}-${month}-01: ${sentence(6)}
- ${year}-${month}-08: ${sentence(8)}

## What worked
- ${sentence(14)}
- ${sentence(11)}

## What didn't work
- ${sentence(12)}
- **Wrong assumption:** ${sentence(13)}

## Root causes
1. ${sentence(10)} (impact: high)
2. ${sentence(9)}

## Actions
${[action(), action(), action()].join('\n')}

## Library entry
${sentence(22)} ${sentence(16)}

## Guardrails
- Never ${sentence(9)}
- Always ${sentence(10)}
`;
}

function ordinaryText(index: number, sentence: (length: number) => string, callout: string): string {
  const properties = index % 3 === 0 ? `---\ntags: [minutes]\ndate: 2025-0${1 + (index % 9)}-11\n---\n` : '';
  return `${properties}# ${sentence(4)}\n\n${sentence(30)}\n\n## ${sentence(3)}\n\n- ${sentence(9)}\n- [ ] ${sentence(8)}\n- Always ${sentence(5)}\n\n${callout}### ${sentence(2)}\n\n${sentence(25)} [[Note ${index + 1}]]\n`;
}
