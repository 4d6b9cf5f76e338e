import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import type { Report } from './report';
import { SeededRandom } from './seeded-random';
import { shownMs } from './timing';

const notes = 1000;
const rulesInNote = 10;
const rounds = 15;
const scrolledFrames = 240;

const types = ['webinar', 'product launch', 'influencer', 'event', 'podcast', 'referral', 'lead generation', 'вебинар'];
const marketNames = ['Germany', 'Austria', 'Deutschland', 'Германия', 'United States', 'France', 'DACH', 'Nordics', 'Japan', 'Brazil', 'EMEA'];
const words = 'gate recording title buyer form reminder sales partner demo price offer trial message brand lead tracking source call week launch'.split(' ');

/** A vault of 10,000 guardrails in 1,000 postmortems, the same every time. */
function writeVault(folder: string): void {
  const random = new SeededRandom(5);
  const sentence = (): string => Array.from({ length: 8 + random.below(10) }, () => random.pick(words)).join(' ');
  fs.mkdirSync(path.join(folder, 'Postmortems'), { recursive: true });
  for (let note = 0; note < notes; note += 1) {
    const day = `${String(2021 + random.below(5))}-${String(1 + random.below(12)).padStart(2, '0')}-15`;
    const rules = Array.from({ length: rulesInNote }, () => `- ${random.pick(['Never', 'Always', 'Avoid'])} ${sentence()} **${random.pick(words)}**.`);
    fs.writeFileSync(path.join(folder, 'Postmortems', `Campaign ${String(note)}.md`), [
      '---', 'type: postmortem', `campaign: Campaign ${String(note)}`, `campaign-type: ${random.pick(types)}`, `market: ${random.pick(marketNames)}`,
      `end: ${day}`, `outcome: ${random.pick(['met', 'missed', 'mixed'])}`, '---', '## Guardrails', '', ...rules, '',
    ].join('\n'));
  }
}

// The bundle of this file lies elsewhere than its source: what finds its files by its own place is loaded from the source.
async function load<Module>(file: string): Promise<Module> {
  return (await import(pathToFileURL(path.resolve(file)).href)) as Module;
}

interface Hosting {
  readonly default: () => Promise<void>;
  readonly cacheFolder: string;
}
interface Server {
  readonly serveVault: (options: { root: string; assets: object; port: number }) => Promise<{ url: string; close: () => Promise<void> }>;
}
interface Assets {
  readonly pageAssets: (folder: string) => object;
  readonly pluginAssets: () => object;
}
interface BrowserFinder {
  readonly findBrowser: () => Promise<{ executablePath: string; args: string[] }>;
}

/** Milliseconds from an action on the page (the body of a function of `round`) until the frame that shows it is painted, `rounds` times. */
function paints(page: Page, action: string): Promise<number[]> {
  return page.evaluate<number[]>(`(async () => {
    const act = (round) => { ${action} };
    const measured = [];
    for (let round = 0; round < ${String(rounds)}; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const start = performance.now();
      await act(round);
      await new Promise((resolve) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(0);
      }));
      measured.push(performance.now() - start);
    }
    return measured;
  })()`);
}

/** Milliseconds that each frame works while the list is scrolled, drawing and painting included. */
function scrolling(page: Page): Promise<number[]> {
  return page.evaluate(async (frames) => {
    const scroller = document.querySelector('.pml-scroller');
    const measured: number[] = [];
    for (let frame = 0; frame < frames; frame += 1) {
      await new Promise<void>((resolve) => requestAnimationFrame(() => {
        const start = performance.now();
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          measured.push(performance.now() - start);
          resolve();
        };
        channel.port2.postMessage(0);
      }));
      if (scroller) scroller.scrollTop += 180;
    }
    return measured;
  }, scrolledFrames);
}

function row(what: string, times: readonly number[], goal: string): Report['rows'][number] {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { what, 'p50, ms': shownMs(at(0.5)), 'p95, ms': shownMs(at(0.95)), 'slowest, ms': shownMs(sorted.at(-1) ?? 0), goal };
}

async function measure(page: Page): Promise<Report['rows']> {
  await page.evaluate('app.workspace.ensureSideLeaf("postmortem-library", "right", { active: true, reveal: true })');
  await page.locator('.pml-tab', { hasText: 'Guardrails' }).click();
  await page.waitForFunction((many) => document.querySelector('.pml-tab[aria-selected="true"] .pml-count')?.textContent === String(many), notes * rulesInNote, { timeout: 120_000 });
  await page.waitForTimeout(1500);
  const shown = await paints(page, 'const tabs = document.querySelectorAll(".pml-tab"); tabs[round % 2 === 0 ? 1 : 2].click();');
  const opened = await paints(page, `app.workspace.getLeavesOfType("postmortem-library").forEach((leaf) => leaf.detach());
    return app.workspace.ensureSideLeaf("postmortem-library", "right", { active: true, reveal: true, state: { segment: "guardrail", groupBy: "market" } });`);
  await page.locator('.pml-tab', { hasText: 'Guardrails' }).click();
  const frames = await scrolling(page);
  const typed = await paints(page, `const input = document.querySelector(".pml-search input"); input.value = "webinar reminder".slice(0, round + 1);
    input.dispatchEvent(new Event("input", { bubbles: true }));`);
  await page.locator('.pml-search input').fill('');
  await page.locator('.pml-filter-add').click();
  const filtered = await paints(page, 'document.querySelectorAll(".pml-filter-value")[round].click();');
  const drawn = await page.locator('.pml-list > *').count();
  return [
    row('open the sidebar, to paint', opened, '50'),
    row('change the segment, to paint', shown.filter((_, round) => round % 2 === 1), '50'),
    row('a frame while scrolling', frames.slice(5), '16 (p95)'),
    row('a letter in the search box, to paint', typed, '50'),
    row('a filter: all facets counted, to paint', filtered, '50'),
    { what: 'rows in the page', 'p50, ms': drawn, 'p95, ms': '', 'slowest, ms': '', goal: '300 rows' },
  ];
}

/** The sidebar in Chromium, over the stand-in for the app, with 10,000 guardrails. */
export async function run(): Promise<Report> {
  const hosting = await load<Hosting>('test/e2e/build-for-browser.mjs');
  await hosting.default();
  const { serveVault } = await load<Server>('test/host/server/serve-vault.mjs');
  const { pageAssets, pluginAssets } = await load<Assets>('test/host/server/build-page.mjs');
  const { findBrowser } = await load<BrowserFinder>('.config/find-browser.mjs');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-library-bench-'));
  writeVault(path.join(folder, 'Vault'));
  const server = await serveVault({ root: path.join(folder, 'Vault'), assets: { ...pageAssets(path.join(hosting.cacheFolder, 'page')), ...pluginAssets() }, port: 0 });
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(server.url);
    await page.waitForSelector('body[data-host="ready"]', { state: 'attached', timeout: 120_000 });
    return { title: `Sidebar with ${String(notes * rulesInNote)} guardrails of ${String(notes)} notes, in Chromium`, rows: await measure(page) };
  } finally {
    await browser.close();
    await server.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
