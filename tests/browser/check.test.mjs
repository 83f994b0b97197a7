// The check "Thẻ căn cước của tôi", as a reader goes through it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { UNKNOWN, answerAll, begin, checklist, face, journeys, mouse, option, questionOf, remember, settled, shelf, shown, toOutcome } from './support/check.mjs';
import { message } from './support/messages.mjs';
import { address, at } from './support/site.mjs';

const online = journeys['a new card lost, filed online'];
const counter = journeys['a new card lost, at the counter'];

/** The card itself is the first thing on every checklist. */
const card = (items) => {
  const found = items.find((item) => item.title === message('check-the-can-cuoc-item-the-can-cuoc-title'));
  assert.ok(found, `no card among: ${items.map((item) => item.title)}`);
  return found;
};

test('the back button and the back link keep the answers', async () => {
  const { page, close } = await open();
  await begin(page, online, { until: 'thong-tin-the' });
  await page.goBack();
  await settled(page);
  assert.equal(questionOf(page), 'ngay-cap');
  assert.deepEqual(await Promise.all(['#ngay', '#thang', '#nam'].map((field) => page.inputValue(field))), ['5', '5', '2025']);
  await page.locator('.ask__top a.button').click();
  await page.waitForURL(address(at.question('tinh-trang-the')));
  await settled(page);
  await page.waitForFunction((id) => document.querySelector(id)?.checked, option('tinh-trang-the', 'mat'));
  await page.goForward().catch(() => {});
  await page.goto(address(at.question('thong-tin-the')));
  await answerAll(page, online);
  await toOutcome(page);
  assert.ok(card(await checklist(page)).text.includes(message('fee-free')));
  await close();
});

test('on a small phone both ways stand in one row, and the first answer in the first view', async () => {
  const { page, close } = await open({ viewport: { width: 320, height: 640 } });
  await begin(page, online, { until: 'giay-dang-co' });
  const top = (selector) => page.locator(selector).first().evaluate((one) => one.getBoundingClientRect().top + scrollY);
  const [back, hear, answer] = [await top('.ask__top a.button'), await top('.ask__top .ask__hear'), await top('.choice')];
  assert.ok(Math.abs(back - hear) <= 6, `${back} and ${hear}`);
  // In the widest of the faces that a phone may have of its own.
  assert.ok(answer < 620, `the first answer begins at ${answer}`);
  const targets = await page.locator('.ask__top .button').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  assert.ok(targets.every((height) => height >= 48), targets.join(', '));
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
  await close();
});

test('changing one answer keeps the rest and comes back to the answers', async () => {
  const { page, close } = await open();
  await begin(page, counter);
  const before = await shown(page);
  await page.locator('dl.answers a[href$="/dien-mien/"]').click();
  await settled(page);
  assert.ok(await page.isChecked(option('dien-mien', 'khong')), 'the answer given before is ticked');
  await mouse.answer(page, 'dien-mien', 'ho-ngheo');
  await page.waitForURL(address(at.answers));
  await page.waitForSelector('dl.answers');
  const after = await shown(page);
  assert.equal(after.length, before.length);
  assert.deepEqual(after.slice(0, -1), before.slice(0, -1));
  assert.notEqual(after.at(-1), before.at(-1));
  await close();
});

test('an answer that is no longer asked for is named when it goes', async () => {
  const { page, close } = await open();
  await begin(page, counter);
  await page.locator('dl.answers a[href$="/giay-dang-co/"]').click();
  await settled(page);
  await mouse.answer(page, 'giay-dang-co', 'cmnd-9');
  await page.waitForURL((url) => !url.pathname.endsWith('/giay-dang-co/'));
  await answerAll(page, { 'thong-tin-dan-cu': 'dung' }, { until: 'vneid' });
  await page.goto(address(at.answers));
  await settled(page);
  await page.waitForSelector('main .callout');
  const text = await page.locator('main .callout').innerText();
  assert.ok(text.includes(message('check-the-can-cuoc-tinh-trang-the-title')), text);
  const left = (await shown(page)).join('\n');
  assert.ok(left.includes(message('check-the-can-cuoc-thong-tin-dan-cu-title')), left);
  assert.ok(!left.includes(message('check-the-can-cuoc-tinh-trang-the-title')), left);
  await close();
});

test('a date can be taken back with "Tôi không biết"', async () => {
  const { page, close } = await open();
  await begin(page, online, { until: 'giay-dang-co' });
  await page.goBack();
  await settled(page);
  await page.waitForFunction(() => document.querySelector('#nam')?.value === '1990');
  await mouse.answer(page, 'ngay-sinh', UNKNOWN);
  await page.waitForURL(address(at.question('giay-dang-co')));
  const kept = await page.evaluate(() => sessionStorage.getItem('tsst-answers-the-can-cuoc'));
  assert.match(kept, /^ngay-sinh=khong-biet$/m);
  await close();
});

test('"Tôi không biết" never makes the card ready', async () => {
  const good = journeys['a chip card that is still good'];
  // The day printed on the card settles what an unknown day of birth or of issue leaves open, so it goes with them.
  const settled = ['ngay-sinh', 'ngay-cap'];
  const cases = Object.keys(good)
    .filter((id) => id !== 'muon-doi')
    .map((id) => ({ ...good, [id]: UNKNOWN, ...(settled.includes(id) && { 'han-the': UNKNOWN }) }));
  for (const answers of [{}, ...cases]) {
    const { page, close } = await open();
    // What follows an unknown answer may be another question; it is not known either.
    await begin(page, new Proxy(answers, { get: (all, id) => all[id] ?? UNKNOWN, has: () => true }));
    await toOutcome(page);
    assert.notEqual(card(await checklist(page)).status, 'ready', JSON.stringify(answers));
    await close();
  }
});

const DATES = [
  ['an impossible date', ['31', '2', '1990'], 'check-error-impossible-date'],
  ['a 29 February of a common year', ['29', '2', '1991'], 'check-error-impossible-date'],
  ['a future date', ['24', '11', '2026'], 'check-error-future-date'],
  ['a date before 1900', ['31', '12', '1899'], 'check-error-before-1900'],
  ['nothing', ['', '', ''], 'check-error-empty'],
  ['a year of two digits', ['1', '1', '90'], 'check-error-year'],
  ['a day in words', ['mồ', '1', '1990'], 'check-error-day-or-month'],
];

test('a date that cannot be is refused beside the field, and kept as typed', async () => {
  const { page, problems, close } = await open();
  for (const [name, typed, wanted] of DATES) {
    await visit(page, address(at.question('ngay-sinh')));
    for (const [n, field] of ['#ngay', '#thang', '#nam'].entries()) await page.fill(field, typed[n]);
    await page.click('form.ask button[type=submit]');
    await page.waitForSelector('.field-error');
    assert.equal((await page.locator('.field-error').innerText()).trim(), message(wanted), name);
    await page.waitForFunction(() => document.activeElement?.matches('.dates input'));
    const focused = await page.evaluate(() => {
      const field = document.activeElement;
      const told = document.getElementById(field.getAttribute('aria-describedby'));
      return { invalid: field.getAttribute('aria-invalid'), told: told?.innerText.trim() };
    });
    assert.deepEqual(focused, { invalid: 'true', told: message(wanted) }, `${name}: the field says what is wrong`);
    assert.deepEqual(await Promise.all(['#ngay', '#thang', '#nam'].map((field) => page.inputValue(field))), typed, `${name}: kept as typed`);
    assert.equal(questionOf(page), 'ngay-sinh', name);
    assert.ok(await page.locator('.summary[role=alert]').isVisible(), `${name}: the summary`);
  }
  await page.fill('#ngay', '12');
  await page.fill('#thang', '3');
  await page.fill('#nam', '1990');
  await page.click('form.ask button[type=submit]');
  await page.waitForURL(address(at.question('giay-dang-co')));
  assert.deepEqual(problems, []);
  await close();
});

test('the day of the clock decides what is in the future', async () => {
  for (const [day, accepted] of [['2026-11-22', false], ['2026-11-23', true]]) {
    const { page, close } = await open({ day });
    await visit(page, address(at.question('ngay-sinh')));
    await page.fill('#ngay', '23');
    await page.fill('#thang', '11');
    await page.fill('#nam', '2026');
    await page.click('form.ask button[type=submit]');
    if (accepted) await page.waitForURL(address(at.question('giay-dang-co')));
    else assert.equal((await page.locator('.field-error').innerText()).trim(), message('check-error-future-date'));
    await close();
  }
});

test('going on without an answer says so', async () => {
  const { context, page, close } = await open();
  await remember(context, { 'ngay-sinh': '12-3-1990' });
  await visit(page, address(at.question('giay-dang-co')));
  await page.click('form.ask button[type=submit]');
  assert.equal((await page.locator('.field-error').innerText()).trim(), message('check-error-choose'));
  await face(page, 'giay-dang-co', 'cmnd-9').click();
  await page.click('form.ask button[type=submit]');
  await page.waitForURL(address(at.question('thong-tin-dan-cu')));
  await close();
});

test('a question out of turn leads to the one that is open, and says why', async () => {
  const { page, close } = await open();
  await visit(page, address(at.question('dien-mien')));
  await page.waitForURL(address(at.question('ngay-sinh')));
  assert.equal((await page.locator('.notices .notice p').innerText()).trim(), message('notice-question-out-of-turn'));
  await close();
});

test('a reload keeps the answers, another tab does not see them', async () => {
  const { context, page, close } = await open();
  await begin(page, counter);
  await toOutcome(page);
  const before = await checklist(page);
  await page.reload();
  await page.waitForSelector('main .item');
  assert.deepEqual(await checklist(page), before);
  const other = await context.newPage();
  await visit(other, address(at.outcome));
  assert.equal(await other.locator('main .item').count(), 0);
  assert.ok((await other.locator('main').innerText()).includes(message('outcome-needs-answers')));
  await close();
});

test('starting over wipes everything of the only check with answers', async () => {
  const { page, close } = await open();
  await begin(page, counter);
  assert.ok((await page.evaluate(() => Object.keys(sessionStorage))).includes('tsst-answers.touched'), 'the tab knows that somebody is there');
  await visit(page, address(at.check));
  await page.getByRole('button', { name: message('check-restart') }).click();
  await page.waitForFunction(() => sessionStorage.length === 0);
  await page.waitForFunction(() => document.activeElement?.id === 'tieu-de');
  assert.deepEqual(await page.locator('.notice p').allInnerTexts(), [message('notice-begun-anew')]);
  await page.locator('main .actions a.button').first().click();
  await settled(page);
  assert.equal(questionOf(page), 'ngay-sinh');
  assert.equal(await page.inputValue('#nam'), '');
  assert.equal(await page.locator('input:checked').count(), 0);
  // What is answered from now on has its ten minutes again.
  await mouse.answer(page, 'ngay-sinh', '1990');
  await page.waitForURL(address(at.question('giay-dang-co')));
  assert.equal(await page.locator('.notice').count(), 0, 'what was said of the answers before is over');
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage).sort()), [shelf(), 'tsst-answers.touched']);
  await close();
});

test('starting one check over keeps the answers of another, and their time', async () => {
  const { context, page, close } = await open();
  await remember(context, { kenh: 'goi-dien' }, 'cuoc-goi-lua-dao');
  await begin(page, { 'ngay-sinh': '1990' }, { until: 'giay-dang-co' });
  await visit(page, address(at.check));
  await page.getByRole('button', { name: message('check-restart') }).click();
  await page.waitForFunction((key) => sessionStorage.getItem(key) === null, shelf());
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage).sort()), [shelf('cuoc-goi-lua-dao'), 'tsst-answers.touched']);
  await close();
});
