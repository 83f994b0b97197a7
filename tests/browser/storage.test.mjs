// What the device keeps may be damaged, foreign or refused: start fresh, say so once, lose nothing else.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { answerAll, begin, journeys, kept } from './support/check.mjs';
import { files } from './support/files.mjs';
import { message } from './support/messages.mjs';
import { address, at } from './support/site.mjs';

const SETTINGS = 'tsst-settings';
const ANSWERS = 'tsst-answers-the-can-cuoc';
const good = { settings: 'v=1\ntheme=dark\ntext=2\nregion=south\ngender=man\nspeed=slow', answers: kept({ 'ngay-sinh': '12-3-1990', 'giay-dang-co': 'cmnd-9' }) };

/** Puts something into the device once, before the first page. */
const plant = (context, entries) =>
  context.addInitScript((given) => {
    if (location.protocol === 'about:' || sessionStorage.getItem('planted')) return;
    sessionStorage.setItem('planted', 'yes');
    for (const [shelf, key, text] of given) (shelf === 'device' ? localStorage : sessionStorage).setItem(key, text);
  }, entries);

const notices = (page) => page.locator('.notices .notice p').allInnerTexts();
const root = (page) => page.evaluate(() => ({ theme: document.documentElement.dataset.theme, text: document.documentElement.dataset.text }));

test('good settings and answers are taken up in silence', async () => {
  const { context, page, problems, close } = await open();
  await plant(context, [['device', SETTINGS, good.settings], ['tab', ANSWERS, good.answers]]);
  await visit(page, address(at.question('thong-tin-dan-cu')));
  assert.deepEqual(await notices(page), []);
  assert.deepEqual(await root(page), { theme: 'dark', text: '2' });
  assert.equal(new URL(page.url()).pathname, new URL(address(at.question('thong-tin-dan-cu'))).pathname);
  assert.deepEqual(problems, []);
  await close();
});

const DAMAGED_SETTINGS = { noise: '\u0000\uffff{"a":', 'another version': good.settings.replace('v=1', 'v=2'), 'an unknown theme': 'v=1\ntheme=pink', nothing: '', 'far too much': `v=1\n${'theme=dark\n'.repeat(5000)}` };
for (const [name, text] of Object.entries(DAMAGED_SETTINGS)) {
  test(`damaged settings (${name}): its own settings, said once, answers kept`, async () => {
    const { context, page, problems, close } = await open();
    await plant(context, [['device', SETTINGS, text], ['tab', ANSWERS, good.answers]]);
    await visit(page, address(at.question('thong-tin-dan-cu')));
    await page.waitForSelector('.notices .notice');
    assert.deepEqual(await notices(page), [message('notice-settings-damaged')]);
    assert.deepEqual(await root(page), { theme: undefined, text: undefined });
    assert.equal(new URL(page.url()).pathname, new URL(address(at.question('thong-tin-dan-cu'))).pathname, 'the answers are still there');
    await page.reload();
    await page.waitForSelector('html[data-app=started]', { state: 'attached' });
    await page.waitForTimeout(200);
    assert.deepEqual(await notices(page), [], 'said once');
    assert.deepEqual(problems, []);
    await close();
  });
}

const DAMAGED_ANSWERS = { noise: '\u0000\uffff{"a":', 'another version': good.answers.replace('v=1', 'v=7'), 'no version': 'ngay-sinh=1990-03-12', 'far too long': `v=1\nngay-sinh=${'9'.repeat(9000)}` };
for (const [name, text] of Object.entries(DAMAGED_ANSWERS)) {
  test(`damaged answers (${name}): the check starts anew, said once, settings kept`, async () => {
    const { context, page, problems, close } = await open();
    await plant(context, [['device', SETTINGS, good.settings], ['tab', ANSWERS, text]]);
    await visit(page, address(at.check));
    await page.waitForSelector('.notices .notice');
    assert.deepEqual(await notices(page), [message('notice-answers-damaged')]);
    assert.deepEqual(await root(page), { theme: 'dark', text: '2' });
    await page.reload();
    await page.waitForSelector('html[data-app=started]', { state: 'attached' });
    await page.waitForTimeout(200);
    assert.deepEqual(await notices(page), [], 'said once');
    await begin(page, journeys['a small child without papers']);
    assert.deepEqual(problems, []);
    await close();
  });
}

const STRANGE_ANSWERS = { 'a question that is no more': 'v=1\nkhong-con=co', 'an option that is no more': 'v=1\nngay-sinh=1990-03-12\ngiay-dang-co=the-vang', 'a date that cannot be': 'v=1\nngay-sinh=1990-02-31' };
for (const [name, text] of Object.entries(STRANGE_ANSWERS)) {
  test(`answers with ${name} lead to an open question, never to a broken page`, async () => {
    const { context, page, problems, close } = await open();
    await plant(context, [['tab', ANSWERS, text]]);
    await visit(page, address(at.outcome));
    assert.equal(await page.locator('main .item').count(), 0);
    await visit(page, address(at.question('vneid')));
    await page.waitForURL(/\/(ngay-sinh|giay-dang-co)\/$/);
    // What stands in the fields of a refused date is the reader's to take back.
    for (const field of ['#ngay', '#thang']) if (await page.locator(field).count()) await page.fill(field, '');
    // The day of birth that was kept may leave one question more open than the year of this journey.
    await answerAll(page, { ...journeys['an old paper, only the year of birth known'], 'dien-mien': 'khong' });
    assert.equal(new URL(page.url()).pathname, new URL(address(at.answers)).pathname);
    assert.deepEqual(problems, []);
    await close();
  });
}

const REFUSALS = {
  'the shelves throw when touched': () => {
    for (const shelf of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, shelf, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  },
  'the shelves throw when used': () => {
    for (const method of ['getItem', 'setItem', 'removeItem']) {
      Storage.prototype[method] = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    }
  },
};
for (const [name, refuse] of Object.entries(REFUSALS)) {
  test(`with storage refused (${name}) everything works for this page, and it is said once`, async () => {
    const { context, page, problems, close } = await open();
    await context.addInitScript(refuse);
    await visit(page, address(at.check));
    await page.waitForSelector('.notices .notice');
    assert.deepEqual(await notices(page), [message('notice-storage-blocked')]);
    await page.locator('.notices .notice__close').click();
    await page.locator('main .actions a.button').first().click();
    await page.waitForURL(address(at.question('ngay-sinh')));
    const asked = await answerAll(page, journeys['a small child without papers']);
    assert.equal(asked.length, Object.keys(journeys['a small child without papers']).length);
    assert.equal(new URL(page.url()).pathname, new URL(address(at.answers)).pathname);
    assert.ok((await notices(page)).length <= 1, 'never twice at a time');
    await page.locator('details.display > summary').click();
    await page.locator('.display__panel button.look', { hasText: message('display-theme-dark') }).click();
    assert.equal((await root(page)).theme, 'dark');
    // The result is a page of its own: the link takes the answers there, and the address forgets them.
    await page.locator('main a.button', { hasText: message('answers-to-result') }).click();
    await page.waitForSelector('main .item');
    assert.equal(new URL(page.url()).pathname, new URL(address(at.outcome)).pathname);
    assert.equal(new URL(page.url()).hash, '');
    assert.deepEqual(problems, []);
    await close();
  });
}

test('a device whose clock begins anew is told so, and the page keeps its own day', async () => {
  const { page, problems, close } = await open({ day: '1971-03-04' });
  await visit(page, address(at.question('ngay-sinh')));
  await page.waitForSelector('.notices .notice');
  assert.ok((await notices(page)).includes(message('notice-clock-wrong')));
  await page.fill('#nam', '1980');
  await page.click('form.ask button[type=submit]');
  await page.waitForURL((url) => !url.pathname.endsWith('/ngay-sinh/'));
  assert.deepEqual(problems, []);
  await close();
});

test('a page that was left open takes up the new day and the settings of another page', async () => {
  const { context, page, problems, close } = await open({ day: '2026-12-31' });
  await visit(page, address(at.figures));
  const shown = () => page.locator('.figures__day').innerText();
  assert.match(await shown(), /31-12-2026/);
  await context.clock.setFixedTime(new Date('2027-01-01T08:00:00+07:00'));
  await page.evaluate(() => {
    localStorage.setItem('tsst-settings', 'v=1\ntheme=dark\ntext=2\nregion=south\ngender=man\nspeed=slow');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  assert.match(await shown(), /\b0?1-0?1-2027/);
  assert.deepEqual(problems, []);
  await close();
});

test('settings chosen on one page hold on the next, before the first paint', async () => {
  const { context, page, problems, close } = await open();
  await visit(page, address(at.home));
  await page.locator('details.display > summary').click();
  await page.locator('.display__panel button.look', { hasText: message('display-theme-contrast') }).click();
  await page.locator('.display__panel button.look', { hasText: message('display-text-largest') }).click();
  assert.deepEqual(await root(page), { theme: 'contrast', text: '3' });
  // Without the app only the script before the paint can have set it.
  await context.route(files.wasm, () => {});
  await page.goto(address(at.guide), { waitUntil: 'domcontentloaded' });
  assert.deepEqual(await root(page), { theme: 'contrast', text: '3' });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  assert.deepEqual(problems.filter((one) => !/did not start/.test(one)), []);
  await close();
});

