// Every page with the app running: nothing complains, nothing leaves the site, nothing changes before the reader's eyes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, open, started, visit } from './support/browser.mjs';
import { BUILD_DAY, address, at, en, needsAnswers, pages } from './support/site.mjs';
import { mainText } from './support/text.mjs';

test('the app starts on every page without a word of complaint, and changes no word of it', async () => {
  const before = await open({ js: false });
  const texts = new Map();
  await each(before.context, pages, async (page, one) => {
    await page.goto(one.url);
    texts.set(one.path, await mainText(page));
  });
  await before.close();

  const { context, problems, requests, close } = await open({ day: BUILD_DAY });
  await each(context, pages, async (page, one) => {
    const response = await visit(page, one.url);
    if (one.path !== at.lost && one.path !== en(at.lost)) assert.equal(response.status(), 200);
    assert.equal(await page.locator('#app-failed').isVisible(), false);
    // A page that stands inside the check may lead the reader to the first question that is open.
    if (needsAnswers(one)) return;
    assert.equal(await page.title(), one.title);
    assert.equal(await page.locator('.notices .notice').count(), 0);
    const now = await mainText(page);
    assert.equal(now.all, texts.get(one.path).all);
    assert.equal(now.seen, texts.get(one.path).seen);
  });
  assert.ok(requests.length > pages.length);
  assert.deepEqual(problems, []);
  await close();
});

test('the first question is the same page before and after', async () => {
  const before = await open({ js: false });
  const after = await open({ day: BUILD_DAY });
  for (const path of [at.question('ngay-sinh'), en(at.question('ngay-sinh'))]) {
    await before.page.goto(address(path));
    await visit(after.page, address(path));
    assert.equal((await mainText(after.page)).seen, (await mainText(before.page)).seen);
  }
  await before.close();
  await after.close();
});

test('moving about inside the app gives the very pages that are sent', async () => {
  const { page, problems, close } = await open({ day: BUILD_DAY });
  await visit(page, address(at.home));
  await page.evaluate(() => {
    window.sameDocument = true;
  });
  for (const path of ['/huong-dan/', at.guide, '/kiem-tra/', at.voices, at.sources]) {
    const link = page.locator(`a[href="${new URL(address(path)).pathname}"]`).filter({ visible: true }).first();
    await link.click();
    await page.waitForURL(address(path));
    const wanted = pages.find((one) => one.path === path);
    await page.waitForFunction((title) => document.title === title, wanted.title);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1', `${path}: focus on the heading`);
    const here = (await mainText(page)).all;
    const sent = await open({ js: false });
    await sent.page.goto(address(path));
    assert.equal(here, (await mainText(sent.page)).all, path);
    await sent.close();
  }
  assert.ok(await page.evaluate(() => window.sameDocument), 'no page load was needed');
  assert.deepEqual(problems, []);
  await close();
});

test('the other language is one tap away, on the same page', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(at.guide));
  await page.locator('footer a[hreflang=en]').click();
  await page.waitForURL(address(en(at.guide)));
  await started(page);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  await page.locator('footer a[hreflang=vi]').click();
  await page.waitForURL(address(at.guide));
  assert.deepEqual(problems, []);
  await close();
});
