// Fees, time limits and fines of a chosen day; what is new; what rests on a source; and the text that says what is wrong.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, started, visit } from './support/browser.mjs';
import { message } from './support/messages.mjs';
import { BUILD_DAY, address, at, en, page as pageAt } from './support/site.mjs';

/** The amount of a row, as shown; empty when the row does not hold. */
const amount = async (page, row) => (await page.locator(`tr[id="${row}"] .figures__value`).allInnerTexts()).join('');

/** Types a day and asks for it. */
async function choose(page, day, month, year) {
  for (const [field, value] of [['ngay', day], ['thang', month], ['nam', year]]) await page.fill(`#${field}`, value);
  await page.click('.figures__show');
}

const shows = (page, text) => page.waitForFunction((wanted) => document.querySelector('.figures__day').innerText.includes(wanted), text);

test('the tables of three days differ where the law does', async () => {
  const { page, problems, requests, close } = await open();
  await visit(page, address(at.figures));
  await shows(page, '23-11-2026');
  const loaded = new Set(requests);
  await choose(page, '31', '12', '2026');
  await shows(page, '31-12-2026');
  assert.deepEqual([await amount(page, 'card-change'), await amount(page, 'card-digital')], ['25.000 đồng', '0 đồng']);
  assert.match(await page.locator('tr[id="card-change"] .figures__next').innerText(), /50\.000 đồng.*01-01-2027/);
  assert.match(await page.locator('tr[id="card-digital"] .figures__next').innerText(), /01-03-2027/);
  assert.equal(await page.locator('.figures__other').innerText(), [message('figures-day-coming'), message('figures-differs-none')].join('\n\n'));
  await choose(page, '1', '1', '2027');
  await shows(page, '01-01-2027');
  assert.deepEqual([await amount(page, 'card-change'), await amount(page, 'card-digital')], ['50.000 đồng', '0 đồng']);
  assert.equal(await page.locator('.figures__differs li').count(), 3, 'three fees are other than today');
  await page.getByRole('button', { name: '01-03-2027' }).click();
  await shows(page, '01-03-2027');
  assert.deepEqual([await amount(page, 'card-change'), await amount(page, 'card-digital')], ['50.000 đồng', '']);
  assert.equal(await page.inputValue('#ngay'), '1');
  assert.equal(await page.inputValue('#thang'), '3');
  assert.match(await page.locator('.figures__gone li[id="card-digital"]').textContent(), /28-02-2027/);
  assert.equal(await page.locator('.figures__differs li').count(), 11);
  await page.getByRole('button', { name: message('figures-today') }).click();
  await shows(page, '23-11-2026');
  assert.equal(await amount(page, 'card-change'), '25.000 đồng');
  // Faces of letters come when the page has its words.
  assert.deepEqual(requests.filter((url) => !loaded.has(url) && !url.endsWith('.woff2')), [], 'a day is reckoned on the device');
  assert.deepEqual(problems, []);
  await close();
});

test('in the tables no day is broken in two', async () => {
  for (const width of [320, 1000, 1280]) {
    const { page, close } = await open({ viewport: { width, height: 900 } });
    await visit(page, address(at.figures));
    const days = await page.locator('.figures__table td .nb').evaluateAll((all) => all.map((day) => ({ day: day.textContent, lines: day.getClientRects().length })));
    assert.ok(days.length > 20, `${days.length} days`);
    assert.deepEqual(days.filter(({ day, lines }) => lines !== 1 || !/^\d\d-\d\d-\d{4}$/.test(day)), [], `${width}`);
    await close();
  }
});

test('a day that is none is told, and nothing else is lost', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(at.figures));
  await choose(page, '1', '3', '2027');
  await shows(page, '01-03-2027');
  for (const [day, month, year, told, field] of [
    ['', '', '', 'figures-error-empty', 'ngay'],
    ['1', '', '2027', 'figures-error-empty', 'ngay'],
    ['1', '3', '27', 'figures-error-empty', 'ngay'],
    ['29', '2', '2027', 'figures-error-impossible', 'ngay'],
    ['31', '4', '2027', 'figures-error-impossible', 'ngay'],
    ['1', '1', '2300', 'figures-error-late', 'nam'],
  ]) {
    await choose(page, day, month, year);
    await page.waitForFunction((text) => document.querySelector('.field-error')?.innerText.includes(text), message(told));
    await page.waitForFunction((id) => document.activeElement.id === id, field);
    assert.equal(await page.inputValue('#nam'), year, 'what was typed stays');
    assert.match(await page.locator('.figures__day').innerText(), /01-03-2027/, 'the tables stay');
  }
  await choose(page, '1', '1', '2020');
  await page.waitForFunction(() => /01-07-2024/.test(document.querySelector('.field-error').innerText));
  assert.equal(await page.getAttribute('#ngay', 'aria-invalid'), 'true');
  await choose(page, '1', '1', '2027');
  await shows(page, '01-01-2027');
  assert.equal(await page.locator('.field-error').count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('a day stands in the address, and one that is none does not matter', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(at.figures));
  await choose(page, '1', '1', '2027');
  await shows(page, '01-01-2027');
  assert.match(page.url(), /#ngay=2027-01-01$/);
  await page.reload();
  await started(page);
  await shows(page, '01-01-2027');
  for (const hash of ['#ngay=2027-02-30', '#ngay=%00', '#ngay=1999-01-01', '#ngay=<b>']) {
    await page.goto('about:blank');
    await visit(page, address(at.figures) + hash);
    await shows(page, '23-11-2026');
  }
  assert.deepEqual(problems, []);
  await close();
});

test('the other language shows the same day', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(at.figures));
  await choose(page, '1', '3', '2027');
  await shows(page, '01-03-2027');
  await page.locator('.footer a[hreflang]').click();
  await page.waitForURL((url) => url.pathname === new URL(address(en(at.figures))).pathname);
  await started(page);
  assert.equal(new URL(page.url()).hash, '#ngay=2027-03-01');
  await page.waitForFunction(() => document.querySelector('#nam').value === '2027');
  assert.deepEqual(problems, []);
  await close();
});

test('the spreadsheet is one, in both languages', async () => {
  for (const path of [at.figures, en(at.figures)]) {
    const { page, problems, close } = await open();
    await visit(page, address(path));
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')]);
    assert.match(download.suggestedFilename(), /^(phi-thoi-han-muc-phat|fees-days-fines)\.csv$/);
    const response = await page.request.get(await page.locator('a[download]').evaluate((link) => link.href));
    assert.equal(response.status(), 200);
    assert.match(response.headers()['content-type'], /^text\/csv; *charset=utf-8$/i);
    const bytes = await response.body();
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const lines = bytes.toString('utf8').split('\r\n');
    assert.equal(lines.pop(), '');
    assert.equal(lines.filter((line) => line.includes(',card-change-fee,')).length, 3);
    assert.deepEqual(problems, []);
    await close();
  }
});

test('without JavaScript the tables of the day of the build are there', async () => {
  const { page, close } = await open({ js: false });
  for (const path of [at.figures, en(at.figures)]) {
    await page.goto(address(path));
    assert.ok((await page.locator('.figures__table tbody tr').count()) > 80);
    assert.match(await amount(page, 'card-change'), /25[.,]000 đồng/);
    await page.locator('tr[id="card-change"] details.source summary').click();
    assert.match(await page.locator('tr[id="card-change"] .source__body').innerText(), /64\/2025\/TT-BTC/);
    assert.ok(await page.locator('tr[id="platform"] .confirm').isVisible());
  }
  await close();
});

test('the tables that were sent stay when the app comes, and what was typed with them', async () => {
  const { context, page, problems, close } = await open({ day: BUILD_DAY });
  let release;
  const held = new Promise((resolve) => {
    release = resolve;
  });
  await context.route(/\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address(at.figures));
  await page.fill('#nam', '2027');
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('.figures__table tbody tr')) row.dataset.mark = 'sent';
  });
  const rows = await page.locator('.figures__table tbody tr').count();
  release();
  await started(page);
  assert.equal(await page.locator('tr[data-mark=sent]').count(), rows);
  assert.equal(await page.inputValue('#nam'), '2027');
  assert.deepEqual(problems, []);
  await close();
});

test('what is new is told by day, and what comes next stands first', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(at.news));
  const coming = page.locator('#sap-toi .news__date');
  assert.deepEqual((await coming.allInnerTexts()).slice(0, 2), ['01-01-2027', '01-03-2027']);
  assert.match(await page.locator('#sap-toi').innerText(), /50\.000 đồng/);
  const past = await page.locator('#da-doi .news__date').allInnerTexts();
  const days = past.map((day) => day.split('-').reverse().join('-'));
  assert.deepEqual(days, [...days].sort().reverse());
  assert.ok(days.length > 15 && days.every((day) => day <= '2026-11-23'));
  assert.ok(await page.locator('#civil-status .confirm').isVisible());
  assert.deepEqual(problems, []);
  await close();
});

test('a later day moves what was to come', async () => {
  const { page, problems, close } = await open({ day: '2027-01-02' });
  await visit(page, address(at.news));
  assert.equal(await page.locator('#sap-toi .news__date').first().innerText(), '01-03-2027');
  assert.equal(await page.locator('#da-doi .news__date').first().innerText(), '01-01-2027');
  assert.deepEqual(problems, []);
  await close();
});

test('a source leads to what rests on it, and a statement to a text that says what is wrong', async () => {
  const { context, page, problems, close } = await open();
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } });
  });
  await visit(page, address(at.sources));
  const source = page.locator('li[id="luat-cu-tru-2020"]');
  await source.locator('summary').click();
  const link = source.locator('.sourcelist__rests a[href*="#"]').first();
  await link.click();
  await page.waitForURL((url) => url.pathname.includes('/huong-dan/'));
  await started(page);
  const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
  const statement = page.locator(`[id="${anchor}"]`);
  assert.ok(await statement.isVisible());
  const fold = page.locator(`details.source:has(a[href="#${anchor}"])`).first();
  await fold.locator('summary').click();
  const here = page.url();
  await fold.getByRole('link', { name: message('source-fold-wrong') }).click();
  await page.waitForURL((url) => url.pathname === new URL(address(at.sources)).pathname);
  await started(page);
  await page.waitForFunction((url) => document.querySelector('.wrong__text').innerText.includes(url), here);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'bao-sai');
  await page.getByRole('button', { name: message('wrong-copy') }).click();
  await page.waitForFunction(() => window.copied !== undefined);
  const copied = await page.evaluate(() => window.copied);
  assert.ok(copied.includes(here) && copied.split('\n').length === 6, copied);
  assert.deepEqual(problems, []);
  await close();
});

/** Whether an element stands in the window. */
const inWindow = (page, selector) => page.waitForFunction((wanted) => {
  const box = document.querySelector(wanted)?.getBoundingClientRect();
  return box !== undefined && box.height > 0 && box.top < innerHeight && box.bottom > 0;
}, selector);

test('from the fees the text that says what is wrong is shown, though no page is loaded', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(at.figures));
  const fold = page.locator('tr[id="card-change"] details.source');
  await fold.locator('summary').click();
  await fold.getByRole('link', { name: message('source-fold-wrong') }).click();
  await page.waitForURL((url) => url.pathname === new URL(address(at.sources)).pathname);
  await page.waitForFunction(() => document.activeElement.id === 'bao-sai');
  // The place is shown in the frame after the page was made: two more are enough.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await inWindow(page, '#bao-sai-tieu-de');
  assert.ok((await page.evaluate(() => scrollY)) > 0);
  assert.deepEqual(problems, []);
  await close();
});

test('a link to a figure that no longer holds opens the fold in which it stands', async () => {
  // On this day the digital card fee is gone from the tables.
  const { page, problems, close } = await open({ day: '2027-03-02' });
  await visit(page, address(at.news));
  const link = page.locator(`main a[href$="#card-digital"]`).first();
  await link.click();
  await page.waitForURL((url) => url.hash === '#card-digital');
  await page.waitForSelector('details.figures__gone[open] li[id="card-digital"]');
  await inWindow(page, 'li[id="card-digital"]');
  assert.deepEqual(problems, []);
  await close();
});

test('an address that names no statement leaves the text as it is', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(at.sources));
  const plain = await page.locator('.wrong__text').innerText();
  for (const hash of ['#sai=/khong-co/~a', '#sai=//a.example/~b', '#sai=<b>~c', '#sai=%00', '#bao-sai']) {
    await page.goto('about:blank');
    await visit(page, address(at.sources) + hash);
    assert.equal(await page.locator('.wrong__text').innerText(), plain, hash);
  }
  assert.deepEqual(problems, []);
  await close();
});

test('guides and footer lead to both pages', () => {
  for (const path of ['/huong-dan/', at.home, at.guide]) {
    for (const to of [at.figures, at.news]) assert.ok(pageAt(path).body.includes(`href="${new URL(address(to)).pathname}"`), `${path} to ${to}`);
  }
});
