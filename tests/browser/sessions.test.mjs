// A session in two windows of one browser: agenda, slides, keys, black, reloads, a second presenter. What is done
// beside turning pages: `show.test.mjs`; that no slide reaches over its screen: `slides.test.mjs`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { message } from './support/messages.mjs';
import { AGENDA, PRESENTER, RUNNING, SCREEN, agree, count, keepAgenda, windows } from './support/session.mjs';
import { address, en } from './support/site.mjs';

test('from the agenda to the last slide, offline, through reloads, black and a second presenter', async () => {
  const { context, page: builder, problems, close } = await open(RUNNING);
  await visit(builder, address(AGENDA));
  await builder.getByRole('button', { name: message('slide-audience-elderly') }).click();
  await builder.getByRole('button', { name: '30 phút' }).click();
  const slides = await builder.locator('.session__list > .session__row').count();
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
  assert.equal(await presenter.textContent('#slide-black-switch'), message('slide-light-key'));
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

test('whoever edits the list in the middle keeps the slide and the clock in every window', async () => {
  const { context, page: presenter, problems, close } = await open(RUNNING);
  const own = (number) => `own=Trang số ${number}\\nMột dòng`;
  await keepAgenda(context, [1, 2, 3, 4, 5, 6].map(own));
  await visit(presenter, address(PRESENTER));
  const screen = await context.newPage();
  await visit(screen, address(SCREEN));
  const both = [presenter, screen];
  const shown = async (number, place) => {
    for (const page of both) await page.waitForFunction((title) => document.querySelector('#slide-read :is(h1, h3)')?.textContent === title, `Trang số ${number}`, { timeout: 3_000 });
    for (const page of both) assert.equal(await count(page), place);
  };
  await presenter.bringToFront();
  for (const at of [2, 3, 4]) {
    await presenter.click('.present__turn--next');
    await agree(both, at);
  }
  await presenter.waitForFunction(() => !/^0:0[01]$/.test(document.querySelector('.present__time').textContent), null, { timeout: 5_000 });
  // The presenter goes to the list and comes back; the audience's window stays open.
  const edit = async (numbers) => {
    await presenter.evaluate((lines) => {
      const head = localStorage.getItem('tsst-agenda').split('\n').slice(0, 3);
      localStorage.setItem('tsst-agenda', [...head, ...lines].join('\n'));
    }, numbers.map(own));
    await presenter.reload();
    await presenter.waitForSelector('html[data-app=started]');
  };
  await edit([1, 2, 3, 4, 6, 5]);
  await shown(4, '4/6');
  await edit([1, 4, 3, 2, 6]);
  await shown(4, '2/5');
  assert.doesNotMatch(await presenter.textContent('.present__time'), /^0:0[01]$/);
  await presenter.click('.present__turn--next');
  await shown(3, '3/5');
  // Taken out: the nearest before it.
  await edit([1, 4, 2, 6]);
  await shown(4, '2/4');
  assert.doesNotMatch(await presenter.textContent('.present__time'), /^0:0[01]$/);
  assert.deepEqual(problems, []);
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
  await page.waitForFunction((wanted) => document.querySelectorAll('ol.session__list > .session__row').length === wanted, all.length);
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

test('a row keeps page and focus while it is moved, and one press takes one slide out and can be taken back', async () => {
  const { page, problems, close } = await open({ reducedMotion: 'reduce' });
  await visit(page, address(AGENDA));
  const lines = () => page.locator('ol.session__list .session__line').allTextContents();
  const focused = (id) => page.waitForFunction((id) => document.activeElement?.id === id, id);
  const key = (id) => page.locator(`#${id}`);
  const before = await lines();
  // Its row in the middle of the window: nothing has to come into sight.
  await key('slide-9-down').evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const at = () => page.evaluate(() => scrollY);
  const scrolled = await at();
  await key('slide-9-down').click();
  await focused('slide-10-down');
  assert.equal((await lines())[10], before[9]);
  await page.keyboard.press('Enter');
  await focused('slide-11-down');
  await key('slide-11-up').click();
  await focused('slide-10-up');
  assert.equal((await lines())[10], before[9]);
  assert.equal(await at(), scrolled, 'the page stays');

  // The second press of a double one would take out the next slide.
  await key('slide-8-out').dblclick();
  await focused('slide-undo');
  await page.waitForTimeout(100);
  assert.equal((await lines()).length, before.length - 1);
  assert.equal(await at(), scrolled);
  const told = message('slide-taken-out').split('{')[0];
  for (const place of ['.session__noted', '#slide-order ~ [role=status]']) {
    assert.ok((await page.textContent(place)).startsWith(told + before[8].slice(0, 20)), place);
  }
  await key('slide-undo').click();
  await focused('slide-8-out');
  assert.equal((await lines())[8], before[8]);
  assert.equal(await page.locator('.session__noted').count(), 0);

  await key('slide-10-first').click();
  await focused('slide-0-down');
  assert.equal((await lines())[0], before[9]);
  const sight = await key('slide-0-down').evaluate((one) => one.getBoundingClientRect().top >= 0);
  assert.ok(sight, 'a row that went to the beginning is in sight');
  // The last one that is taken out leaves its place at the end.
  const last = before.length - 1;
  await key(`slide-${last}-out`).click();
  await focused('slide-undo');
  await key('slide-undo').click();
  await focused(`slide-${last}-out`);
  assert.equal((await lines()).length, before.length);
  assert.deepEqual(problems, []);
  await close();
});

test('another length or audience keeps the slides of the team, and the lists before can be had back one by one', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(AGENDA));
  const lines = () => page.locator('ol.session__list .session__line').allTextContents();
  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  const own = async (title, button) => {
    await page.fill('#slide-own-title', title);
    await press(message(button));
    await page.waitForFunction((title) => [...document.querySelectorAll('.session__line')].some((one) => one.textContent === title), title);
  };
  await own('Lịch hỗ trợ ở phường mình', 'slide-own-add-first');
  await page.waitForFunction(() => document.activeElement?.id === 'slide-0-out');
  await own('Hẹn gặp lại', 'slide-own-add');
  // From here one press brings it to the beginning.
  const mine = await lines();
  await page.waitForFunction((id) => document.activeElement?.id === id, `slide-${mine.length - 1}-first`);
  assert.match(await page.textContent('.session__noted'), /Hẹn gặp lại/);

  const status = message('slide-picked').match(/\*\[other\] ([^{]*)/)[1].trim();
  const seen = [mine];
  for (const name of ['45 phút', '15 phút', message('slide-audience-elderly')]) {
    await press(name);
    await page.getByText(status).waitFor();
    const now = await lines();
    assert.notDeepEqual(now, seen.at(-1));
    assert.equal(now[0], 'Lịch hỗ trợ ở phường mình', name);
    assert.equal(now.at(-1), 'Hẹn gặp lại', name);
    seen.push(now);
  }
  const back = page.getByRole('button', { name: message('slide-restore').split(' (')[0] });
  for (const wanted of [...seen].reverse().slice(1)) {
    await back.click();
    assert.deepEqual(await lines(), wanted);
  }
  // Nothing is lost on the way back either.
  await back.click();
  assert.deepEqual(await lines(), seen.at(-1));
  assert.deepEqual(problems, []);
  await close();
});

test('a fifth of the time is left for questions, for everybody and any length', async () => {
  const { page, close } = await open();
  await visit(page, address(AGENDA));
  for (const audience of ['everybody', 'elderly', 'parents', 'tenants']) {
    for (const minutes of [15, 30, 45]) {
      await page.getByRole('button', { name: message(`slide-audience-${audience}`), exact: true }).click();
      await page.getByRole('button', { name: `${minutes} phút`, exact: true }).click();
      const [slides, taken] = (await page.locator('.first__text').innerText()).match(/\d+/g).map(Number);
      assert.ok(taken <= minutes * 0.8 && slides >= 10, `${audience} ${minutes}: ${slides} slides, ${taken} minutes`);
    }
  }
  // Whose voice reads is said, and leads to the voices.
  assert.ok((await page.textContent('main')).includes(message('voice-north-woman')));
  assert.equal(await page.getByRole('link', { name: message('slide-voice-other') }).count(), 1);
  await close();
});

test('the word beside a statement of a guide stands in one line on a phone', async () => {
  const { page, close } = await open({ viewport: { width: 360, height: 740 } });
  await visit(page, address(AGENDA));
  await page.click('summary:has-text("Thêm trang từ các bài")');
  await page.locator('.session__more > li > button').first().click();
  const { width, height } = await page.locator('.session__put').first().boundingBox();
  assert.ok(width > height && height < 70, `${width} by ${height}`);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
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
  assert.ok(next.height >= 48 && next.width >= 120 && next.y + next.height <= 568, JSON.stringify(next));
  await page.tap('.present__turn--next');
  await agree([page], 2);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(over <= 0, `${over} px`);
  await close();
});

for (const [path, width, height, text, most] of [[PRESENTER, 360, 740, '1', 112], [PRESENTER, 320, 568, '1', 112], [en(PRESENTER), 360, 740, '1', 112], [PRESENTER, 320, 640, '3', 150], [PRESENTER, 412, 915, '2', 150]]) {
  test(`on a phone the bar leaves the slide most of the screen, and all of it can be hit: ${path} ${width} px, letters ${text}`, async () => {
    const { pages: [phone], close } = await windows([path], { viewport: { width, height }, hasTouch: true, settings: { text } });
    const bar = await phone.locator('.present__clicker').boundingBox();
    assert.ok(bar.height <= most && Math.abs(bar.y + bar.height - height) < 1, JSON.stringify(bar));
    for (const button of await phone.locator('.present__clicker button').all()) {
      const box = await button.boundingBox();
      assert.ok(box.width >= 48 && box.height >= 48 && box.x >= 0 && box.x + box.width <= width, JSON.stringify([await button.textContent(), box]));
      assert.ok(await button.evaluate((one) => one.scrollWidth <= one.clientWidth + 1), await button.textContent());
    }
    await close();
  });
}

test('a key that is typed into a field turns no page', async () => {
  const { pages: [presenter], close } = await windows([PRESENTER]);
  await presenter.keyboard.press('Control+b');
  assert.equal(await presenter.textContent('#slide-black-switch'), message('slide-black-key'));
  await close();
});
