// Finding a page by words: on the device, from home, while typing, after a reload; and what is said when it fails.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, started, visit } from './support/browser.mjs';
import { message } from './support/messages.mjs';
import { address, at, en } from './support/site.mjs';

const FIELD = '#tim';
const RESULTS = '.found .doorlist a.door';

const paths = (page) => page.locator(RESULTS).evaluateAll((links) => links.map((link) => new URL(link.href).pathname));

/** Types into the field and waits for what is shown then. */
async function ask(page, words) {
  await page.fill(FIELD, words);
  await page.waitForSelector(words === '' ? '.found:empty' : '.found > *', { state: 'attached' });
}

test('words asked at home lead to the pages, and stay on the device', async () => {
  const { page, requests, problems, close } = await open();
  await visit(page, address(at.home));
  await page.fill(FIELD, 'so ho khau');
  await page.press(FIELD, 'Enter');
  await page.waitForURL((url) => url.pathname === new URL(address(at.search)).pathname);
  await page.waitForSelector(RESULTS);
  assert.ok((await paths(page)).slice(0, 2).includes(new URL(address(at.guide)).pathname));
  assert.equal(await page.evaluate(() => document.activeElement.id), 'tieu-de', 'a new page begins at its heading');
  assert.equal(await page.inputValue(FIELD), 'so ho khau');
  await page.reload();
  await started(page);
  await page.waitForSelector(RESULTS);
  assert.equal(await page.inputValue(FIELD), 'so ho khau', 'a reload asks the same');
  assert.deepEqual(requests.filter((url) => /khau/.test(url.split('#')[0]) && !url.includes('/huong-dan/') && !/assets/.test(url)), []);
  assert.deepEqual(problems, []);
  await close();
});

test('results follow the typing and say why they are there', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(at.search));
  await ask(page, 'cmnd');
  await page.waitForSelector(RESULTS);
  const why = await page.locator('.door__why').first().innerText();
  assert.ok(why.length > 3, why);
  await ask(page, 'vnied');
  await page.waitForFunction(() => /VNeID/.test(document.querySelector('.found .door__title')?.innerText ?? ''));
  await ask(page, 'qwxzj');
  await page.waitForFunction((text) => document.querySelector('.found').innerText.includes(text), message('search-none'));
  await ask(page, '');
  assert.equal(await page.locator(RESULTS).count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('what teams work with is found, and home leads to it without the footer', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(at.search));
  for (const [words, path] of [
    ['buổi tuyên truyền', 'buoi-tuyen-truyen/'],
    ['in tờ phát', 'to-phat/'],
    ['đợt cấp thẻ', 'dot-cap-the/'],
    ['loa phường', 'bai-phat-loa/'],
    ['tổ công nghệ số', ''],
  ]) {
    await ask(page, words);
    await page.waitForFunction((path) => [...document.querySelectorAll('.found .doorlist a.door')].slice(0, 2).some((one) => one.pathname.endsWith(path)), `/cho-to-cong-dong/${path}`);
  }
  await visit(page, address(en(at.search)));
  await ask(page, 'handout');
  await page.waitForSelector(RESULTS);
  assert.match((await paths(page))[0], /\/en\/.+\/handouts\/$/);
  for (const [home, locale] of [[at.home, 'vi'], [en(at.home), 'en']]) {
    await visit(page, address(home));
    await page.locator('main .doors__more a', { hasText: message('nav-teams', locale) }).click();
    await page.waitForURL((url) => url.pathname !== new URL(address(home)).pathname);
    await started(page);
    assert.equal(await page.locator('h1').innerText(), message('teams-title', locale));
    // What handouts and the loudspeaker take from the card comes first.
    assert.ok(await page.locator('main .doorlist a').first().evaluate((one, title) => one.textContent.includes(title), message('teams-door-place', locale)));
  }
  assert.deepEqual(problems, []);
  await close();
});

test('a result leads to the place on its page', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(at.search));
  await ask(page, '104/2022/NĐ-CP');
  await page.waitForSelector(RESULTS);
  await page.locator(RESULTS).first().click();
  await page.waitForURL((url) => url.hash !== '' && !url.hash.startsWith('#q='));
  const place = decodeURIComponent(new URL(page.url()).hash.slice(1));
  assert.ok(await page.locator(`[id="${place}"]`).isVisible());
  assert.deepEqual(problems, []);
  await close();
});

test('English words on the English page', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(en(at.search)));
  await ask(page, 'lost card');
  await page.waitForSelector(RESULTS);
  assert.ok((await paths(page)).every((path) => path.includes('/en/')));
  assert.deepEqual(problems, []);
  await close();
});

test('when the index does not come, the page says so and lists every page', async () => {
  const { context, page, close } = await open();
  await context.route(/\/search\.[a-z]+-[0-9a-f]+\.bin$/, (route) => route.abort());
  await visit(page, address(at.search));
  await ask(page, 'cccd');
  await page.waitForFunction((text) => document.querySelector('.found').innerText.includes(text), message('search-failed'));
  assert.ok((await page.locator('main ul.lost__ways a').count()) > 20);
  await close();
});

test('what was typed comes back with the back button and in the other language', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(at.search));
  await ask(page, 'tạm trú');
  await page.waitForSelector(RESULTS);
  assert.equal(decodeURIComponent(new URL(page.url()).hash), '#q=tạm trú');
  await page.locator(RESULTS).first().click();
  await page.waitForURL((url) => url.pathname !== new URL(address(at.search)).pathname);
  await started(page);
  await page.goBack();
  await started(page);
  await page.waitForSelector(RESULTS);
  assert.equal(await page.inputValue(FIELD), 'tạm trú');
  await page.locator('.footer a[hreflang]').click();
  await page.waitForURL((url) => url.pathname === new URL(address(en(at.search))).pathname);
  await started(page);
  await page.waitForSelector(RESULTS);
  assert.equal(await page.inputValue(FIELD), 'tạm trú');
  // Emptied, the page is the one without a question.
  await ask(page, '');
  assert.equal(new URL(page.url()).hash, '');
  assert.deepEqual(problems, []);
  await close();
});

test('a link with any question is no more than a question', async () => {
  const { page, problems, close } = await open();
  for (const hash of ['#q=%E0%A4%A', '#q=', `#q=${'a'.repeat(5000)}`, '#q=<img src=x onerror=alert(1)>']) {
    await page.goto('about:blank');
    await visit(page, address(at.search) + hash);
    assert.equal(await page.locator('h1').count(), 1);
  }
  assert.deepEqual(problems, []);
  await close();
});
