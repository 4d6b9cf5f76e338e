import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/application/settings';

describe('settings', () => {
  test('are complete without any stored data', () => {
    for (const stored of [null, undefined, {}, 'broken', 7, []]) {
      expect(readSettings(stored).gateLevel).toBe('block');
      expect(readSettings(stored).newNoteFolders.postmortem).toBe('Postmortems');
      expect(readSettings(stored).kindTags.brief).toEqual(['brief']);
    }
  });

  test('keep every good field when one is bad', () => {
    const settings = readSettings({ gateLevel: 'sometimes', templatesFolder: 'Vorlagen', kindFolders: { brief: 'no list' }, kindTags: 5 });
    expect(settings.gateLevel).toBe('block');
    expect(settings.templatesFolder).toBe('Vorlagen');
    expect(settings.kindFolders.brief).toEqual([]);
    expect(settings.kindTags.retro).toEqual(['retro']);
  });

  test('take a number only where it is whole and within reason', () => {
    for (const dueAfterDays of [-1, 2.5, 91, '7', null]) expect(readSettings({ dueAfterDays }).dueAfterDays).toBe(2);
    expect(readSettings({ dueAfterDays: 0, retroAfterCampaigns: 30 })).toMatchObject({ dueAfterDays: 0, retroAfterCampaigns: 30, retroCadence: 'auto' });
  });

  test('keep fields of a newer version', () => {
    expect(readSettings({ fromTheFuture: { a: 1 } })).toMatchObject({ fromTheFuture: { a: 1 } });
  });

  test('keep the good entries of a mapping whose other entries are bad', () => {
    const settings = readSettings({ propertyNames: { market: ['geo'], channel: 5 }, newNoteFolders: { brief: 'Plans' } });
    expect(settings.propertyNames.market).toEqual(['geo']);
    expect(settings.newNoteFolders).toMatchObject({ brief: 'Plans', postmortem: 'Postmortems' });
  });

  test('are never shared between two readings', () => {
    const first = readSettings(null);
    first.kindTags.brief.push('changed');
    expect(readSettings(null).kindTags.brief).toEqual(['brief']);
  });
});
