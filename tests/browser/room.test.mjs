// Ask the room: a check walked by show of hands, from the number of people to what they come to; and that the totals are
// those of the command line, asked for each group.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { violations } from './support/axe.mjs';
import { open, started, visit } from './support/browser.mjs';
import { tabTo } from './support/check.mjs';
import { message } from './support/messages.mjs';
import { address, en, ROOT, TODAY } from './support/site.mjs';

const LIST = '/cho-to-cong-dong/hoi-ca-phong/';
const room = (check) => `${LIST}${check}/`;
const CARD = room('the-can-cuoc');
const KEPT = 'tsst-room-the-can-cuoc';
const PROJECTOR = { viewport: { width: 1024, height: 768 } };

const run = promisify(execFile);
/** The program of `cargo xtask`, which has been built before this test. */
const XTASK = process.env.XTASK ?? `${ROOT}target/debug/xtask`;

async function begin(page, path, people) {
  await visit(page, address(path));
  await page.fill('#room-people', String(people));
  await page.click('.room__form [type=submit]');
  await page.waitForSelector('.room--ask .room__row');
}

/** What is asked now: whom, and which answers stand there. */
const asked = (page) =>
  page.evaluate(() => ({
    people: Number(document.querySelector('.room__whom [data-people]').dataset.people),
    title: document.querySelector('h1').innerText.trim(),
    raws: [...document.querySelectorAll('.room__row')].map((row) => row.dataset.raw),
    boxes: document.querySelectorAll('.room__boxes .tick').length,
  }));

const field = (page, raw) => page.locator(`.room__row[data-raw="${raw}"] input`);
const submit = (page) => page.click('.room__form [type=submit]');
const rest = (page, raw) => page.click(`.room__row[data-raw="${raw}"] .room__rest`);
const standing = (page) => page.textContent('.room__standing');
const steps = (page) => page.evaluate(() => Object.entries(sessionStorage).filter(([key]) => key.startsWith('tsst-room-')).map(([, text]) => text.split('next=').length - 1)[0] ?? 0);

/** Sends the counts and waits for what comes next. */
async function next(page) {
  const before = await steps(page);
  await submit(page);
  for (let n = 0; n < 100 && (await steps(page)) === before; n += 1) await page.waitForTimeout(20);
  assert.equal(await steps(page), before + 1, 'the counts were taken');
  await page.waitForFunction(() => document.querySelector('.room--done') || [...document.querySelectorAll('.room__row input')].every((one) => one.value === ''));
}

/** Adds an answer of several options by its form. */
async function addSeveral(page, boxes, people) {
  for (const n of boxes) await page.locator('.room__boxes .tick').nth(n).click();
  await page.fill('#room-add-people', String(people));
  await page.click('.room__add [type=submit]');
}

/**
 * Asks a room to the end. The hands of a group go to two answers, elsewhere each time, as long as the room has few groups;
 * then all to one. An answer that is preferred comes first, wherever it stands.
 */
async function walk(page, { seen, seed = 0, groups = 8, prefer = [] } = {}) {
  let turn = seed;
  let parted = 1;
  while ((await page.locator('.room--done').count()) === 0) {
    assert.ok(turn < seed + 200, 'it ends');
    const now = await asked(page);
    await seen?.(now);
    const splits = now.people > 1 && parted < groups;
    if (now.boxes > 0) {
      const one = splits ? Math.ceil(now.people / 2) : now.people;
      await addSeveral(page, [turn % now.boxes], one);
      if (splits) await addSeveral(page, [turn % now.boxes, (turn + 1) % now.boxes], now.people - one);
      parted += splits ? 1 : 0;
    } else {
      const from = now.raws.findIndex((raw) => prefer.includes(raw));
      const [one, other] = [0, 1].map((by) => now.raws[((from < 0 ? turn : from) + by) % now.raws.length]);
      if (splits && one !== other) {
        await field(page, one).fill(String(Math.ceil(now.people / 2)));
        await rest(page, other);
        parted += 1;
      } else {
        await field(page, one).fill(String(now.people));
      }
    }
    await next(page);
    turn += 1;
  }
}

/** The numbers of the result, by outcome and by item and status, and the groups they are of. */
const totals = (page) =>
  page.evaluate(() => {
    const of = (selector, key) => Object.fromEntries([...document.querySelectorAll(selector)].map((one) => [one.dataset[key], one.dataset.people]));
    return {
      outcomes: of('[data-outcome]', 'outcome'),
      items: of('[data-item]', 'item'),
      groups: [...document.querySelectorAll('.room__groups [data-given]')].map(({ dataset }) => ({ given: dataset.given, people: Number(dataset.people) })),
      first: document.querySelector('[data-commonest]').dataset.commonest,
    };
  });

const STATUSES = ['missing', 'ask', 'ready', 'not-needed'];

/** The same numbers by the command line, which is asked for each group by itself. */
async function byCommand(check, groups) {
  const outcomes = {};
  const items = {};
  for (const { given, people } of groups) {
    const { stdout } = await run(XTASK, ['answer', check, '--today', TODAY, '--json', ...given.split(' ')], { cwd: ROOT });
    const { complete, outcome, items: lines, dropped } = JSON.parse(stdout);
    assert.ok(complete && dropped.length === 0, given);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + people;
    for (const { id, status } of lines) {
      items[id] ??= [0, 0, 0, 0];
      items[id][STATUSES.indexOf(status)] += people;
    }
  }
  const text = (all, write) => Object.fromEntries(Object.entries(all).map(([id, value]) => [id, write(value)]));
  return { outcomes: text(outcomes, String), items: text(items, (counts) => counts.join(' ')) };
}

// People with cards are asked for the days on them.
const prefer = ['cccd-chip', 'con-tot'];

for (const [check, seed, people] of [['the-can-cuoc', 0, 20], ['vneid-su-co', 1, 20], ['cuoc-goi-lua-dao', 0, 12], ['tre-em', 2, 15]]) {
  test(`a room of ${people} is asked ${check} to its end, and the totals are those of the command line`, async () => {
    const { page, problems, close } = await open(PROJECTOR);
    await begin(page, room(check), people);
    let dates = 0;
    await walk(page, { seed, prefer, seen: ({ raws }) => (dates += raws.some((raw) => raw.includes('..')) ? 1 : 0) });
    const shown = await totals(page);
    assert.ok(shown.groups.length >= 5, `${shown.groups.length} groups`);
    assert.equal(shown.groups.reduce((sum, group) => sum + group.people, 0), people);
    assert.ok(check !== 'the-can-cuoc' || dates >= 3, `${dates} questions for dates`);
    const wanted = await byCommand(check, shown.groups);
    assert.deepEqual(shown.outcomes, wanted.outcomes);
    assert.deepEqual(shown.items, wanted.items);
    const most = Math.max(...Object.values(wanted.outcomes).map(Number));
    assert.equal(Number(wanted.outcomes[shown.first]), most, 'what is to be said is what most have');
    assert.equal(await page.locator('[data-open]').count(), 0);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('counts that do not fit are refused in words beside the fields, and nothing is lost', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(CARD));
  for (const [typed, id] of [['', 'nobody'], ['0', 'nobody'], ['hai mươi', 'number'], ['-3', 'number']]) {
    await page.fill('#room-people', typed.slice(0, 6));
    await submit(page);
    assert.equal((await page.textContent('#room-people-fault')).trim(), message(`room-error-${id}`), typed);
    assert.equal(await page.getAttribute('#room-people', 'aria-invalid'), 'true');
    assert.equal(await page.getAttribute('#room-people', 'aria-describedby'), 'room-people-fault');
  }
  await page.fill('#room-people', '2001');
  await submit(page);
  assert.match(await page.textContent('#room-people-fault'), /nhiều nhất 2000 người/);
  assert.equal(await page.locator('.room--begin').count(), 1);

  await begin(page, CARD, 20);
  const { raws } = await asked(page);
  await field(page, raws[0]).fill('12');
  await field(page, raws[1]).fill('5');
  assert.match(await standing(page), /17\/20.*thiếu 3 người/);
  await submit(page);
  assert.equal(await steps(page), 0);
  // No number that stands there is wrong: somebody is missing. The first without one is where to go on.
  const faulty = () => page.locator('.room__row:has([aria-invalid=true])').evaluateAll((rows) => rows.map((row) => row.dataset.raw));
  const alert = () => page.locator('.room__keep [role=alert]').allInnerTexts();
  assert.deepEqual([await faulty(), await alert()], [[], [message('room-error-apart')]]);
  assert.equal(await field(page, raws[2]).getAttribute('aria-describedby'), 'room-standing');
  assert.ok(await page.evaluate(() => document.activeElement?.id === 'room-hands-2'));
  await field(page, raws[2]).fill('6');
  await submit(page);
  assert.match(await standing(page), /Thừa 3 người/);
  assert.deepEqual([await faulty(), await alert()], [raws.slice(0, 3), [message('room-error-apart')]], 'those that nobody raised a hand for are not wrong');
  assert.ok(await page.evaluate(() => document.activeElement?.id === 'room-hands-0'));
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector('.room__keep [role=alert]').getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
  await field(page, raws[2]).fill('ba');
  await submit(page);
  assert.match(await standing(page), /bằng chữ số/);
  assert.equal(await field(page, raws[2]).getAttribute('aria-invalid'), 'true');
  assert.equal(await field(page, raws[0]).getAttribute('aria-invalid'), null);
  assert.deepEqual(await Promise.all([0, 1, 2].map((n) => field(page, raws[n]).inputValue())), ['12', '5', 'ba']);

  // A day of its own: what cannot be is refused, what can be is counted beside the ranges.
  await page.getByText(message('room-add-date')).click();
  assert.equal(await page.getAttribute('#room-add-typed', 'inputmode'), 'text', 'a keypad of digits has no strokes and dots');
  assert.equal(await page.getAttribute('#room-add-people', 'inputmode'), 'numeric');
  await page.fill('#room-add-typed', '2030');
  await page.fill('#room-add-people', '1');
  await page.click('.room__add [type=submit]');
  assert.equal((await page.textContent('#room-add-fault')).trim(), message('check-error-future-date'));
  await page.fill('#room-add-typed', '12/3/1958');
  await page.fill('#room-add-people', '0');
  await page.click('.room__add [type=submit]');
  assert.equal((await page.textContent('#room-add-fault')).trim(), message('room-error-number'));
  await page.fill('#room-add-people', '2');
  await page.click('.room__add [type=submit]');
  assert.equal(await field(page, '1958-03-12').inputValue(), '2');
  // A row that is taken away leaves the focus to the one before.
  await page.fill('#room-add-typed', '1961');
  await page.fill('#room-add-people', '1');
  await page.click('.room__add [type=submit]');
  await field(page, '1961').waitFor();
  await page.locator('.room__row').last().getByRole('button', { name: message('room-remove').split(':')[0] }).click();
  await page.waitForFunction(() => document.activeElement?.closest('.room__row')?.dataset.raw === '1958-03-12');
  assert.equal(await field(page, '1961').count(), 0);
  await rest(page, raws[2]);
  assert.equal(await field(page, raws[2]).inputValue(), '1');
  await next(page);

  // Back one question: its counts stand there again.
  await page.getByRole('button', { name: message('room-undo') }).click();
  await page.waitForSelector('.room__row[data-raw="1958-03-12"]');
  assert.equal(await steps(page), 0);
  assert.equal(await field(page, raws[0]).inputValue(), '12');
  assert.match(await standing(page), /20\/20.*Đủ rồi/);
  assert.deepEqual(await alert(), []);

  // Beginning anew is asked twice.
  await page.getByRole('button', { name: message('room-again') }).click();
  await page.getByRole('button', { name: message('room-again-no'), exact: true }).click();
  assert.equal(await page.locator('.room--ask').count(), 1);
  await page.waitForFunction(() => document.activeElement?.id === 'room-again');
  await page.getByRole('button', { name: message('room-again') }).click();
  await page.getByRole('button', { name: message('room-again-yes') }).click();
  await page.waitForSelector('.room--begin');
  assert.equal(await page.evaluate((key) => sessionStorage.getItem(key), KEPT), null);
  assert.deepEqual(problems, []);
  await close();
});

test('a reload keeps the room, a look at the result leaves what is open, and a damaged room is told', async () => {
  const { page, problems, close } = await open();
  await begin(page, CARD, 20);
  const first = await asked(page);
  await field(page, first.raws[0]).fill('15');
  await rest(page, first.raws[1]);
  await next(page);
  const second = await asked(page);
  assert.equal(second.people, 15);
  assert.match(await page.textContent('.room__whom'), /15 trong 20 người[^]*Từ \d+ tuổi trở lên/);
  await page.reload();
  await started(page);
  await page.waitForSelector('.room--ask .room__row');
  assert.deepEqual(await asked(page), second);

  await page.getByRole('button', { name: message('room-look') }).click();
  await page.waitForSelector('.room--done');
  assert.equal(await page.getAttribute('[data-open]', 'data-open'), '20');
  await page.getByRole('button', { name: message('room-go-on') }).click();
  await page.waitForSelector('.room--ask .room__row');
  assert.deepEqual(await asked(page), second);

  for (const text of ['tsst-room v=1\ncheck=the-can-cuoc\npeople=20\nhands=co 3\nnext=\n', 'x']) {
    await page.evaluate(([key, kept]) => sessionStorage.setItem(key, kept), [KEPT, text]);
    await page.reload();
    await started(page);
    await page.waitForSelector('.room .field-error[role=alert]');
    assert.equal((await page.textContent('.room .field-error')).trim(), message('room-damaged'));
    assert.equal(await page.evaluate((key) => sessionStorage.getItem(key), KEPT), null);
    await page.fill('#room-people', '3');
    await submit(page);
    await page.waitForSelector('.room--ask');
    assert.equal(await page.locator('.room .field-error').count(), 0);
  }
  assert.deepEqual(problems, []);
  await close();
});

test('a look before the end reckons with those who were asked to the end, and with nobody else', async () => {
  const { page, problems, close } = await open();
  await begin(page, CARD, 40);
  const { raws } = await asked(page);
  await field(page, raws[0]).fill('10');
  await rest(page, raws[1]);
  await next(page);
  // The first ten are asked to their end before the others.
  for (let now = await asked(page); now.people === 10; now = await asked(page)) {
    await field(page, now.raws[0]).fill('10');
    await next(page);
  }
  await page.getByRole('button', { name: message('room-look') }).click();
  await page.waitForSelector('.room--done');
  assert.equal(await page.getAttribute('[data-open]', 'data-open'), '30');
  assert.match(await page.textContent('.room__say'), /^10 trong 10 người đã hỏi xong/);
  assert.deepEqual(await page.locator('.room__figure').allTextContents(), ['10 người, 100%']);
  assert.equal(await page.getAttribute('.room__bar--outcome', 'width'), '1000');
  assert.ok(!(await page.textContent('.room')).includes(message('room-say-none')), 'nothing is said of those who are still to be asked');
  assert.deepEqual(problems, []);
  await close();
});

test('answers that go because nobody was there do not take the room away', async () => {
  const { page, close } = await open();
  await begin(page, CARD, 20);
  await page.evaluate(() => {
    sessionStorage.setItem('tsst-answers-the-can-cuoc', 'v=1\ngiay-dang-co=cccd-chip');
    sessionStorage.setItem('tsst-answers.touched', '0');
  });
  await page.reload();
  await started(page);
  await page.waitForSelector('.room--ask');
  assert.equal(await page.evaluate(() => sessionStorage.getItem('tsst-answers-the-can-cuoc')), null);
  assert.equal(page.url(), address(CARD));
  await close();
});

test('keyboard alone, from the number of people to the result', async () => {
  const { page, problems, close } = await open(PROJECTOR);
  await visit(page, address(CARD));
  await tabTo(page, '#room-people');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.room--ask');
  await page.waitForFunction(() => document.activeElement?.matches('h1'));
  await tabTo(page, '#room-hands-0');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement.textContent === '+'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.inputValue('#room-hands-0'), '3', 'the rest');
  for (let n = 0; (await page.locator('.room--done').count()) === 0; n += 1) {
    assert.ok(n < 20);
    if ((await page.inputValue('#room-hands-0')) === '') {
      await tabTo(page, '#room-hands-0');
      await page.keyboard.type('3');
    } else {
      await tabTo(page, '#room-hands-0', 90);
    }
    const before = await steps(page);
    await page.keyboard.press('Enter');
    for (let m = 0; m < 100 && (await steps(page)) === before; m += 1) await page.waitForTimeout(20);
    await page.waitForFunction(() => document.activeElement?.matches('h1'));
  }
  assert.deepEqual(problems, []);
  await close();
});

/** Letters smaller than a projector needs, and what reaches over the edge. */
const small = (page) =>
  page.evaluate(() => {
    const size = (one) => parseFloat(getComputedStyle(one).fontSize);
    const big = [...document.querySelectorAll('.room__title, .room__words, .room__number, .room__say')];
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    return [...big.filter((one) => size(one) < 32).map((one) => `${one.className} ${size(one)} px`), ...(wide ? ['too wide'] : []), ...(big.length < 1 ? ['nothing'] : [])];
  });

test('letters for a projector at 1024 by 768, and no page is too wide there or on a phone in the largest letters', async () => {
  for (const [path, sizes] of [[CARD, { ...PROJECTOR }], [en(CARD), { ...PROJECTOR }], [CARD, { viewport: { width: 320, height: 640 }, settings: { text: '3' } }], [room('cuoc-goi-lua-dao'), PROJECTOR]]) {
    const { page, close } = await open(sizes);
    await begin(page, path, 20);
    const faults = [];
    const look = async (where) => faults.push(...(await small(page)).filter((fault) => sizes.viewport.width > 400 || fault === 'too wide').map((fault) => `${where}: ${fault}`));
    await walk(page, { groups: 4, seen: ({ title }) => look(title) });
    await look('result');
    assert.deepEqual(faults, [], path);
    await close();
  }
});

test('however long the list, the count and the way on stay in sight and cover no field that has the focus', async () => {
  for (const [sizes, path] of [[PROJECTOR, CARD], [{ viewport: { width: 360, height: 740 } }, CARD], [PROJECTOR, room('cuoc-goi-lua-dao')]]) {
    const { page, close } = await open({ ...sizes, reducedMotion: 'reduce' });
    await begin(page, path, 20);
    if (path !== CARD) {
      // The question of several answers, whose form comes before the list.
      await rest(page, (await asked(page)).raws[0]);
      await next(page);
      assert.ok((await asked(page)).boxes > 0);
    }
    const inSight = () =>
      page.evaluate(() => {
        const { top, bottom } = document.querySelector('.room__keep').getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight + 1;
      });
    await page.evaluate(() => document.querySelector('.room__asked').scrollIntoView());
    assert.ok(await inSight(), `${path}: from the start`);
    for (let n = 0; n < 80; n += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const one = document.activeElement;
        if (!one?.closest('.room__asked')) return null;
        const keep = document.querySelector('.room__keep');
        if (keep.contains(one) || keep.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) return null;
        const [field, bar] = [one.getBoundingClientRect(), keep.getBoundingClientRect()];
        return { id: one.id || one.textContent, covered: field.bottom > bar.top + 1, bar: bar.bottom <= window.innerHeight + 1 };
      });
      if (at) assert.deepEqual([at.covered, at.bar], [false, true], `${path} at ${sizes.viewport.width} px: ${at.id}`);
    }
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.room__keep').isVisible(), false, 'on paper there is nothing to press');
    await close();
  }
});

test('the question alone can have the screen, and Escape brings the page back', async () => {
  const { page, problems, close } = await open(PROJECTOR);
  await begin(page, CARD, 20);
  const around = () => page.locator('.masthead, .footer').evaluateAll((all) => all.map((one) => getComputedStyle(one).display !== 'none'));
  const alone = page.getByRole('button', { name: message('room-alone-screen'), exact: true });
  assert.deepEqual([await around(), await alone.getAttribute('aria-pressed')], [[true, true], 'false']);
  await alone.click();
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-asks'));
  assert.deepEqual([await around(), await alone.getAttribute('aria-pressed')], [[false, false], 'true']);
  assert.ok(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed') === 'true'), 'the focus stays');
  // It stays so from question to question, also with a field under the hand.
  await field(page, (await asked(page)).raws[0]).fill('20');
  await next(page);
  assert.deepEqual(await around(), [false, false]);
  await page.focus('#room-hands-0');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-asks'));
  assert.deepEqual([await around(), await alone.getAttribute('aria-pressed')], [[true, true], 'false']);
  // The result is a page like any other.
  await alone.click();
  await page.getByRole('button', { name: message('room-look') }).click();
  await page.waitForSelector('.room--done');
  assert.deepEqual(await around(), [true, true]);
  assert.deepEqual(problems, []);
  await close();
});

test('what a paper comes to can be read aloud as it stands', async () => {
  const { page, close } = await open();
  await begin(page, CARD, 6);
  await walk(page, { groups: 3, prefer });
  const told = await page.locator('.room__line .tally li').allInnerTexts();
  assert.ok(told.length > 0);
  for (const text of told) assert.match(text.trim(), /^[1-6] người (còn thiếu|phải hỏi lại|đã sẵn sàng|không cần)$/);
  await close();
});

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing before, while and after the room is asked, theme ${theme}`, async () => {
    const { page, close } = await open({ reducedMotion: 'reduce', settings: { theme } });
    const faults = [];
    const look = async (where) => {
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        for (const violation of await violations(page)) faults.push(`${where} at ${width} px: ${violation}`);
      }
    };
    for (const path of theme === 'light' ? [CARD, en(CARD)] : [CARD]) {
      await visit(page, address(path));
      await look(`${path} start`);
      await submit(page);
      await look(`${path} nobody`);
      await begin(page, path, 20);
      await submit(page);
      await look(`${path} question`);
      await walk(page, { groups: 4 });
      await page.evaluate(() => document.querySelectorAll('main details').forEach((fold) => (fold.open = true)));
      await look(`${path} result`);
      await page.getByRole('button', { name: message('room-again', path === CARD ? 'vi' : 'en') }).click();
      await page.getByRole('button', { name: message('room-again-yes', path === CARD ? 'vi' : 'en') }).click();
    }
    await begin(page, room('cuoc-goi-lua-dao'), 5);
    await field(page, (await asked(page)).raws[0]).fill('5');
    await next(page);
    await look('a question of several');
    assert.deepEqual(faults, []);
    await close();
  });
}

test('teams are led here, and without scripts the page says what it is', async () => {
  const { page, problems, close } = await open();
  await visit(page, address('/cho-to-cong-dong/'));
  await page.click(`main a[href$="${LIST}"]`);
  await page.waitForURL(address(LIST));
  const doors = await page.locator('main .doorlist a').evaluateAll((all) => all.map((one) => new URL(one.href).pathname));
  assert.equal(doors.length, 12);
  assert.ok(!doors.some((path) => path.includes('ho-gia-dinh')));
  await page.click(`main a[href$="${CARD}"]`);
  await page.waitForURL(address(CARD));
  assert.deepEqual(problems, []);
  await close();
  const still = await open({ js: false });
  await still.page.goto(address(CARD));
  assert.ok(await still.page.isVisible('.room .needs-app'));
  assert.ok(await still.page.isDisabled('#room-people'));
  await still.close();
});
