// The checklist: the fees of the day, the reasons and sources, and one sheet of paper.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { begin, checklist, journeys, remember, toOutcome } from './support/check.mjs';
import { message } from './support/messages.mjs';
import { address, at, en, TODAY } from './support/site.mjs';

const online = journeys['a new card lost, filed online'];
const counter = journeys['a new card lost, at the counter'];
const CARD = message('check-the-can-cuoc-item-the-can-cuoc-title');

const feeOf = (items) => {
  const row = items.find((item) => item.title === CARD)?.facts.find((fact) => fact.startsWith(message('fact-fee')));
  return row?.slice(message('fact-fee').length).trim();
};

// facts 9.6 and 9.7: half fees end with 2026, the waiver for digital citizens ends with February 2027.
const { 'cong-dan-so': _, ...afterWaiver } = online;
const FEES = [
  ['2026-11-23', counter, '35.000 đồng'],
  ['2026-12-31', counter, '35.000 đồng'],
  ['2027-01-01', counter, '70.000 đồng'],
  ['2027-03-01', counter, '70.000 đồng'],
  ['2026-11-23', online, message('fee-free')],
  ['2027-01-01', online, message('fee-free')],
  ['2027-02-28', online, message('fee-free')],
  ['2027-03-01', afterWaiver, '70.000 đồng'],
];

test('a lost card costs what it costs on the day', async () => {
  for (const [day, answers, fee] of FEES) {
    const { page, close } = await open({ day });
    await begin(page, answers);
    await toOutcome(page);
    assert.equal(feeOf(await checklist(page)), fee, `${day}, ${answers['cach-nop']}`);
    await close();
  }
});

test('the checklist tells a coming change of the fee', async () => {
  const { context, page, close } = await open();
  await remember(context, counter);
  await visit(page, address(at.outcome));
  await page.waitForSelector('main .item');
  const text = await page.locator('main').innerText();
  assert.match(text, /70\.000 đồng/);
  assert.match(text, /0?1-0?1-2027/);
  await close();
});

test('every item gives its reasons and its sources', async () => {
  for (const [name, answers] of Object.entries(journeys)) {
    const { context, page, close } = await open();
    await remember(context, answers);
    await visit(page, address(at.outcome));
    await page.waitForSelector('main .item');
    const items = await page.locator('main .item').evaluateAll((all) =>
      all.map((item) => ({
        title: item.querySelector('h3').innerText,
        sources: item.querySelectorAll('details.source .source__body p').length,
        why: item.querySelector('details.why')?.textContent.trim().length ?? 0,
      })),
    );
    for (const item of items) assert.ok(item.sources >= 1, `${name}: ${JSON.stringify(item)}`);
    // Some things are on every list whatever is answered; the card never is.
    assert.ok(items.find((item) => item.title === CARD).why > 20, `${name}: ${JSON.stringify(items[0])}`);
    await close();
  }
});

test('the checklist speaks English too', async () => {
  const { context, page, problems, close } = await open();
  await remember(context, counter);
  await visit(page, address(en(at.outcome)));
  await page.waitForSelector('main .item');
  const items = await checklist(page);
  assert.equal(items[0].title, message('check-the-can-cuoc-item-the-can-cuoc-title', 'en'));
  assert.match(items[0].text, /35,000/);
  assert.deepEqual(problems, []);
  await close();
});

const sheets = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0;

test('every checklist prints on one A4 sheet', async () => {
  for (const [name, answers] of Object.entries(journeys)) {
    for (const path of [at.outcome, en(at.outcome)]) {
      const { context, page, close } = await open();
      await remember(context, answers);
      await visit(page, address(path));
      await page.waitForSelector('main .item');
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      assert.equal(sheets(pdf), 1, `${name}, ${path}`);
      await close();
    }
  }
});

test('the card for the clerk prints on one A4 sheet', async () => {
  const { page, close } = await open();
  for (const path of [at.clerk, en(at.clerk)]) {
    await visit(page, address(path));
    assert.equal(sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true })), 1, path);
  }
  await visit(page, address(at.guide));
  assert.ok(sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true })) > 1, 'a long page is counted as such');
  await close();
});

test('the checklist bears the day it was made for', async () => {
  const { context, page, close } = await open();
  await remember(context, counter);
  await visit(page, address(at.outcome));
  const [year, month, day] = TODAY.split('-');
  assert.match(await page.locator('main').innerText(), new RegExp(`${day}-${month}-${year}`));
  await close();
});
