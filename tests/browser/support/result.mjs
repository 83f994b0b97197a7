// Whether a result on the page is the one that a life situation (lives.mjs) leads to.

import { checklist } from './check.mjs';
import { message } from './messages.mjs';

/** The fee that the checklist names: the first there is, as a check has one. */
export function feeOf(items) {
  const label = message('fact-fee');
  const row = items.flatMap((item) => item.facts).find((fact) => fact.startsWith(label));
  return row?.slice(label.length).trim();
}

const STATUS = { ready: 'ready', missing: 'missing', ask: 'ask', none: 'not-needed' };
const money = (vnd) => `${vnd.replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;

/** The check whose result is a plan. */
export const HOUSEHOLD = 'ho-gia-dinh';

const STATUS_WORD = { 'status-ready': 'ready', 'status-missing': 'missing', 'status-ask': 'ask', 'status-not-needed': 'not-needed' };

/** The same for the plan of a household with one member, whose own list is folded within it. Sums are tried on the host. */
async function wrongPlan(page, { check, outcome, items, warnings }) {
  const wrong = [];
  const fold = page.locator('main details.why', { has: page.locator('button') });
  const headline = (await fold.locator(':scope > summary').textContent()).trim();
  const wanted = message(`check-${check}-outcome-${outcome}-title`);
  if (!headline.endsWith(wanted)) wrong.push(`"${headline}" instead of "${wanted}"`);
  const lines = await fold.locator(':scope > ul > li').evaluateAll((all) => all.map((line) => [...line.querySelectorAll('[data-say]')].map((one) => one.dataset.say)));
  for (const [item, variant, status] of items) {
    const line = lines.find((said) => said.includes(`check-${check}-item-${item}-${variant}`));
    const found = STATUS_WORD[line?.find((id) => id in STATUS_WORD)];
    if (found !== status) wrong.push(`${item}:${variant} is ${found ?? 'not on the list'} instead of ${status}`);
  }
  const bare = await fold.locator(':scope > ul > li:has([data-say*="-item-"])').evaluateAll((all) => all.filter((line) => !line.querySelector('details.source .source__body p')).map((line) => line.innerText));
  for (const line of bare) wrong.push(`no source: ${line}`);
  for (const id of warnings) if (!lines.some((said) => said.includes(`check-${check}-warning-${id}`))) wrong.push(`no warning ${id}`);
  return wrong;
}

/** What the result on the page says otherwise than the life situation does. */
export async function wrongResult(page, life) {
  if (life.check === HOUSEHOLD) return wrongPlan(page, life);
  const { check, outcome, fee, items, warnings } = life;
  const wrong = [];
  const says = async (id) => (await page.locator(`main [data-say="check-${check}-${id}"]`).count()) > 0;
  if (!(await says(`outcome-${outcome}-title`))) wrong.push(`no outcome ${outcome}, but "${await page.locator('h1').innerText()}"`);
  // An exclamation mark before an id: it must not be there.
  for (const id of warnings) {
    const [name, wanted] = id.startsWith('!') ? [id.slice(1), false] : [id, true];
    if ((await says(`warning-${name}`)) !== wanted) wrong.push(`${wanted ? 'no' : 'a'} warning ${name}`);
  }
  const shown = await checklist(page);
  for (const [item, variant, status] of items) {
    if (item.startsWith('!')) {
      if (shown.some((one) => one.said.includes(`check-${check}-item-${item.slice(1)}-${variant}`))) wrong.push(`${item.slice(1)}:${variant} is on the list`);
      continue;
    }
    const found = shown.find((one) => one.said.includes(`check-${check}-item-${item}-${variant}`));
    if (STATUS[found?.status] !== status) wrong.push(`${item}:${variant} is ${found ? STATUS[found.status] : 'not on the list'} instead of ${status}`);
  }
  for (const { title, status, word } of shown) {
    if (!(status in STATUS) || word.length < 4) wrong.push(`${title}: its status is ${status}, in words "${word}"`);
  }
  const [, low, high] = /^ask (\d+)\.\.(\d+)$/.exec(fee) ?? [];
  const wanted = low ? [money(low), money(high)] : ({ none: [], ask: [message('fee-unknown')], 0: [message('fee-free')] }[fee] ?? [money(fee)]);
  const said = feeOf(shown);
  if ((fee === 'none' && said) || wanted.some((part) => !said?.includes(part))) wrong.push(`the fee is "${said}" instead of ${fee}`);
  return wrong;
}
