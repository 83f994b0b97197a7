// Every page with the app running: nothing complains, nothing leaves the site, nothing changes before the reader's eyes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, open, started, visit } from './support/browser.mjs';
import { BUILD_DAY, SITE, address, at, en, needsAnswers, pages } from './support/site.mjs';
import { mainText, sameText } from './support/text.mjs';

test('the app starts on every page without a word of complaint, and changes no word of it', async () => {
  const before = await open({ js: false });
  const texts = new Map();
  // A page that stands inside the check may lead the reader to the first question that is open.
  await each(before.context, pages.filter((one) => !needsAnswers(one)), async (page, one) => {
    await page.goto(one.url);
    texts.set(one.path, await mainText(page));
  });
  await before.close();

  const { context, problems, requests, close } = await open({ day: BUILD_DAY });
  await each(context, pages, async (page, one) => {
    const response = await visit(page, one.url);
    if (one.path !== at.lost && one.path !== en(at.lost)) assert.equal(response.status(), 200);
    assert.equal(await page.locator('#app-failed').isVisible(), false);
    // What a presenter sees follows the audience's window, which is another of these pages; how long a script for the
    // loudspeaker takes is measured in the browser, with the voice's own rules.
    if (needsAnswers(one) || /\/(nguoi-trinh-bay|presenter|bai-phat-loa|loudspeaker)\/$/.test(one.path)) return;
    assert.equal(await page.title(), one.title);
    assert.equal(await page.locator('.notices .notice').count(), 0);
    const now = await mainText(page);
    // Only a browser knows under which address the site was opened, which stands below the code on a handout.
    const bare = (text) => text.replaceAll(SITE, '/');
    sameText(bare(now.all), texts.get(one.path).all, 'in all');
    sameText(bare(now.seen), texts.get(one.path).seen, 'in view');
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

// A page that is made in the browser goes other ways than one that is taken over.
for (const locale of ['vi', 'en']) {
  test(`moving about inside the app gives the very pages that are sent (${locale})`, async () => {
    const sent = await open({ js: false });
    const { page, problems, close } = await open({ day: BUILD_DAY });
    // A link into another part of the content loads its page anew; within a part it does not.
    const home = pages.find((one) => one.locale === locale);
    const all = pages.filter((one) => one.locale === locale && one.part === home.part && !needsAnswers(one) && one.alternates.length > 0);
    assert.ok(all.length >= 4, `${all.length} pages`);
    await visit(page, all[0].url);
    await page.evaluate(() => {
      window.sameDocument = true;
    });
    for (const one of [...all.slice(1), all[0], ...all.slice(1).reverse()]) {
      await sent.page.goto(one.url);
      const wanted = await mainText(sent.page);
      await page.evaluate((href) => {
        const link = document.createElement('a');
        link.href = href;
        document.querySelector('main').append(link);
        link.click();
      }, one.url);
      await page.waitForURL(one.url);
      // An empty text is written as a blank when a page is sent, and as nothing when it is made here.
      const tight = wanted.all.replace(/\s/g, '');
      const made = () => page.evaluate(() => document.querySelector('main').textContent.normalize('NFC').replace(/\s/g, ''));
      for (let n = 0; n < 50 && (await made()) !== tight; n += 1) await page.waitForTimeout(100);
      sameText(await made(), tight, `${one.path}; ${problems}`);
      assert.equal(await page.title(), one.title);
      await page.waitForFunction(() => document.activeElement?.matches('main h1'), null, { timeout: 2_000 }).catch(() => assert.fail(`${one.path}: the focus is not on the heading`));
      assert.equal(await page.evaluate(() => window.scrollY < 200), true, `${one.path}: begins at its top`);
    }
    assert.ok(await page.evaluate(() => window.sameDocument), 'no page load was needed');
    assert.deepEqual(problems, []);
    await sent.close();
    await close();
  });
}

test('the links of the header lead on inside the app', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(at.home));
  await page.evaluate(() => {
    window.sameDocument = true;
  });
  // The voices have a program of their own: that link is a page load.
  for (const path of ['/huong-dan/', '/kiem-tra/', at.home]) {
    await page.locator(`.masthead a[href="${new URL(address(path)).pathname}"]`).filter({ visible: true }).first().click();
    await page.waitForURL(address(path));
    await page.waitForFunction((title) => document.title === title, pages.find((one) => one.path === path).title);
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
