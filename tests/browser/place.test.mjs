// The card of the place: kept on the device or beside the site, seen wherever people need it, never trusted.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { begin, journeys, toOutcome } from './support/check.mjs';
import { message } from './support/messages.mjs';
import { ROOT, SITE, address, at, en } from './support/site.mjs';

const PLACE = '/noi-minh-o/';
const OWN = 'tsst-place';
const KEPT = 'tsst-place-site';
const example = JSON.parse(await readFile(`${ROOT}deploy/local.example.json`, 'utf8'));
const card = {
  ...example,
  area: 'Phường <b>Thử</b> & Nghiệm',
  runs: 'Tổ công nghệ số "số 12"',
  notices: ['Bà con <script>alert(1)</script> nhớ mang nước.', 'Đường lầy, đi ủng.'],
};
const anyone = journeys['a small child without papers'];

/** Gives this text as the card beside the site. */
const beside = (context, text, status = 200) =>
  context.route('**/local.json', (route) => route.fulfill({ status, contentType: 'application/json', body: text }));

const name = (field) => `#the-${field.replaceAll('.', '-')}`;

/** Fills the form with a card, as its keeper types it. */
async function fill(page, given) {
  for (const field of ['area', 'runs']) await page.fill(name(field), given[field]);
  for (const desk of ['police', 'one-stop', 'team']) {
    for (const [field, text] of Object.entries(given[desk])) await page.fill(name(`${desk}.${field}`), text);
  }
  for (const [n, session] of given.sessions.entries()) {
    await page.click('#them-sessions');
    const { kind, ...texts } = session;
    await page.selectOption(name(`sessions.${n}.kind`), kind);
    for (const [field, text] of Object.entries(texts)) await page.fill(name(`sessions.${n}.${field}`), text);
  }
  for (const list of ['notices', 'links']) {
    for (const [n, text] of given[list].entries()) {
      await page.click(`#them-${list}`);
      await page.fill(name(`${list}.${n}`), text);
    }
  }
}

const press = (page, id) => page.locator('form').getByRole('button', { name: message(id), exact: true }).click();
const done = (page, id) => page.locator('#the-xong', { hasText: message(id) }).waitFor();
const kept = (page, key = OWN) => page.evaluate((wanted) => localStorage.getItem(wanted), key);

async function exported(page) {
  const download = page.waitForEvent('download');
  await press(page, 'place-form-export');
  const file = await download;
  assert.equal(file.suggestedFilename(), 'local.json');
  return readFile(await file.path(), 'utf8');
}

const imported = (page, text, called = 'local.json') =>
  page.setInputFiles('#the-tep', { name: called, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Where the card is seen: in the masthead and the footer of a guide, on the clerk's card, with a result, and printed. */
async function seen(page, given) {
  await visit(page, address(at.guide));
  const line = page.locator('.masthead__place');
  assert.equal(await line.innerText().then((text) => text.replace(/\s+/g, ' ').trim()), `${given.area} ${given.runs}`);
  const foot = await page.locator('.footer__place').innerText();
  assert.ok(foot.includes(given.area) && foot.includes(given.runs), foot);
  assert.equal(await page.locator('.footer__place .print-only').isVisible(), false);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('.footer__place .print-only').innerText();
  assert.ok(printed.includes(given.police.address) && printed.includes(given.police.phone), printed);
  await page.emulateMedia({ media: 'screen' });

  await visit(page, address(at.clerk));
  const clerk = await page.locator('.note .place').innerText();
  for (const field of Object.values(given.police)) assert.ok(clerk.includes(field), field);

  await visit(page, address(at.outcome));
  if ((await page.locator('main .item').count()) === 0) {
    await begin(page, anyone);
    await toOutcome(page);
  }
  for (const media of ['screen', 'print']) {
    await page.emulateMedia({ media });
    const result = await page.locator('main .place').innerText();
    for (const field of [...Object.values(given.police), ...Object.values(given['one-stop'])]) assert.ok(result.includes(field), `${field} in ${media}`);
    assert.ok(result.includes(given.sessions[0].place), 'the next session');
    assert.equal(await page.locator('.footer__place').innerText().then((text) => text.includes(given.police.phone)), false, 'said once');
  }
  await page.emulateMedia({ media: 'screen' });
  assert.equal(await page.locator('main .place a[href^="tel:"]').first().getAttribute('href'), `tel:${given.police.phone.replaceAll(' ', '')}`);
}

async function unseen(page) {
  for (const path of [at.guide, at.clerk]) {
    await visit(page, address(path));
    assert.equal(await page.locator('.place, .masthead__place a, .footer__place p').count(), 0);
  }
}

test('a card is filled in, seen in four places, exported, wiped, and imported again', async () => {
  const { page, problems, close } = await open();
  await unseen(page);
  await visit(page, address(PLACE));
  await page.locator('#the', { hasText: message('place-form-none') }).waitFor();
  await fill(page, card);
  await press(page, 'place-form-try');
  await page.locator('#xem-truoc', { hasText: card.area }).waitFor();
  assert.equal(await kept(page), null, 'a preview keeps nothing');
  await press(page, 'place-form-keep');
  await done(page, 'place-form-kept');
  assert.equal(await page.locator('#the-xong').evaluate((found) => found === document.activeElement), true);

  // Whatever is typed stands there as text.
  const whole = await page.locator('#the').innerText();
  for (const text of [card.area, ...card.notices, ...card.links, card.sessions[1].place, card.sessions[1].note]) assert.ok(whole.includes(text), text);
  assert.equal(await page.locator('#the b b, #the script').count(), 0);
  assert.deepEqual(JSON.parse(await exported(page)), card);
  await seen(page, card);

  // Answers are wiped, the card of the place is none of them.
  await page.getByRole('button', { name: message('check-done') }).click();
  await page.waitForURL(address('/kiem-tra/'));
  await page.locator('.masthead__place a').waitFor();
  await visit(page, address(PLACE));
  const file = await exported(page);
  await press(page, 'place-form-remove');
  await press(page, 'place-form-remove-no');
  assert.notEqual(await kept(page), null, 'asked first');
  await press(page, 'place-form-remove');
  await press(page, 'place-form-remove-yes');
  await done(page, 'place-form-removed');
  assert.equal(await kept(page), null);
  assert.equal(await page.inputValue(name('area')), '');
  await unseen(page);

  await visit(page, address(PLACE));
  await imported(page, file);
  await done(page, 'place-form-imported');
  assert.equal(await page.inputValue(name('sessions.1.place')), card.sessions[1].place);
  assert.deepEqual(JSON.parse(await exported(page)), card);
  await seen(page, card);
  assert.deepEqual(problems, []);
  await close();
});

test('what is wrong is told beside its field, and nothing is kept of it', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(PLACE));
  await page.fill(name('area'), 'Phường Mẫu');
  await page.fill(name('police.phone'), 'gọi cô Lan');
  await page.fill(name('runs'), 'Ông Ba, số 001090012345');
  await page.click('#them-sessions');
  await page.fill(name('sessions.0.note'), 'chỉ có lời dặn');
  await page.click('#them-links');
  await page.fill(name('links.0'), 'https://gov.vn.example/');
  await press(page, 'place-form-keep');
  await page.locator('#the-loi').waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'the-loi');
  const wrong = { 'police.phone': 'phone', runs: 'personal', 'sessions.0.date': 'missing', 'sessions.0.place': 'missing', 'links.0': 'official' };
  for (const [field, why] of Object.entries(wrong)) {
    const input = page.locator(name(field));
    assert.equal(await input.getAttribute('aria-invalid'), 'true', field);
    const [id] = (await input.getAttribute('aria-describedby')).split(' ');
    assert.equal((await page.locator(`[id="${id}"]`).innerText()).trim(), message(`place-form-error-${why}`), field);
    assert.equal(await page.locator(`#the-loi a[href="${name(field)}"]`).count(), 1, field);
  }
  assert.equal(await page.locator('form [aria-invalid="true"]').count(), Object.keys(wrong).length);
  assert.equal(await kept(page), null);
  assert.equal(await page.inputValue(name('police.phone')), 'gọi cô Lan', 'what was typed stays');

  // A row that is taken away takes its faults along, and those after it move up.
  await page.locator('.keeper__row').nth(1).getByRole('button').click();
  await page.locator('.keeper__row').nth(0).getByRole('button').click();
  await page.fill(name('police.phone'), '113');
  await page.fill(name('runs'), 'Tổ 12');
  await press(page, 'place-form-keep');
  await done(page, 'place-form-kept');
  assert.match(await kept(page), /^v=1\n/);
  assert.deepEqual(problems, []);
  await close();
});

const BAD_FILES = {
  'no JSON': ['{"runs": "a",}', 'place-form-error-unreadable'],
  'a picture': ['\u0089PNG\r\n\u0000\uffff', 'place-form-error-unreadable'],
  'a field that no card has': ['{\n"ward": "Mẫu"\n}', 'place-form-error-unknown'],
  'a number for a text': ['{"police": {"phone": 113}}', 'place-form-error-not-text'],
  'far too much': [`{"runs": "${'a'.repeat(40_000)}"}`, 'place-form-error-too-large'],
  'a day that is none': ['{"sessions": [{"date": "2026-02-30", "place": "a"}]}', 'place-form-error-day'],
};
test('a bad file is refused with the reason, and what was there stays', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(PLACE));
  await imported(page, JSON.stringify(card));
  await done(page, 'place-form-imported');
  const before = await kept(page);
  for (const [what, [text, why]] of Object.entries(BAD_FILES)) {
    await imported(page, text);
    const refused = page.locator('#the-xong .summary', { hasText: message(why) });
    await refused.waitFor();
    assert.ok((await refused.innerText()).includes(message('place-form-refused')), what);
    assert.equal(await kept(page), before, what);
    assert.equal(await page.inputValue(name('area')), card.area, what);
  }
  assert.deepEqual(problems, []);
  await close();
});

test('the card beside the site is shown to everyone, and the one of the device goes before it', async () => {
  const { context, page, problems, close } = await open();
  await beside(context, JSON.stringify(card));
  await visit(page, address(PLACE));
  await page.locator('#the', { hasText: message('place-form-of-site') }).waitFor();
  assert.equal(await page.inputValue(name('area')), card.area, 'the form begins with it');
  await seen(page, card);
  await visit(page, address(PLACE));
  await page.locator('.masthead__place a').waitFor();
  await page.fill(name('area'), 'Xã Riêng');
  await press(page, 'place-form-keep');
  await done(page, 'place-form-kept');
  await seen(page, { ...card, area: 'Xã Riêng' });
  await visit(page, address(en(PLACE)));
  await page.locator('.masthead__place', { hasText: 'Xã Riêng' }).waitFor();
  assert.deepEqual(problems, []);
  await close();
});

const BROKEN = {
  'no JSON': ['{', 'place-form-error-unreadable', /local\.json is not used/],
  'a field that no card has': ['{"ward":"Mẫu"}', 'place-form-error-unknown', /not used: ward unknown/],
  'a number for a text': ['{"police":{"phone":113}}', 'place-form-error-not-text', /not used: police\.phone not-text/],
  'a line that would be another field': ['{"runs":"a\\npolice.phone=113"}', 'place-form-error-unseen', /not used: runs unseen/],
  'a page in place of a file': ['<!doctype html><title>404</title>', 'place-form-error-unreadable', /local\.json is not used/],
  'a list': ['["a"]', 'place-form-error-unknown', /not used: 0 unknown/],
};
for (const [what, [text, why, reported]] of Object.entries(BROKEN)) {
  test(`a broken card beside the site (${what}) is reported, and the site goes on without it`, async () => {
    const { context, page, problems, close } = await open();
    await beside(context, text);
    await unseen(page);
    await begin(page, anyone);
    await toOutcome(page);
    assert.equal(await page.locator('main .place').count(), 0);
    await visit(page, address(PLACE));
    await page.locator('.keeper .summary', { hasText: message(why) }).waitFor();
    assert.equal(await kept(page, KEPT), null);
    assert.ok(problems.length > 0 && problems.every((one) => reported.test(one)), problems.join('\n'));
    await close();
  });
}

test('the last good card stays for when it cannot be reached; a broken one takes it away', async () => {
  const { context, page, problems, close } = await open();
  await beside(context, JSON.stringify(card));
  await visit(page, address(at.guide));
  await page.locator('.masthead__place a').waitFor();
  await context.unroute('**/local.json');
  await beside(context, '', 503);
  await seen(page, card);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.place), '', 'the line has its room');
  await context.unroute('**/local.json');
  await beside(context, '{}');
  await visit(page, address(at.guide));
  await page.waitForFunction(() => document.documentElement.dataset.place === undefined);
  assert.equal(await page.locator('.masthead__place a').count(), 0, 'taken back by whoever runs the site');
  assert.equal(await kept(page, KEPT), null);
  assert.deepEqual(problems.filter((one) => !/status of 503/.test(one)), []);
  await close();
});

test('offline the card is still there, and the service worker never keeps an old one', async () => {
  const { context, page, problems, close } = await open({ worker: true });
  await visit(page, SITE);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated', null, { timeout: 60_000 });
  const cached = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (one) => (await (await caches.open(one)).keys()).map(({ url }) => url)));
    return all.flat().filter((url) => /local\.json/.test(url));
  });
  assert.deepEqual(cached, []);
  await visit(page, address(PLACE));
  await imported(page, JSON.stringify(card));
  await done(page, 'place-form-imported');
  await context.setOffline(true);
  await seen(page, card);
  assert.deepEqual(problems, []);
  await close();
});

const DAMAGED = { noise: '\u0000\uffff{"a":', 'another version': 'v=9\nruns=Tổ', 'a field that is none': 'v=1\nname=An', 'a bad phone': 'v=1\npolice.phone=javascript:alert(1)', 'far too much': `v=1\n${'runs=a\n'.repeat(9000)}` };
for (const [what, text] of Object.entries(DAMAGED)) {
  test(`a damaged card on the device (${what}) is dropped, and said once`, async () => {
    const { context, page, problems, close } = await open();
    await context.addInitScript(([key, value]) => {
      if (location.protocol === 'about:' || sessionStorage.getItem('planted')) return;
      sessionStorage.setItem('planted', 'yes');
      localStorage.setItem(key, value);
    }, [OWN, text]);
    await visit(page, address(at.guide));
    await page.waitForSelector('.notices .notice');
    assert.deepEqual(await page.locator('.notices .notice p').allInnerTexts(), [message('notice-card-damaged')]);
    assert.equal(await kept(page), null);
    await unseen(page);
    assert.equal(await page.locator('.notices .notice').count(), 0);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('the sessions to come go into a calendar with their hours in Việt Nam', async () => {
  const { page, problems, close } = await open({ day: '2027-01-09' });
  await visit(page, address(PLACE));
  await imported(page, JSON.stringify(card));
  await done(page, 'place-form-imported');
  assert.equal(await page.locator('#the .place__sessions li').count(), 2, 'today still comes');
  const download = page.waitForEvent('download');
  await page.locator('#the').getByRole('button', { name: message('place-form-calendar') }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const unfolded = text.replaceAll('\r\n ', '');
  assert.match(unfolded, /DTSTART:20270109T123000Z\r\nDTEND:20270109T133000Z\r\n/);
  assert.match(unfolded, /DTSTART:20270116T010000Z\r\n/);
  assert.match(unfolded, /LOCATION:Nhà văn hóa tổ dân phố Mẫu\r\n/);
  await close();

  const later = await open({ day: '2027-01-10' });
  await visit(later.page, address(PLACE));
  await imported(later.page, JSON.stringify(card));
  await done(later.page, 'place-form-imported');
  assert.equal(await later.page.locator('#the .place__sessions li').count(), 1, 'what is over is hidden');
  assert.equal(await later.page.inputValue(name('sessions.1.place')), card.sessions[1].place, 'and stays in the form');
  assert.deepEqual([...problems, ...later.problems], []);
  await later.close();
});

test('no page leads out of the portal but to an official address', async () => {
  const { page, problems, close } = await open({ js: false });
  for (const path of [at.home, at.guide, at.sources, PLACE, at.clerk]) {
    await page.goto(address(path));
    const outside = await page.locator('a[href^="http"]').evaluateAll((all) => all.filter((one) => one.origin !== location.origin).map((one) => [one.hostname, one.textContent, one.href]));
    for (const [host, text, href] of outside) {
      assert.match(host, /(^|\.)(gov|chinhphu)\.vn$/, path);
      assert.equal(new URL(text).href, href, 'shown in full');
    }
    if (path === at.sources) assert.ok(outside.length > 4);
  }
  assert.deepEqual(problems, []);
  await close();
});
