// axe, put into a page from outside, so that the page's own policy stays as it is served.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The violations on the page, one a line, with the place of each. */
export const violations = (page) => run(page, { type: 'tag', values: TAGS }, 5);

/** What of the page is too faint against its ground, and nothing else. */
export const faint = (page) => run(page, ['color-contrast'], 1);

/** Both ends of the widths. */
export const WIDTHS = [1280, 320];

/** The violations at both ends of the widths. */
export const atEveryWidth = (page) => atWidths(page, WIDTHS);

/** The violations at these widths. */
export async function atWidths(page, widths) {
  const found = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const violation of await violations(page)) found.push(`at ${width} px: ${violation}`);
  }
  return found;
}

/** What these rules find. Fails when fewer than `least` of them had anything to look at. */
async function run(page, runOnly, least) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(async (runOnly) => {
    const { violations: all, passes } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    return { all: all.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`) })), passed: passes.length };
  }, runOnly);
  if (found.passed < least) throw new Error(`axe looked at next to nothing: ${found.passed} rules`);
  return found.all.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.slice(0, 3).join('\n    ').replace(/\s*\n\s*/g, ' ')}${nodes.length > 3 ? ` … ${nodes.length} in all` : ''}`);
}
