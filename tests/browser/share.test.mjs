// The result for somebody else and for later: the link and its code, the text, the calendar, the ticks, and what stays
// on the device.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { open, started, visit } from './support/browser.mjs';
import { message } from './support/messages.mjs';
import { address, at, en } from './support/site.mjs';

const KEY = 'tsst-answers-the-can-cuoc';
const LOST = {
  'ngay-sinh': '1990-03-12',
  'giay-dang-co': 'the-can-cuoc',
  'tinh-trang-the': 'mat',
  'ngay-cap': '2025-05-05',
  'thong-tin-the': 'dung',
  vneid: 'muc-2',
  'cach-nop': 'truc-tiep',
  'tu-lam': 'tu-lam-duoc',
  'dien-mien': 'khong',
};
const GOOD = {
  'ngay-sinh': '1990-03-12',
  'giay-dang-co': 'cccd-chip',
  'tinh-trang-the': 'con-tot',
  'ngay-cap': '2021-06-01',
  'han-the': '2030-03-12',
  'thong-tin-the': 'dung',
  'muon-doi': 'khong',
};

const asText = (answers) => ['v=1', ...Object.entries(answers).map(([id, raw]) => `${id}=${raw}`)].join('\n');
const asAnswers = (text) => Object.fromEntries((text ?? '').split('\n').slice(1).map((line) => line.split('=')));
const inTab = async (page) => asAnswers(await page.evaluate((key) => sessionStorage.getItem(key), KEY));
const notices = (page) => page.locator('.notices .notice p').allInnerTexts();

/** A context whose first page finds these answers in the tab. */
async function withAnswers(answers, options = {}) {
  const found = await open(options);
  await found.context.addInitScript(
    ([key, text]) => {
      if (location.protocol === 'about:' || localStorage.getItem('planted')) return;
      localStorage.setItem('planted', 'yes');
      sessionStorage.setItem(key, text);
    },
    [KEY, asText(answers)],
  );
  return found;
}

/** The result of these answers, in a page of its own. */
async function result(answers, { path = at.outcome, ...options } = {}) {
  const found = await withAnswers(answers, options);
  await visit(found.page, address(path));
  await found.page.waitForSelector('main .item');
  return found;
}

const press = (page, id, locale) => page.locator('main button', { hasText: message(id, locale) }).first().click();
const field = (page) => page.inputValue('#de-chep');

/** The link as it stands in its field. */
async function link(page, { birth = false } = {}) {
  await press(page, 'outcome-send-link');
  if (birth) await page.locator('.panel .tick').click();
  return field(page);
}

/** What has been copied, as far as the page can know. */
const watchClipboard = (context) =>
  context.addInitScript(() => {
    window.copied = [];
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void window.copied.push(text) } });
  });

test('a link takes the answers to another device, and leaves the address bar', async () => {
  const sender = await result(LOST);
  const href = await link(sender.page, { birth: true });
  assert.ok(href.startsWith(`${address(at.outcome)}#1.the-can-cuoc.`), href);
  const { page, problems, requests, close } = await open();
  await page.goto(href);
  await started(page);
  await page.waitForSelector('main .item');
  assert.equal(page.url(), address(at.outcome), 'the address bar holds no answers');
  assert.deepEqual(await inTab(page), LOST);
  assert.deepEqual(await notices(page), [message('notice-link-taken')]);
  assert.ok(requests.every((url) => !url.includes('#')));
  const titles = (where) => where.locator('main .item h3').allInnerTexts();
  assert.deepEqual(await titles(page), await titles(sender.page));
  await page.reload();
  await started(page);
  await page.waitForSelector('main .item');
  assert.deepEqual(problems, []);
  await close();
  await sender.close();
});

test('without the tick there is no birth date in a link, and the reader is asked for it', async () => {
  const sender = await result(LOST);
  const without = await link(sender.page);
  await sender.page.locator('.panel .tick').click();
  const withDate = await field(sender.page);
  assert.ok(withDate.length > without.length);
  await sender.page.locator('.panel .tick').click();
  assert.equal(await field(sender.page), without);
  const { page, problems, close } = await open();
  await page.goto(without);
  await started(page);
  const { 'ngay-sinh': _, ...rest } = LOST;
  assert.deepEqual(await inTab(page), rest);
  assert.equal(await page.locator('main .item').count(), 0);
  await page.locator('main a.button', { hasText: message('check-continue') }).click();
  await page.waitForURL(address(at.question('ngay-sinh')));
  for (const [id, text] of [['ngay', '12'], ['thang', '3'], ['nam', '1990']]) await page.fill(`#${id}`, text);
  await page.click('form.ask button[type=submit]');
  await page.waitForURL(address(at.answers));
  assert.deepEqual(problems, []);
  await close();
  await sender.close();
});

test('answers of one’s own are replaced by those of a link only when the reader agrees', async () => {
  const sender = await result(LOST);
  const href = await link(sender.page, { birth: true });
  for (const take of [false, true]) {
    const { page, problems, close } = await result(GOOD);
    await page.evaluate((to) => location.assign(to), href);
    await page.waitForSelector('.offer');
    assert.equal(page.url(), address(at.outcome));
    assert.deepEqual(await inTab(page), GOOD, 'nothing goes before the reader has chosen');
    await press(page, take ? 'check-offer-link-take' : 'check-offer-link-leave');
    await page.waitForSelector('.offer', { state: 'detached' });
    assert.deepEqual(await inTab(page), take ? LOST : GOOD);
    await page.waitForSelector('main .item');
    assert.deepEqual(problems, []);
    await close();
  }
  await sender.close();
});

const LINKS = {
  damaged: (href) => href.slice(0, -1),
  'damaged in a chat': (href) => `${href.slice(0, -4)}…`,
  old: (href) => href.replace('#1.', '#0.'),
  'of an older check': (href) => href.replace(/(#1\.the-can-cuoc\.)..../, '$1AAAA'),
  'too-long': (href) => `${href}${'A'.repeat(700)}`,
  'unknown-check': (href) => href.replace('#1.the-can-cuoc.', '#1.the-vang.'),
  'of another check': (href) => href.replace('#1.the-can-cuoc.', '#1.cu-tru.'),
};
const TOLD = { 'damaged in a chat': 'damaged', 'of an older check': 'old', 'of another check': 'unknown-check' };

test('a link that cannot be used says why, in the reader’s language, and takes nothing away', async () => {
  const sender = await result(LOST);
  const right = await link(sender.page, { birth: true });
  for (const locale of ['vi', 'en']) {
    const path = locale === 'vi' ? at.outcome : en(at.outcome);
    for (const [name, spoil] of Object.entries(LINKS)) {
      const { page, problems, close } = await withAnswers(GOOD);
      await page.goto(spoil(right).replace(address(at.outcome), address(path)));
      await started(page);
      await page.waitForSelector('.notices .notice');
      assert.deepEqual(await notices(page), [message(`notice-link-${TOLD[name] ?? name}`, locale)], name);
      assert.equal(page.url(), address(path), name);
      assert.deepEqual(await inTab(page), GOOD, name);
      await page.waitForSelector('main .item');
      assert.deepEqual(problems, [], name);
      await close();
    }
  }
  await sender.close();
});

test('a place on the page is no link of answers', async () => {
  const { page, close } = await withAnswers(GOOD);
  await visit(page, `${address(at.outcome)}#ngay-can-nho`);
  await page.waitForSelector('main .item');
  assert.deepEqual(await notices(page), []);
  assert.ok(page.url().endsWith('#ngay-can-nho'));
  await close();
});

test('the code is drawn on the device, and says what the link says', async () => {
  const { page, requests, problems, close } = await result(LOST);
  const before = requests.length;
  const href = await link(page);
  const code = page.locator('svg.qr');
  await code.waitFor();
  const size = Number((await code.getAttribute('viewBox')).split(' ')[2]) - 8;
  // A code of version v has 17 + 4v squares a side, and the version follows from the length (bytes, low correction).
  const room = [0, 17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458, 520];
  assert.equal(size, 17 + 4 * room.findIndex((bytes) => bytes >= href.length));
  const outline = await code.locator('path').getAttribute('d');
  await page.locator('.panel .tick').click();
  await page.waitForFunction((old) => document.querySelector('svg.qr path').getAttribute('d') !== old, outline);
  assert.ok(await code.getAttribute('aria-label'));
  assert.deepEqual(await page.locator('main [style]').count(), 0);
  assert.equal(requests.length, before);
  assert.deepEqual(problems, []);
  await close();
});

test('link and text are copied at a press', async () => {
  const found = await withAnswers(LOST);
  await watchClipboard(found.context);
  const { page, problems, close } = found;
  await visit(page, address(at.outcome));
  await page.waitForSelector('main .item');
  const href = await link(page);
  await press(page, 'outcome-link-copy');
  await page.waitForFunction(() => window.copied.length === 1);
  await press(page, 'outcome-send-text');
  const text = await field(page);
  await page.locator('.panel button', { hasText: message('outcome-text-copy') }).click();
  await page.waitForFunction(() => window.copied.length === 2);
  assert.deepEqual(await page.evaluate(() => window.copied), [href, text]);
  assert.deepEqual(await notices(page), [message('notice-copied')]);
  for (const part of ['23-11-2026', `${message('check-the-can-cuoc-item-the-can-cuoc-title')}: ${message('status-missing')}`, `${message('fact-fee')}: 35.000 đồng`, `${message('fact-where')}: `, message('outcome-text-guidance')]) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
  assert.ok(!/1990|12-0?3/.test(text), 'no birth date');
  assert.deepEqual(problems, []);
  await close();
});

test('where the browser lets no page copy, the text is marked and that is said', async () => {
  const found = await withAnswers(LOST);
  await found.context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const { page, problems, close } = found;
  await visit(page, address(at.outcome));
  await page.waitForSelector('main .item');
  await press(page, 'outcome-send-text');
  const text = await field(page);
  await page.locator('.panel button', { hasText: message('outcome-text-copy') }).click();
  await page.waitForSelector('.notices .notice');
  assert.deepEqual(await notices(page), [message('notice-copy-failed')]);
  const marked = await page.evaluate(() => {
    const field = document.querySelector('#de-chep');
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  assert.equal(marked, text);
  assert.deepEqual(problems, []);
  await close();
});

test('days to remember go into a calendar file', async () => {
  const { page, problems, close } = await result(GOOD);
  const days = page.locator('section', { has: page.locator('#ngay-can-nho') });
  assert.match(await days.innerText(), /12-03-2030/);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'changes-calendar')]);
  assert.equal(download.suggestedFilename(), 'tu-so-sang-the.ics');
  const file = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
  assert.ok(file.startsWith('BEGIN:VCALENDAR\r\n') && file.endsWith('END:VCALENDAR\r\n'));
  for (const line of ['DTSTART;VALUE=DATE:20300312', `SUMMARY:${message('check-the-can-cuoc-reminder-han-in')}`, 'TRIGGER:-P6DT16H']) {
    assert.ok(file.includes(`${line}\r\n`), `${line} in ${file}`);
  }
  assert.ok(!/1990/.test(file), 'no birth date');
  assert.deepEqual(problems, []);
  await close();
});

test('there is no calendar where there is nothing to remember', async () => {
  const { page, close } = await result({ ...GOOD, 'ngay-cap': '2024-06-01', 'ngay-sinh': '1950', 'han-the': 'khong-thoi-han' }, { day: '2027-06-01' });
  assert.equal(await page.locator('#ngay-can-nho').count(), 0);
  assert.equal(await page.locator('#sap-doi').count(), 0);
  assert.equal(await page.locator('main button', { hasText: message('changes-calendar') }).count(), 0);
  await close();
});

const CARD = message('check-the-can-cuoc-item-the-can-cuoc-title');
const item = (page, title) => page.locator('main .item', { has: page.locator('h3', { hasText: title }) }).first();
const checked = (page) => page.locator('main .list .tick[aria-checked=true]').count();
const prepared = (page) => page.locator('.tally--done').innerText();

test('an item ticked off stays so, and keeps its status', async () => {
  const { page, problems, close } = await result(LOST);
  const all = await page.locator('main .list .tick').count();
  assert.ok(all > 1);
  assert.match(await prepared(page), new RegExp(`0/${all}$`));
  const statuses = () => page.locator('main .status').evaluateAll((each) => each.map((one) => one.className));
  const before = await statuses();
  const box = item(page, CARD).locator('.tick');
  await box.focus();
  await page.keyboard.press('Space');
  assert.equal(await box.getAttribute('aria-checked'), 'true');
  assert.match(await prepared(page), new RegExp(`1/${all}$`));
  assert.deepEqual(await statuses(), before, 'a tick is no status');
  await page.reload();
  await started(page);
  await page.waitForSelector('main .item');
  assert.equal(await checked(page), 1);
  await press(page, 'outcome-send-text');
  assert.match(await field(page), new RegExp(`${CARD}: ${message('status-missing')} \\(${message('item-prepared')}\\)`));
  await box.click();
  assert.equal(await checked(page), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('a tick goes when an answer leads its item to another case, and stays when not', async () => {
  const { page, problems, close } = await result(LOST);
  for (const box of await page.locator('main .list .tick').all()) await box.click();
  const all = await checked(page);
  const change = async (question, answer) => {
    await visit(page, address(at.question(question)));
    await page.locator('label.choice', { has: page.locator(`#${question}-${answer}`) }).click();
    await page.click('form.ask button[type=submit]');
    await page.waitForURL(address(at.answers));
    await visit(page, address(at.outcome));
    await page.waitForSelector('main .item');
  };
  await change('dien-mien', 'khong');
  assert.equal(await checked(page), all, 'the same answer changes nothing');
  await change('vneid', 'chua-co');
  const left = await checked(page);
  assert.ok(left < all, `${left} of ${all}`);
  await change('vneid', 'muc-2');
  assert.equal(await checked(page), left, 'a tick that went does not come back');
  assert.deepEqual(problems, []);
  await close();
});

test('ticks are printed', async () => {
  const { page, close } = await result(LOST);
  await item(page, CARD).locator('.tick').click();
  await page.emulateMedia({ media: 'print' });
  const box = item(page, CARD).locator('.tick__box');
  assert.ok(await box.isVisible());
  assert.equal(await box.locator('.icon').evaluate((icon) => getComputedStyle(icon).visibility), 'visible');
  assert.equal(await page.locator('.send').isVisible(), false);
  await close();
});

test('large print is large, and only when asked for', async () => {
  const { page, close } = await result(LOST);
  const size = () => page.locator('main .item__body > p').first().evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  await page.evaluate(() => {
    window.printed = [];
    window.print = () => window.printed.push(document.documentElement.dataset.print ?? 'ordinary');
  });
  await press(page, 'outcome-print-large');
  await page.emulateMedia({ media: 'print' });
  assert.ok((await size()) >= 26, 'twenty points');
  await page.emulateMedia({ media: 'screen' });
  await press(page, 'print');
  assert.deepEqual(await page.evaluate(() => window.printed), ['large', 'ordinary']);
  await page.emulateMedia({ media: 'print' });
  assert.ok((await size()) < 14);
  await close();
});

const device = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tsst-answers')).sort());

test('answers stay on the device only when asked, and go on from there', async () => {
  const { context, page, problems, close } = await result(LOST);
  await item(page, CARD).locator('.tick').click();
  assert.deepEqual(await device(page), []);
  await press(page, 'outcome-keep');
  assert.deepEqual(await device(page), [], 'to look is not to keep');
  await press(page, 'outcome-keep-now');
  await page.locator('.panel button', { hasText: message('outcome-keep-stop') }).waitFor();
  assert.deepEqual(await device(page), [KEY, `${KEY}.ticks`]);
  // The tab is closed, and another one opened: it keeps nothing of the first.
  const later = await context.newPage();
  await page.close();
  await visit(later, address(at.check));
  await later.waitForSelector('.offer');
  assert.deepEqual(await inTab(later), {});
  await press(later, 'check-offer-kept-take');
  await later.locator('main a.button', { hasText: message('check-continue') }).waitFor();
  assert.deepEqual(await inTab(later), LOST);
  await visit(later, address(at.outcome));
  await later.waitForSelector('main .item');
  assert.equal(await checked(later), 1);
  // What is changed now is kept too.
  await item(later, CARD).locator('.tick').click();
  assert.equal(await later.evaluate((key) => localStorage.getItem(key), `${KEY}.ticks`), 'v=1');
  await press(later, 'outcome-keep');
  await press(later, 'outcome-keep-stop');
  assert.deepEqual(await device(later), []);
  assert.deepEqual(await inTab(later), LOST, 'this tab still has them');
  assert.deepEqual(problems, []);
  await close();
});

test('answers kept on the device can be turned down, and a new start leaves them alone until then', async () => {
  const { context, page, close } = await open();
  await context.addInitScript(
    ([key, text]) => {
      if (location.protocol === 'about:' || localStorage.getItem('planted')) return;
      localStorage.setItem('planted', 'yes');
      localStorage.setItem(key, text);
    },
    [KEY, asText(LOST)],
  );
  await visit(page, address(at.question('ngay-sinh')));
  await page.fill('#nam', '1958');
  await page.click('form.ask button[type=submit]');
  await page.waitForURL(address(at.question('giay-dang-co')));
  assert.equal(await page.evaluate((key) => localStorage.getItem(key), KEY), asText(LOST));
  const other = await context.newPage();
  await visit(other, address(at.check));
  await other.waitForSelector('.offer');
  await press(other, 'check-offer-kept-leave');
  await other.waitForSelector('.offer', { state: 'detached' });
  assert.deepEqual(await device(other), []);
  await close();
});

test('damaged answers on the device are told once, and nothing else is lost', async () => {
  const { context, page, problems, close } = await open();
  await context.addInitScript((key) => {
    if (location.protocol === 'about:' || localStorage.getItem('planted')) return;
    localStorage.setItem('planted', 'yes');
    localStorage.setItem(key, 'v=9\nngay-sinh=1990-03-12');
    localStorage.setItem('tsst-settings', 'v=1\ntheme=dark\ntext=1\nregion=north\ngender=woman\nspeed=normal');
  }, KEY);
  await visit(page, address(at.check));
  await page.waitForSelector('.notices .notice');
  assert.deepEqual(await notices(page), [message('notice-answers-damaged')]);
  assert.equal(await page.locator('.offer').count(), 0);
  await page.reload();
  await started(page);
  await page.waitForTimeout(200);
  assert.deepEqual(await notices(page), []);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  assert.deepEqual(problems, []);
  await close();
});

for (const by of ['check-done', 'check-restart']) {
  test(`${by}: nothing stays in the tab, and nothing on the device`, async () => {
    const { page, problems, close } = await result(LOST);
    await item(page, CARD).locator('.tick').click();
    await press(page, 'outcome-keep');
    await press(page, 'outcome-keep-now');
    await page.locator('.panel button', { hasText: message('outcome-keep-stop') }).waitFor();
    await page.locator('main .screen-only :is(a, button)', { hasText: message(by) }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/ket-qua/'));
    await started(page);
    const left = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key.startsWith('tsst-answers-')));
    assert.deepEqual(left, []);
    await visit(page, address(at.check));
    assert.equal(await page.locator('.offer').count(), 0);
    assert.deepEqual(problems, []);
    await close();
  });
}
