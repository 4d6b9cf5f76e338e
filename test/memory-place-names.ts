import type { PlaceNames } from '../src/application/ports/place-names';
import { linkSubpath } from '../src/domain/note/link-subpath';
import type { MemoryNoteSource } from './memory-note-source';
import { scanMetadata } from './host/metadata/scan-metadata';

/** Places in notes that are kept in memory. */
export class MemoryPlaceNames implements PlaceNames {
  constructor(private readonly source: MemoryNoteSource) {}

  subpath(path: string, line: number): string {
    const { headings = [], blocks = {} } = scanMetadata(this.source.text(path) ?? '');
    return linkSubpath(
      line,
      headings.map(({ level, heading, position }) => ({ level, text: heading, line: position.start.line })),
      Object.values(blocks).map(({ id, position }) => ({ id, line: position.start.line, endLine: position.end.line })),
    );
  }
}
