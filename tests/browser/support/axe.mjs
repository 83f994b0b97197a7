// axe, put into a page from outside, so that the page's own policy stays as it is served.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The violations on the page, one a line, with the place of each. */
export async function violations(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(async (tags) => {
    const { violations: all, passes } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return { all: all.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`) })), passed: passes.length };
  }, TAGS);
  if (found.passed < 5) throw new Error(`axe looked at next to nothing: ${found.passed} rules`);
  return found.all.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.slice(0, 3).join('\n    ').replace(/\s*\n\s*/g, ' ')}${nodes.length > 3 ? ` … ${nodes.length} in all` : ''}`);
}
