// Small screens, large letters, calm motion, fingers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { journeys, remember } from './support/check.mjs';
import { hear, listen, sounds } from './support/listen.mjs';
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
  await page.locator('aside.player details.voice > summary').click();
  assert.deepEqual(await overflow(page), []);
  const player = await page.locator('aside.player').boundingBox();
  assert.ok(player.height < 640 * 0.75, `the player takes ${player.height} px`);
  await close();
});

const TARGETS = '.button, .hear, .control, .nav a, .brand, .choice__face, .key, .look, .taste, .door, .checkcard, .voice__face, .speed__box, .field__input, .notice__close, .crumb, .index a, .answers__change a, details.source > summary, details.why > summary, .footer__links a';

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
    await page.locator('details.display > summary').click();
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
