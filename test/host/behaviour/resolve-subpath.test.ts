import { describe, expect, it } from 'vitest';
import { scanMetadata } from '../metadata/scan-metadata';
import { resolveSubpath } from './resolve-subpath';

const cache = scanMetadata('# One\n\ntext\n\n## Same: name?\n\nx ^mark\n\n# Two\n\n## Same: name?\n');

describe('finding the part of a note that a link names', () => {
  it('finds a heading and where the next of its level begins', () => {
    expect(resolveSubpath(cache, '#One')).toMatchObject({ type: 'heading', start: { line: 0 }, end: { line: 8 } });
  });

  it('finds a heading below another, without case and punctuation', () => {
    expect(resolveSubpath(cache, '#two#same name')).toMatchObject({ start: { line: 10 }, end: null });
    expect(resolveSubpath(cache, '#same name')).toMatchObject({ start: { line: 4 } });
  });

  it('finds a block', () => {
    expect(resolveSubpath(cache, '#^mark')).toMatchObject({ type: 'block', start: { line: 6 } });
  });

  it('finds nothing where there is nothing', () => {
    expect(resolveSubpath(cache, '#Three')).toBeNull();
    expect(resolveSubpath(cache, '#^none')).toBeNull();
    expect(resolveSubpath(cache, '')).toBeNull();
  });
});
