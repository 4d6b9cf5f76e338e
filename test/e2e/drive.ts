import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { findBrowser } from '../../.config/find-browser.mjs';
import { cacheFolder } from './build-for-browser.mjs';
import { pageAssets, pluginAssets } from '../host/server/build-page.mjs';
import { copyVault } from '../host/server/copy-vault.mjs';
import { serveVault } from '../host/server/serve-vault.mjs';

/** What to open: a vault given as files or as a folder that is copied, and how the app looks. */
export interface HostOptions {
  /** Vault paths with their texts. */
  readonly files?: Readonly<Record<string, string>>;
  /** A folder to copy; the files above are added to the copy. */
  readonly vault?: string;
  /** The plugin to run: ours, or the toy that touches every visible part. */
  readonly plugin?: 'ours' | 'toy';
  readonly phone?: boolean;
  readonly dark?: boolean;
  readonly lang?: string;
  /** Metadata arrives after the layout, as after the first start of an app. */
  readonly cold?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
}

/** An open page on a vault of its own. */
export interface OpenHost {
  readonly page: Page;
  /** The vault on disk. */
  readonly folder: string;
  /** Every page error and every line of console output so far; a test of ours expects none. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
let browser: Promise<Browser> | null = null;

async function launch(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return chromium.launch({ executablePath, args });
}

function makeVault({ files = {}, vault }: HostOptions): string {
  const folder = vault ? copyVault(vault) : path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-library-')), 'Vault');
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeNote({ folder }, name, text);
  return folder;
}

function address(url: string, { phone: isPhone, dark, lang, cold }: HostOptions): string {
  const wanted = Object.entries({ phone: isPhone, dark, cold }).filter(([, on]) => on).map(([name]) => name);
  return `${url}?${[...wanted, ...(lang ? [`lang=${lang}`] : [])].join('&')}`;
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => errors.push(`${message.type()}: ${message.text()}`));
  return errors;
}

/** Starts a server on a throw-away vault and opens the app on it; one browser serves all calls of a test file. */
export async function openHost(options: HostOptions = {}): Promise<OpenHost> {
  const folder = makeVault(options);
  const plugin = options.plugin === 'toy' ? pluginAssets(path.join(cacheFolder, 'toy')) : pluginAssets();
  const server = await serveVault({ root: folder, assets: { ...pageAssets(path.join(cacheFolder, 'page')), ...plugin }, port: 0 });
  browser ??= launch();
  const context = await (await browser).newContext({ viewport: options.size ?? (options.phone ? phone : desktop), hasTouch: options.phone ?? false, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const errors = collectErrors(page);
  const close = async (): Promise<void> => {
    await context.close();
    await server.close();
    fs.rmSync(path.dirname(folder), { recursive: true, force: true });
  };
  try {
    await page.goto(address(server.url, options));
    await page.waitForSelector('body[data-host="ready"]', { state: 'attached', timeout: 20_000 });
  } catch (error) {
    await close();
    throw new Error(`The app did not start: ${[String(error), ...errors].join('\n')}`);
  }
  return { page, folder, errors, close };
}

/** Ends the browser; for `afterAll`. */
export async function closeBrowser(): Promise<void> {
  const open = browser;
  browser = null;
  if (open) await (await open).close();
}

/** Runs a command through the palette, by its name as the palette shows it; without the plugin's name where that is enough. */
export async function runCommand({ page }: OpenHost, name: string): Promise<void> {
  const item = page.locator('.command-palette .suggestion-item', { hasText: name }).first();
  // A palette that was opened before the note has been read lacks the commands that depend on it: then, as a person would, once more.
  for (let tries = 0; ; tries += 1) {
    await page.evaluate(() => {
      const active: unknown = document.activeElement;
      if (active instanceof HTMLElement) active.blur();
    });
    await page.keyboard.press('Control+p');
    await page.locator('.command-palette .prompt-input').fill(name);
    await page.locator('.command-palette').locator('.suggestion-item, .suggestion-empty').first().waitFor();
    if (tries === 20 || (await item.count()) > 0) break;
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
  }
  await item.click();
}

/** Opens a note by its vault path through the quick switcher. */
export async function openNote({ page }: OpenHost, notePath: string): Promise<void> {
  const shown = notePath.replace(/\.md$/, '');
  await page.keyboard.press('Control+o');
  await page.locator('.prompt .prompt-input').fill(shown);
  await page.locator('.prompt .suggestion-item').getByText(shown, { exact: true }).first().click();
  await page.locator('.workspace-leaf.mod-active .inline-title', { hasText: path.basename(shown) }).first().waitFor();
}

/** The text of a file of the vault on disk. */
export function readNote({ folder }: Pick<OpenHost, 'folder'>, notePath: string): string {
  return fs.readFileSync(path.join(folder, notePath), 'utf8');
}

/** Whether a path of the vault exists on disk. */
export function noteExists({ folder }: Pick<OpenHost, 'folder'>, notePath: string): boolean {
  return fs.existsSync(path.join(folder, notePath));
}

/** Writes a file of the vault on disk, as another program would; folders are made. */
export function writeNote({ folder }: Pick<OpenHost, 'folder'>, notePath: string, text: string): void {
  const absolute = path.join(folder, notePath);
  fs.mkdirSync(path.dirname(absolute), { recursive: true });
  fs.writeFileSync(absolute, text);
}

/** Reads a file until it satisfies the condition; fails with its last text after the time. */
export async function waitForNote(host: Pick<OpenHost, 'folder'>, notePath: string, condition: (text: string) => boolean): Promise<string> {
  const end = Date.now() + 10_000;
  for (;;) {
    const text = noteExists(host, notePath) ? readNote(host, notePath) : null;
    if (text !== null && condition(text)) return text;
    if (Date.now() > end) throw new Error(`${notePath} did not become what was expected. Its text: ${text ?? 'there is none'}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
