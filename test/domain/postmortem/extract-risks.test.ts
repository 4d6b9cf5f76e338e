import { describe, expect, it } from 'vitest';
import { itemsOf } from './read-note-of';
import { extractRisks } from '../../../src/domain/postmortem/extract-risks';
import { extractionContextOf } from './extraction-context-of';

function risksIn(text: string): unknown[] {
  return extractRisks(extractionContextOf(text)).items.map(({ text: words, impact, mitigation }) => [words, impact, mitigation]);
}

describe('a risk', () => {
  it.each([
    ['Creators drop out', ['Creators drop out', null, null]],
    ['Creators drop out → two on standby', ['Creators drop out', null, 'two on standby']],
    ['Creators drop out. Mitigation: two on standby', ['Creators drop out.', null, 'two on standby']],
    ['Creators drop out (impact: high; mitigation: standby)', ['Creators drop out', 'high', 'standby']],
  ])('%s', (line, expected) => {
    expect(risksIn(`## Risks\n- ${line}\n`)).toEqual([expected]);
  });

  it('takes its labelled sub-items', () => {
    expect(risksIn('## Risk log\n- Creators drop out\n  - Impact: high\n  - Mitigation: standby\n')).toEqual([['Creators drop out', 'high', 'standby']]);
  });

  it.each([
    ['## Risk log', '| Risk | Likelihood | Impact | Mitigation |'],
    ['## Risiken', '| Risiko | Wahrscheinlichkeit | Auswirkung | Gegenmaßnahme |'],
    ['## Риски', '| Риск | Вероятность | Последствия | Меры |'],
    ['## リスク', '| リスク | 確率 | 影響 | 対策 |'],
  ])('is read from tables under %s', (heading, header) => {
    expect(risksIn(`${heading}\n${header}\n|---|---|---|---|\n| a1 | b | c | d |\n| | | | |\n`)).toEqual([['a1', 'c', 'd']]);
  });
});

describe('a review’s receipt below the risks of a brief', () => {
  it('holds no risks', () => {
    expect(itemsOf('---\ntype: brief\n---\n## Risks\n\n- Late creatives\n\n> [!postmortem-review] Review\n> - [[Spring webinar]] · apply · shorter form · Anna · 2026-09-01\n', 'risk').map(({ text }) => text)).toEqual(['Late creatives']);
  });
});

describe('what stands straight below the help of a section', () => {
  it('is read without the help', () => {
    expect(itemsOf('---\ntype: postmortem\n---\n## Risks\n\n%% What could go wrong? %%\nLate creatives\n', 'risk').map(({ text }) => text)).toEqual(['Late creatives']);
    expect(itemsOf('---\ntype: postmortem\n---\n## Learnings\n\n%% One is enough. %%\nBuyers read mail early.\n', 'learning').map(({ text }) => text)).toEqual(['Buyers read mail early.']);
  });
});
