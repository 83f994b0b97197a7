// Pages that the browser puts aside as they are, and shows again after the back button: what has changed meanwhile holds.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, visit, withWholeBrowser, withoutFlags } from './support/browser.mjs';
import { begin, journeys, settled, shelf, toOutcome } from './support/check.mjs';
import { message } from './support/messages.mjs';
import { address, at } from './support/site.mjs';

// What draws pages alone puts none aside.
withWholeBrowser();
// As people's browsers do; the test tool turns it off.
withoutFlags('--disable-back-forward-cache');

const answers = journeys['a new card lost, at the counter'];
const RESTORED = 'the page was put aside';

/** A page in which it is told when one was put aside and comes back. */
async function opened() {
  const { context, page, problems, close } = await open();
  const told = [];
  page.on('console', (said) => said.text() === RESTORED && told.push(page.url()));
  await context.addInitScript((word) => addEventListener('pageshow', (event) => event.persisted && console.log(word)), RESTORED);
  return { page, problems, told, close };
}

test('the back button brings no answers back that were wiped', async () => {
  const { page, problems, told, close } = await opened();
  await begin(page, answers);
  await toOutcome(page);
  await page.getByRole('button', { name: message('check-done') }).click();
  await page.waitForURL(address('/kiem-tra/'));
  await settled(page);
  await page.evaluate(() => history.back());
  await page.waitForTimeout(1_000);
  await settled(page);
  assert.ok(told.length > 0, 'the browser had put the page aside');
  const kept = await page.evaluate(() => Object.keys(sessionStorage));
  assert.deepEqual(kept, []);
  await visit(page, address(at.question('ngay-sinh')));
  assert.equal(await page.inputValue('#nam'), '');
  assert.deepEqual(problems, []);
  await close();
});

test('a result that was put aside is the result of the answers of now', async () => {
  const { page, problems, told, close } = await opened();
  await begin(page, answers);
  await toOutcome(page);
  const shown = () => document.querySelector('main').innerText;
  const before = await page.evaluate(shown);
  const outcome = page.url();
  await page.locator('main a[href*="/tra-loi/"]').first().click();
  await page.waitForURL((url) => url.pathname.includes('/tra-loi/'));
  await settled(page);
  // As another page of this tab would, where the answer is changed.
  await page.evaluate((key) => sessionStorage.setItem(key, sessionStorage.getItem(key).replace('dien-mien=khong', 'dien-mien=ho-ngheo')), shelf());
  await page.evaluate(() => history.back());
  await page.waitForURL(outcome);
  await page.waitForTimeout(1_000);
  await settled(page);
  assert.notEqual(await page.evaluate(shown), before);
  assert.ok(told.length > 0, 'the browser had put the page aside');
  assert.deepEqual(problems, []);
  await close();
});
