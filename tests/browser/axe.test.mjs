// axe finds nothing in what opens, fails or comes and goes on a page. The pages themselves: everywhere.test.mjs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atEveryWidth, violations } from './support/axe.mjs';
import { open, visit } from './support/browser.mjs';
import { journeys, remember } from './support/check.mjs';
import { requests } from './support/files.mjs';
import { hear, listen, sounds } from './support/listen.mjs';
import { address, at, en } from './support/site.mjs';

// A colour halfway through its change is not one that anybody reads.
const CALM = { reducedMotion: 'reduce' };
const answers = journeys['a new card lost, at the counter'];

/** Adds what axe finds at both widths. */
const look = async (page, name, faults) => faults.push(...(await atEveryWidth(page)).map((fault) => `${name} ${fault}`));

for (const theme of ['light', 'dark', 'contrast']) {
  test(`errors, folds, panels and the player, theme ${theme}`, async () => {
    const { context, page, close } = await open({ ...CALM, settings: { theme } });
    await listen(context, 1);
    const faults = [];

    for (const path of [at.question('ngay-sinh'), en(at.question('ngay-sinh'))]) {
      await visit(page, address(path));
      await page.fill('#ngay', '31');
      await page.fill('#thang', '2');
      await page.fill('#nam', '1990');
      await page.click('form.ask button[type=submit]');
      await page.waitForSelector('.field-error');
      await look(page, `${path} refused in ${theme}`, faults);
    }

    await page.setViewportSize({ width: 1280, height: 900 });
    await hear(page, at.guide);
    await sounds(page, 1);
    await page.locator('aside.player details.voice > summary').click();
    await look(page, `the player in ${theme}`, faults);

    await page.setViewportSize({ width: 1280, height: 900 });
    await visit(page, address(at.guide));
    await page.locator('details.display > summary').click();
    await look(page, `the panel of the display in ${theme}`, faults);
    await page.evaluate(() => document.querySelectorAll('main details').forEach((fold) => (fold.open = true)));
    await look(page, `open folds in ${theme}`, faults);

    await visit(page, address(at.check));
    await page.evaluate(() => document.querySelectorAll('main details').forEach((fold) => (fold.open = true)));
    await look(page, `the check in full in ${theme}`, faults);

    await visit(page, address(at.question('vneid')));
    await page.waitForSelector('.notices .notice');
    await look(page, `a notice in ${theme}`, faults);

    assert.deepEqual(faults, []);
    await close();
  });
}

test('an open checklist', async () => {
  const { context, page, close } = await open({ ...CALM, settings: { theme: 'light' } });
  await remember(context, answers);
  await visit(page, address(at.outcome));
  await page.waitForSelector('main .item');
  await page.evaluate(() => document.querySelectorAll('main details').forEach((fold) => (fold.open = true)));
  const faults = [];
  await look(page, 'open folds', faults);
  assert.deepEqual(faults, []);
  await close();
});

test('a page whose app failed, and one without JavaScript', async () => {
  const { context, page, close } = await open(CALM);
  await context.route(requests.wasm, (route) => route.abort());
  const faults = [];
  await page.goto(address(at.question('ngay-sinh')));
  await page.waitForSelector('html[data-app=failed]', { state: 'attached' });
  await look(page, 'app failed', faults);
  await close();
  assert.deepEqual(faults, []);
});

test('axe still sees a fault', async () => {
  const { page, close } = await open(CALM);
  await visit(page, address(at.sources));
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    Object.assign(document.querySelector('main p.lead').style, { color: '#ddd', background: '#fff' });
  });
  const found = (await violations(page)).join('\n');
  assert.match(found, /html-has-lang/);
  assert.match(found, /color-contrast/);
  await close();
});
