// After one visit everything works without the network; a new version waits for consent.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, open, visit } from './support/browser.mjs';
import { begin, checklist, journeys, mouse, settled, toOutcome } from './support/check.mjs';
import { copy } from './support/copy.mjs';
import { files, tags } from './support/files.mjs';
import { kept } from './support/kept.mjs';
import { hear, heard, listen, sounds } from './support/listen.mjs';
import { message } from './support/messages.mjs';
import { SITE, address, at, en, pages } from './support/site.mjs';
import { hasVoice } from './support/voice.mjs';

test('after one visit every page opens, the check works and a sentence is heard without network', async () => {
  const { context, page, problems, requests, close } = await open({ worker: true });
  await listen(context, 20);
  await visit(page, SITE);
  const count = await kept(page);
  assert.ok(count > pages.length, `${count} files are kept`);
  const origin = new URL(SITE).origin;
  assert.deepEqual(requests.filter((url) => new URL(url).origin !== origin), [], 'the service worker fetches from the site alone');
  await page.close();

  await context.setOffline(true);
  await assert.rejects(fetchThrough(context), 'the network is gone');
  // Every page is there; and of each program the app starts with every part of the content that it has.
  const tab = await context.newPage();
  await tab.goto(SITE);
  const answers = await tab.evaluate((urls) => Promise.all(urls.map(async (url) => {
    const html = await (await fetch(url)).text();
    return { head: html.slice(0, html.indexOf('</head>')), heading: html.includes('<h1') };
  })), pages.map((one) => one.url));
  assert.equal(answers.length, pages.length);
  for (const [n, { head, heading }] of answers.entries()) {
    const one = pages[n];
    assert.equal(tags(head, 'html')[0].lang, one.lang);
    assert.ok(heading && head.includes(`<title>${one.title.replaceAll('&', '&amp;')}</title>`), one.title);
  }
  await tab.close();
  const kinds = new Map(pages.map((one) => [`${one.program} ${one.part} ${one.locale}`, one]));
  await each(context, [...kinds.values()], async (tab, one) => {
    assert.ok((await visit(tab, one.url)).fromServiceWorker());
    // A slide has one idea in few words.
    const least = /(trinh-chieu|slides)\/$/.test(one.path) ? 40 : 100;
    assert.ok((await tab.locator('main').innerText()).length > least);
    assert.equal(await tab.evaluate(() => document.documentElement.lang), one.lang);
  });

  const reader = await context.newPage();
  await begin(reader, journeys['a new card lost, at the counter']);
  await toOutcome(reader);
  assert.ok((await checklist(reader)).length > 2);
  await hear(reader, at.question('ngay-sinh'));
  await sounds(reader, 1);
  if (hasVoice) assert.ok((await heard(reader)).sounds[0].rms > 0.01);

  await visit(reader, `${SITE}huong-dan/khong-co/`);
  assert.equal((await reader.locator('h1').innerText()).trim(), message('not-found-title'));
  await visit(reader, `${SITE}en/nothing/`);
  assert.equal(await reader.locator('main a').count() > 2, true);
  // The card of the place is asked for anew at every visit, and there is none without network.
  assert.deepEqual(problems.filter((one) => !/khong-co|nothing|local\.json/.test(one)), []);
  await close();
});

/** A request that no service worker answers. */
const fetchThrough = (context) => context.newPage().then(async (page) => {
  try {
    await page.goto('about:blank');
    await page.goto(`${SITE}khong-bao-gio-co-${Date.now()}.txt`);
    if ((await page.locator('h1').count()) > 0) throw new Error('answered from what is kept');
  } finally {
    await page.close();
  }
});

test('the second visit needs nothing from the network but the card of the place and the check for a new version', async () => {
  const mirror = await copy();
  const { page, close } = await open({ worker: true, site: mirror.site });
  await visit(page, mirror.site);
  await kept(page);
  const first = mirror.asked.length;
  await visit(page, address(at.guide).replace(SITE, mirror.site));
  await page.waitForTimeout(500);
  assert.ok(first > pages.length, 'the first visit fetched everything');
  // And the card of the place, which whoever runs the copy may change at any time.
  const asked = mirror.asked.slice(first).filter((path) => path !== new URL(files.worker).pathname && !path.endsWith('/local.json'));
  assert.deepEqual(asked, []);
  await close();
  await mirror.close();
});

test('a new version waits for consent and interrupts nothing', async () => {
  let renewed = false;
  const workerPath = new URL(files.worker).pathname;
  const mirror = await copy((path) => (renewed && path === workerPath ? (text) => `${text}\n// a new version` : null));
  const { page, problems, close } = await open({ worker: true, site: mirror.site });
  const here = (path) => address(path).replace(SITE, mirror.site);
  await visit(page, mirror.site);
  await kept(page);
  await page.goto(here(at.question('ngay-sinh')));
  await settled(page);
  assert.equal(await page.locator('.update').count(), 0);
  renewed = true;
  await page.fill('#nam', '1961');
  await page.evaluate(async () => {
    window.mine = true;
    await (await navigator.serviceWorker.ready).update();
  });
  await page.waitForSelector('.update');
  await page.waitForTimeout(1500);
  assert.ok(await page.evaluate(() => window.mine), 'nothing was loaded anew');
  assert.equal(await page.inputValue('#nam'), '1961', 'what was typed is still there');
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), 'installed', 'the new version waits');

  await page.getByRole('button', { name: message('update-later') }).click();
  await page.waitForSelector('.update', { state: 'detached' });
  await mouse.answer(page, 'ngay-sinh', '1961');
  await page.waitForURL(here(at.question('giay-dang-co')));
  await page.reload();
  await page.waitForSelector('.update');
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), 'installed', 'it still waits after a reload');

  await page.evaluate(() => {
    window.mine = true;
  });
  await page.getByRole('button', { name: message('update-accept') }).click();
  await page.waitForFunction(() => window.mine === undefined);
  await settled(page);
  assert.equal(new URL(page.url()).pathname, new URL(here(at.question('giay-dang-co'))).pathname);
  assert.match(await page.evaluate(() => sessionStorage.getItem('tsst-answers-the-can-cuoc')), /ngay-sinh=1961/);
  assert.equal(await page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting)), false);
  assert.equal(await page.locator('.update').count(), 0);
  assert.deepEqual(problems, []);
  await close();
  await mirror.close();
});

test('a new version that one tab has let in is offered in the other, which goes on until its reader agrees', async () => {
  let renewed = false;
  const workerPath = new URL(files.worker).pathname;
  const mirror = await copy((path) => (renewed && path === workerPath ? (text) => `${text}\n// a new version` : null));
  const { context, page, problems, close } = await open({ worker: true, site: mirror.site });
  const here = (path) => address(path).replace(SITE, mirror.site);
  await visit(page, mirror.site);
  await kept(page);
  const other = await context.newPage();
  await visit(other, here(at.question('ngay-sinh')));
  await other.fill('#nam', '1961');
  renewed = true;
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  for (const tab of [page, other]) await tab.waitForSelector('.update');
  // Put off there: it is offered again once what the page came with is gone.
  await other.getByRole('button', { name: message('update-later') }).click();
  await other.waitForSelector('.update', { state: 'detached' });
  for (const tab of [page, other]) await tab.evaluate(() => void (window.mine = true));
  await page.getByRole('button', { name: message('update-accept') }).click();
  await page.waitForFunction(() => window.mine === undefined);
  await settled(page);
  assert.equal(await page.locator('.update').count(), 0);

  await other.waitForSelector('.update');
  assert.ok(await other.evaluate(() => window.mine), 'nothing was loaded anew');
  assert.equal(await other.inputValue('#nam'), '1961', 'what was typed is still there');
  await other.getByRole('button', { name: message('update-accept') }).click();
  await other.waitForFunction(() => window.mine === undefined);
  await settled(other);
  assert.equal(await other.locator('.update').count(), 0);
  assert.deepEqual(problems, []);
  await close();
  await mirror.close();
});

test('a page that is shown to somebody else offers no new version, and a notice does not cover the offer', async () => {
  let renewed = false;
  const workerPath = new URL(files.worker).pathname;
  const mirror = await copy((path) => (renewed && path === workerPath ? (text) => `${text}\n// a new version` : null));
  const { page, problems, close } = await open({ worker: true, site: mirror.site, viewport: { width: 320, height: 568 } });
  const here = (path) => address(path).replace(SITE, mirror.site);
  await visit(page, mirror.site);
  await kept(page);
  renewed = true;
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForSelector('.update');
  await visit(page, here(at.clerk));
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state), 'installed');
  assert.equal(await page.locator('.update').count(), 0);

  await page.goto(here(at.question('vneid')));
  await page.waitForSelector('.update');
  await page.waitForSelector('.notice');
  const boxes = await Promise.all(['.update', '.notice'].map((part) => page.locator(part).boundingBox()));
  assert.ok(boxes[0].y + boxes[0].height <= boxes[1].y, JSON.stringify(boxes));
  assert.deepEqual(problems, []);
  await close();
  await mirror.close();
});
