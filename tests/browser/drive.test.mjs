// The plan of an issuing drive: the example of 2022, faults beside their fields, counts and chart, files, what is kept.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { violations } from './support/axe.mjs';
import { open, visit } from './support/browser.mjs';
import { message } from './support/messages.mjs';
import { address, en, TODAY } from './support/site.mjs';

const DRIVE = '/cho-to-cong-dong/dot-cap-the/';
const field = (id) => `#drive-${id}`;

/** Fills fields as somebody would type. */
async function fill(page, values) {
  for (const [id, text] of Object.entries(values)) await page.fill(field(id), text);
}

const PLAN = { eligible: '1200', stations: '2', officers: '6', crew: '3', shifts: '2', hours: '4', rate: '8', start: '23-11-2026' };

async function planned(values = {}) {
  const opened = await open();
  await visit(opened.page, address(DRIVE));
  await fill(opened.page, { ...PLAN, ...values });
  await opened.page.click('.drive__form [type=submit]');
  return opened;
}

test('the example of 2022 takes 31 working days, in words and in the form, in both languages', async () => {
  for (const [path, words] of [[DRIVE, /31 ngày làm việc/], [en(DRIVE), /31 working days/]]) {
    const { page, problems, close } = await open();
    await visit(page, address(path));
    assert.match(await page.textContent('.drive__example'), words);
    await page.click('.drive__example button');
    assert.equal(await page.inputValue(field('eligible')), '15000');
    assert.equal(await page.inputValue(field('daily')), '490');
    assert.equal(await page.getAttribute('.first__text[data-days]', 'data-days'), '31');
    assert.match(await page.textContent('.first__text[data-days]'), words);
    assert.equal(await page.locator('.drive__fold tbody tr').count(), 31);
    assert.deepEqual(problems, []);
    await close();
  }
});

test('without scripts the example is there to be read', async () => {
  const { page, close } = await open({ js: false });
  await page.goto(address(DRIVE));
  assert.match(await page.textContent('.drive__example'), /31 ngày làm việc/);
  await close();
});

test('each fault stands beside its field and is tied to it, and the rest stays', async () => {
  const { page, problems, close } = await planned({ stations: '0', done: '1201', end: '22-11-2026', groups: 'Tổ Một: 300\nTổ Hai' });
  const told = async (id) => {
    assert.equal(await page.getAttribute(field(id), 'aria-invalid'), 'true', id);
    assert.ok((await page.getAttribute(field(id), 'aria-describedby')).includes(`drive-${id}-fault`), id);
    return page.textContent(`#drive-${id}-fault`);
  };
  assert.match(await told('stations'), /lớn hơn không/);
  assert.match(await told('done'), /Nhiều hơn số người/);
  assert.match(await told('end'), /trước ngày bắt đầu/);
  assert.match(await told('groups'), /Dòng 2/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'drive-done');
  assert.equal(await page.locator('.first__text[data-days]').count(), 0);
  assert.equal(await page.inputValue(field('eligible')), '1200');
  // Mended one by one, each fault goes at once and the plan comes.
  await fill(page, { stations: '2', done: '', end: '', groups: '' });
  assert.equal(await page.locator('.drive__form [aria-invalid=true]').count(), 0);
  assert.equal(await page.getAttribute('.first__text[data-days]', 'data-days'), '10');
  assert.deepEqual(problems, []);
  await close();
});

test('the quotas of the groups are the total', async () => {
  const { page, close } = await planned({ eligible: '1000', groups: 'Tổ Một: 333\nTổ Hai: 333\nTổ Ba: 334' });
  const rows = await page.locator('section[aria-labelledby=drive-groups-title] tr').allInnerTexts();
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()));
  assert.deepEqual(cells.slice(1), [
    ['Tổ Một', '333', '333', '43'],
    ['Tổ Hai', '333', '333', '42'],
    ['Tổ Ba', '334', '334', '43'],
    ['Cộng', '1.000', '1.000', '128'],
  ]);
  await close();
});

test('no group is given more people than it has, and who is in none is said, also on paper', async () => {
  const { page, problems, close } = await planned({ eligible: '15000', groups: 'Khu phố 1: 4.000\nKhu phố 2: 5.000\nKhu phố 3: 4.000' });
  const cells = async () => (await page.locator('section[aria-labelledby=drive-groups-title] tr').allInnerTexts()).slice(1).map((row) => row.split('\t').map((cell) => cell.trim()));
  assert.deepEqual((await cells()).map((row) => row.slice(0, 3)), [
    ['Khu phố 1', '4.000', '4.000'],
    ['Khu phố 2', '5.000', '5.000'],
    ['Khu phố 3', '4.000', '4.000'],
    [message('drive-groups-rest'), '2.000', '2.000'],
    ['Cộng', '15.000', '15.000'],
  ]);
  const warning = page.locator('section[aria-labelledby=drive-groups-title] .field-error');
  assert.match(await warning.innerText(), /13\.000 người.*2\.000 người/);
  assert.match(await page.textContent('.drive__facts'), /2\.000 người trong đợt chưa ghi vào tổ nào/);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await warning.isVisible());
  await page.emulateMedia({ media: 'screen' });
  // More in the groups than in the drive is told too.
  await fill(page, { eligible: '6500' });
  assert.match(await warning.innerText(), /nhiều hơn.*6\.500 người/);
  assert.deepEqual((await cells()).map((row) => row[2]), ['2.000', '2.500', '2.000', '6.500']);
  await fill(page, { eligible: '13000' });
  assert.equal(await warning.count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('the quota of a day alone makes a plan; what the stations can do is then left out', async () => {
  const work = Object.fromEntries(['stations', 'officers', 'crew', 'shifts', 'hours', 'rate'].map((id) => [id, '']));
  const { page, problems, close } = await planned({ ...work, eligible: '15000', daily: '490' });
  assert.equal(await page.locator('.drive__form [aria-invalid=true]').count(), 0);
  assert.equal(await page.getAttribute('.first__text[data-days]', 'data-days'), '31');
  assert.doesNotMatch(await page.textContent('.drive__facts'), /điểm/);
  assert.equal(await page.locator('section[aria-labelledby=drive-more]').count(), 0);
  await fill(page, { stations: '2' });
  assert.equal(await page.locator('.drive__form [aria-invalid=true]').count(), 5, 'a part of it is not enough');
  assert.deepEqual(problems, []);
  await close();
});

test('where the round of a station takes longest, the figures are those of the table, and no other number is asked for', async () => {
  const { page, problems, close } = await planned({ eligible: '400', places: 'Thôn Đông: 12\nThôn Tây: 8', groups: 'Tổ Một: 100\nTổ Hai: 300', end: '4-12-2026' });
  assert.equal(await page.getAttribute('.first__text[data-days]', 'data-days'), '20');
  const facts = await page.textContent('.drive__facts');
  assert.match(facts, /Mỗi ngày cần nhận 20 người/);
  assert.match(facts, /điểm lưu động đã đi 20 ngày/);
  assert.doesNotMatch(facts, /Muốn kịp thì mỗi ngày phải nhận/);
  const cells = (await page.locator('section[aria-labelledby=drive-groups-title] tr').allInnerTexts()).map((row) => row.split('\t').map((cell) => cell.trim()));
  assert.deepEqual(cells.slice(1).map((row) => row.at(-1)), ['5', '15', '20']);
  assert.deepEqual(problems, []);
  await close();
});

test('the count of today goes into the list, and chart, table and words agree', async () => {
  const { page, problems, close } = await planned({ eligible: '1280', counts: '22-11-2026: 9' });
  assert.match(await page.textContent('#drive-counts-fault'), /trước ngày bắt đầu/);
  await page.fill(field('counts'), '');
  await page.fill('#drive-today', '100');
  await page.click('.drive__today [type=submit]');
  const [, month, day] = TODAY.split('-');
  assert.equal(await page.inputValue(field('counts')), `${day}-${month}-2026: 100`);
  // Written once more, it takes the place of the slip.
  await page.fill('#drive-today', '96');
  await page.click('.drive__today [type=submit]');
  assert.equal(await page.inputValue(field('counts')), `${day}-${month}-2026: 96`);
  assert.equal(await page.getAttribute('[data-ahead]', 'data-ahead'), '-32');
  // 1,184 people on nine days.
  assert.equal(await page.getAttribute('[data-needed]', 'data-needed'), '132');
  const points = (name) => page.$eval(name, (line) => line.getAttribute('points').split(' ').map((point) => point.split(',').map(Number)));
  const drawn = await points('.drive__planned');
  const served = await points('.drive__served');
  assert.deepEqual([drawn.length, drawn.at(-1)], [11, [620, 0]]);
  assert.deepEqual(served, [[0, 280], [62, 280 - Math.floor((280 * 96) / 1280)]]);
  const rows = await page.locator('section[aria-labelledby=drive-progress] tbody tr').evaluateAll((found) => found.map((row) => [...row.cells].map((cell) => cell.textContent)));
  assert.deepEqual([rows.length, rows[0], rows.at(-1).slice(1)], [10, ['23-11-2026', '128', '96'], ['1.280', '']]);
  assert.deepEqual(problems, []);
  await close();
});

test('what is typed outlives a reload, and the browser only when it is to be kept', async () => {
  const { context, page, close } = await planned();
  await page.reload();
  await page.waitForSelector('.first__text[data-days]');
  assert.equal(await page.inputValue(field('eligible')), '1200');
  const fresh = async () => {
    const other = await context.newPage();
    await visit(other, address(DRIVE));
    const text = await other.inputValue(field('eligible'));
    await other.close();
    return text;
  };
  assert.equal(await fresh(), '');
  await page.getByRole('button', { name: 'Giữ trên máy này' }).click();
  assert.equal(await fresh(), '1200');
  await page.getByRole('button', { name: 'Thôi giữ' }).click();
  assert.equal(await fresh(), '');
  await close();
});

test('a file comes back as it went, and what is not ours changes nothing', async () => {
  const { page, problems, close } = await planned({ groups: 'Tổ Một: 300\nTổ Hai: 900' });
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Lưu thành tệp' }).click()]);
  const text = readFileSync(await file.path(), 'utf8');
  const choose = (content) => page.setInputFiles('#drive-file', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });
  for (const [content, words] of [
    ['tsst-agenda v=1\n', /không phải kế hoạch/],
    ['tsst-drive v=9\n', /bản khác/],
    [text.replace('eligible', 'nobody'), /bị hỏng/],
    [`tsst-drive v=1\n${'a=b\n'.repeat(50_000)}`, /lớn quá/],
    ['\u0000\u0001', /không phải kế hoạch/],
  ]) {
    await choose(content);
    await page.waitForFunction((words) => new RegExp(words).test(document.querySelector('section[aria-labelledby=drive-keeping] .field-error')?.textContent ?? ''), words.source);
    assert.equal(await page.inputValue(field('eligible')), '1200');
  }
  await page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
  assert.equal(await page.inputValue(field('eligible')), '');
  const opened = page.locator('.drive > .serving__told[role=status]');
  assert.equal(await opened.textContent(), '');
  await choose(text);
  await page.waitForSelector('.first__text[data-days]');
  assert.equal(await opened.textContent(), message('drive-file-opened'));
  assert.equal(await page.inputValue(field('groups')), 'Tổ Một: 300\nTổ Hai: 900');
  assert.equal(await page.locator('section[aria-labelledby=drive-keeping] .field-error').count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test('the calendar has the first day, the places and the last day', async () => {
  const { page, close } = await planned({ places: 'Nhà văn hóa thôn Đông: 2', end: '31-12-2026' });
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Lưu vào lịch' }).click()]);
  const text = readFileSync(await file.path(), 'utf8').replaceAll('\r\n ', '');
  assert.deepEqual([...text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day), ['20261123', '20261127', '20261204', '20261123', '20261231']);
  assert.match(text, /Nhà văn hóa thôn Đông/);
  assert.match(await page.inputValue('#drive-announce'), /Nhà văn hóa thôn Đông: từ ngày 23-11-2026 đến hết ngày 24-11-2026/);
  await close();
});

test('nothing reaches over a narrow screen', async () => {
  const { page, close } = await planned({ groups: 'Tổ dân phố Một: 300\nTổ Hai: 900', counts: '23-11-2026: 90' });
  for (const width of [320, 768, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0, `${over} px at ${width}`);
  }
  await close();
});

test('axe finds nothing on the plan with its results, its faults and its chart', async () => {
  const { page, close } = await planned({ groups: 'Tổ Một: 300\nTổ Hai: 900', counts: '23-11-2026: 90', places: 'Thôn Đông: 1' });
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; }));
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await violations(page), []);
  }
  await page.fill(field('stations'), '0');
  assert.deepEqual(await violations(page), []);
  await close();
});
