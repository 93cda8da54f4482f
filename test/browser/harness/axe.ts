/** Accessibility, as axe-core sees a page. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong with a page as it is shown now, a line each; empty when nothing is. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated through the driver: an extension page's CSP admits no script tag of ours.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const findings: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, any }) => id + ': ' + help + ' ' + html.slice(0, 200) + ' ' + (any[0]?.message ?? ''))))`,
  );
  return Array.isArray(findings) ? findings.map(String) : [String(findings)];
}
