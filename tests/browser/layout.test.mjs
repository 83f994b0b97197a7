// Small screens, large letters, calm motion, fingers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { journeys, remember } from './support/check.mjs';
import { hear, key, listen, sounds, unfold } from './support/listen.mjs';
import { address, at, en } from './support/site.mjs';
import { overflow } from './support/wide.mjs';

const NARROW = { viewport: { width: 320, height: 640 } };

test('the player and the panels fit 320 px with letters of 200 %', async () => {
  const { context, page, close } = await open({ ...NARROW, settings: { text: '3' } });
  await listen(context);
  await visit(page, address(at.guide));
  await page.locator('details.display > summary').click();
  assert.deepEqual(await overflow(page), []);
  await page.locator('details.display > summary').click();
  await hear(page, at.guide);
  await sounds(page, 1);
  assert.deepEqual(await overflow(page), []);
  await unfold(page);
  assert.deepEqual(await overflow(page), []);
  await page.locator('aside.player details.voice > summary').click();
  assert.deepEqual(await overflow(page), []);
  const player = await page.locator('aside.player').boundingBox();
  assert.ok(player.height < 640 * 0.75, `the player takes ${player.height} px`);
  // All of it can be reached within what it takes.
  const off = page.locator('.player__close');
  await off.scrollIntoViewIfNeeded();
  const { y, height } = await off.boundingBox();
  assert.ok(y >= 0 && y + height <= 640, `the key that closes stands at ${y}`);
  await off.click();
  await page.waitForSelector('aside.player', { state: 'detached' });
  await close();
});

// A phone, a small one at 150 %, one on its side, a laptop.
for (const [width, height, text] of [[320, 640, '3'], [360, 740, '3'], [320, 568, '2'], [844, 390, '1'], [1366, 657, '3']]) {
  test(`the voice can be stopped without scrolling at ${width} × ${height} with letters of size ${text}`, async () => {
    const { context, page, problems, close } = await open({ viewport: { width, height }, settings: { text } });
    await listen(context, 0.25);
    await hear(page, at.guide);
    await sounds(page, 1);
    // Far from the button that started it.
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' }));
    await page.waitForTimeout(300);
    const stop = await key(page, 'pause').boundingBox();
    assert.ok(stop.x >= 0 && stop.x + stop.width <= width && stop.y >= 0 && stop.y + stop.height <= height, `the key stands at ${stop.x}, ${stop.y}`);
    const player = await page.locator('aside.player').boundingBox();
    assert.ok(player.height <= Math.max(96, height * 0.16), `the player takes ${player.height} of ${height} px`);
    // By its place: a click of the test's own would bring the key into view.
    await page.mouse.click(stop.x + stop.width / 2, stop.y + stop.height / 2);
    await key(page, 'play').waitFor();
    assert.deepEqual(await overflow(page), []);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('a guide has its contents folded on a phone and beside the text on a desk', async () => {
  const { page, problems, close } = await open({ viewport: { width: 360, height: 740 } });
  await visit(page, address(at.guide));
  const fold = page.locator('.contents details');
  const links = fold.locator('a');
  assert.equal(await fold.getAttribute('open'), null);
  assert.equal(await links.first().isVisible(), false);
  assert.equal(await page.locator('nav.index').isVisible(), false);
  await fold.locator('summary').click();
  const sections = await page.locator('article.read > section[id]').evaluateAll((all) => all.map((one) => `#${one.id}`));
  assert.deepEqual(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href'))), sections);
  const last = await links.last().getAttribute('href');
  await links.last().click();
  await page.waitForURL((url) => url.hash === last);
  await page.waitForFunction((id) => Math.abs(document.querySelector(id).getBoundingClientRect().top) < innerHeight, last);
  await page.locator('main a[href="#tieu-de"]').click();
  await page.waitForFunction(() => document.querySelector('#tieu-de').getBoundingClientRect().top >= 0);
  await page.setViewportSize({ width: 1280, height: 900 });
  assert.equal(await page.locator('.contents').isVisible(), false);
  assert.equal(await page.locator('nav.index').isVisible(), true);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.contents').isVisible(), false);
  assert.equal(await page.locator('nav.index').isVisible(), false);
  assert.deepEqual(problems, []);
  await close();
});

const TARGETS = '.button, .hear, .control, .nav a, .brand, .choice__face, .key, .look, .taste, .door, .checkcard, .voice__face, .speed__box, .field__input, .notice__close, .crumb, :is(.index, .contents) a, .contents summary, .answers__change a, details.source > summary, details.why > summary, .footer__links a';

/** Controls that a finger may miss. */
const small = (page) =>
  page.evaluate((selector) => {
    const found = [];
    for (const one of document.querySelectorAll(selector)) {
      if (!one.checkVisibility({ visibilityProperty: true })) continue;
      const { width, height } = one.getBoundingClientRect();
      // Half a pixel of rounding is not a smaller target.
      if (width < 47.5 || height < 47.5) found.push(`${one.tagName.toLowerCase()}.${[...one.classList].join('.')} "${one.textContent.trim().slice(0, 30)}" ${Math.round(width)}×${Math.round(height)}`);
    }
    return found;
  }, TARGETS);

for (const width of [320, 360, 1280]) {
  test(`main controls are at least 48 px at ${width} px`, async () => {
    const { context, page, close } = await open({ viewport: { width, height: 800 } });
    await remember(context, journeys['a new card lost, at the counter']);
    await listen(context);
    const faults = [];
    let seen = 0;
    for (const path of [at.home, at.guide, at.clerk, at.check, at.question('ngay-sinh'), at.question('giay-dang-co'), at.answers, at.outcome, at.voices, at.booth, at.sources, en(at.home)]) {
      await visit(page, address(path));
      seen += await page.locator(TARGETS).filter({ visible: true }).count();
      for (const fault of await small(page)) faults.push(`${path}: ${fault}`);
    }
    await hear(page, at.guide);
    if (width < 900) await page.locator('.contents summary').click();
    await page.locator('details.display > summary').click();
    await unfold(page);
    await page.locator('aside.player details.voice > summary').click();
    for (const fault of await small(page)) faults.push(`open player and panel: ${fault}`);
    assert.ok(seen > 100, `${seen} controls were measured`);
    assert.deepEqual([...new Set(faults)], []);
    await close();
  });
}

for (const [name, viewport] of [['a phone', { width: 360, height: 740 }], ['a desk', { width: 1280, height: 900 }]]) {
  test(`nothing shifts on the guide while it loads and is taken over, on ${name}`, async () => {
    const { context, page, close } = await open({ viewport });
    await context.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          window.shifts.push({ value: entry.value, recent: entry.hadRecentInput, what: entry.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 80)) });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of [at.guide, at.home, at.question('ngay-sinh')]) {
      await visit(page, address(path));
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(700);
      assert.deepEqual(await page.evaluate(() => window.shifts), [], path);
    }
    await close();
  });
}

test('who wants calm gets no motion', async () => {
  const { context, page, close } = await open({ reducedMotion: 'reduce' });
  await listen(context);
  for (const path of [at.home, at.guide, at.question('ngay-sinh')]) {
    await visit(page, address(path));
    const moving = await page.evaluate(() => {
      const seconds = (text) => Math.max(...text.split(',').map((one) => (one.includes('ms') ? parseFloat(one) / 1000 : parseFloat(one))));
      return [...document.querySelectorAll('*')]
        .filter((one) => {
          const style = getComputedStyle(one);
          return seconds(style.transitionDuration) > 0.02 || (style.animationName !== 'none' && seconds(style.animationDuration) > 0.02) || style.scrollBehavior === 'smooth';
        })
        .map((one) => `${one.tagName.toLowerCase()}.${[...one.classList].join('.')}`);
    });
    assert.deepEqual([...new Set(moving)], [], path);
  }
  await close();
});

test('letters of 200 % are twice as large', async () => {
  const size = async (text) => {
    const { page, close } = await open({ settings: { text } });
    await visit(page, address(at.guide));
    const found = await page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p')).fontSize));
    await close();
    return found;
  };
  const [normal, large, largest] = [await size('1'), await size('2'), await size('3')];
  assert.ok(Math.abs(large / normal - 1.5) < 0.06, `${large} of ${normal}`);
  assert.ok(Math.abs(largest / normal - 2) < 0.06, `${largest} of ${normal}`);
});
