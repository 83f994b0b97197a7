// Helper mode: people served one after another. What is counted, what is wiped, whose sheet is printed, and what becomes
// of a tally that is damaged.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { violations } from './support/axe.mjs';
import { open, started, visit } from './support/browser.mjs';
import { begin, checklist, journeys, kept, shelf, tabTo, toOutcome } from './support/check.mjs';
import { hear, listen, sounds } from './support/listen.mjs';
import { message } from './support/messages.mjs';
import { address, at, CARD, en, inside, TODAY } from './support/site.mjs';
import { voiced } from './support/voice.mjs';

const SERVING = '/cho-to-cong-dong/phuc-vu/';
const LOST = journeys['a new card lost, at the counter'];
const GOOD = journeys['a chip card that is still good'];
const OTHER = 'cuoc-goi-lua-dao';
const RESULT = 'main .item';
const MODE = 'tsst-serving';
const TALLY = 'tsst-tally';
const QUEUE = 'tsst-queue';
const [year, month, day] = TODAY.split('-');

const button = (page, id) => page.getByRole('button', { name: message(id), exact: true });
const on = async (page) => {
  await visit(page, address(SERVING));
  await page.click('#serving-toggle');
  await page.waitForFunction(() => document.getElementById('serving-toggle')?.dataset.on === 'true');
};

/** The answers of a person as the tab keeps them, and the page of their result. */
async function answered(page, answers, check = CARD) {
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [shelf(check), kept(answers)]);
  await visit(page, address(inside(check).outcome));
  await page.waitForSelector(RESULT);
}

async function press(page, id, wait = SERVING) {
  await button(page, id).click();
  await page.waitForURL((url) => url.pathname === new URL(address(wait)).pathname);
  await started(page);
}

const next = async (page) => {
  await press(page, 'outcome-serving-next');
  await page.waitForFunction((text) => document.querySelector('.serving__mode [role=status]').textContent === text, message('serving-counted'));
};

const focused = (page, id) => page.waitForFunction((id) => document.activeElement?.id === id, id);
const counts = (page) => page.$eval('.first[data-people]', (sum) => [sum.dataset.today, sum.dataset.people].map(Number));
const stored = (page) => page.evaluate(() => ({ device: { ...localStorage }, tab: { ...sessionStorage } }));
const answersLeft = async (page) => {
  const { device, tab } = await stored(page);
  return [...Object.keys(device), ...Object.keys(tab)].filter((key) => key.startsWith('tsst-answers'));
};
/** The lines under a heading: name and number. */
const lines = (page, id) =>
  page.locator(`h3:has([data-say="${id}"]) + table tbody tr`).evaluateAll((rows) => rows.map((row) => [row.querySelector('th').firstChild.textContent, Number(row.dataset.people)]));
const title = (id) => message(`check-${CARD}-${id}-title`);

test('the mode is off until it is turned on, and stays so for this device', async () => {
  const { context, page, problems, close } = await open();
  await visit(page, address(SERVING));
  await answered(page, GOOD);
  assert.equal(await page.locator('#dang-phuc-vu').count(), 0);
  await on(page);
  const { device } = await stored(page);
  assert.ok(MODE in device);
  const other = await context.newPage();
  await visit(other, address(SERVING));
  await other.waitForFunction(() => document.getElementById('serving-toggle')?.dataset.on === 'true');
  await other.click('#serving-toggle');
  await visit(page, address(at.outcome));
  await page.waitForSelector(RESULT);
  assert.equal(await page.locator('#dang-phuc-vu').count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('three people one after another: each is counted once, and nothing of their answers stays', async () => {
  const { page, problems, close } = await open();
  await on(page);
  await begin(page, LOST);
  await toOutcome(page);
  await page.locator('.tick').first().click();
  await button(page, 'outcome-keep').click();
  await button(page, 'outcome-keep-now').click();
  assert.ok((await answersLeft(page)).length >= 4, 'also on the device');
  await next(page);
  assert.deepEqual(await answersLeft(page), []);
  assert.doesNotMatch(JSON.stringify(await stored(page)), /1990|ngay-sinh/);
  assert.deepEqual(await counts(page), [1, 1]);

  // Neither the back button nor a reload counts anybody again.
  await page.goBack();
  await started(page);
  assert.equal(await page.locator(RESULT).count(), 0);
  await visit(page, address(at.outcome));
  assert.equal(await page.locator('#dang-phuc-vu').count(), 0);
  await visit(page, address(SERVING));
  await page.reload();
  await started(page);
  await page.waitForSelector('.first[data-people]');
  assert.deepEqual(await counts(page), [1, 1]);

  await answered(page, LOST);
  // A hurried hand presses twice.
  await page.evaluate((name) => {
    const key = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
    key.click();
    key.click();
  }, message('outcome-serving-next'));
  await page.waitForURL((url) => url.pathname === new URL(address(SERVING)).pathname);
  await page.waitForSelector('.first[data-people]');
  assert.deepEqual(await counts(page), [2, 2]);

  await answered(page, GOOD);
  await next(page);
  assert.deepEqual(await counts(page), [3, 3]);
  const outcomes = await lines(page, 'serving-outcomes');
  assert.deepEqual(outcomes.map(([, people]) => people), [2, 1]);
  const missing = await lines(page, 'serving-missing');
  assert.ok(missing.length > 0 && missing.every(([, people]) => people === 2), JSON.stringify(missing));
  assert.ok(missing.some(([name]) => name === title('item-the-can-cuoc')), JSON.stringify(missing));
  // The bars say what the numbers say.
  const bars = await page.locator('h3:has([data-say="serving-outcomes"]) + table .serving__fill').evaluateAll((all) => all.map((bar) => bar.getAttribute('width')));
  assert.deepEqual(bars, ['100', '50']);

  // The one counted last can be taken back, also after a reload.
  await page.reload();
  await started(page);
  await button(page, 'serving-undo').click();
  await page.waitForFunction(() => document.querySelector('.first[data-people]')?.dataset.people === '2');
  assert.deepEqual((await lines(page, 'serving-outcomes')).map(([, people]) => people), [2]);
  assert.equal(await button(page, 'serving-undo').count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('whoever is not to be counted is wiped all the same', async () => {
  const { page, problems, close } = await open();
  await on(page);
  await answered(page, LOST);
  await press(page, 'outcome-serving-leave');
  await page.waitForFunction((text) => document.querySelector('.serving__mode [role=status]').textContent === text, message('serving-left'));
  assert.deepEqual(await answersLeft(page), []);
  assert.equal(await page.locator('.first[data-people]').count(), 0);
  assert.ok(!(TALLY in (await stored(page)).device));
  assert.deepEqual(problems, []);
  await close();
});

test('from the middle of the questions there is a way to the next person, and nothing of this one stays', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(at.question('ngay-sinh')));
  assert.equal(await button(page, 'outcome-serving-leave').count(), 0, 'only in helper mode');
  await on(page);
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [shelf(), kept(LOST)]);
  await visit(page, address(at.question('tinh-trang-the')));
  await press(page, 'outcome-serving-leave');
  await page.waitForFunction((text) => document.querySelector('.serving__mode [role=status]').textContent === text, message('serving-left'));
  assert.deepEqual(await answersLeft(page), []);
  assert.ok(!(TALLY in (await stored(page)).device));
  assert.deepEqual(problems, []);
  await close();
});

test('the way to the next person is in sight from the start of a result, and the checks come first after it', async () => {
  const { page, problems, close } = await open({ viewport: { width: 1366, height: 768 } });
  // Turning it on and off moves the button, and the focus goes where it goes on.
  await on(page);
  await focused(page, 'serving-next');
  const checksFirst = () =>
    page.evaluate(() => Boolean(document.getElementById('serving-next').compareDocumentPosition(document.getElementById('serving-toggle')) & Node.DOCUMENT_POSITION_FOLLOWING));
  assert.ok(await checksFirst());
  await page.click('#serving-toggle');
  await page.waitForFunction(() => document.getElementById('serving-toggle')?.dataset.on === 'false');
  await focused(page, 'serving-toggle');
  assert.ok(!(await checksFirst()));
  await page.click('#serving-toggle');
  await page.waitForFunction(() => document.getElementById('serving-toggle')?.dataset.on === 'true');

  await answered(page, LOST);
  const inSight = () =>
    button(page, 'outcome-serving-next').evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return window.scrollY === 0 && top >= 0 && bottom <= window.innerHeight;
    });
  assert.ok(await inSight());
  await next(page);
  assert.ok(await page.locator('.serving__check').first().evaluate((one) => one.getBoundingClientRect().top < window.innerHeight - 48), 'the first check to begin');
  assert.ok(await checksFirst());
  assert.deepEqual(problems, []);
  await close();
});

test('yesterday is not today', async () => {
  const { context, page, close } = await open();
  await on(page);
  await answered(page, LOST);
  await next(page);
  await context.clock.setFixedTime(new Date(`${year}-${month}-${Number(day) + 1}T09:00:00+07:00`));
  await answered(page, GOOD);
  await next(page);
  assert.deepEqual(await counts(page), [1, 2]);
  assert.match(await page.locator('.first[data-people]').innerText(), new RegExp(`${day}-${month}-${year}`));
  await close();
});

voiced('the region that was heard is counted, and goes with the answers', async () => {
  const { context, page, problems, close } = await open({ settings: { region: 'south' } });
  await listen(context, 8);
  await on(page);
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [shelf(), kept(GOOD)]);
  await hear(page, at.outcome);
  await sounds(page, 1);
  await page.waitForFunction(() => sessionStorage.getItem('tsst-answers.heard') === 'south');
  await next(page);
  assert.deepEqual(await lines(page, 'serving-regions'), [[message('voice-south'), 1]]);
  await answered(page, GOOD);
  await next(page);
  assert.deepEqual(await lines(page, 'serving-regions'), [[message('voice-south'), 1]]);
  assert.deepEqual(problems, []);
  await close();
});

test('a sheet of the queue is the one of its person, and the person who is there loses nothing', async () => {
  const { page, problems, close } = await open();
  await on(page);
  await answered(page, LOST);
  const first = await checklist(page);
  await button(page, 'outcome-serving-queue').click();
  await page.waitForFunction(() => /số 1/.test(document.querySelector('section.serving [role=status]').textContent));
  // The same once more is the same sheet.
  await button(page, 'outcome-serving-queue').click();
  await next(page);
  assert.deepEqual(await answersLeft(page), ['tsst-answers.touched'], 'only when somebody was there last');
  const rows = page.locator('li[data-person]');
  assert.deepEqual(await rows.evaluateAll((all) => all.map((row) => row.dataset.person)), ['1']);
  assert.doesNotMatch(JSON.stringify((await stored(page)).device), /1\.the-can-cuoc/);

  // The next one has a number of their own, and another check of theirs has the same number.
  await answered(page, GOOD);
  await button(page, 'outcome-serving-queue').click();
  await page.waitForFunction(() => /số 2/.test(document.querySelector('section.serving [role=status]').textContent));
  await page.locator('.tick').first().click();
  const before = await stored(page);

  await visit(page, address(SERVING));
  assert.deepEqual(await rows.evaluateAll((all) => all.map((row) => row.dataset.person)), ['1', '2']);
  await rows.first().getByRole('link').click();
  await page.waitForURL((url) => url.pathname === new URL(address(at.outcome)).pathname);
  await started(page);
  await page.waitForSelector(RESULT);
  const texts = (list) => list.map(({ title, status, facts }) => ({ title, status, facts }));
  assert.deepEqual(texts(await checklist(page)), texts(first));
  assert.equal(await page.locator('.serving__whose').innerText(), message('outcome-serving-sheet').replace('{ $person }', '1'));
  // It is for paper: neither counted nor changed nor sent.
  for (const id of ['outcome-serving-next', 'check-done', 'outcome-keep']) assert.equal(await button(page, id).count(), 0, id);
  assert.equal(await page.locator('main a[href$="/tra-loi/"]').count(), 0);
  // What is ticked on it is nobody's.
  await page.locator('.tick').first().click();
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.serving__whose').isVisible(), 'paper says whose it is');
  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  await started(page);
  await page.waitForSelector(RESULT);
  assert.deepEqual(texts(await checklist(page)), texts(first), 'a reload shows it again');
  const without = ({ tab, device }) => ({ device, tab: Object.fromEntries(Object.entries(tab).filter(([key]) => key !== 'tsst-answers.touched')) });
  assert.deepEqual(without(await stored(page)), without(before), 'the answers and ticks of the person who is there');

  await press(page, 'outcome-serving-printed');
  assert.match(await rows.first().innerText(), new RegExp(message('serving-queue-printed')));
  assert.match(await rows.last().innerText(), new RegExp(message('serving-queue-waits')));
  await button(page, 'serving-queue-clear-printed').click();
  await page.waitForFunction(() => document.querySelectorAll('li[data-person]').length === 1);

  // A sheet that is gone shows nothing, and least of all somebody else's.
  await page.goto(address(`${at.outcome}#in-1`));
  await started(page);
  await page.getByText(message('outcome-serving-no-sheet')).waitFor();
  assert.equal(await page.locator(RESULT).count(), 0);
  await visit(page, address(at.answers));
  await visit(page, address(at.outcome));
  await page.waitForSelector(RESULT);
  assert.equal(await page.locator('.tick[aria-checked=true]').count(), 1, 'the own answers and ticks are here again');

  await visit(page, address(SERVING));
  await button(page, 'serving-queue-empty').click();
  await button(page, 'serving-queue-empty-no').click();
  assert.equal(await rows.count(), 1);
  await button(page, 'serving-queue-empty').click();
  await button(page, 'serving-queue-empty-yes').click();
  await page.getByText(message('serving-queue-none')).waitFor();
  assert.ok(!(QUEUE in (await stored(page)).tab));
  assert.deepEqual(problems, []);
  await close();
});

test('a number that was told is nobody else’s that day', async () => {
  const { context, page, problems, close } = await open();
  await on(page);
  const queued = async (where, number) => {
    await answered(where, LOST);
    await button(where, 'outcome-serving-queue').click();
    await where.waitForFunction((number) => new RegExp(`số ${number}\\.`).test(document.querySelector('section.serving [role=status]').textContent), number);
  };
  await queued(page, 1);
  await press(page, 'outcome-serving-leave');
  await page.locator('li[data-person] button').last().click();
  await page.getByText(message('serving-queue-none')).waitFor();
  // Not counted, and in no queue any more: the number is on paper all the same.
  await queued(page, 2);
  await next(page);
  await button(page, 'serving-queue-empty').click();
  await button(page, 'serving-queue-empty-yes').click();
  await button(page, 'serving-new').click();
  await button(page, 'serving-new-yes').click();
  await page.getByText(message('serving-nobody')).waitFor();
  await focused(page, 'serving-tally');
  await queued(page, 3);
  const other = await context.newPage();
  await visit(other, address(SERVING));
  await queued(other, 4);
  assert.deepEqual(problems, []);
  await close();
});

test('wiping everything leaves the queue that was asked for, and says so', async () => {
  const { page, close } = await open();
  await on(page);
  await answered(page, LOST);
  await button(page, 'outcome-serving-queue').click();
  await page.waitForFunction(() => sessionStorage.getItem('tsst-queue'));
  // On the result the bar alone leads on; the answers can still be wiped as ever.
  assert.equal(await button(page, 'check-done').count(), 0);
  assert.equal(await page.getByRole('link', { name: message('check-restart'), exact: true }).count(), 0);
  await visit(page, address(at.answers));
  await press(page, 'check-done', '/kiem-tra/');
  await page.waitForSelector('.notices .notice');
  assert.deepEqual(await page.locator('.notices .notice p').allInnerTexts(), [message('notice-wiped-but-queue')]);
  assert.deepEqual((await answersLeft(page)).filter((key) => key !== 'tsst-answers.touched'), []);
  await close();
});

test('when nobody is there the queue goes too, on whatever page', async () => {
  const { context, page, problems, close } = await open({ day: '' });
  await context.clock.install({ time: new Date(`${TODAY}T12:00:00+07:00`) });
  await on(page);
  await answered(page, LOST);
  await button(page, 'outcome-serving-queue').click();
  await page.waitForFunction(() => sessionStorage.getItem('tsst-queue'));
  await next(page);
  assert.equal(await page.locator('li[data-person]').count(), 1);
  await page.clock.fastForward('09:10');
  await page.waitForSelector('#sap-xoa');
  await page.clock.fastForward('01:00');
  await page.getByText(message('serving-queue-none')).waitFor();
  const { tab, device } = await stored(page);
  assert.deepEqual(tab, {});
  assert.ok(TALLY in device, 'the tally has nothing of anybody');
  assert.deepEqual(await page.locator('.notices .notice p').allInnerTexts(), [message('notice-wiped-idle')]);
  assert.deepEqual(problems, []);
  await close();
});

async function downloaded(page, id) {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, id).click()]);
  return readFileSync(await file.path(), 'utf8');
}

test('the table for a spreadsheet has every count under its name, in both languages', async () => {
  for (const [path, lang] of [[SERVING, 'vi'], [en(SERVING), 'en']]) {
    const { page, close } = await open();
    await on(page);
    await answered(page, LOST);
    await next(page);
    await answered(page, GOOD);
    await next(page);
    await visit(page, address(path));
    await page.waitForSelector('.first[data-people]');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: message('serving-csv', lang), exact: true }).click()]);
    assert.equal(file.suggestedFilename(), 'so-dem.csv');
    const text = readFileSync(await file.path(), 'utf8');
    assert.ok(text.startsWith('\ufeff'));
    const rows = text.slice(1).trimEnd().split('\r\n');
    const word = (id) => message(`serving-sheet-${id}`, lang);
    assert.equal(rows[0], `${word('kind')},${word('what')},${message('serving-column-people', lang)}`);
    assert.equal(rows[1], `${word('people')},${word('all')},2`);
    assert.ok(rows[2].startsWith(`${word('day')},`) && rows[2].endsWith(',2'), rows[2]);
    assert.equal(rows.filter((row) => row.startsWith(`${word('outcome')},`)).length, 2);
    const card = message(`check-${CARD}-item-the-can-cuoc-title`, lang);
    assert.ok(rows.some((row) => row.startsWith(`${word('missing')},`) && row.includes(card) && row.endsWith(',1')), text);
    assert.doesNotMatch(text, /undefined|check-|1990/);
    await close();
  }
});

test('a file comes back as it went, is added or put in place, and what is not ours changes nothing', async () => {
  const { page, problems, close } = await open();
  await on(page);
  for (const person of [LOST, GOOD]) {
    await answered(page, person);
    await next(page);
  }
  const text = await downloaded(page, 'serving-save');
  const choose = (content) => page.setInputFiles('#serving-file', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });
  const before = (await stored(page)).device[TALLY];
  for (const [content, id] of [
    ['tsst-drive v=1\n', 'other-kind'],
    ['tsst-tally v=9\n', 'other-version'],
    [text.replace('people=2', 'people=1'), 'damaged'],
    [`${text}name=Ba\n`, 'damaged'],
    [`tsst-tally v=1\n${'a=b\n'.repeat(50_000)}`, 'too-long'],
    ['\u0000\u0001', 'other-kind'],
  ]) {
    await choose(content);
    await page.waitForFunction((words) => document.querySelector('#serving-file').closest('.flow').querySelector('.field-error')?.textContent === words, message(`serving-file-${id}`));
    assert.deepEqual([await counts(page), (await stored(page)).device[TALLY]], [[2, 2], before], id);
  }
  await choose(text);
  await button(page, 'serving-offered-leave').click();
  await focused(page, 'serving-file');
  assert.deepEqual(await counts(page), [2, 2]);
  await choose(text);
  await button(page, 'serving-offered-join').click();
  await page.waitForFunction(() => document.querySelector('.first[data-people]').dataset.people === '4');
  await focused(page, 'serving-tally');
  assert.deepEqual((await lines(page, 'serving-outcomes')).map(([, people]) => people), [2, 2]);
  await choose(text);
  await button(page, 'serving-offered-take').click();
  await page.waitForFunction(() => document.querySelector('.first[data-people]').dataset.people === '2');
  await button(page, 'serving-restore').click();
  await page.waitForFunction(() => document.querySelector('.first[data-people]').dataset.people === '4');

  await button(page, 'serving-new').click();
  await button(page, 'serving-new-no').click();
  await focused(page, 'serving-new');
  assert.deepEqual(await counts(page), [4, 4]);
  await button(page, 'serving-new').click();
  await button(page, 'serving-new-yes').click();
  await page.getByText(message('serving-nobody')).waitFor();
  await button(page, 'serving-restore').click();
  await page.waitForSelector('.first[data-people]');
  assert.deepEqual(await counts(page), [4, 4]);
  assert.deepEqual(problems, []);
  await close();
});

test('a damaged tally on the device is said, stays for who can mend it, and nobody is wiped uncounted', async () => {
  const { page, problems, close } = await open();
  await on(page);
  const spoilt = 'tsst-tally v=1\npeople=2\noutcome=a';
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [TALLY, `${spoilt} b 3\n?\n`]);
  await answered(page, LOST);
  await button(page, 'outcome-serving-next').click();
  await page.waitForFunction((text) => document.querySelector('section.serving [role=status]').textContent === text, message('outcome-serving-damaged'));
  assert.ok((await answersLeft(page)).includes(shelf()), 'the answers are still here');
  await visit(page, address(SERVING));
  await page.getByText(message('serving-kept-damaged')).waitFor();
  assert.equal(await downloaded(page, 'serving-save'), `${spoilt} b 3\n?\n`);
  assert.equal((await stored(page)).device[TALLY], `${spoilt} b 3\n?\n`);
  await button(page, 'serving-new').click();
  await button(page, 'serving-new-yes').click();
  await page.getByText(message('serving-nobody')).waitFor();
  await answered(page, LOST);
  await next(page);
  assert.deepEqual(await counts(page), [1, 1]);
  // A queue that is damaged can be thrown away.
  await page.evaluate((key) => sessionStorage.setItem(key, 'tsst-queue v=1\nsheet=1 0 ?'), QUEUE);
  await visit(page, address(SERVING));
  await page.getByText(message('serving-queue-damaged')).waitFor();
  await button(page, 'serving-queue-empty').click();
  await button(page, 'serving-queue-empty-yes').click();
  await page.getByText(message('serving-queue-none')).waitFor();
  assert.equal(await page.getByText(message('serving-queue-damaged')).count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('a device that keeps nothing says that it cannot count', async () => {
  const { context, page, problems, close } = await open();
  await context.addInitScript(() => {
    for (const method of ['getItem', 'setItem', 'removeItem']) {
      Storage.prototype[method] = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    }
  });
  await visit(page, address(SERVING));
  await page.getByText(message('serving-queue-blocked')).waitFor();
  await page.click('#serving-toggle');
  await page.waitForFunction((text) => document.querySelector('.serving__mode [role=status]').textContent === text, message('serving-blocked'));
  assert.equal(await page.getAttribute('#serving-toggle', 'data-on'), 'false');
  assert.deepEqual(problems, []);
  await close();
});

test('a household is counted as one visit with the papers of all', async () => {
  const { page, problems, close } = await open();
  await on(page);
  const member = { 'ngay-sinh': '17-5-1990', 'giay-dang-co': 'the-can-cuoc', 'tinh-trang-the': 'mat', 'ngay-cap': '10-9-2024', 'thong-tin-the': 'dung', vneid: 'khong-can', 'di-lam': 'tu-di', 'dien-mien': 'khong' };
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [shelf('ho-gia-dinh'), kept(member)]);
  await visit(page, address(inside('ho-gia-dinh').outcome));
  await page.waitForSelector('main li.item');
  assert.equal(await button(page, 'outcome-serving-queue').count(), 0);
  await next(page);
  assert.deepEqual([await counts(page), await answersLeft(page)], [[1, 1], []]);
  const outcomes = await lines(page, 'serving-outcomes');
  assert.equal(outcomes.length, 1);
  assert.notEqual(outcomes[0][0], message('serving-whole-plan'), 'who lives alone has a result of their own');

  // Two of whom one is finished have a plan; where nobody is, there is no result to count.
  const add = async (label) => {
    await visit(page, address('/kiem-tra/ho-gia-dinh/'));
    await page.fill('#goi-la', label);
    await page.getByRole('button', { name: message('check-ho-gia-dinh-member-add') }).click();
    await page.waitForFunction((text) => [...document.querySelectorAll('ul.answers > li b')].some((row) => row.innerText === text), label);
  };
  for (const finished of [true, false]) {
    await add('Bà');
    if (finished) await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [shelf('ho-gia-dinh'), kept(member)]);
    await visit(page, address(inside('ho-gia-dinh').outcome));
    await page.waitForSelector('main li.item');
    await next(page);
    const plans = (await lines(page, 'serving-outcomes')).filter(([name]) => name === message('serving-whole-plan'));
    assert.deepEqual(plans, [[message('serving-whole-plan'), 1]]);
  }
  assert.deepEqual(await counts(page), [3, 3]);
  assert.deepEqual(problems, []);
  await close();
});

test('the keyboard alone turns the mode on, counts, and takes back', async () => {
  const { page, close } = await open();
  await visit(page, address(SERVING));
  await tabTo(page, '#serving-toggle');
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.getElementById('serving-toggle')?.dataset.on === 'true');
  await answered(page, LOST);
  await tabTo(page, 'section.serving button', 200);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === new URL(address(SERVING)).pathname);
  await started(page);
  await page.waitForSelector('.first[data-people]');
  await page.locator('.serving__mode button', { hasText: message('serving-undo') }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(message('serving-nobody')).waitFor();
  await focused(page, 'serving-tally');
  await close();
});

test('nothing reaches over a narrow screen, and axe finds nothing, on the page and on the bar', async () => {
  const { page, close } = await open({ reducedMotion: 'reduce' });
  await on(page);
  for (const person of [LOST, GOOD, LOST]) {
    await answered(page, person);
    await button(page, 'outcome-serving-queue').click();
    await next(page);
  }
  const look = async (name) => {
    for (const width of [320, 768, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(over <= 0, `${name}: ${over} px at ${width}`);
      assert.deepEqual(await violations(page), [], `${name} at ${width}`);
    }
  };
  await button(page, 'serving-new').click();
  await look('the page');
  await page.locator('li[data-person] a').first().click();
  await page.waitForSelector('.serving__whose');
  await started(page);
  await look('a sheet');
  await answered(page, GOOD);
  await look('the bar');
  await close();
});
