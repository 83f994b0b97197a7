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

/** What the result on the page says otherwise than the life situation does. */
export async function wrongResult(page, { check, outcome, fee, items, warnings }) {
  const wrong = [];
  const says = async (id) => (await page.locator(`main [data-say="check-${check}-${id}"]`).count()) > 0;
  if (!(await says(`outcome-${outcome}-title`))) wrong.push(`no outcome ${outcome}, but "${await page.locator('h1').innerText()}"`);
  for (const id of warnings) if (!(await says(`warning-${id}`))) wrong.push(`no warning ${id}`);
  const shown = await checklist(page);
  for (const [item, variant, status] of items) {
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
