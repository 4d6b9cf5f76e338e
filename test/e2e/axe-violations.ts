import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: { run: (context: { include: string[]; exclude: string[] }, options: RunOptions) => Promise<AxeResults> };
  }
}

/** Parts that the app draws and no plugin can mend. */
const ofTheApp = ['.search-input-clear-button'];

/** Parts whose colours are the app's; everything else about them is ours. */
const colouredByTheApp = [...ofTheApp, '.mod-cta'];

/** What is wrong with the accessibility of a part of the page, one line for each rule and element; empty where nothing is. */
export async function axeViolations(page: Page, selector: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const run = async (exclude: string[], options: RunOptions): Promise<AxeResults['violations']> => {
    const { violations } = await page.evaluate((asked) => window.axe.run(asked.context, asked.options), { context: { include: [selector], exclude }, options });
    return violations;
  };
  const violations = [
    ...await run(ofTheApp, { rules: { 'color-contrast': { enabled: false } } }),
    ...await run(colouredByTheApp, { runOnly: ['color-contrast'] }),
  ];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
}
