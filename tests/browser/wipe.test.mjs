// "Xong – xóa hết": nothing of the answers stays anywhere on the device.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { begin, journeys, settled, shelf, toOutcome } from './support/check.mjs';
import { press } from './support/listen.mjs';
import { message } from './support/messages.mjs';
import { address, at, inside } from './support/site.mjs';
import { voiced } from './support/voice.mjs';

const OTHER = 'cuoc-goi-lua-dao';
const ROOM = '/cho-to-cong-dong/hoi-ca-phong/the-can-cuoc/';
const answers = journeys['a new card lost, at the counter'];
/** What may stay: how the page looks and sounds, and which letters it has. */
const STAYS = ['tsst-fonts', 'tsst-settings'];

/** Everything that the site keeps in the browser, as names and texts. */
const keptBy = (page) =>
  page.evaluate(async () => {
    const shelf = (storage) => Object.fromEntries(Object.keys(storage).map((key) => [key, storage.getItem(key)]));
    const cached = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) cached.push(`${request.method} ${request.url}`);
    }
    const stores = (await indexedDB.databases?.()) ?? [];
    return { device: shelf(localStorage), tab: shelf(sessionStorage), cached: cached.sort(), stores: stores.map(({ name }) => name), cookies: document.cookie, state: JSON.stringify(history.state), name: window.name };
  });

/** Fails when anything of the answers is among what is kept. `cached` is what the caches held before there were any. */
function nothingLeft(found, cached) {
  assert.deepEqual(found.tab, {});
  assert.deepEqual(Object.keys(found.device).filter((key) => !STAYS.includes(key)), []);
  assert.deepEqual({ cookies: found.cookies, name: found.name }, { cookies: '', name: '' });
  assert.deepEqual(found.cached.filter((one) => !cached.includes(one)), [], 'the caches hold the site alone');
  for (const text of [JSON.stringify(found.device), found.state, ...found.stores]) assert.doesNotMatch(text, /1990|answers|room|the-can-cuoc|=mat/, 'no answer anywhere');
}

test('one button forgets the answers of every check, wherever they were kept', async () => {
  const { context, page, problems, close } = await open({ worker: true });
  await visit(page, address(at.home));
  await page.evaluate(() => navigator.serviceWorker.ready);
  // The worker puts the whole site away: what comes later is not the site's.
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated', null, { timeout: 60_000 });
  const { cached } = await keptBy(page);
  assert.ok(cached.length > 100, `${cached.length} files are kept`);

  await visit(page, address(inside(OTHER).question('kenh')));
  await page.locator('label.choice').first().click();
  await page.click('form.ask button[type=submit]');
  await page.waitForURL((url) => !url.pathname.endsWith('/kenh/'));
  await visit(page, address(ROOM));
  await page.fill('#room-people', '20');
  await page.click('.room__form [type=submit]');
  await page.waitForSelector('.room--ask');
  await begin(page, answers);
  await toOutcome(page);
  const before = await keptBy(page);
  assert.deepEqual(Object.keys(before.tab).sort(), [shelf(), shelf(OTHER), 'tsst-answers.touched', 'tsst-room-the-can-cuoc'].sort(), 'both checks and the room were kept in the tab');
  assert.throws(() => nothingLeft(before, cached), 'what is kept is found');

  await page.getByRole('button', { name: message('check-done') }).click();
  await page.waitForURL(address('/kiem-tra/'));
  await page.waitForSelector('.notices .notice');
  assert.deepEqual(await page.locator('.notices .notice p').allInnerTexts(), [message('notice-wiped')]);
  nothingLeft(await keptBy(page), cached);
  assert.deepEqual(await context.cookies(), []);

  // Nor does the back button bring anything back.
  await page.goBack();
  await settled(page);
  assert.equal(await page.locator('main .item').count(), 0);
  await visit(page, address(at.question('ngay-sinh')));
  assert.equal(await page.inputValue('#nam'), '');
  await visit(page, address(inside(OTHER).question('kenh')));
  assert.equal(await page.locator('input:checked').count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

voiced('where somebody was in a result that was read aloud goes with the answers', async () => {
  const { page, problems, close } = await open();
  await begin(page, answers);
  await toOutcome(page);
  await press(page);
  await page.waitForFunction(() => / [1-9]\d* /.test(sessionStorage.getItem('tsst-heard') ?? ''), null, { timeout: 30_000 });
  await page.getByRole('button', { name: message('check-done') }).click();
  await page.waitForURL(address('/kiem-tra/'));
  await settled(page);
  assert.deepEqual(Object.keys((await keptBy(page)).tab), []);
  assert.deepEqual(problems, []);
  await close();
});
