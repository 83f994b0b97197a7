// The record of sessions: fields and faults, the book, what is printed, files, and what is known of a session that was
// just presented.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { violations } from './support/axe.mjs';
import { open, started, visit } from './support/browser.mjs';
import { tabTo } from './support/check.mjs';
import { message } from './support/messages.mjs';
import { address, en, TODAY } from './support/site.mjs';

const RECORD = '/cho-to-cong-dong/so-buoi/';
const KEY = 'tsst-records';
const field = (id) => `#record-${id}`;
const button = (page, id) => page.getByRole('button', { name: message(id), exact: true });
const stored = (page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const told = (page, id) => page.waitForFunction((text) => document.getElementById('record-told').textContent === text, message(id));
const focused = (page, id) => page.waitForFunction((id) => document.activeElement?.id === id, id);

const HELD = { on: '20-11-2026', place: 'Nhà văn hóa thôn Đông', people: '20', minutes: '35', questions: 'Thẻ cũ còn dùng không?\nMất điện thoại thì sao?', next: 'Đến nhà ba cụ' };

async function fill(page, values) {
  for (const [id, text] of Object.entries(values)) await page.fill(field(id), text);
}

async function keep(page, values) {
  await fill(page, { ...HELD, ...values });
  await button(page, 'record-keep').click();
  await page.waitForFunction((text) => document.getElementById('record-told').textContent === text, message('record-added'));
}

async function opened(options) {
  const found = await open(options);
  await visit(found.page, address(RECORD));
  return found;
}

const days = (page) => page.locator('.record__one h3').evaluateAll((all) => all.map((one) => /\d{2}-\d{2}-\d{4}/.exec(one.textContent)[0]));

test('sessions stand in the book, the newest first, in both languages, and outlive the browser', async () => {
  const { context, page, problems, close } = await opened();
  await page.getByRole('button', { name: message('slide-audience-elderly') }).click();
  await keep(page, {});
  await keep(page, { on: '1-10-2026', place: 'Trường Hoa Sen', people: '45' });
  await keep(page, { on: '22-11-2026', place: 'Tổ Ba', questions: '', next: '' });
  assert.deepEqual(await days(page), ['22-11-2026', '20-11-2026', '01-10-2026']);
  assert.equal(await page.inputValue(field('place')), '', 'the fields are free for the next one');
  const other = await context.newPage();
  await visit(other, address(en(RECORD)));
  await other.waitForSelector('.record__one');
  const text = await other.locator('.record__one').nth(1).innerText();
  for (const part of ['Nhà văn hóa thôn Đông', message('slide-audience-elderly', 'en'), '35', 'Mất điện thoại thì sao?', 'Đến nhà ba cụ']) assert.match(text, new RegExp(part.replace('?', '\\?')));
  assert.match(await other.locator('[data-records]').innerText(), /3.*85/);
  assert.deepEqual(problems, []);
  await close();
});

test('each fault stands beside its field and is tied to it, and the rest stays', async () => {
  const { page, problems, close } = await opened();
  const [year, month, day] = TODAY.split('-');
  await fill(page, { on: `${Number(day) + 1}-${month}-${year}`, place: '', people: 'hai mươi', minutes: '601', questions: 'Bà Ba 001095012345', next: 'x'.repeat(1001) });
  await button(page, 'record-keep').click();
  const told = { on: 'to-come', place: 'empty', people: 'not-number', minutes: 'too-large', questions: 'card-number', next: 'too-long' };
  for (const [id, wrong] of Object.entries(told)) {
    assert.equal(await page.getAttribute(field(id), 'aria-invalid'), 'true', id);
    assert.ok((await page.getAttribute(field(id), 'aria-describedby')).includes(`record-${id}-fault`), id);
    assert.equal(await page.textContent(`#record-${id}-fault`), message(`record-error-${wrong}`), id);
  }
  assert.equal(await page.evaluate(() => document.activeElement.id), 'record-on');
  assert.equal(await stored(page), null);
  // What was typed outlives a reload, faults and all.
  await page.reload();
  await started(page);
  assert.equal(await page.inputValue(field('people')), 'hai mươi');
  await fill(page, { on: '30-2-2026' });
  await button(page, 'record-keep').click();
  assert.equal(await page.textContent('#record-on-fault'), message('record-error-not-date'));
  await keep(page, {});
  assert.equal(await page.locator('[aria-invalid=true]').count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('pressed twice, it is written once and said to be, and no empty field is called wrong', async () => {
  const { page, problems, close } = await opened();
  await fill(page, HELD);
  await button(page, 'record-keep').dblclick();
  await told(page, 'record-added');
  await focused(page, 'record-told');
  assert.deepEqual(await days(page), ['20-11-2026']);
  assert.equal(await page.locator('form .field-error').count(), 0);
  // Also a moment later. As soon as something is typed, it is another session.
  await button(page, 'record-keep').click();
  await told(page, 'record-added');
  assert.equal(await page.locator('form .field-error').count(), 0);
  await fill(page, { place: 'Tổ Ba' });
  await button(page, 'record-keep').click();
  await page.waitForFunction((text) => document.getElementById('record-people-fault')?.textContent === text, message('record-error-empty'));
  assert.deepEqual(problems, []);
  await close();
});

test('how many the room had and how many came to the table is offered', async () => {
  const { page, problems, close } = await opened();
  const offers = page.getByRole('button', { name: /^Điền \d+ vào số người đến$/ });
  assert.equal(await offers.count(), 0);
  await page.evaluate((today) => {
    sessionStorage.setItem('tsst-room-the-can-cuoc', 'tsst-room v=1\ncheck=the-can-cuoc\npeople=20\n');
    localStorage.setItem('tsst-tally', `tsst-tally v=1\npeople=9\noutcome=the-can-cuoc a 9\nday=${today} 7\nday=2026-01-02 2\n`);
  }, TODAY);
  await page.reload();
  await started(page);
  await offers.first().waitFor();
  assert.deepEqual((await offers.allInnerTexts()).map((text) => /\d+/.exec(text)[0]), ['20', '7']);
  await offers.first().click();
  assert.equal(await page.inputValue(field('people')), '20');
  await offers.last().click();
  assert.equal(await page.inputValue(field('people')), '7');
  assert.equal(await page.inputValue(field('place')), '');
  assert.deepEqual(problems, []);
  await close();
});

test('a session is changed in its place, thrown away, and had back', async () => {
  const { context, page, problems, close } = await opened();
  await keep(page, {});
  await keep(page, { on: '1-10-2026', place: 'Trường Hoa Sen' });
  const edit = () => page.locator('.record__one').last().getByRole('button', { name: /Trường Hoa Sen/ }).first().click();
  // What is being written is in no book yet.
  await fill(page, { place: 'Tổ Năm' });
  await edit();
  await told(page, 'record-draft-first');
  await focused(page, 'record-told');
  assert.equal(await page.inputValue(field('place')), 'Tổ Năm');
  await button(page, 'record-clear').click();
  await edit();
  assert.equal(await page.inputValue(field('place')), 'Trường Hoa Sen');
  assert.equal(await page.inputValue(field('on')), '01-10-2026');
  await page.waitForFunction(() => document.activeElement?.id === 'record-form');
  await page.reload();
  await started(page);
  await fill(page, { people: '60', on: '21-11-2026' });
  await button(page, 'record-keep-change').click();
  await page.waitForFunction((text) => document.getElementById('record-told').textContent === text, message('record-changed'));
  assert.deepEqual(await days(page), ['21-11-2026', '20-11-2026']);
  assert.match(await page.locator('.record__one').first().innerText(), /60/);

  const before = await stored(page);
  await page.locator('.record__one').last().getByRole('button', { name: new RegExp(`^${message('record-remove')}`) }).click();
  await page.waitForFunction(() => document.querySelectorAll('.record__one').length === 1);
  await button(page, 'record-restore').click();
  await page.waitForFunction(() => document.querySelectorAll('.record__one').length === 2);
  assert.equal(await stored(page), before);

  // What another window has written down since stays.
  await page.locator('.record__one').last().getByRole('button', { name: new RegExp(`^${message('record-remove')}`) }).click();
  await page.waitForFunction(() => document.querySelectorAll('.record__one').length === 1);
  const other = await context.newPage();
  await visit(other, address(RECORD));
  await keep(other, { on: '2-11-2026', place: 'Tổ Năm' });
  await button(page, 'record-restore').click();
  await page.waitForFunction(() => document.querySelectorAll('.record__one').length === 3);
  assert.deepEqual(await days(page), ['21-11-2026', '20-11-2026', '02-11-2026']);
  assert.equal(await button(page, 'record-restore').count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

const sheets = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0;
const A4 = { format: 'A4', preferCSSPageSize: true };

test('the report prints on one A4 sheet for five sessions, and one session by itself', async () => {
  const { page, close } = await opened();
  for (const n of [1, 2, 3, 4, 5]) await keep(page, { on: `${n}-11-2026`, place: `Tổ dân phố ${'ABCDE'[n - 1]}` });
  assert.equal(sheets(await page.pdf(A4)), 1);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('form').isVisible(), false);
  assert.ok(await page.locator('.record__sign').isVisible());
  assert.equal(await page.locator('.record__one').first().getByRole('button').first().isVisible(), false);
  await page.emulateMedia({ media: 'screen' });
  // What the printer would see of one session.
  await page.evaluate(() => {
    window.print = () => { window.onPaper = [...document.querySelectorAll('.record__one:not([data-print])')].map((one) => one.querySelector('h3').textContent); };
  });
  const print = () => page.locator('.record__one').nth(1).getByRole('button', { name: new RegExp(`^${message('record-print-one')}`) }).click();
  const left = (count) => page.waitForFunction((count) => document.querySelectorAll('.record__one[data-print]').length === count, count);
  await print();
  const onPaper = await (await page.waitForFunction(() => window.onPaper)).jsonValue();
  assert.equal(onPaper.length, 1);
  assert.match(onPaper[0], /04-11-2026/);
  // Some phones lay the page out only after print() has returned.
  await page.waitForTimeout(100);
  await left(4);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await left(0);
  // And some never say that they have printed.
  await print();
  await left(4);
  await page.click('h1');
  await left(0);
  for (let n = 6; n <= 25; n += 1) await keep(page, { on: `${n % 20 + 1}-10-2026`, place: `Thôn ${n}` });
  assert.ok(sheets(await page.pdf(A4)) > 1, 'many sessions are counted as such');
  await close();
});

const choose = (page, content) => page.setInputFiles('#record-file', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });

async function downloaded(page, id) {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, id).click()]);
  return readFileSync(await file.path(), 'utf8');
}

test('the table has a line for each session and nothing in it runs', async () => {
  const { page, close } = await opened();
  await keep(page, {});
  await keep(page, { on: '21-11-2026', place: '=1+1', questions: 'Có “thẻ”, "sổ"; gì nữa?' });
  const text = await downloaded(page, 'record-csv');
  const rows = text.slice(1).trimEnd().split('\r\n');
  assert.equal(rows[0], ['on', 'place', 'audience', 'people', 'minutes', 'questions', 'next'].map((id) => message(`record-field-${id}`)).join(','));
  assert.equal(rows[1], `21-11-2026,"'=1+1",${message('slide-audience-everybody')},20,35,"Có “thẻ”, ""sổ""; gì nữa?",Đến nhà ba cụ`);
  assert.equal(rows[2], `20-11-2026,Nhà văn hóa thôn Đông,${message('slide-audience-everybody')},20,35,"Thẻ cũ còn dùng không?\nMất điện thoại thì sao?",Đến nhà ba cụ`);
  await close();
});

test('a file is added to the book, and what is not ours changes nothing', async () => {
  const { page, problems, close } = await opened();
  await keep(page, {});
  const text = await downloaded(page, 'record-save');
  await keep(page, { on: '1-10-2026', place: 'Trường Hoa Sen' });
  const before = await stored(page);
  for (const [content, id] of [
    ['tsst-tally v=1\n', 'other-kind'],
    ['tsst-records v=9\n', 'other-version'],
    [text.replace('everybody', 'nobody'), 'damaged'],
    [`${text}name=Ba\n`, 'damaged'],
    [text.replace('Đến nhà', 'Gọi 001095012345'), 'damaged'],
    [`tsst-records v=1\n${'a=b\n'.repeat(50_000)}`, 'too-long'],
  ]) {
    await choose(page, content);
    await told(page, `record-file-${id}`);
    assert.equal(await stored(page), before, id);
    assert.equal(await page.locator('.record__one').count(), 2, id);
  }
  await choose(page, text);
  await page.waitForFunction(() => /0/.test(document.getElementById('record-told').textContent));
  assert.equal(await stored(page), before, 'it is here already');
  await choose(page, text.replace('2026-11-20', '2026-11-02'));
  await page.waitForFunction(() => document.querySelectorAll('.record__one').length === 3);
  assert.deepEqual(await days(page), ['20-11-2026', '02-11-2026', '01-10-2026']);
  await button(page, 'record-restore').click();
  await page.waitForFunction(() => document.querySelectorAll('.record__one').length === 2);
  assert.equal(await stored(page), before);
  assert.deepEqual(problems, []);
  await close();
});

test('a damaged book is said, stays as it is, and can be had as a file', async () => {
  const { page, problems, close } = await opened();
  await keep(page, {});
  const whole = await stored(page);
  const spoilt = whole.replace('2026-11-20', '2026-13-20');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, spoilt]);
  await page.reload();
  await started(page);
  await page.getByText(message('record-kept-damaged')).waitFor();
  await fill(page, HELD);
  await button(page, 'record-keep').click();
  await told(page, 'record-unread');
  assert.equal(await stored(page), spoilt);
  await choose(page, 'tsst-tally v=1\n');
  await told(page, 'record-file-other-kind');
  await choose(page, whole);
  await told(page, 'record-unread');
  assert.equal(await stored(page), spoilt, 'nor does a file take its place');
  assert.equal(await page.inputValue(field('place')), HELD.place, 'what was typed stays');
  assert.equal(await downloaded(page, 'record-save'), spoilt);
  await button(page, 'record-new').click();
  await button(page, 'record-new-no').click();
  await focused(page, 'record-new');
  await button(page, 'record-new').click();
  await button(page, 'record-new-yes').click();
  await page.getByText(message('record-none')).waitFor();
  await focused(page, 'record-book');
  await button(page, 'record-keep').click();
  await page.waitForSelector('.record__one');
  await page.evaluate(() => sessionStorage.setItem('tsst-record-draft', 'tsst-record-draft v=9\n'));
  await page.reload();
  await started(page);
  await told(page, 'record-draft-lost');
  assert.deepEqual(problems, []);
  await close();
});

test('a device that keeps nothing says so, and the fields stay', async () => {
  const { context, page, close } = await open();
  await context.addInitScript(() => {
    for (const method of ['getItem', 'setItem', 'removeItem']) {
      Storage.prototype[method] = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    }
  });
  await visit(page, address(RECORD));
  await page.getByText(message('record-blocked')).first().waitFor();
  await fill(page, HELD);
  await button(page, 'record-keep').click();
  assert.equal(await page.inputValue(field('place')), HELD.place);
  await close();
});

test('what is known of the session that was just presented is filled in', async () => {
  const { page, problems, close } = await open({ day: '' });
  await page.clock.install({ time: new Date(`${TODAY}T12:00:00+07:00`) });
  await visit(page, address('/cho-to-cong-dong/buoi-tuyen-truyen/'));
  await page.getByRole('button', { name: message('slide-audience-tenants') }).click();
  await visit(page, address(RECORD));
  assert.equal(await button(page, 'record-from-session-take').count(), 0, 'nothing was presented');
  await visit(page, address('/cho-to-cong-dong/nguoi-trinh-bay/'));
  await page.click('.present__turn--next');
  await page.waitForFunction(() => localStorage.getItem('tsst-show'));
  await page.clock.fastForward('25:00');
  await page.getByRole('link', { name: message('slide-to-record') }).click();
  await page.waitForURL((url) => url.pathname === new URL(address(RECORD)).pathname);
  await started(page);
  await page.waitForFunction(() => document.getElementById('record-minutes').value !== '');
  assert.equal(await page.inputValue(field('minutes')), '25');
  const [year, month, day] = TODAY.split('-');
  assert.equal(await page.inputValue(field('on')), `${day}-${month}-${year}`);
  assert.equal(await page.getByRole('button', { name: message('slide-audience-tenants') }).getAttribute('aria-pressed'), 'true');
  await fill(page, { place: 'Tổ Ba', people: '12' });
  await button(page, 'record-keep').click();
  await page.waitForSelector('.record__one');
  // Opened by itself the page asks first.
  await visit(page, address(RECORD));
  assert.equal(await page.inputValue(field('minutes')), '');
  await button(page, 'record-from-session-take').click();
  assert.equal(await page.inputValue(field('minutes')), '25');
  assert.deepEqual(problems, []);
  await close();
});

test('the keyboard alone writes a session down', async () => {
  const { page, close } = await opened();
  for (const [id, text] of Object.entries({ on: HELD.on, people: '20', minutes: '35', place: 'Tổ Ba' })) {
    await tabTo(page, field(id));
    await page.keyboard.type(text);
  }
  await tabTo(page, 'form button[type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.record__one');
  await page.waitForFunction(() => document.activeElement?.id === 'record-told');
  await close();
});

test('nothing reaches over a narrow screen, and axe finds nothing: empty, full, with faults', async () => {
  const { page, close } = await opened({ reducedMotion: 'reduce' });
  const look = async (name) => {
    for (const width of [320, 768, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(over <= 0, `${name}: ${over} px at ${width}`);
      assert.deepEqual(await violations(page), [], `${name} at ${width}`);
    }
  };
  await look('empty');
  await keep(page, {});
  await keep(page, { place: 'Nhà-văn-hóa-rất-dài-không-có-chỗ-nào-để-ngắt-dòng-ở-giữa-chữ', questions: 'x'.repeat(300) });
  await look('full');
  await fill(page, { on: 'hôm qua', people: '' });
  await button(page, 'record-keep').click();
  await look('faults');
  await close();
});
