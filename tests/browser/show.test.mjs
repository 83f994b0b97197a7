// What a presenter does beside turning pages: lets the slide be read, shows a part large, points, shows a picture of the
// team's own, ends the session; by keyboard, by finger, offline, after a sleep.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './support/axe.mjs';
import { open, visit } from './support/browser.mjs';
import { kept } from './support/kept.mjs';
import { listen } from './support/listen.mjs';
import { message } from './support/messages.mjs';
import { AGENDA, PRESENTER, RUNNING, SCREEN, agree, count, keepAgenda, windows } from './support/session.mjs';
import { address } from './support/site.mjs';
import { voiced } from './support/voice.mjs';

const SOON = { timeout: 2_000 };
const OWN = 'own=Tổ mình hẹn nhau\\nSáng chủ nhật\\nNhà văn hóa';
const PAIR = 'slide=tu-so-ho-khau-den-the-can-cuoc/tra-loi-ngan/khong-con';

const status = (presenter, told) => presenter.waitForFunction((told) => document.querySelector('.present__standing-row [role=status]').textContent.includes(told), told, SOON);

/** The sentences of the slide, in a window. */
const sentences = (page) => page.evaluate(() => [...document.querySelectorAll('#slide-read [data-sentence]')].map((one) => one.textContent));

voiced('half an hour in two windows, read aloud, black, loaded anew, ended; without network all the while', async () => {
  const { context, page: builder, problems, close } = await open({ ...RUNNING, worker: true });
  await listen(context, 3);
  await visit(builder, address(AGENDA));
  await kept(builder);
  await context.setOffline(true);

  await visit(builder, address(AGENDA));
  await builder.getByRole('button', { name: '30 phút' }).click();
  const slides = await builder.locator('ol.session__list > .session__row').count();
  await builder.getByRole('link', { name: message('slide-present') }).click();
  const presenter = builder;
  await presenter.waitForSelector('.present');
  await status(presenter, message('slide-no-screen'));
  const [screen] = await Promise.all([context.waitForEvent('page'), presenter.click('#slide-open-screen')]);
  await screen.waitForSelector('html[data-app=started]');
  assert.equal(await screen.evaluate(() => window.opener), null);
  await status(presenter, message('slide-screen-there'));
  const both = [presenter, screen];
  await agree(both, 1);
  assert.equal(await count(screen), `1/${slides}`);

  // Read aloud by the presenter's window: each sentence is lit before the audience in its turn.
  await presenter.click('.present__turn--next');
  await agree(both, 2);
  const script = await sentences(screen);
  assert.ok(script.length >= 2, script.join('|'));
  assert.deepEqual(await sentences(presenter), script);
  await presenter.click('#slide-hear-key');
  await screen.waitForFunction((last) => window.heard.lit.at(-1) === last, script.at(-1), { timeout: 60_000 });
  assert.deepEqual(await screen.evaluate(() => window.heard.lit), script);
  await screen.waitForFunction(() => document.querySelector('.is-spoken') === null, null, { timeout: 30_000 });
  const log = await presenter.evaluate(() => window.heard);
  assert.deepEqual(log.lit, script);
  assert.equal(log.sounds.length, script.length);
  assert.equal(await screen.evaluate(() => window.heard.sounds.length), 0, 'one window speaks');
  // The bar of other pages would cover the slide, and the buttons.
  for (const page of both) assert.equal(await page.locator('aside.player').isVisible().catch(() => false), false);

  // A page that is turned over ends it in both.
  await presenter.click('#slide-hear-key');
  await screen.waitForSelector('.is-spoken', { timeout: 10_000 });
  await screen.keyboard.press('PageDown');
  await agree(both, 3);
  await screen.waitForSelector('.is-spoken', { state: 'detached', ...SOON });
  await presenter.waitForFunction(() => document.querySelector('.is-spoken') === null, null, SOON);

  await presenter.keyboard.press('b');
  await screen.waitForSelector('.slide--black', SOON);
  for (const page of both) {
    await page.reload();
    await page.waitForSelector('html[data-app=started]');
    await presenter.waitForFunction(() => document.querySelector('.present__count').textContent.startsWith('3/'), null, SOON);
    await screen.waitForSelector('.slide--black', SOON);
  }
  await screen.keyboard.press('b');
  await agree(both, 3);

  // A window that is lost is missed, and the presenter is told what to press.
  // Closed as a person closes it; one that dies is missed in `crates/sessions/tests/deck.rs`.
  await screen.close({ runBeforeUnload: true });
  await status(presenter, message('slide-no-screen'));
  const [again] = await Promise.all([context.waitForEvent('page'), presenter.click('#slide-open-screen')]);
  await again.waitForSelector('html[data-app=started]');
  await agree([presenter, again], 3);
  await status(presenter, message('slide-screen-there'));

  // A second presenter's window.
  const second = await context.newPage();
  await visit(second, address(PRESENTER));
  await agree([presenter, again, second], 3);
  await status(second, message('slide-second-follows'));
  await status(presenter, message('slide-second-leads'));
  await second.click('.present__turn--next');
  await agree([presenter, again, second], 4);
  await second.close();

  // To the end.
  await presenter.keyboard.press('End');
  await agree([presenter, again], slides);
  await presenter.click('.present__turn--next');
  await presenter.getByRole('heading', { name: message('slide-over-title') }).waitFor(SOON);
  await again.waitForFunction((thanks) => document.querySelector('h1').textContent === thanks, message('slide-thanks'), SOON);
  // The first four and the last were shown.
  assert.match(await presenter.textContent('.present .first'), new RegExp(`Đã dùng \\d+:\\d\\d.*5 trong ${slides} trang`));
  const time = await presenter.textContent('.present__time');
  await presenter.waitForTimeout(1_500);
  assert.equal(await presenter.textContent('.present__time'), time, 'the clock stands');
  await presenter.getByRole('button', { name: message('slide-over-anew') }).click();
  await agree([presenter, again], 1);
  assert.equal(await presenter.textContent('.present__time'), '0:00');
  await presenter.waitForFunction(() => document.activeElement?.id === 'slide-now-label', null, SOON);
  assert.deepEqual(problems.filter((one) => !/local\.json/.test(one)), []);
  await close();
});

test('behind the end the focus goes on with the slide, and another run counts slides of its own', async () => {
  const { pages: [presenter, screen], problems, close } = await windows();
  await presenter.bringToFront();
  for (const at of [2, 3, 4]) {
    await presenter.click('.present__turn--next');
    await agree([presenter, screen], at);
  }
  await presenter.getByRole('button', { name: message('slide-end'), exact: true }).click();
  await presenter.getByRole('button', { name: message('slide-over-back') }).click();
  await presenter.waitForFunction(() => document.activeElement?.id === 'slide-now-label', null, SOON);
  await presenter.getByRole('button', { name: message('slide-again'), exact: true }).click();
  await agree([presenter, screen], 1);
  await presenter.click('.present__turn--next');
  await agree([presenter, screen], 2);
  await presenter.getByRole('button', { name: message('slide-end'), exact: true }).click();
  await presenter.getByRole('heading', { name: message('slide-over-title') }).waitFor(SOON);
  assert.match(await presenter.textContent('.present .first'), /Đã chiếu 2 trong /);
  assert.deepEqual(problems, []);
  await close();
});

test('a space behind a letter turns the page, and letters can be put off in every window', async () => {
  const { pages: [presenter, screen], problems, close } = await windows();
  await screen.bringToFront();
  await screen.keyboard.press('s');
  await screen.waitForFunction((title) => document.querySelector('h1').textContent === title && document.activeElement.id === 'tieu-de', message('slide-sources-title'), SOON);
  await screen.keyboard.press('Space');
  await agree([presenter, screen], 2);

  const letters = presenter.getByRole('button', { name: message('slide-letters') });
  const pressed = (pressed) => presenter.waitForFunction(([name, pressed]) => [...document.querySelectorAll('.present__controls button')].find((one) => one.textContent === name)?.ariaPressed === pressed, [message('slide-letters'), pressed], SOON);
  await pressed('true');
  await letters.click();
  await pressed('false');
  for (const [page, key] of [[presenter, 'b'], [screen, '.'], [screen, 'B']]) {
    await page.bringToFront();
    await page.keyboard.press(key);
    await presenter.waitForTimeout(200);
    assert.equal(await presenter.textContent('#slide-black-switch'), message('slide-black-key'), key);
  }
  await screen.keyboard.press('ArrowRight');
  await agree([presenter, screen], 3);
  await presenter.reload();
  await presenter.waitForSelector('html[data-app=started]');
  await pressed('false');
  await letters.click();
  await pressed('true');
  await screen.keyboard.press('.');
  await screen.waitForSelector('.slide--black', SOON);
  assert.deepEqual(problems, []);
  await close();
});

test('black says how it is light again, and whoever stands before it makes it so', async () => {
  const { pages: [presenter, screen], problems, close } = await windows();
  const told = (id) => presenter.waitForFunction((label) => document.querySelector('#slide-black-switch').textContent === label, message(id), SOON);
  const lit = () => screen.waitForSelector('.slide--black', { state: 'detached', ...SOON });
  for (const light of [() => screen.keyboard.press('Escape'), () => screen.mouse.click(300, 300), () => presenter.click('#slide-black-switch'), () => presenter.keyboard.press('Escape')]) {
    await presenter.bringToFront();
    await presenter.click('#slide-black-switch');
    await screen.waitForSelector('.slide--black', SOON);
    await told('slide-light-key');
    await status(presenter, message('slide-black-told'));
    await light();
    await lit();
    await told('slide-black-key');
  }
  await agree([presenter, screen], 1);
  assert.deepEqual(problems, []);
  await close();
});

test('the law is shown from either window, told to the presenter, and goes with the slide and at Escape', async () => {
  const { pages: [presenter, screen], problems, close } = await windows();
  const title = (shown) => screen.waitForFunction(([title, shown]) => (document.querySelector('h1').textContent === title) === shown, [message('slide-sources-title'), shown], SOON);
  const law = presenter.getByRole('button', { name: message('slide-sources-short'), exact: true });
  const shown = async () => {
    await title(true);
    await status(presenter, message('slide-sources-told'));
    assert.equal(await law.getAttribute('aria-pressed'), 'true');
  };
  await presenter.bringToFront();
  await presenter.keyboard.press('s');
  await shown();
  await presenter.keyboard.press('PageDown');
  await agree([presenter, screen], 2);
  await title(false);
  assert.equal(await law.getAttribute('aria-pressed'), 'false');
  await screen.click('#slide-sources-key');
  await shown();
  await screen.keyboard.press('Escape');
  await title(false);
  await law.click();
  await shown();
  await presenter.keyboard.press('Escape');
  await title(false);
  await agree([presenter, screen], 2);
  assert.deepEqual(problems, []);
  await close();
});

test('what a presenter needs while speaking is on a small laptop without scrolling', async () => {
  const { pages: [presenter, screen], close } = await windows(undefined, { viewport: { width: 1366, height: 768 } });
  await presenter.bringToFront();
  await status(presenter, message('slide-screen-there'));
  for (const { selector, whole } of [
    { selector: '#slide-hear-key', whole: true }, { selector: '.present__quick button[aria-pressed]', whole: true }, { selector: '#slide-black-switch', whole: true },
    { selector: '.present__turn--next', whole: true }, { selector: '.present__time', whole: true }, { selector: '.present__slide', whole: false }, { selector: '#slide-picture', whole: false },
  ]) {
    const box = await presenter.locator(selector).first().boundingBox();
    const bar = await presenter.locator('.present__clicker').boundingBox();
    assert.ok(bar.height <= 100, `${bar.height}`);
    assert.ok(box.y >= 0 && (whole ? box.y + box.height <= 768 : box.y + 100 <= bar.y), `${selector} ${JSON.stringify(box)}`);
  }
  // The words once, the picture small beside them.
  const [words, picture] = [await presenter.locator('.present__slide').boundingBox(), await presenter.locator('#slide-picture').boundingBox()];
  assert.ok(picture.width <= 320 && picture.x >= words.x + words.width, JSON.stringify([words, picture]));
  // Wherever the page stands, the bar stays.
  await presenter.evaluate(() => scrollTo(0, document.body.scrollHeight));
  assert.ok((await presenter.locator('#slide-hear-key').boundingBox()).y < 768);
  await screen.close();
  await close();
});

test('a session that takes too long says so in words, and another look', async () => {
  const { context, page: presenter, close } = await open(RUNNING);
  await context.clock.install();
  await keepAgenda(context, [OWN, PAIR]);
  await visit(presenter, address(PRESENTER));
  const standing = (pace, told) => presenter.waitForFunction(([pace, told]) => {
    const one = document.querySelector('.present__standing');
    return one.dataset.pace === pace && one.textContent.includes(told);
  }, [pace, told], SOON);
  await standing('on', message('slide-on-time'));
  assert.doesNotMatch(await presenter.textContent('.present__planned'), /24:|hết buổi lúc/);
  await presenter.click('.present__turn--next');
  await agree([presenter], 2);
  await context.clock.fastForward('05:00');
  await standing('behind', 'Chậm');
  await context.clock.fastForward('28:30');
  await standing('over', 'đã quá 3 phút');
  await close();
});

test('behind the end nobody is told how many slides there were, nor that one is shown', async () => {
  const { pages: [presenter, screen], close } = await windows();
  await presenter.bringToFront();
  await presenter.click('.present__turn--next');
  await agree([presenter, screen], 2);
  await presenter.getByRole('button', { name: message('slide-end'), exact: true }).click();
  await screen.waitForFunction((thanks) => document.querySelector('h1').textContent === thanks, message('slide-thanks'), SOON);
  assert.equal(await screen.locator('.slide__count').count(), 0);
  await presenter.getByRole('heading', { name: message('slide-over-title') }).waitFor(SOON);
  for (const selector of ['.present__slide', '.present__standing', '.present__planned', '.present__run']) assert.equal(await presenter.locator(selector).isVisible(), false, selector);
  assert.equal(await presenter.locator('.present__turn--next').isDisabled(), true);
  // The last slide says what comes behind it.
  await presenter.getByRole('button', { name: message('slide-over-back') }).click();
  await presenter.keyboard.press('End');
  await presenter.waitForFunction((label) => document.querySelector('.present__turn--next').textContent === label, message('slide-next-end'), SOON);
  await presenter.click('.present__turn--next');
  await presenter.waitForFunction(() => document.activeElement?.id === 'slide-over', null, SOON);
  await close();
});

test('a window that has just been opened takes up the faces of the site when they come', async () => {
  const { pages, close } = await windows();
  for (const page of pages) {
    // The face of the title; the others come when a letter asks for them.
    await page.waitForFunction(() => [...document.fonts].some((face) => /Literata Hall/.test(face.family) && face.status === 'loaded'));
    assert.match(await page.evaluate(() => getComputedStyle(document.querySelector('h1')).fontFamily), /^"?Literata Hall/);
  }
  await close();
});

test('a laptop that slept knows at once who is there', async () => {
  const { context, page: presenter, close } = await open(RUNNING);
  await context.clock.install();
  await visit(presenter, address(PRESENTER));
  const screen = await context.newPage();
  await visit(screen, address(SCREEN));
  await presenter.click('.present__turn--next');
  await agree([presenter, screen], 2);
  await context.clock.fastForward('20:00');
  await screen.keyboard.press('PageDown');
  await agree([presenter, screen], 3);
  await status(presenter, message('slide-screen-there'));
  assert.match(await presenter.textContent('.present__time'), /^20:/);
  await close();
});

test('a part of the slide fills the screen and goes again, by keys, buttons and finger', async () => {
  const opened = await open(RUNNING);
  const { context, page: presenter, problems, close } = opened;
  await keepAgenda(context, [OWN, PAIR]);
  await visit(presenter, address(PRESENTER));
  const screen = await context.newPage();
  await visit(screen, address(SCREEN));
  const part = (text) => screen.waitForFunction((text) => document.querySelector('.slide--part .slide__text')?.textContent === text, text, SOON);
  const whole = () => screen.waitForSelector('.slide--part', { state: 'detached', ...SOON });
  const height = () => screen.evaluate(() => parseFloat(getComputedStyle(document.querySelector('.slide__text')).fontSize));
  await presenter.getByRole('button', { name: 'Phần 2' }).waitFor();
  const before = await height();
  await presenter.keyboard.press('z');
  await part('Sáng chủ nhật');
  assert.ok(await height() > before * 1.5, `${before} px, then ${await height()}`);
  await presenter.keyboard.press('z');
  await part('Nhà văn hóa');
  await presenter.keyboard.press('z');
  await whole();
  await screen.keyboard.press('2');
  await part('Nhà văn hóa');
  assert.equal(await presenter.getByRole('button', { name: 'Phần 2' }).getAttribute('aria-pressed'), 'true');
  await presenter.keyboard.press('Escape');
  await whole();
  await screen.keyboard.press('3');
  await presenter.getByRole('button', { name: 'Phần 1' }).click();
  await part('Sáng chủ nhật');
  // The button keeps the focus, so that a keyboard stays where it is.
  assert.equal(await presenter.evaluate(() => document.activeElement.textContent), 'Phần 1');
  await presenter.getByRole('button', { name: message('slide-zoom-none') }).click();
  await whole();
  await screen.getByRole('button', { name: message('slide-zoom'), exact: true }).click();
  await part('Sáng chủ nhật');
  await screen.keyboard.press('PageDown');
  await whole();
  await agree([presenter, screen], 2);
  assert.deepEqual(problems, []);
  await close();
});

for (const reducedMotion of ['no-preference', 'reduce']) {
  test(`the audience sees where the presenter points, and no longer than that: ${reducedMotion}`, async () => {
    const { pages: [presenter, screen], problems, close } = await windows(undefined, { reducedMotion });
    await screen.setViewportSize({ width: 1024, height: 768 });
    // The small picture takes the shape of the audience's window.
    await presenter.waitForFunction(() => {
      const { width, height } = document.getElementById('slide-picture').getBoundingClientRect();
      return Math.abs(width / height - 1024 / 768) < 0.03;
    }, null, SOON);
    const shown = await screen.evaluate(() => document.querySelector('.slide__title').getBoundingClientRect().toJSON());
    const small = await presenter.evaluate(() => {
      const frame = document.getElementById('slide-picture').getBoundingClientRect();
      const title = document.querySelector('.mini .slide__title').getBoundingClientRect();
      return { frame: frame.toJSON(), x: (title.x - frame.x) / frame.width, y: (title.y - frame.y) / frame.height };
    });
    // What lies there lies here.
    assert.ok(Math.abs(small.x - shown.x / 1024) < 0.02 && Math.abs(small.y - shown.y / 768) < 0.02, JSON.stringify([small, shown]));
    const { frame } = small;
    const spot = () => screen.evaluate(() => {
      const { x, y, width, height } = document.querySelector('.slide__dot ellipse').getBoundingClientRect();
      return [x + width / 2, y + height / 2, width, height];
    });
    await presenter.locator('#slide-picture').scrollIntoViewIfNeeded();
    const box = await presenter.locator('#slide-picture').boundingBox();
    for (const [right, down] of [[0.25, 0.5], [0.8, 0.3]]) {
      await presenter.mouse.move(box.x + frame.width * right, box.y + frame.height * down, { steps: 3 });
      await screen.waitForSelector('.slide__dot', SOON);
      await presenter.waitForTimeout(150);
      await presenter.mouse.move(box.x + frame.width * right, box.y + frame.height * down);
      await screen.waitForTimeout(200);
      const [x, y, width, height] = await spot();
      assert.ok(Math.abs(x - right * 1024) < 14 && Math.abs(y - down * 768) < 14, `${x},${y} for ${right * 1024},${down * 768}`);
      assert.ok(Math.abs(width - height) < 3 && width >= 40, `${width}x${height}`);
    }
    assert.equal(await screen.evaluate(() => getComputedStyle(document.querySelector('.slide__dot ellipse')).transitionDuration.split(',')[0]), reducedMotion === 'reduce' ? '0s' : '0.06s');
    // However quickly it comes there, the place where it stays is told.
    await presenter.mouse.move(box.x + frame.width / 2, box.y + frame.height / 2, { steps: 9 });
    await screen.waitForFunction(() => {
      const { x, y, width, height } = document.querySelector('.slide__dot ellipse').getBoundingClientRect();
      return Math.abs(x + width / 2 - 512) < 10 && Math.abs(y + height / 2 - 384) < 10;
    }, null, { timeout: 1_500 });
    // A word can be read within the ring.
    assert.equal(await screen.evaluate(() => getComputedStyle(document.querySelector('.slide__dot')).fill), 'none');
    // It rests, and goes.
    await screen.waitForSelector('.slide__dot', { state: 'detached', timeout: 3_000 });
    await presenter.mouse.move(box.x + 20, box.y + 20);
    await screen.waitForSelector('.slide__dot', SOON);
    await presenter.mouse.move(box.x - 60, box.y - 60, { steps: 4 });
    await screen.waitForSelector('.slide__dot', { state: 'detached', timeout: 1_000 });
    await agree([presenter, screen], 1);
    assert.deepEqual(problems, []);
    await close();
  });
}

voiced('a slide is read in one voice and then in the other, and the own choice stays', async () => {
  const { context, page: presenter, problems, close } = await open({ ...RUNNING, settings: { region: 'south' } });
  await listen(context, 6);
  await keepAgenda(context, ['own=Một', 'own=Hai']);
  await visit(presenter, address(PRESENTER));
  const screen = await context.newPage();
  await visit(screen, address(SCREEN));
  await presenter.bringToFront();
  await presenter.selectOption('#slide-second-voice', { label: message('voice-central') });
  await presenter.click('#slide-hear-key');
  await presenter.waitForFunction(() => window.heard.sounds.length >= 2, null, { timeout: 30_000 });
  await presenter.waitForFunction(() => document.querySelector('.is-spoken') === null, null, { timeout: 10_000 });
  const { asked, sounds } = await presenter.evaluate(() => window.heard);
  assert.equal(sounds.length, 2, 'one sentence, twice');
  assert.notDeepEqual([asked[0].voice, asked[0].variant], [asked[1].voice, asked[1].variant]);
  assert.match(await presenter.evaluate(() => localStorage.getItem('tsst-settings')), /region=south/);
  // The next slide begins with the first voice again, also when the one before was broken off in the second.
  await presenter.click('#slide-hear-key');
  await presenter.waitForFunction(() => window.heard.asked.length >= 4, null, { timeout: 30_000 });
  await presenter.click('.present__turn--next');
  await agree([presenter, screen], 2);
  await presenter.click('#slide-hear-key');
  await presenter.waitForFunction(() => window.heard.asked.some(({ text }) => /hai/i.test(text)), null, { timeout: 30_000 });
  // The last sound that is asked for lasts until the other window is asked to read.
  await presenter.evaluate(() => (window.playbackFactor = 0.2));
  const next = await presenter.evaluate(() => window.heard.asked.find(({ text }) => /hai/i.test(text)));
  assert.deepEqual([next.voice, next.variant], [asked[0].voice, asked[0].variant]);
  // Another window that is asked to read takes over; this one falls silent.
  await screen.bringToFront();
  await screen.keyboard.press('r');
  await screen.waitForFunction(() => window.heard.sounds.length >= 1, null, { timeout: 30_000 });
  await presenter.waitForFunction(() => document.querySelector('#slide-hear-key').textContent.includes('Đọc to'), null, SOON);
  assert.deepEqual(problems, []);
  await close();
});

test('the second voice is still the chosen one when the window is loaded anew', async () => {
  const { pages: [presenter], close } = await windows([PRESENTER]);
  const chosen = () => presenter.waitForFunction((label) => document.querySelector('#slide-second-voice').selectedOptions[0].textContent === label, message('voice-central'), SOON);
  await presenter.selectOption('#slide-second-voice', { label: message('voice-central') });
  await chosen();
  await presenter.reload();
  await presenter.waitForSelector('html[data-app=started]');
  await chosen();
  await close();
});

/** A picture of this size as the browser writes it; `noise` makes it large. */
const drawn = (page, width, height, type, noise = false) =>
  page.evaluate(async ([width, height, type, noise]) => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (noise) {
      const image = context.createImageData(width, height);
      for (let n = 0; n < image.data.length; n++) image.data[n] = n % 4 === 3 ? 255 : (n * 7919 + ((n * n) >> 7)) & 255;
      context.putImageData(image, 0, 0);
    } else {
      context.fillStyle = '#0a6';
      context.fillRect(0, 0, width / 2, height);
    }
    return [...new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer())];
  }, [width, height, type, noise]).then((bytes) => Buffer.from(bytes));

const keptPictures = (page) =>
  page.evaluate(() => new Promise((resolve) => {
    const request = indexedDB.open('tsst-pictures', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('pictures');
    request.onsuccess = () => {
      const all = request.result.transaction('pictures').objectStore('pictures').getAll();
      all.onsuccess = () => {
        request.result.close();
        resolve(all.result.map((bytes) => [bytes.length, bytes[0], bytes[1]]));
      };
    };
  }));

test('a picture of the team is made small, shown in both windows, refused when it is none, and gone with its slide', async () => {
  const { context, page, problems, close } = await open({ ...RUNNING, reducedMotion: 'reduce' });
  await keepAgenda(context, [OWN]);
  await visit(page, address(AGENDA));
  const choose = (name, buffer) => page.setInputFiles('#slide-picture-file', { name, mimeType: 'image/png', buffer });
  const add = () => page.getByRole('button', { name: message('slide-picture-add') }).click();
  /** It is told at the field that is at fault, which has the focus. */
  const refused = (id, part = 'file') => page.waitForFunction(([told, field]) => {
    const one = document.getElementById(field);
    const fault = document.getElementById(`${field}-fault`);
    return document.querySelector('main .field-error') === fault && fault?.textContent === told && one.closest('.field').contains(fault)
      && one === document.activeElement && one.ariaInvalid === 'true' && one.getAttribute('aria-describedby').startsWith(fault.id);
  }, [message(id), `slide-picture-${part}`], { timeout: 10_000 });
  const lines = () => page.locator('ol.session__list > .session__row').count();

  await add();
  await refused('slide-error-no-title', 'title');
  await page.fill('#slide-picture-title', 'Sân nhà văn hóa');
  await add();
  await refused('slide-error-no-alt', 'alt');
  await page.fill('#slide-picture-alt', 'Cái sân có cây bàng, bàn làm thẻ dưới mái che');
  await add();
  await refused('slide-picture-none');
  const png = await drawn(page, 640, 480, 'image/png');
  for (const [buffer, id] of [
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'slide-picture-other-kind'],
    [png.subarray(0, png.length / 2), 'slide-picture-damaged'],
    [png.subarray(0, 30), 'slide-picture-damaged'],
    [await drawn(page, 40, 40, 'image/png'), 'slide-picture-too-small'],
    // Fitted to a screen nothing of its height would be left.
    [await drawn(page, 4000, 90, 'image/png'), 'slide-picture-too-small'],
    [Buffer.concat([png.subarray(0, 16), Buffer.from([0, 0, 0x9c, 0x40, 0, 0, 0x9c, 0x40]), png.subarray(24)]), 'slide-picture-too-wide'],
    [Buffer.concat([png, Buffer.alloc(25 * 1024 * 1024)]), 'slide-picture-too-large'],
  ]) {
    await choose('a.png', buffer);
    await add();
    await refused(id);
    assert.equal(await lines(), 1);
    assert.deepEqual(await keptPictures(page), []);
  }
  assert.equal(await page.inputValue('#slide-picture-title'), 'Sân nhà văn hóa', 'what was typed is still there');

  await choose('anh.png', await drawn(page, 2400, 1800, 'image/png', true));
  // The work takes a while, which is said.
  await page.evaluate(() => {
    window.said = [];
    const status = [...document.querySelectorAll('form [role=status]')].at(-1);
    new MutationObserver(() => window.said.push(status.textContent.trim())).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await add();
  await page.waitForFunction(() => document.querySelectorAll('ol.session__list > .session__row').length === 2, null, { timeout: 15_000 });
  assert.deepEqual(await page.locator('main .field-error').count(), 0);
  const said = await page.evaluate(() => window.said);
  assert.ok(said.includes(message('slide-picture-busy')) && said.at(-1) === '', said.join('|'));
  const [[bytes, ...jpeg]] = await keptPictures(page);
  assert.deepEqual(jpeg, [0xff, 0xd8]);
  assert.ok(bytes <= 400_000 && bytes > 20_000, `${bytes} bytes`);
  assert.match(await page.textContent('main'), /2 trang, 1 hình/);
  const written = await page.evaluate(() => localStorage.getItem('tsst-agenda'));
  assert.match(written, /picture=[0-9a-f]{16}\\nSân nhà văn hóa\\nCái sân/);

  const [presenter, screen] = [await context.newPage(), await context.newPage()];
  await visit(presenter, address(PRESENTER));
  await visit(screen, address(SCREEN));
  await presenter.keyboard.press('End');
  await agree([presenter, screen], 2);
  for (const image of [screen.locator('.show img'), presenter.locator('.mini img')]) {
    await image.waitFor();
    const { width, src } = await image.evaluate(async (image) => {
      await image.decode();
      return { width: image.naturalWidth, src: image.src };
    });
    assert.ok(width <= 1920 && width >= 480, `${width} px`);
    assert.match(src, /^blob:/);
  }
  assert.equal(await screen.getAttribute('.show img', 'alt'), 'Cái sân có cây bàng, bàn làm thẻ dưới mái che');
  assert.deepEqual(await sentences(screen), await sentences(presenter));
  await screen.keyboard.press('4');
  await screen.waitForFunction(() => {
    const image = document.querySelector('.show img').getBoundingClientRect();
    return image.width > innerWidth * 1.5 && image.right < innerWidth && image.bottom < innerHeight;
  }, null, SOON);
  assert.equal(await screen.evaluate(() => document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight), false);
  for (const one of [screen, presenter]) assert.deepEqual(await violations(one), []);
  // Loaded anew it comes from the device.
  await screen.reload();
  await screen.waitForSelector('.show img[src^="blob:"]');

  // On a device that has the list and not the picture its words stand there.
  const other = await open({ ...RUNNING });
  await keepAgenda(other.context, written.split('\n').filter((line) => line.startsWith('picture=')));
  await visit(other.page, address(SCREEN));
  await other.page.waitForFunction(() => document.querySelector('.slide__text')?.textContent.startsWith('Cái sân'));
  await visit(other.page, address(AGENDA));
  await other.page.getByText(message('slide-picture-missing')).waitFor();
  await other.close();

  // It goes with its slide, and does not come back with the list before.
  await page.getByRole('button', { name: '15 phút' }).click();
  await page.getByRole('button', { name: message('slide-restore').split(' (')[0] }).click();
  assert.equal((await keptPictures(page)).length, 1, 'a list that can be had back has its pictures');
  await page.getByRole('button', { name: 'Bỏ trang 2', exact: true }).click();
  await page.waitForFunction(() => document.querySelectorAll('ol.session__list > .session__row').length === 1);
  await page.waitForTimeout(500);
  assert.deepEqual(await keptPictures(page), []);

  // Everything of it goes at a press, once it was asked whether it shall.
  await choose('anh.png', png);
  await page.fill('#slide-picture-title', 'Sân');
  await page.fill('#slide-picture-alt', 'Cái sân');
  await add();
  await page.waitForFunction(() => document.querySelectorAll('ol.session__list > .session__row').length === 2);
  const answer = (id) => page.getByRole('button', { name: message(id), exact: true }).click();
  await page.click('#slide-forget');
  await answer('slide-forget-no');
  await page.waitForFunction(() => document.activeElement?.matches('button#slide-forget'), null, SOON);
  assert.equal((await keptPictures(page)).length, 1);
  await page.click('#slide-forget');
  await answer('slide-forget-yes');
  await page.locator('[role=status]', { hasText: message('slide-forgotten') }).waitFor(SOON);
  await page.waitForFunction(() => document.activeElement?.id === 'slide-keeping', null, SOON);
  await page.waitForTimeout(500);
  assert.deepEqual(await keptPictures(page), []);
  assert.equal(await page.evaluate(() => localStorage.getItem('tsst-agenda')), null);
  assert.deepEqual(problems, []);
  await close();
});

test('two tabs with the list of slides lose nothing of each other', async () => {
  const { context, page: first, problems, close } = await open(RUNNING);
  await keepAgenda(context, [OWN, PAIR]);
  await visit(first, address(AGENDA));
  const second = await context.newPage();
  await visit(second, address(AGENDA));
  const lines = (page) => page.locator('ol.session__list .session__line').allTextContents();
  // A picture is drawn anew before it is taken in, which takes a slow computer a while.
  const are = (page, count) => page.waitForFunction((count) => document.querySelectorAll('ol.session__list > .session__row').length === count, count);
  const out = (page) => page.getByRole('button', { name: 'Bỏ trang 1', exact: true }).click();
  const [own, pair] = await lines(second);

  await first.setInputFiles('#slide-picture-file', { name: 'a.png', mimeType: 'image/png', buffer: await drawn(first, 640, 480, 'image/png') });
  await first.fill('#slide-picture-title', 'Sân');
  await first.fill('#slide-picture-alt', 'Cái sân');
  await first.getByRole('button', { name: message('slide-picture-add') }).click();
  await are(first, 3);
  await out(second);
  await are(second, 2);
  assert.deepEqual(await lines(second), [pair, 'Sân']);
  // The first still shows the slide that the second has taken out, and takes out no other in its place.
  await out(first);
  await are(first, 2);
  const kept = await first.evaluate(() => localStorage.getItem('tsst-agenda'));
  assert.ok(kept.includes('\nslide=') && kept.includes('\npicture=') && !kept.includes('\nown='), `${own} of ${kept}`);

  // Another length keeps it, as any slide of the team's own. With another list it stays as long as one of the last five
  // that can be had back shows it, and no longer.
  for (const choice of ['15 phút', '15 phút', '45 phút']) {
    await second.getByRole('button', { name: choice }).click();
    await second.waitForTimeout(300);
    assert.equal((await keptPictures(second)).length, 1, choice);
  }
  for (let n = 1; n <= 6; n += 1) {
    const list = `tsst-agenda v=1\naudience=everybody\nminutes=30\nown=Tờ ${n}\\nHôm nay`;
    await second.setInputFiles('#slide-file', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(list) });
    await second.waitForFunction((title) => document.querySelector('ol.session__list .session__line').textContent === title, `Tờ ${n}`);
    await second.waitForTimeout(300);
    assert.equal((await keptPictures(second)).length, n < 6 ? 1 : 0, `${n} other lists`);
  }
  // What one tab has forgotten the other does not bring back.
  await second.click('#slide-forget');
  await second.getByRole('button', { name: message('slide-forget-yes'), exact: true }).click();
  await second.waitForTimeout(300);
  await out(first);
  assert.ok(!(await first.evaluate(() => localStorage.getItem('tsst-agenda') ?? '')).match(/^(own|picture)=/m));
  assert.deepEqual(problems, []);
  await close();
});

test('both windows work by keyboard alone, and the focus is seen', async () => {
  const { pages: [presenter, screen], close } = await windows();
  for (const page of [presenter, screen]) {
    await page.bringToFront();
    const reached = new Set();
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const one = document.activeElement;
        if (one === document.body) return null;
        const all = [...document.querySelectorAll('main :is(a[href], button, select, summary)')].filter((one) => one.checkVisibility() && !one.closest('[inert]') && !one.disabled);
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return { at: all.indexOf(one), all: all.length, seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
      });
      if (at === null) break;
      if (at.at < 0) continue;
      assert.ok(at.seen, `${at.at} shows no focus`);
      reached.add(at.at);
      if (reached.size === at.all) break;
    }
    const all = await page.evaluate(() => [...document.querySelectorAll('main :is(a[href], button, select, summary)')].filter((one) => one.checkVisibility() && !one.closest('[inert]') && !one.disabled).length);
    assert.equal(reached.size, all, `${reached.size} of ${all} are reached`);
    assert.equal(await page.locator('[role=application]').count(), 0);
  }
  // Space on a button presses it, and turns no page as well.
  await presenter.bringToFront();
  await presenter.focus('.present__turn--next');
  await presenter.keyboard.press('Space');
  await agree([presenter, screen], 2);
  // A new slide takes a screen reader to its title.
  await screen.waitForFunction(() => document.activeElement.id === 'tieu-de', null, SOON);
  await close();
});

test('a phone alone turns pages by thumb and by swipe, and a finger that points turns none', async () => {
  const { pages: [phone], context, close } = await windows([PRESENTER], { viewport: { width: 320, height: 568 }, hasTouch: true });
  const swipe = async (selector, by) => {
    const touch = await context.newCDPSession(phone);
    const box = await phone.locator(selector).first().boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 40)];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (const part of [0.3, 0.6, 1]) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + by * part, y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  // The words of the slide are in sight, above the buttons.
  const words = await phone.locator('.present__slide').boundingBox();
  const keys = await phone.locator('.present__clicker').boundingBox();
  assert.ok(words.y + 60 < keys.y, `${words.y} of ${keys.y}`);
  await swipe('.present__slide', -110);
  await agree([phone], 2);
  await swipe('.present__slide', 110);
  await agree([phone], 1);
  await phone.locator('#slide-picture').scrollIntoViewIfNeeded();
  await phone.evaluate(() => document.querySelector('#slide-picture').scrollIntoView({ block: 'start' }));
  await swipe('#slide-picture', -110);
  await phone.waitForTimeout(300);
  await agree([phone], 1);
  const over = await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(over <= 0, `${over} px`);
  await close();
});

test('the keys of the audience\'s window stay within a phone, also in very large letters', async () => {
  const { pages: [phone], close } = await windows([SCREEN], { viewport: { width: 320, height: 568 }, settings: { text: '3' } });
  for (const key of ['Home', 'z', 'z', 'PageDown']) {
    await phone.keyboard.press(key);
    await phone.waitForTimeout(100);
    const over = await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0, `${over} px after ${key}`);
  }
  await close();
});

test('axe finds nothing on the agenda, and in any state of the two windows', async () => {
  const { context, page, close } = await open({ ...RUNNING, reducedMotion: 'reduce' });
  await listen(context, 1);
  await visit(page, address(AGENDA));
  await page.click('summary:has-text("Thêm trang từ các bài")');
  await page.locator('.session__more > li > button').first().click();
  assert.deepEqual(await violations(page), []);
  const [screen, presenter] = [await context.newPage(), await context.newPage()];
  await visit(screen, address(SCREEN));
  await visit(presenter, address(PRESENTER));
  const look = async (page, name) => assert.deepEqual(await violations(page), [], name);
  for (const key of ['Home', 'd', 'PageDown', 's', 's', 'z', 'b']) {
    await screen.keyboard.press(key);
    await look(screen, key);
  }
  await screen.keyboard.press('b');
  await presenter.bringToFront();
  await presenter.click('.present summary:has-text("Mọi trang chiếu")');
  for (const width of [1280, 320]) {
    await presenter.setViewportSize({ width, height: 800 });
    await look(presenter, `${width} px`);
  }
  await presenter.click('#slide-hear-key');
  await screen.waitForSelector('.is-spoken', { timeout: 20_000 });
  await look(screen, 'read');
  await look(presenter, 'reading');
  await presenter.keyboard.press('End');
  await presenter.keyboard.press('PageDown');
  await screen.waitForFunction((thanks) => document.querySelector('h1').textContent === thanks, message('slide-thanks'), SOON);
  await look(screen, 'over');
  await look(presenter, 'over');
  const second = await context.newPage();
  await visit(second, address(PRESENTER));
  await status(second, message('slide-second-follows'));
  await look(second, 'second');
  await close();
});
