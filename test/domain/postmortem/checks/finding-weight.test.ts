import { expect, test } from 'vitest';
import { finding } from '../../../../src/domain/postmortem/checks/finding';
import { byWeight } from '../../../../src/domain/postmortem/checks/finding-weight';

test('findings stand by weight, the heaviest first, and in the order of the note; empty weights are left out', () => {
  const groups = byWeight([finding('blame-wording', 2), finding('channel-claim', 9), finding('kpi-without-actual', 4)]);
  expect(groups.map(({ weight, findings }) => [weight, findings.map(({ line }) => line)])).toEqual([['conclusion', [4, 9]], ['form', [2]]]);
});
