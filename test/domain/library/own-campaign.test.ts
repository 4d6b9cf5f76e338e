import { describe, expect, it } from 'vitest';
import { isOwn } from '../../../src/domain/library/own-campaign';
import { note } from '../../note-record-builder';

const nowhere = (): null => null;
const brief = note({ path: 'Briefs/Sale.md', start: '2025-11-10', end: '2025-11-30' }, { kind: 'brief', campaign: 'Winter sale' });
const postmortem = (dates: { start?: string; end?: string }, campaign = 'winter  SALE') => note({ path: 'Sale.md', ...dates }, { campaign });

describe('a note about the brief’s own campaign', () => {
  it('links to the brief, whatever its name', () => {
    expect(isOwn(note({}, { briefLink: 'Sale' }), brief, () => brief.path)).toBe(true);
    expect(isOwn(note({}, { campaign: 'Winter sale', briefLink: 'Other' }), brief, () => 'Other.md')).toBe(false);
  });

  it('has its name, in any spelling, and ran at the same time or does not say when', () => {
    expect(isOwn(postmortem({ start: '2025-11-12', end: '2025-12-02' }), brief, nowhere)).toBe(true);
    expect(isOwn(postmortem({}), brief, nowhere)).toBe(true);
    expect(isOwn(postmortem({ start: '2025-11-12' }, 'Summer sale'), brief, nowhere)).toBe(false);
  });

  it('is not the campaign of that name a year before or after', () => {
    expect(isOwn(postmortem({ start: '2024-11-10', end: '2024-11-30' }), brief, nowhere)).toBe(false);
    expect(isOwn(postmortem({ start: '2026-11-10', end: '2026-11-30' }), brief, nowhere)).toBe(false);
    expect(isOwn(postmortem({ end: '2026-11-30' }), brief, nowhere)).toBe(false);
  });

  it('is the same campaign when it began some weeks late, up to thirty days after the planned end', () => {
    expect(isOwn(postmortem({ start: '2025-12-30' }), brief, nowhere)).toBe(true);
    expect(isOwn(postmortem({ start: '2025-12-31' }), brief, nowhere)).toBe(false);
  });
});
