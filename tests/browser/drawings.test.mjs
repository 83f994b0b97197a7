// What is drawn is seen, said in words, loaded only where it is shown, and follows the day.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { each, open, visit } from './support/browser.mjs';
import { ROOT, address, at, en, pages } from './support/site.mjs';

const drawn = readdirSync(`${ROOT}public/drawings`).map((file) => file.replace('.svg', ''));
const guidePages = pages.filter((page) => drawn.some((guide) => page.part === `guide-${guide}`) && page.body.includes('drawing__art'));
const file = (url) => new URL(url).pathname.split('/').pop();

/** Every drawing of a page: whether anything of it is painted, and what it says. */
const seen = (page, selector) =>
  page.evaluate(async (selector) => {
    const all = [...document.querySelectorAll(selector)];
    const painted = (svg) => {
      const { width, height } = svg.querySelector('use').getBBox();
      return width > 8 && height > 8;
    };
    for (let tries = 0; tries < 50 && !all.every(painted); tries += 1) await new Promise((next) => setTimeout(next, 100));
    return all.map((svg) => ({
      href: svg.querySelector('use').getAttribute('href'),
      painted: painted(svg),
      role: svg.parentElement.getAttribute('role'),
      said: svg.parentElement.getAttribute('aria-label') ?? '',
      hidden: svg.getAttribute('aria-hidden'),
      below: svg.closest('figure')?.querySelector('figcaption')?.textContent.trim() ?? '',
      ratio: svg.clientWidth / svg.clientHeight,
      wanted: svg.viewBox.baseVal.width / svg.viewBox.baseVal.height,
    }));
  }, selector);

test('every drawing of a guide is painted, says what it shows and has words below, in both languages', async () => {
  assert.ok(guidePages.length >= drawn.length * 2, `${guidePages.length} pages`);
  const { context, close } = await open();
  const faults = [];
  await each(context, guidePages, async (page, one) => {
    await visit(page, one.url);
    for (const drawing of await seen(page, '.drawing__art')) {
      const name = `${one.path} ${drawing.href.split('#')[1]}`;
      if (!drawing.painted) faults.push(`${name}: nothing is painted`);
      if (drawing.role !== 'img' || drawing.said.length < 20) faults.push(`${name}: says nothing`);
      if (!drawing.below) faults.push(`${name}: no words below`);
      if (Math.abs(drawing.ratio - drawing.wanted) > 0.05) faults.push(`${name}: out of shape`);
    }
  });
  assert.deepEqual(faults, []);
  await close();
});

test('a page loads the drawings that it shows and no others', async () => {
  const lists = /^pictures-/;
  const own = new RegExp(`^(${drawn.join('|')})-`);
  for (const [path, wanted] of [[at.home, ['pictures']], [at.guide, []], ['/huong-dan/lua-dao/', ['lua-dao']], ['/huong-dan/', ['pictures']], ['/kiem-tra/', ['pictures']]]) {
    const { context, page, requests, close } = await open();
    await visit(page, address(path));
    await seen(page, '.drawing__art, .door__pic');
    const loaded = new Set(requests.map(file).filter((name) => name.endsWith('.svg') && (lists.test(name) || own.test(name))));
    assert.deepEqual([...loaded].map((name) => name.replace(/-[^-]+\.svg$/, '')), wanted, path);
    await context.close();
    await close();
  }
});

test('in the lists every guide and every check has a picture of its own', async () => {
  const { page, close } = await open();
  for (const path of ['/huong-dan/', '/kiem-tra/', en('/huong-dan/'), en('/kiem-tra/')]) {
    await visit(page, address(path));
    const pictures = await seen(page, '.doorlist .door__pic');
    // Fees and news stand below the guides, with icons.
    const further = /(huong-dan|guides)\/$/.test(path) ? 2 : 0;
    const doors = (await page.locator('.doorlist .door').count()) - further;
    assert.equal(pictures.length, doors, path);
    assert.ok(pictures.every((one) => one.painted && one.hidden === 'true'), path);
    assert.equal(new Set(pictures.map((one) => one.href)).size, doors, path);
  }
  await close();
});

test('the line of time tells what is past and what is to come on the day it is read', async () => {
  const coming = async (day, path) => {
    const { page, close } = await open({ day });
    await visit(page, address(path));
    await page.waitForFunction(() => document.documentElement.dataset.app === 'started');
    const found = await page.evaluate(() => ({
      said: [...document.querySelectorAll('.knot__coming')].filter((one) => one.checkVisibility()).length,
      hollow: document.querySelectorAll('.trip__coming').length,
      today: document.querySelectorAll('.trip__today').length,
      all: document.querySelectorAll('.knot').length,
      told: document.querySelectorAll('.trip__told').length,
    }));
    await close();
    return found;
  };
  const now = await coming('2026-11-27', at.guide);
  assert.deepEqual(now, { said: 3, hollow: 3, today: 1, all: 22, told: 0 });
  assert.deepEqual(await coming('2027-01-01', at.guide), { ...now, said: 2, hollow: 2 });
  assert.deepEqual(await coming('2027-06-01', at.guide), { ...now, said: 0, hollow: 0, today: 0 });
  const history = await coming('2026-11-27', '/huong-dan/ha-noi-2022/');
  assert.equal(history.told, 3);
  assert.equal(history.said + history.hollow + history.today, 0);
});
