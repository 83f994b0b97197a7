// Handouts: every sheet in both languages as a PDF with as many pages as were promised and every word on them; codes for
// cameras that say the page's address and nothing else; the kept agenda, the local card, damaged agendas.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './support/axe.mjs';
import { open, visit } from './support/browser.mjs';
import { codeOn } from './support/code.mjs';
import { message } from './support/messages.mjs';
import { pagesOf, plain } from './support/pdf.mjs';
import { SITE, address, at, en } from './support/site.mjs';

const PATH = '/cho-to-cong-dong/to-phat/';
const SHEETS = ['a4', 'a5', 'large', 'poster', 'notes'];
const PAPER = { a4: 'A4', a5: 'A5', large: 'A4', poster: 'A4', notes: 'A4' };
const SIZE = { A4: [595.3, 841.9], A5: [419.5, 595.3] };
const MOST = { a4: 2, a5: 2, large: 4, poster: 1, notes: 60 };

const kind = (sheet, locale) => message(`handout-kind-${sheet}`, locale).replace('{ $paper }', PAPER[sheet]);
const choose = async (page, sheet, locale = 'vi') => {
  await page.getByRole('button', { name: kind(sheet, locale), exact: true }).click();
  await page.waitForSelector(`.paper--${sheet}`);
};

/** An agenda or a card on the device before the page is opened. */
const keep = (context, kept) =>
  context.addInitScript((kept) => {
    if (location.protocol === 'about:') return;
    for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
  }, kept);

const CARD = ['v=1', 'area=Phường Đức Thắng', 'runs=Tổ công nghệ số Một', 'police.name=Công an phường Đức Thắng', 'police.address=Số 5 phố Tân Xuân', 'police.hours=Thứ hai đến sáng thứ bảy', 'police.phone=024 3838 1234', 'team.phone=0912 345 678', 'sessions.0.kind=session', 'sessions.0.date=2026-12-05', 'sessions.0.from=08:00', 'sessions.0.place=Nhà văn hóa tổ Một'].join('\n');

/** How many pages the page promises. */
const promised = async (page) => {
  const count = await page.locator('.paper__page').count();
  const said = await page.locator('.first__text').innerText();
  assert.match(said, new RegExp(`\\b${count}\\b`), `${said}: ${count} pages are shown`);
  return count;
};

/** Prints, and looks whether the PDF is what the page shows. */
async function printed(page, sheet, what) {
  const count = await promised(page);
  const shown = await page.locator('.paper__page').evaluateAll((all) => all.map((one) => one.innerText));
  const pdf = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  assert.equal(pdf.length, count, `${what}: ${count} pages were promised`);
  assert.ok(count <= MOST[sheet], `${what}: ${count} pages`);
  const [width, height] = SIZE[PAPER[sheet]];
  for (const [n, one] of pdf.entries()) {
    assert.ok(Math.abs(one.width - width) < 1 && Math.abs(one.height - height) < 1, `${what}: ${one.width} by ${one.height}`);
    // Whatever stands on the sheet stands on its own page of paper, and nothing else does.
    for (const line of shown[n].split('\n').filter((line) => line.trim() !== '')) {
      assert.ok(one.text.includes(plain(line)), `${what}, page ${n + 1} lacks: ${line}\n${one.text}`);
    }
    assert.ok(one.text.length <= plain(shown[n]).length + 4, `${what}, page ${n + 1} has more: ${one.text}`);
  }
  return shown.join('\n');
}

for (const locale of ['vi', 'en']) {
  test(`every sheet prints on as many pages as promised, none of its words cut (${locale})`, async () => {
    const { context, page, problems, close } = await open();
    await keep(context, { 'tsst-place': CARD });
    await visit(page, address(locale === 'vi' ? PATH : en(PATH)));
    for (const sheet of SHEETS) {
      await choose(page, sheet, locale);
      const text = await printed(page, sheet, `${sheet} ${locale}`);
      if (sheet === 'notes') {
        assert.match(text, new RegExp(message('handout-notes-time', locale).split('{')[0]));
        continue;
      }
      assert.ok(text.includes('Công an phường Đức Thắng') && text.includes('024 3838 1234'), `${sheet}: the local card`);
      assert.ok(text.includes(`${SITE}`.replace(/\/$/, '')), `${sheet}: the address`);
      if (sheet !== 'poster') assert.ok((await page.locator('.paper__bring').count()) >= 3, 'boxes to tick');
    }
    assert.deepEqual(problems, []);
    await close();
  });
}

test('every agenda that a team can begin with prints as promised, with a long card too', async () => {
  const long = (words, most) => `${words} `.repeat(30).slice(0, most - 1).trim();
  const card = ['v=1', ...['police', 'one-stop', 'team'].flatMap((desk) => [`${desk}.name=${long('Công an phường Mỹ Đình', 100)}`, `${desk}.address=${long('Nhà WWW số Mười Một phố Nguyễn Khuyến', 160)}`, `${desk}.hours=${long('Sáng chiều thứ hai đến thứ bảy', 160)}`, `${desk}.phone=024 3838 1234`])].join('\n');
  const { context, page, close } = await open();
  await keep(context, { 'tsst-place': card });
  for (const audience of ['everybody', 'elderly', 'parents', 'tenants']) {
    for (const minutes of [15, 45]) {
      await visit(page, address('/cho-to-cong-dong/buoi-tuyen-truyen/'));
      await page.getByRole('button', { name: message(`slide-audience-${audience}`), exact: true }).click();
      await page.getByRole('button', { name: `${minutes} phút`, exact: true }).click();
      await visit(page, address(PATH));
      for (const sheet of SHEETS) {
        await choose(page, sheet);
        await printed(page, sheet, `${sheet} ${audience} ${minutes}`);
      }
    }
  }
  await close();
});

test('a team’s own words are on the sheet, whatever letters they are made of', async () => {
  const { context, page, close } = await open();
  const wide = (letter) => Array.from({ length: 20 }, () => letter.repeat(13)).join(' ');
  const own = [`own=Tổ Một\\n${wide('W')}`, `own=Họp tối thứ sáu\\n${wide('m')}`, 'own=Liên hệ\\nGặp chị tổ trưởng <b>ở nhà văn hóa</b> & mang thẻ'];
  await keep(context, { 'tsst-agenda': ['tsst-agenda v=1', 'audience=elderly', 'minutes=15', ...own, 'slide=lua-dao/khong-bao-gio/khong-doi-ma', 'slide=nguoi-cao-tuoi-khuyet-tat/tai-nha/goi-truoc', ''].join('\n') });
  await visit(page, address(PATH));
  for (const sheet of SHEETS) {
    await choose(page, sheet);
    const text = await printed(page, sheet, `${sheet} own`);
    assert.ok(text.includes('Gặp chị tổ trưởng <b>ở nhà văn hóa</b> & mang thẻ'), `${sheet}: ${text}`);
    // What a way is about stands above it, or "ask for passwords" would be advice. A poster has room for the team's only.
    if (sheet !== 'poster') assert.ok(text.includes(message('guide-lua-dao-khong-bao-gio-title')), sheet);
  }
  assert.equal(await page.locator('.paper b').count(), 0, 'typed words are words');
  await close();
});

test('a team’s own words stand on every sheet of a full agenda, and what is left out is told', async () => {
  const { context, page, problems, close } = await open();
  await visit(page, address('/cho-to-cong-dong/buoi-tuyen-truyen/'));
  await page.getByRole('button', { name: message('slide-audience-elderly'), exact: true }).click();
  // At the very end, where nothing else would leave it room.
  await page.fill('#slide-own-title', 'Lịch hỗ trợ ở phường mình');
  await page.fill('#slide-own-text', 'Sáng thứ bảy, từ 8 giờ đến 11 giờ, ở nhà văn hóa. '.repeat(5).trim());
  await page.getByRole('button', { name: message('slide-own-add'), exact: true }).click();
  await page.waitForFunction(() => localStorage.getItem('tsst-agenda').includes('own='));
  await visit(page, address(PATH));
  for (const sheet of SHEETS) {
    await choose(page, sheet);
    const text = await printed(page, sheet, `${sheet} own`);
    assert.ok(text.includes('Lịch hỗ trợ ở phường mình') && text.includes('Sáng thứ bảy, từ 8 giờ'), sheet);
    const [, , taken, all] = (await page.locator('.first__text').innerText()).replace(/A\d/, '0').match(/\d+/g).map(Number);
    assert.equal(await page.locator('.handout__left li').count(), all - taken, `${sheet}: each slide that is left out is named`);
    if (sheet === 'a5') assert.ok(all > taken);
    if (sheet !== 'notes') {
      // The day it is printed, and the day that the words were checked.
      assert.match(text, /In ngày \d\d?-\d\d?-\d{4}\. Nội dung đã so với văn bản ngày \d\d?-\d\d?-\d{4}\./);
    }
    // Nothing that is only said is a thing to bring.
    assert.equal(await page.locator('.paper__bring', { hasText: message('guide-khong-co-dien-thoai-thong-minh-kham-bang-the') }).count(), 0, sheet);
  }
  // No letter is too small for elderly eyes.
  for (const sheet of ['a4', 'a5']) {
    await page.emulateMedia({ media: 'screen' });
    await choose(page, sheet);
    await page.emulateMedia({ media: 'print' });
    const size = (part) => page.locator(part).first().evaluate((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75);
    assert.ok((await size('.paper__text')) >= 12 - 0.01 && (await size('.paper__small')) >= 9 - 0.01, sheet);
  }
  assert.deepEqual(problems, []);
  await close();
});

test('codes say the address of their page and nothing of anybody', async () => {
  const { context, page, requests, problems, close } = await open({ deviceScaleFactor: 2 });
  const answers = ['v=1', 'ngay-sinh=1990-03-12', 'giay-dang-co=the-can-cuoc', 'tinh-trang-the=mat'].join('\n');
  await context.addInitScript((answers) => {
    if (location.protocol !== 'about:') sessionStorage.setItem('tsst-answers-the-can-cuoc', answers);
  }, answers);
  await keep(context, { 'tsst-answers-the-can-cuoc': answers, 'tsst-place': CARD });
  for (const locale of ['vi', 'en']) {
    const here = (path) => address(locale === 'vi' ? path : en(path));
    await visit(page, here(PATH));
    const before = requests.length;
    for (const sheet of ['a4', 'a5', 'large', 'poster']) {
      await choose(page, sheet, locale);
      await page.emulateMedia({ media: 'print' });
      const said = await codeOn(context, await page.locator('.paper .qr').screenshot());
      await page.emulateMedia({ media: 'screen' });
      assert.equal(said, here(at.guide), `${sheet} ${locale}`);
    }
    // Each page that it can lead to.
    const paths = await page.locator('#handout-code option').evaluateAll((all) => all.map((one) => one.value));
    assert.ok(paths.length >= 6 && new Set(paths).size === paths.length, paths.join(' '));
    for (const path of paths) {
      await page.selectOption('#handout-code', path);
      const wanted = address(path);
      await page.waitForFunction((wanted) => document.querySelector('.paper__address').textContent === wanted, wanted);
      const said = await codeOn(context, await page.locator('.paper .qr').screenshot());
      assert.equal(said, wanted);
      assert.doesNotMatch(said, /[#?]|1990|Đức|024/);
    }
    assert.deepEqual(requests.slice(before).filter((url) => !url.startsWith('blob:')), [], 'made on the device');
  }
  assert.deepEqual(problems, []);
  await close();
});

test('a damaged agenda is told and stays, and the sheet is that of the first one', async () => {
  for (const [text, id] of [['tsst-agenda v=1\nslide=<b>', 'slide-kept-damaged'], ['tsst-agenda v=9\n', 'slide-kept-other-version'], ['hôm nay', 'slide-kept-other-kind']]) {
    const { context, page, problems, close } = await open();
    await keep(context, { 'tsst-agenda': text });
    await visit(page, address(PATH));
    assert.equal(await page.locator('main [role=alert]').innerText(), message(id));
    assert.ok((await page.locator('.paper__said').count()) > 5);
    assert.equal(await page.evaluate(() => localStorage.getItem('tsst-agenda')), text);
    assert.deepEqual(problems, []);
    await close();
  }
});

test('an empty agenda still gives a sheet', async () => {
  const { context, page, close } = await open();
  await keep(context, { 'tsst-agenda': 'tsst-agenda v=1\naudience=parents\nminutes=15\n' });
  await visit(page, address(PATH));
  for (const sheet of SHEETS) {
    await choose(page, sheet);
    await printed(page, sheet, `${sheet} empty`);
  }
  await close();
});

test('without the app the sheet stands there, and says what needs the app', async () => {
  const { page, close } = await open({ js: false });
  await page.goto(address(PATH));
  assert.ok((await page.locator('.paper__said').count()) > 5);
  assert.ok(await page.locator('main .needs-app').first().isVisible());
  assert.ok(await page.getByRole('button', { name: message('handout-print') }).isDisabled());
  await close();
});

test('no barrier for anybody, on any sheet', async () => {
  for (const theme of ['light', 'dark', 'contrast']) {
    const { page, problems, close } = await open({ settings: { theme }, viewport: { width: 412, height: 915 }, reducedMotion: 'reduce' });
    await visit(page, address(PATH));
    for (const sheet of SHEETS) {
      await choose(page, sheet);
      assert.deepEqual(await violations(page), [], `${sheet} ${theme}`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${sheet} ${theme} is too wide`);
    }
    assert.deepEqual(problems, []);
    await close();
  }
});
