import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: { run: (context: { include: string[]; exclude: string[] }) => Promise<AxeResults> };
  }
}

/** Parts that the app draws and no plugin can mend. */
const ofTheApp = ['.search-input-clear-button'];

/** What is wrong with the accessibility of a part of the page, one line for each rule and element; empty where nothing is. */
export async function axeViolations(page: Page, selector: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((context) => window.axe.run(context), { include: [selector], exclude: ofTheApp });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
}
