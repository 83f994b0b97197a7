// The app takes the page over without loss of what the reader already did; and when it cannot, the page says so.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, started, visit } from './support/browser.mjs';
import { option } from './support/check.mjs';
import { requests } from './support/files.mjs';
import { message } from './support/messages.mjs';
import { BUILD_DAY, address, at, en, inside } from './support/site.mjs';
import { mainText } from './support/text.mjs';

/** Holds the app's program back until the returned function is called. */
async function hold(context) {
  let release;
  const held = new Promise((resolve) => {
    release = resolve;
  });
  let asked = false;
  await context.route(/\.wasm$/, async (route) => {
    asked = true;
    await held;
    await route.continue();
  });
  return { release, asked: () => asked };
}

test('a guide keeps its scroll, its open folds and the focus', async () => {
  const { context, page, problems, close } = await open({ day: BUILD_DAY, viewport: { width: 360, height: 740 } });
  const app = await hold(context);
  await page.goto(address(at.guide));
  assert.match(await page.evaluate(() => document.documentElement.dataset.app), /^(loading|starting)$/);
  const folds = page.locator('main details.source > summary');
  const third = folds.nth(3);
  await third.scrollIntoViewIfNeeded();
  await third.click();
  await folds.nth(5).focus();
  await page.evaluate(() => {
    window.scrollBy({ top: 137, behavior: 'instant' });
    document.querySelectorAll('main details.source')[3].dataset.mark = 'mine';
  });
  const look = () =>
    page.evaluate(() => ({
      // Where it stands before the reader's eyes: what is laid out above moves the page's own count.
      top: Math.round(document.querySelectorAll('main details.source')[3].getBoundingClientRect().top),
      open: [...document.querySelectorAll('details')].map((fold) => fold.open),
      focus: [...document.querySelectorAll('summary')].indexOf(document.activeElement),
      same: document.querySelectorAll('main details.source')[3].dataset.mark,
    }));
  await page.waitForTimeout(300);
  const before = await look();
  assert.ok((await page.evaluate(() => window.scrollY)) > 500, 'scrolled');
  assert.equal(before.open.filter(Boolean).length, 1);
  assert.ok(before.focus >= 0);
  assert.ok(app.asked(), 'the app was on its way');
  app.release();
  await started(page);
  await page.waitForTimeout(300);
  assert.deepEqual(await look(), before);
  assert.deepEqual(problems, []);
  await close();
});

test('a question keeps a ticked radio and the focus', async () => {
  const { context, page, problems, close } = await open({ day: BUILD_DAY });
  const app = await hold(context);
  await page.goto(address(at.question('ngay-sinh')));
  await page.check(option('ngay-sinh', 'khong-biet'), { force: true });
  await page.focus(option('ngay-sinh', 'khong-biet'));
  assert.equal(await page.locator('form.ask button[type=submit]').isDisabled(), true, 'what needs the app waits for it');
  app.release();
  await started(page);
  assert.ok(await page.isChecked(option('ngay-sinh', 'khong-biet')));
  assert.equal(await page.evaluate(() => document.activeElement.id), 'ngay-sinh-khong-biet');
  await page.click('form.ask button[type=submit]');
  await page.waitForURL(address(at.question('giay-dang-co')));
  assert.deepEqual(problems, []);
  await close();
});

test('a question keeps a date that was typed before the app came', async () => {
  const { context, page, close } = await open({ day: BUILD_DAY });
  const app = await hold(context);
  await page.goto(address(at.question('ngay-sinh')));
  await page.fill('#ngay', '7');
  await page.fill('#nam', '1971');
  await page.focus('#thang');
  app.release();
  await started(page);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'thang');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await page.waitForURL(address(at.question('giay-dang-co')));
  assert.match(await page.evaluate(() => sessionStorage.getItem('tsst-answers-the-can-cuoc')), /^ngay-sinh=1971-08-07$/m);
  await close();
});

test('a date begun before the app came is not mixed with the one given before', async () => {
  const { context, page, problems, close } = await open({ day: BUILD_DAY });
  await context.addInitScript(() => location.protocol !== 'about:' && sessionStorage.setItem('tsst-answers-the-can-cuoc', 'v=1\nngay-sinh=1958'));
  const app = await hold(context);
  await page.goto(address(at.question('ngay-sinh')));
  await page.fill('#ngay', '12');
  app.release();
  await started(page);
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate(() => ['ngay', 'thang', 'nam'].map((id) => document.getElementById(id).value)), ['12', '', '']);
  assert.deepEqual(problems, []);
  await close();
});

test('a link followed before the app came is an ordinary link', async () => {
  const { context, page, close } = await open();
  const app = await hold(context);
  await page.goto(address(at.home));
  await page.locator('main a.checkcard').click();
  await page.waitForURL(address(inside('ho-gia-dinh').check));
  app.release();
  await started(page);
  await close();
});

const garbage = { status: 200, contentType: 'application/wasm', body: 'not a program' };
const FAILURES = [
  ['the program is missing', requests.wasm, (route) => route.fulfill({ status: 404, body: '' })],
  ['the program never comes', requests.wasm, (route) => route.abort()],
  ['the program is garbage', requests.wasm, (route) => route.fulfill(garbage)],
  ['the content is missing', requests.pack, (route) => route.fulfill({ status: 404, body: '' })],
  ['the script that holds it is altered', requests.app, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export default 1' })],
];

for (const [name, file, answer] of FAILURES) {
  test(`when ${name}, the page says so and stays readable`, async () => {
    const { context, page, problems, close } = await open();
    let met = 0;
    await context.route(file, (route) => {
      met += 1;
      return answer(route);
    });
    // Both programs: of the pages that are read, and of the checks.
    for (const path of [at.guide, at.question('ngay-sinh'), en(at.question('ngay-sinh'))]) {
      met = 0;
      await page.goto(address(path));
      await page.waitForSelector('html[data-app=failed]', { state: 'attached' });
      assert.ok(met > 0, 'the failure was met');
      const locale = path.startsWith('/en/') ? 'en' : 'vi';
      assert.ok(await page.locator('#app-failed').isVisible());
      assert.equal((await page.locator('#app-failed').innerText()).trim(), message('app-failed', locale));
      const notes = page.locator('main .needs-app');
      assert.ok((await notes.count()) > 0, `${path}: notes beside the controls`);
      assert.ok(await notes.first().isVisible(), `${path}: notes are seen`);
      assert.ok((await mainText(page)).seen.length > 100);
    }
    assert.ok(problems.length > 0, 'the console tells the developer');
    assert.deepEqual(problems.filter((one) => /policy violation|another origin/.test(one)), []);
    await close();
  });
}

test('without WebAssembly the page says so', async () => {
  const { context, page, close } = await open();
  await context.addInitScript(() => {
    delete globalThis.WebAssembly;
  });
  await page.goto(address(at.home));
  await page.waitForSelector('html[data-app=failed]', { state: 'attached' });
  assert.ok(await page.locator('#app-failed').isVisible());
  await close();
});

test('with the app running no note on the missing app is seen', async () => {
  const { page, close } = await open();
  for (const path of [at.guide, at.voices, at.check]) {
    await visit(page, address(path));
    assert.equal(await page.locator('.needs-app').filter({ visible: true }).count(), 0, path);
    assert.equal(await page.locator('button:disabled').count(), 0, path);
  }
  await close();
});
