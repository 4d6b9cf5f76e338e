import type { EventRef } from 'obsidian';
import type { TFile } from 'obsidian-test-mocks/obsidian';
import { reportHandlerError } from './handler-errors';
import type { HostVault } from './host-vault';
import { mergeTexts } from './merge-texts';

/** What an open editor hears from its buffer. */
export interface BufferListener {
  /** The text changed by something else than typing here: show it. */
  textSet(text: string): void;
  /** Typed text and a change from outside were merged. */
  merged(): void;
}

/** The text of an open note: typed text is saved after a while, and changes from outside come in, merged with what is not saved yet. */
export class NoteBuffer {
  private text = '';
  /** What is on the disk, as far as this buffer knows. */
  private base = '';
  private timer: ReturnType<typeof setTimeout> | null = null;
  private listening: EventRef | null = null;

  constructor(
    private readonly vault: HostVault, readonly file: TFile, private readonly listener: BufferListener,
    private readonly autosaveDelay: number,
  ) {}

  async open(): Promise<void> {
    this.base = await this.vault.read(this.file);
    this.text = this.base;
    this.listening = this.vault.on('modify', (file) => {
      if (file === this.file) this.takeOver().catch(reportHandlerError);
    });
    this.listener.textSet(this.text);
  }

  getText(): string {
    return this.text;
  }

  /** True while typed text is not on the disk. */
  isDirty(): boolean {
    return this.text !== this.base;
  }

  /** The user typed: `text` is the whole new text. */
  type(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.saveLater();
  }

  /** Writes typed text now. */
  async save(): Promise<void> {
    this.stopTimer();
    if (!this.isDirty()) return;
    this.base = this.text;
    await this.vault.modify(this.file, this.text);
  }

  /** Saves and stops listening. */
  async close(): Promise<void> {
    if (this.listening) this.vault.offref(this.listening);
    this.stopTimer();
    if (!this.file.deleted__) await this.save();
  }

  private async takeOver(): Promise<void> {
    const disk = await this.vault.read(this.file);
    if (disk === this.base) return;
    const wasDirty = this.isDirty();
    const text = wasDirty ? mergeTexts(this.base, this.text, disk) : disk;
    this.base = disk;
    if (text !== this.text) {
      this.text = text;
      this.listener.textSet(text);
    }
    if (wasDirty) this.listener.merged();
    if (this.isDirty()) this.saveLater();
  }

  private saveLater(): void {
    this.stopTimer();
    this.timer = setTimeout(() => {
      this.save().catch(reportHandlerError);
    }, this.autosaveDelay);
  }

  private stopTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
