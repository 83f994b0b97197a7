// Nobody there: after nine minutes a warning, shown, and spoken to whoever was listening; after ten the answers go.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, started, visit } from './support/browser.mjs';
import { heard, key, listen, press, sounds } from './support/listen.mjs';
import { message } from './support/messages.mjs';
import { address, at, TODAY } from './support/site.mjs';
import { voiced } from './support/voice.mjs';

const KEY = 'tsst-answers-the-can-cuoc';
const ANSWERS = ['v=1', 'ngay-sinh=1990-03-12', 'giay-dang-co=cmnd-9', 'thong-tin-dan-cu=dung'].join('\n');

/** A page in the middle of the check, whose clock can be put forward. */
async function begun(prepare = async () => {}) {
  const found = await open({ day: '' });
  await found.context.clock.install({ time: new Date(`${TODAY}T12:00:00+07:00`) });
  await prepare(found.context);
  await found.context.addInitScript(
    ([name, text]) => {
      if (location.protocol === 'about:' || sessionStorage.getItem('planted')) return;
      sessionStorage.setItem('planted', 'yes');
      sessionStorage.setItem(name, text);
      localStorage.setItem(name, text);
      // Kept another time, and not looked at in this tab.
      localStorage.setItem('tsst-answers-cuoc-goi-lua-dao', 'v=1\nkenh=goi');
    },
    [KEY, ANSWERS],
  );
  await visit(found.page, address(at.answers));
  return found;
}

const kept = (page) => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((name) => name.startsWith('tsst-answers')));

test('nine minutes: a warning that has the focus, and any key keeps the answers', async () => {
  const { page, problems, close } = await begun(listen);
  await page.clock.fastForward('08:50');
  assert.equal(await page.locator('#sap-xoa').count(), 0);
  await page.clock.fastForward('00:20');
  await page.waitForSelector('#sap-xoa');
  await page.waitForFunction(() => document.activeElement?.id === 'con-day');
  assert.equal(await page.locator('#sap-xoa-loi').innerText(), message('idle-text'));
  assert.deepEqual((await heard(page)).asked, [], 'it speaks to nobody who has not listened');
  await page.keyboard.press('Shift');
  await page.waitForSelector('#sap-xoa', { state: 'detached' });
  await page.clock.fastForward('05:00');
  assert.ok((await kept(page)).includes(KEY));
  assert.deepEqual(problems, []);
  await close();
});

voiced('whoever has listened hears the warning', async () => {
  const { page, problems, close } = await begun((context) => listen(context, 8));
  await press(page);
  await sounds(page, 1);
  await key(page, 'pause').click();
  const before = (await heard(page)).asked.length;
  await page.clock.fastForward('09:10');
  await page.waitForSelector('#sap-xoa');
  await sounds(page, 2);
  const asked = (await heard(page)).asked.slice(before).map(({ text }) => text);
  assert.ok(asked.length > 0 && asked[0].toLowerCase().startsWith(message('idle-title').toLowerCase().slice(0, 6)), `${asked}`);
  assert.deepEqual(problems, []);
  await close();
});

test('ten minutes: nothing is left in the tab and on the device, and that is said', async () => {
  const { page, problems, close } = await begun();
  await page.clock.fastForward('09:10');
  await page.waitForSelector('#sap-xoa');
  await page.clock.fastForward('01:00');
  await page.waitForURL((url) => url.pathname === new URL(address('/kiem-tra/')).pathname);
  await started(page);
  await page.waitForSelector('.notices .notice');
  assert.deepEqual(await page.locator('.notices .notice p').allInnerTexts(), [message('notice-wiped-idle')]);
  assert.deepEqual(await kept(page), ['tsst-answers-cuoc-goi-lua-dao'], 'but for what was kept another time');
  assert.deepEqual(problems, []);
  await close();
});
