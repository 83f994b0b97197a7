// The checklist: the fees of the day, the reasons and sources, and one sheet of paper.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { begin, checklist, journeys, remember, toOutcome } from './support/check.mjs';
import { eachLife, spread, views } from './support/lives.mjs';
import { message } from './support/messages.mjs';
import { HOUSEHOLD, feeOf } from './support/result.mjs';
import { THOROUGH, TODAY, address, at, checks, en, inside } from './support/site.mjs';

const online = journeys['a new card lost, filed online'];
const counter = journeys['a new card lost, at the counter'];
const CARD = message('check-the-can-cuoc-item-the-can-cuoc-title');

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

test('every item gives its sources, and every list its reasons', async () => {
  // The plan of a household has them in each member's own list (support/result.mjs).
  const lists = checks.filter((check) => check !== HOUSEHOLD).flatMap(views);
  await eachLife(lists.filter(({ life, path }) => path === inside(life.check).outcome), async (page, { life }) => {
    await page.waitForSelector('main .item');
    const items = await page.locator('main .item').evaluateAll((all) =>
      all.map((item) => ({
        title: item.querySelector('h3').innerText,
        sources: item.querySelectorAll('details.source .source__body p').length,
        why: item.querySelector('details.why')?.textContent.trim().length ?? 0,
      })),
    );
    for (const item of items) assert.ok(item.sources >= 1, `${life.who}: ${JSON.stringify(item)}`);
    // Some things are on every list whatever is answered; never all of them.
    assert.ok(items.some((item) => item.why > 20), `${life.who}: ${JSON.stringify(items)}`);
    const card = items.find((item) => item.title === CARD);
    if (life.check === 'the-can-cuoc') assert.ok(card.why > 20, `${life.who}: ${JSON.stringify(card)}`);
  });
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
const A4 = { format: 'A4', preferCSSPageSize: true };

/** So many people of each check print their list, and so great a part of them needs no second sheet. */
const PRINTED = THOROUGH ? 20 : 8;
const ONE_SHEET = 0.95;

test('nearly every checklist prints on one A4 sheet, in every check', async () => {
  const longer = [];
  const people = checks.flatMap((check) => spread(check, PRINTED));
  const english = checks.flatMap((check) => views(check).filter(({ path }) => path === inside(check).outcome)).map(({ life, path }) => ({ life, path: en(path) }));
  const all = [...people.map((life) => ({ life, path: inside(life.check).outcome })), ...(THOROUGH ? english : english.filter((_, n) => n % 3 === 0))];
  await eachLife(all, async (page, { life, path }) => {
    await page.waitForSelector('main .item');
    const count = sheets(await page.pdf(A4));
    assert.ok(count >= 1, `${path} of ${life.who} makes a PDF`);
    if (count > 1) longer.push(`${path} of ${life.who}: ${count} sheets`);
  });
  assert.ok(people.length >= checks.length * PRINTED * 0.9, `${people.length} lists were printed`);
  assert.ok(longer.length <= all.length * (1 - ONE_SHEET), `${longer.length} of ${all.length} take more than one sheet:\n${longer.join('\n')}`);
});

test('on paper no line of a short list is torn over the columns, and its letters are larger', async () => {
  const { context, page, close } = await open({ viewport: { width: 718, height: 1000 } });
  await remember(context, counter);
  await visit(page, address(at.outcome));
  await page.waitForSelector('main .item');
  await page.emulateMedia({ media: 'print' });
  const items = await page.locator('main .item').evaluateAll((all) => all.map((item) => ({
    pieces: item.getClientRects().length,
    size: Number.parseFloat(getComputedStyle(item).fontSize),
  })));
  assert.ok(items.length > 0 && items.length <= 8, `${items.length} lines`);
  // 10 pt on a list of six lines at most, or else 9 pt.
  const least = items.length <= 6 ? 13 : 12;
  assert.deepEqual(items.filter(({ pieces, size }) => pieces !== 1 || size < least), []);
  await close();
});

test('the name of a thing stands above its state on a phone, and beside it where there is room', async () => {
  for (const [width, above] of [[320, true], [390, true], [1280, false]]) {
    const { context, page, close } = await open({ viewport: { width, height: 800 } });
    await remember(context, counter);
    await visit(page, address(at.outcome));
    await page.waitForSelector('main .item');
    const items = await page.locator('main .item').evaluateAll((all) => all.map((item) => {
      const [name, state, text] = ['h3', '.status', '.item__body > p'].map((part) => item.querySelector(part).getBoundingClientRect());
      return { above: name.bottom <= state.top && state.bottom <= text.top, beside: state.right <= name.left && name.bottom <= text.top };
    }));
    assert.ok(items.every((item) => (above ? item.above : item.beside)), `${width}: ${JSON.stringify(items)}`);
    await close();
  }
});

test('the card for the clerk prints on one A4 sheet', async () => {
  const { page, close } = await open();
  for (const path of [at.clerk, en(at.clerk)]) {
    await visit(page, address(path));
    assert.equal(sheets(await page.pdf(A4)), 1, path);
  }
  await visit(page, address(at.guide));
  assert.ok(sheets(await page.pdf(A4)) > 1, 'a long page is counted as such');
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
