// Finds a browser for the browser tests: the one named by CHROMIUM, an installed Chrome, Chromium or Edge,
// or the one that comes with the dependencies. Without any it says what to install; it never skips silently.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const launchArguments = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const linuxNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [['Google', 'Chrome', 'Application', 'chrome.exe'], ['Chromium', 'Application', 'chrome.exe'], ['Microsoft', 'Edge', 'Application', 'msedge.exe']];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where browsers are installed on this kind of machine, best first. */
export function installedPlaces(platform = process.platform, env = process.env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', path.join(env.HOME ?? '', 'Applications')];
    return macApps.flatMap((app) => folders.map((folder) => path.join(folder, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
    return windowsPrograms.flatMap((parts) => folders.map((folder) => path.join(folder, ...parts)));
  }
  const folders = [...(env.PATH ?? '').split(':').filter((folder) => folder !== ''), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return linuxNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** The browser that comes with the dependencies (Linux on x64 only); null where it cannot run. */
async function bundledBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    // Its own arguments are for functions in a cloud: with `--single-process` the browser ends with its first window.
    return { executablePath: await chromium.executablePath(), args: launchArguments };
  } catch {
    return null;
  }
}

/**
 * What to hand to Playwright's `chromium.launch`; throws with one plain sentence where there is no browser.
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 */
export async function findBrowser(env = process.env) {
  const named = env.CHROMIUM;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist.`);
  const executablePath = named || installedPlaces(process.platform, env).find(isExecutable);
  if (executablePath) return { executablePath, args: launchArguments };
  const bundled = await bundledBrowser();
  if (bundled) return bundled;
  throw new Error('The browser tests need Chrome, Chromium or Edge: install one (on Debian or Ubuntu: apt-get install chromium), or set CHROMIUM to its path.');
}
