import { describe, expect, it } from 'vitest';
import { planProperties } from '../src/domain/note/edit/plan-properties';
import { MemoryNoteWriter } from './memory-note-writer';

describe('the writer in memory', () => {
  it('behaves as the one of the vault', async () => {
    const writer = new MemoryNoteWriter({ 'a.md': 'Text' });
    const planner = planProperties('a.md', [{ name: 'status', value: 'ready' }]);
    expect(await writer.edit('a.md', planner)).toEqual({ state: 'written' });
    expect(await writer.edit('a.md', planner)).toEqual({ state: 'unchanged' });
    expect(await writer.edit('b.md', planner)).toEqual({ state: 'missing' });
    expect(await writer.create('a.md', 'new')).toBe('a 2.md');
    expect(await writer.create('a.md', 'newer')).toBe('a 3.md');
    expect(writer.notes.get('a.md')).toBe('---\nstatus: ready\n---\nText');
  });
});
