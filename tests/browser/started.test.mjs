// Moving about with the app running gives the pages that are sent. What holds on every single page: everywhere.test.mjs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, started, visit } from './support/browser.mjs';
import { BUILD_DAY, address, at, en, needsAnswers, pages } from './support/site.mjs';
import { mainText, sameText } from './support/text.mjs';

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
