import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser, installedPlaces } from '../../../.config/find-browser.mjs';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'browser-'));
  fs.writeFileSync(path.join(folder, 'google-chrome'), '', { mode: 0o755 });
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('the browser for the tests', () => {
  it('is the one that CHROMIUM names, before any installed one', async () => {
    const named = path.join(folder, 'mine');
    fs.writeFileSync(named, '');
    expect((await findBrowser({ CHROMIUM: named, PATH: folder })).executablePath).toBe(named);
  });

  it('is not silently another one where CHROMIUM names nothing', async () => {
    await expect(findBrowser({ CHROMIUM: '/no/browser', PATH: folder })).rejects.toThrow('CHROMIUM names /no/browser, which does not exist.');
  });

  it.runIf(process.platform === 'linux')('is found on the path', async () => {
    expect((await findBrowser({ PATH: folder })).executablePath).toBe(path.join(folder, 'google-chrome'));
  });

  it('is looked for where each system installs programs', () => {
    expect(installedPlaces('darwin', { HOME: '/Users/me' })).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(installedPlaces('win32', { PROGRAMFILES: 'C:' }).some((place) => place.endsWith('msedge.exe'))).toBe(true);
    expect(installedPlaces('linux', { PATH: '/opt/bin' })).toContain('/opt/bin/chromium');
  });
});
