import { expect, test } from 'vitest';
import { defaultReadingConfig as config } from '../../../src/domain/note/default-reading-config';
import { readNote } from '../../../src/domain/postmortem/read-note';
import { createMarketVocabulary } from '../../../src/domain/shared/market-vocabulary';
import { noteStructureOf } from '../../note-structure-of';

const markets = createMarketVocabulary({ languages: ['en'], aliases: {} });
const size = 60_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));

const bodies: readonly (readonly [string, string])[] = [
  ['callouts', fill('> [!guardrail] Never do x\n\n')], ['one long callout', `> [!guardrail] Never x\n${fill('> Always y\n')}`], ['rules', `## Guardrails\n${fill('- Never gate it (DE) because x\n')}`],
  ['learnings', `## Learnings\n${fill('- **Repeat:** Tuesday (strategic)\n')}`], ['entries', fill('## Library entry\nFoo bar.\n')], ['headings', fill('## Learnings\n### Foo\n')], ['a table', `## Learnings\n| a | b |\n|---|---|\n${fill('| Repeat | foo |\n')}`],
  ['a long line', `## Guardrails\n- Never ${fill('x ')}`], ['spaces', `## Guardrails\n- Never x${fill(' ')}y`], ['brackets', `## Guardrails\n- Never ${fill('[')}`], ['fields', `## Guardrails\n- Never ${fill('[a:: ')}`], ['bold lines', fill('**Foo**\n')],
  ['property lines', fill('Market: x\n')], ['stars', `## Learnings\n${fill('*_')}`], ['an open fence', `\`\`\`\n${fill('foo\n')}`], ['conflicts', fill('<<<<<<< a\n=======\n>>>>>>> b\n')], ['tagged items', fill('- a #guardrail\n')],
  ['nested lists', Array.from({ length: 250 }, (_, depth) => `${' '.repeat(depth * 2)}- Never x`).join('\n')],
];

// What such notes cost is measured by the benchmark `pathological`; quadratic work takes minutes (seen: 45 seconds for bold lines at 200 kB).
test.each(bodies)('a note full of %s is read', (_, body) => {
  const structure = noteStructureOf(`---\ntype: postmortem\n---\n${body}`);
  expect(readNote(structure, { config, markets })?.kind).toBe('postmortem');
});
