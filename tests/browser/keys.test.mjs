// Number keys choose: 1 to 9 the answer of that number, 0 "I do not know".

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { answerAll, digits, journeys, questionOf, remember, settled, toOutcome } from './support/check.mjs';
import { address, at } from './support/site.mjs';

const online = journeys['a new card lost, filed online'];
const HOME = '/kiem-tra/nguoi-cao-tuoi-tai-nha/tinh-trang/';

/** What is ticked, in the order of the page. */
const ticked = (page) => page.locator('input[name=cau-tra-loi]:checked').evaluateAll((all) => all.map((one) => one.value));

test('by number keys and Enter to the checklist', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(at.question('ngay-sinh')));
  assert.deepEqual(await answerAll(page, online, { hand: digits }), Object.keys(online));
  await toOutcome(page);
  assert.deepEqual(problems, []);
  await close();
});

test('the badge shows the key of each answer, and the key chooses it', async () => {
  const { page, close } = await open();
  await visit(page, address(at.question('ngay-sinh')));
  await answerAll(page, online, { until: 'giay-dang-co' });
  const choices = await page.locator('label.choice').evaluateAll((all) =>
    all.map((one) => ({ value: one.querySelector('input').value, badge: one.querySelector('.choice__key')?.innerText })),
  );
  assert.ok(choices.length >= 6);
  for (const [n, { value, badge }] of choices.entries()) {
    assert.equal(badge, value === 'khong-biet' ? '0' : String(n + 1));
    await page.keyboard.press(badge);
    assert.deepEqual(await ticked(page), [value]);
  }
  await page.keyboard.press('9');
  assert.deepEqual(await ticked(page), [choices.at(-1).value], 'a number without an answer changes nothing');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Alt+1');
  assert.deepEqual(await ticked(page), [choices.at(-1).value], 'keys together with others are the browser’s');
  await close();
});

test('several answers: a key ticks and takes back; what stands alone takes back the rest', async () => {
  const { page, close } = await open();
  await visit(page, address(HOME));
  await page.keyboard.press('1');
  await page.keyboard.press('3');
  assert.deepEqual(await ticked(page), ['cao-tuoi-yeu', 'benh-nang']);
  await page.keyboard.press('1');
  assert.deepEqual(await ticked(page), ['benh-nang']);
  await page.keyboard.press('0');
  assert.deepEqual(await ticked(page), ['khong-biet']);
  await page.keyboard.press('2');
  assert.deepEqual(await ticked(page), ['khuyet-tat']);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/tinh-trang/'));
  await close();
});

test('digits typed into a field are typed', async () => {
  const { context, page, close } = await open();
  await remember(context, { 'ngay-sinh': '12-3-1990', 'giay-dang-co': 'cccd-chip', 'tinh-trang-the': 'con-tot', 'ngay-cap': '1-6-2021' });
  await visit(page, address(at.question('han-the')));
  await settled(page);
  assert.equal(questionOf(page), 'han-the');
  await page.focus('#ngay');
  await page.keyboard.type('10');
  assert.equal(await page.inputValue('#ngay'), '10');
  assert.deepEqual(await ticked(page), []);
  await close();
});
