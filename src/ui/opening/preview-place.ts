import type { HoverParent, Workspace } from 'obsidian';
import type { PlaceNames } from '../../application/ports/place-names';
import type { NotePlace } from './note-opener';

/** Our name as a source of page previews; people set in the app whether it needs the Mod key. */
export const previewSource = 'postmortem-library';

/** Where the pointer is, and who holds the preview. */
export interface PreviewRequest {
  readonly event: MouseEvent;
  readonly targetEl: HTMLElement;
  readonly hoverParent: HoverParent;
  /** The note that links are seen from. */
  readonly sourcePath: string;
}

/** Asks the app to preview a place: the part of its note below the heading it stands under. */
export function previewPlace(workspace: Workspace, places: PlaceNames, { path, line }: NotePlace, request: PreviewRequest): void {
  workspace.trigger('hover-link', { ...request, source: previewSource, linktext: path + places.subpath(path, line), state: { scroll: line } });
}
