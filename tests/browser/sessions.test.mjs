// A session in two windows of one browser: agenda, slides, keys, black, reloads, a second presenter. What is done
// beside turning pages: `show.test.mjs`; that no slide reaches over its screen: `slides.test.mjs`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { message } from './support/messages.mjs';
import { AGENDA, PRESENTER, RUNNING, SCREEN, agree, count, windows } from './support/session.mjs';
import { address } from './support/site.mjs';

test('from the agenda to the last slide, offline, through reloads, black and a second presenter', async () => {
  const { context, page: builder, problems, close } = await open(RUNNING);
  await visit(builder, address(AGENDA));
  await builder.getByRole('button', { name: message('slide-audience-elderly') }).click();
  await builder.getByRole('button', { name: '30 phút' }).click();
  const slides = await builder.locator('.session__list > li').count();
  assert.ok(slides >= 15, `${slides} slides`);
  const presenter = await context.newPage();
  await visit(presenter, address(PRESENTER));
  const screen = await context.newPage();
  await visit(screen, address(SCREEN));
  await context.setOffline(true);
  await agree([presenter, screen], 1);
  assert.equal(await count(screen), `1/${slides}`);
  await presenter.waitForFunction(() => /đang mở/.test(document.querySelector('.present__standing-row [role=status]').textContent), null, { timeout: 2_000 });

  await presenter.click('.present__turn--next');
  await agree([presenter, screen], 2);
  await screen.keyboard.press('PageDown');
  await agree([presenter, screen], 3);
  await screen.keyboard.press('PageUp');
  await agree([presenter, screen], 2);
  assert.notEqual(await presenter.textContent('.present__time'), '');

  await presenter.keyboard.press('b');
  await screen.waitForSelector('.slide--black', { timeout: 2_000 });
  assert.equal(await presenter.getAttribute('.present__controls [aria-pressed]', 'aria-pressed'), 'true');
  await screen.keyboard.press('.');
  await screen.waitForSelector('.slide--black', { state: 'detached', timeout: 2_000 });
  await presenter.keyboard.press('d');
  await screen.waitForSelector('html[data-room=dark]', { timeout: 2_000 });

  // Every window loaded anew, one after the other. The network is only away for what the pages need while they run.
  await context.setOffline(false);
  for (const page of [presenter, screen]) {
    await page.reload();
    await agree([presenter, screen], 2);
  }
  await context.setOffline(true);
  await screen.waitForSelector('html[data-room=dark]', { timeout: 2_000 });

  // A window that is lost is missed, and another one takes its place.
  await screen.close();
  await presenter.waitForFunction(() => /Chưa thấy/.test(document.querySelector('.present__standing-row [role=status]').textContent), null, { timeout: 2_000 });
  await context.setOffline(false);
  const other = await context.newPage();
  await visit(other, address(SCREEN));
  await agree([presenter, other], 2);

  // A second presenter follows, and may lead.
  const second = await context.newPage();
  await visit(second, address(PRESENTER));
  await agree([presenter, other, second], 2);
  const lead = second.getByRole('button', { name: 'Điều khiển ở đây' });
  await lead.waitFor({ timeout: 2_000 });
  await lead.click();
  await presenter.getByRole('button', { name: 'Điều khiển ở đây' }).waitFor({ timeout: 2_000 });
  await second.keyboard.press('End');
  await agree([presenter, other, second], slides);
  assert.match(await presenter.textContent('.present__next'), /Hết/);
  // The last page is turned over, and back.
  await second.keyboard.press('PageDown');
  await presenter.getByRole('heading', { name: message('slide-over-title') }).waitFor({ timeout: 2_000 });
  assert.equal(await other.textContent('h1'), message('slide-thanks'));
  await second.keyboard.press('PageUp');
  await agree([presenter, other, second], slides);

  // All closed, and the device still knows.
  await Promise.all([presenter.close(), other.close(), second.close()]);
  const again = await context.newPage();
  await visit(again, address(SCREEN));
  await agree([again], slides);
  assert.deepEqual(problems, []);
  await close();
});

test('an agenda that changes reaches the windows that are open', async () => {
  const { context, page: builder, close } = await open(RUNNING);
  await visit(builder, address(AGENDA));
  await builder.getByRole('button', { name: '15 phút' }).click();
  const screen = await context.newPage();
  await visit(screen, address(SCREEN));
  const before = await count(screen);
  await builder.getByRole('button', { name: '45 phút' }).click();
  const presenter = await context.newPage();
  await visit(presenter, address(PRESENTER));
  await screen.waitForFunction((before) => document.querySelector('.slide__count')?.textContent !== before, before, { timeout: 2_000 });
  assert.equal(await count(screen), await count(presenter));
  await close();
});

test('slides are moved, dropped, added and written, and come back from a file', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(AGENDA));
  const lines = () => page.locator('ol.session__list .session__line').allTextContents();
  const [first, second, ...rest] = await lines();
  await page.getByRole('button', { name: 'Đưa trang 1 xuống' }).click();
  assert.deepEqual(await lines(), [second, first, ...rest]);
  await page.getByRole('button', { name: 'Bỏ trang 1', exact: true }).click();
  assert.deepEqual(await lines(), [first, ...rest]);

  await page.fill('#slide-own-title', 'Số thẻ 001095012345');
  await page.getByRole('button', { name: 'Thêm trang này' }).click();
  assert.match(await page.textContent('main .field-error'), /số thẻ/);
  assert.deepEqual(await lines(), [first, ...rest]);
  // It is told at the field that is at fault, which has the focus.
  const atFault = (field) => page.waitForFunction((field) => {
    const one = document.getElementById(field);
    const told = one.getAttribute('aria-describedby').split(' ')[0];
    return one === document.activeElement && one.ariaInvalid === 'true' && one.closest('.field').contains(document.getElementById(told)) && document.querySelectorAll('main .field-error').length === 1;
  }, field);
  await atFault('slide-own-title');
  await page.fill('#slide-own-title', 'Tổ mình hẹn nhau');
  await page.fill('#slide-own-text', 'Số thẻ 001095012345');
  await page.getByRole('button', { name: 'Thêm trang này' }).click();
  await atFault('slide-own-text');
  assert.equal(await page.getAttribute('#slide-own-title', 'aria-invalid'), null);
  await page.fill('#slide-own-text', 'Sáng chủ nhật\nNhà văn hóa');
  await page.getByRole('button', { name: 'Thêm trang này' }).click();
  assert.equal((await lines()).at(-1), 'Tổ mình hẹn nhau');

  await page.click('summary:has-text("Thêm trang từ các bài")');
  await page.locator('.session__more > li > button').first().click();
  await page.locator('.session__more .session__list button').first().click();
  const all = await lines();
  assert.equal(all.length, rest.length + 3);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Lưu thành tệp' }).click()]);
  const text = readFileSync(await file.path(), 'utf8');
  const choose = (content) => page.setInputFiles('#slide-file', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });
  await choose('tsst-drive v=1\n');
  await atFault('slide-file');
  assert.deepEqual(await lines(), all);
  await page.getByRole('button', { name: '15 phút' }).click();
  await choose(text);
  await page.waitForFunction((wanted) => document.querySelectorAll('ol.session__list > li').length === wanted, all.length);
  assert.deepEqual(await lines(), all);

  // Words of the team's own stand on the screen as they were typed.
  await page.goto(address(SCREEN));
  await page.waitForSelector('html[data-app=started]');
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  assert.match(await page.textContent('.slide'), /Tổ mình hẹn nhau/);
  assert.equal(await page.locator('.slide__lines p').count(), 2);
  assert.deepEqual(problems, []);
  await close();
});

test('a damaged agenda is refused and stays, and the windows show the first one', async () => {
  const { context, page, close } = await open();
  await context.addInitScript(() => { if (location.protocol !== 'about:') localStorage.setItem('tsst-agenda', 'tsst-agenda v=1\nslide=?'); });
  await visit(page, address(AGENDA));
  assert.match(await page.textContent('main .field-error'), /bị hỏng/);
  assert.equal(await page.evaluate(() => localStorage.getItem('tsst-agenda')), 'tsst-agenda v=1\nslide=?');
  await visit(page, address(SCREEN));
  assert.match(await count(page), /^1\/\d\d/);
  await close();
});

test('a phone turns the slides with its thumb, and nothing is small to hit', async () => {
  const { context, close } = await open({ ...RUNNING, viewport: { width: 320, height: 568 }, hasTouch: true });
  const page = await context.newPage();
  await visit(page, address(PRESENTER));
  const next = await page.locator('.present__turn--next').boundingBox();
  assert.ok(next.height >= 96 && next.width >= 120 && next.y + next.height <= 568, JSON.stringify(next));
  await page.tap('.present__turn--next');
  await agree([page], 2);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(over <= 0, `${over} px`);
  await close();
});

test('a key that is typed into a field turns no page', async () => {
  const { pages: [presenter], close } = await windows([PRESENTER]);
  await presenter.keyboard.press('Control+b');
  assert.equal(await presenter.getAttribute('.present__controls [aria-pressed]', 'aria-pressed'), 'false');
  await close();
});
