// Notices: how long one stays, and where the focus goes with it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { mouse, settled } from './support/check.mjs';
import { message } from './support/messages.mjs';
import { address, at } from './support/site.mjs';

const told = (page) => page.locator('.notice p').allInnerTexts();
const focused = (page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.className || document.activeElement?.localName);

/** A question that is not due, which leads to the first one. */
async function outOfTurn(page) {
  await page.goto(address(at.question('vneid')));
  await page.waitForURL(address(at.question('ngay-sinh')));
  await settled(page);
  await page.waitForSelector('.notice');
  assert.deepEqual(await told(page), [message('notice-question-out-of-turn')]);
}

test('that a question was not due is over with the next answer', async () => {
  const { page, problems, close } = await open();
  await outOfTurn(page);
  await page.click('form.ask button[type=submit]');
  await page.waitForSelector('.summary');
  assert.equal(await page.locator('.notice').count(), 1, 'nothing was answered');
  await mouse.answer(page, 'ngay-sinh', '1990');
  await page.waitForURL(address(at.question('giay-dang-co')));
  await settled(page);
  assert.deepEqual(await told(page), []);
  assert.deepEqual(problems, []);
  await close();
});

test('a notice closed by key gives the focus to the heading, and the page stays where it is', async () => {
  const { page, problems, close } = await open({ viewport: { width: 320, height: 480 } });
  await outOfTurn(page);
  const top = () => page.evaluate(() => window.scrollY);
  await page.evaluate(() => window.scrollTo({ top: 9_999, behavior: 'instant' }));
  await page.locator('.notice__close').focus();
  const before = await top();
  assert.ok(before > 100, `${before}`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'tieu-de');
  assert.equal(await top(), before);
  assert.deepEqual(problems, []);
  await close();
});

test('a notice closed while the focus is elsewhere leaves it there', async () => {
  const { page, close } = await open();
  await outOfTurn(page);
  await page.focus('#nam');
  await page.evaluate(() => document.querySelector('.notice__close').click());
  await page.waitForSelector('.notice', { state: 'detached' });
  await page.waitForTimeout(100);
  assert.equal(await focused(page), 'nam');
  await close();
});

test('with several notices the focus goes to the next one', async () => {
  const { context, page, close } = await open();
  await context.addInitScript(() => {
    if (location.protocol !== 'about:') localStorage.setItem('tsst-settings', 'noise');
  });
  await page.goto(address(at.question('vneid')));
  await page.waitForURL(address(at.question('ngay-sinh')));
  await page.waitForFunction(() => document.querySelectorAll('.notice').length === 2);
  for (const last of [1, 0]) {
    await page.locator('.notice__close').nth(last).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((left) => document.querySelectorAll('.notice').length === left, last);
    await page.waitForTimeout(100);
    assert.equal(await focused(page), last === 1 ? 'notice__close' : 'tieu-de');
  }
  await close();
});
