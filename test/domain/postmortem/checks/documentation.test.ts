import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCodes } from '../../../../src/domain/postmortem/checks/check-code';

const readme = readFileSync(path.join(import.meta.dirname, '../../../../README.md'), 'utf8');

describe('the README', () => {
  it.each(checkCodes)('says what %s points at', (code) => {
    expect(readme).toContain(`\`${code}\``);
  });
});
