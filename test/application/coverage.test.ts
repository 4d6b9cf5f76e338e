import { describe, expect, it } from 'vitest';
import { Coverage, coverageCount } from '../../src/application/coverage';
import { DueReminder } from '../../src/application/due-reminder';
import { Library } from '../../src/application/library';
import { readSettings } from '../../src/application/settings';
import type { Settings } from '../../src/application/settings';
import { defaultReadingConfig } from '../../src/domain/note/default-reading-config';
import { MemoryClock } from '../memory-clock';
import { MemoryDeviceStore } from '../memory-device-store';
import { MemoryLinkResolver } from '../memory-link-resolver';
import { MemoryNoteSource } from '../memory-note-source';

const sale = '---\ntype: brief\ncampaign: Sale\nmarket: DE\ncampaign-type: sale\nend: 2026-11-10\nstatus: live\n---\n# Sale\n';
const closing = '---\ntype: postmortem\nbrief: "[[Sale]]"\nend: 2026-11-10\nstatus: draft\n---\n# Sale postmortem\n';
const rule = '---\ntype: lesson\n---\n## Guardrails\n\n- Never gate the recording. (review by 2026-06-30)\n';
const retro = '---\ntype: retro\nstart: 2026-09-01\nend: 2026-09-30\n---\n# Looking back\n';

async function over(notes: Readonly<Record<string, string>>, settings: Partial<Settings> = {}) {
  const clock = new MemoryClock();
  const source = new MemoryNoteSource(notes);
  const links = new MemoryLinkResolver(['Sale.md']);
  const library = new Library({ source, links, clock }, defaultReadingConfig);
  let current = readSettings(settings);
  const coverage = new Coverage({ library, links, clock }, () => current);
  const device = new MemoryDeviceStore({ 'due-reminder-day': '2026-11-01' });
  const reminder = new DueReminder({ library, coverage, device, clock }, () => current);
  library.start();
  await library.whenReady();
  const change = (more: Partial<Settings>): void => {
    current = readSettings({ ...current, ...more });
  };
  return { clock, source, library, coverage, device, reminder, change };
}

describe('coverage', () => {
  it('lists what nobody has looked back on, reviewed or looked at again', async () => {
    const { coverage } = await over({ 'Sale.md': sale, 'Rule.md': rule, 'Retro.md': retro });
    expect(coverage.report()).toMatchObject({
      postmortems: [{ brief: { path: 'Sale.md' }, days: 12 }], retros: [{ period: { from: '2026-10-01' } }],
      unreviewed: [{ path: 'Sale.md' }], rules: [{ item: { text: 'Never gate the recording.' } }], drafts: [],
    });
    expect(coverageCount(coverage.report())).toBe(4);
  });

  it('is made anew after a change of a note, the preferences or the day, and only then', async () => {
    const { clock, source, library, coverage, change } = await over({ 'Sale.md': sale });
    const first = coverage.report();
    expect(coverage.report()).toBe(first);
    source.write('Sale postmortem.md', closing);
    await library.whenReady();
    expect(coverage.report().postmortems).toEqual([]);
    expect(coverage.report().drafts).toEqual([]);
    clock.day = '2026-11-28';
    expect(coverage.report().drafts).toMatchObject([{ note: { path: 'Sale postmortem.md' }, days: 18 }]);
    change({ gateLevel: 'off' });
    expect(coverage.report().unreviewed).toEqual([]);
  });

  it('says nothing new while notes are being read, and nothing at all before', async () => {
    const { source, library, coverage } = await over({ 'Sale.md': sale });
    expect(coverage.report().postmortems).toHaveLength(1);
    source.write('Sale.md', sale.replace('2026-11-10', '2026-12-10'));
    expect(coverage.report().postmortems).toHaveLength(1);
    await library.whenReady();
    expect(coverage.report().postmortems).toEqual([]);
    library.reconfigure({ ...defaultReadingConfig, templateFolders: ['Vorlagen'] });
    expect(coverageCount(coverage.report())).toBe(0);
  });

  it('asks no review of campaigns whose type needs none', async () => {
    const { coverage } = await over({ 'Sale.md': sale }, { gateLevelsByType: { sale: 'off' } });
    expect(coverage.report().unreviewed).toEqual([]);
  });

  it('has campaigns to come and running ones before those that are over', async () => {
    const brief = (end: string): string => sale.replace('2026-11-10', end);
    const { coverage } = await over({ 'a.md': brief('2025-01-01'), 'b.md': brief('2027-01-01'), 'c.md': brief('2026-11-22'), 'd.md': brief('2026-10-01') });
    expect(coverage.report().unreviewed.map(({ path }) => path)).toEqual(['c.md', 'b.md', 'd.md', 'a.md']);
  });
});

describe('the reminder', () => {
  it('comes once a day, and again the next day', async () => {
    const { clock, reminder } = await over({ 'Sale.md': sale, 'Retro.md': retro });
    expect(reminder.take()).toEqual({ postmortems: 1, retros: 1 });
    expect(reminder.take()).toBeNull();
    clock.day = '2026-11-23';
    expect(reminder.take()).toEqual({ postmortems: 1, retros: 1 });
  });

  it('does not come when it is off, also not later that day for what was due then', async () => {
    const { reminder, device, change } = await over({ 'Sale.md': sale }, { dueReminder: false });
    expect(reminder.take()).toBeNull();
    expect(device.get('due-reminder-day')).toBe('2026-11-01');
    change({ dueReminder: true });
    expect(reminder.take()).not.toBeNull();
  });

  it('does not come for nothing, for drafts, for campaigns of last year or for rules, and comes as soon as something is due', async () => {
    const { source, library, reminder } = await over({ 'Draft.md': sale.replace('live', 'draft'), 'Old.md': sale.replace('2026', '2025'), 'Rule.md': rule });
    expect(reminder.take()).toBeNull();
    source.write('Sale.md', sale);
    await library.whenReady();
    expect(reminder.take()).toEqual({ postmortems: 1, retros: 0 });
  });

  it('is silent on the first day on a device', async () => {
    const { clock, reminder, device } = await over({ 'Sale.md': sale });
    device.kept.clear();
    expect(reminder.take()).toBeNull();
    expect(reminder.take()).toBeNull();
    clock.day = '2026-11-23';
    expect(reminder.take()).toMatchObject({ postmortems: 1 });
  });

  it('waits until all notes are read', async () => {
    const { source, library, reminder } = await over({ 'Sale.md': sale });
    source.write('Retro.md', retro);
    expect(reminder.take()).toBeNull();
    await library.whenReady();
    expect(reminder.take()).toEqual({ postmortems: 1, retros: 1 });
  });
});
