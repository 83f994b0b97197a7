// No slide that can be made reaches over its screen, whole or a part of it, in any size, language, room or
// region; no letter is smaller than 32 px, and all stand out from their ground by 7 to 1.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { SCREEN, keepAgenda } from './support/session.mjs';
import { ROOT, address, en } from './support/site.mjs';

const SIZES = [[1024, 768], [1280, 720], [1920, 1080]];
/** As many as an agenda has. */
const MOST = 120;

/** Every statement of every guide, as a line of an agenda. */
const statements = readdirSync(`${ROOT}content/guides`).filter((name) => name.endsWith('.toml')).flatMap((name) => {
  const ids = [];
  let section = '';
  let next = '';
  for (const line of readFileSync(`${ROOT}content/guides/${name}`, 'utf8').split('\n')) {
    if (/^\[\[section(\.\w+)?\]\]/.test(line)) next = line.trim();
    const id = /^id = "([^"]+)"/.exec(line)?.[1];
    if (!id) continue;
    if (next === '[[section]]') section = id;
    if (next === '[[section.statement]]') ids.push(`slide=${name.replace('.toml', '')}/${section}/${id}`);
    next = '';
  }
  return ids;
});

const wide = (letters) => 'Ngoằn ngoèo khuỷu đường '.repeat(30).slice(0, letters).trim();
const lines = (count, letters, words = wide) => Array.from({ length: count }, () => words(letters)).join('\\n');
const loud = (letters) => wide(letters).toUpperCase();
/** The longest that is taken, in one line and in five, and the shortest. */
const owns = [
  `own=${wide(80)}\\n${wide(300)}`,
  ...[[5, 59], [5, 46], [5, 41], [5, 39], [5, 33], [4, 50], [3, 46], [3, 60], [2, 66], [2, 100], [1, 108], [1, 200]].map(([count, letters]) => `own=${wide(80)}\\n${lines(count, letters)}`),
  `own=${loud(80)}\\n${loud(300)}`,
  `own=${loud(80)}\\n${lines(5, 59, loud)}`,
  `own=${loud(60)}\\n${lines(3, 30, loud)}`,
  `own=${wide(80)}\\na\\nb\\nc\\nd\\n${wide(290)}`,
  'own=A',
  `picture=0123456789abcdef\\n${wide(80)}\\n${wide(300)}`,
];

/** Walks through all slides and their parts within the page. What is wrong, and how much there was to look at. */
function walk({ contrasts = false, zoomed = false }) {
  const faults = [];
  const seen = { slides: 0, parts: 0, texts: [] };
  const press = (key) => dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const until = async (holds) => {
    for (let n = 0; n < 400; n++) {
      if (holds()) return;
      await turn();
    }
    faults.push(`the slide does not come: ${holds}`);
  };
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const [r, g, b, alpha = 1] = numbers(getComputedStyle(one).backgroundColor);
      if (alpha === 1) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const contrast = (element) => {
    const [one, other] = [light(numbers(getComputedStyle(element).color)), light(ground(element))];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const look = (name) => {
    const slide = document.querySelector('.slide');
    const box = slide.getBoundingClientRect();
    const told = [];
    const root = document.documentElement;
    if (root.scrollHeight > innerHeight + 1 || root.scrollWidth > innerWidth + 1) told.push(`page ${root.scrollWidth}x${root.scrollHeight}`);
    const head = slide.querySelector('.slide__head').getBoundingClientRect();
    const foot = slide.querySelector('.slide__foot').getBoundingClientRect();
    for (const part of slide.querySelectorAll('.slide__body :is(p, h2, li), .slide__head > *, .slide__foot > *')) {
      if (part.classList.contains('hide')) continue;
      const { top, bottom, left, right } = part.getBoundingClientRect();
      const inBody = part.closest('.slide__body');
      if ((inBody && (top < head.bottom - 1 || bottom > foot.top + 1)) || left < box.left - 1 || right > box.right + 1) told.push(`${part.className || part.tagName} ${Math.round(top)}–${Math.round(bottom)} of ${Math.round(head.bottom)}–${Math.round(foot.top)}`);
      if (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline') told.push(`a word of ${part.className || part.tagName} is too wide`);
    }
    for (const part of slide.querySelectorAll('p, h1, h2, li, span')) {
      if (part.closest('.hide') || ![...part.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())) continue;
      const size = parseFloat(getComputedStyle(part).fontSize);
      if (size < 32) told.push(`${size} px: ${part.textContent.slice(0, 20)}`);
      if (contrasts && contrast(part) < 7) told.push(`${contrast(part).toFixed(1)} to 1: ${part.textContent.slice(0, 20)}`);
    }
    if (told.length > 0) faults.push(`${name} ${slide.querySelector('h1').textContent.slice(0, 40)}: ${[...new Set(told)].join(', ')}`);
  };
  const run = async () => {
    const place = () => document.querySelector('.slide__count')?.textContent.split('/').map(Number) ?? [0, 0];
    press('Home');
    await until(() => place()[0] === 1 && !document.querySelector('.slide--part'));
    const [, all] = place();
    for (let at = 1; at <= all; at++) {
      await until(() => place()[0] === at);
      look(`${at}`);
      seen.slides += 1;
      seen.texts.push(document.querySelector('#slide-read').textContent);
      for (let part = 1; zoomed && part <= 9; part++) {
        const before = document.querySelector('#slide-read').outerHTML;
        press(`${part}`);
        await turn();
        await turn();
        if (document.querySelector('#slide-read').outerHTML === before) break;
        look(`${at}.${part}`);
        seen.parts += 1;
      }
      if (at < all) press('PageDown');
    }
    return { faults, seen };
  };
  return run();
}

const chunks = [];
const all = [...owns, ...statements];
for (let from = 0; from < all.length; from += MOST) chunks.push(all.slice(from, from + MOST));

for (const locale of ['vi', 'en']) {
  test(`no slide reaches over the screen, no letter is small or faint: ${locale}`, async () => {
    const url = address(locale === 'en' ? en(SCREEN) : SCREEN);
    let [slides, parts] = [0, 0];
    const faults = [];
    await Promise.all(chunks.map(async (lines) => {
      const { context, page, close } = await open({ settings: { region: 'north' } });
      page.setDefaultTimeout(120_000);
      await keepAgenda(context, lines);
      await visit(page, url);
      for (const [n, [width, height]] of SIZES.entries()) {
        await page.setViewportSize({ width, height });
        // The letters follow the window's size with its next picture.
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        // The rooms in turn: what fits does not depend on the colours.
        if (n === 1) await page.keyboard.press('d');
        // A screen of 1920 shows what one of 1280 does, half as large again.
        const found = await page.evaluate(walk, { contrasts: n < 2, zoomed: n < 2 });
        faults.push(...found.faults.map((fault) => `${width}x${height} ${fault}`));
        if (found.seen.slides !== lines.length) faults.push(`${found.seen.slides} of ${lines.length} slides were seen`);
        slides += found.seen.slides;
        parts += found.seen.parts;
      }
      await close();
    }));
    assert.ok(statements.length > 200 && slides >= 3 * statements.length && parts > slides, `${statements.length} statements, ${slides} slides, ${parts} parts`);
    assert.deepEqual(faults, []);
  });
}

test('few words fill the room, and a part of many is at least twice as large', async () => {
  const { context, page, close } = await open();
  await keepAgenda(context, ['own=Lịch hỗ trợ\\nThứ bảy, 8 giờ sáng\\nNhà văn hóa khu phố 3', `own=${wide(80)}\\n${lines(5, 39)}`]);
  await page.setViewportSize({ width: 1024, height: 768 });
  await visit(page, address(SCREEN));
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('.slide__text')).fontSize));
  await page.waitForFunction(() => document.querySelector('.slide__count')?.textContent === '1/2');
  assert.ok(await size() >= 72, `${await size()} px`);
  await page.keyboard.press('PageDown');
  await page.waitForFunction(() => document.querySelector('.slide__count')?.textContent === '2/2');
  const whole = await size();
  await page.keyboard.press('1');
  await page.waitForSelector('.slide--part');
  assert.ok(await size() >= 2 * whole, `${whole} px, then ${await size()}`);
  assert.deepEqual((await page.evaluate(walk, { zoomed: true })).faults, []);
  await close();
});

test('a slide shows the same words whichever region reads it', async () => {
  const texts = [];
  for (const region of ['north', 'central', 'south']) {
    const { context, page, close } = await open({ settings: { region } });
    page.setDefaultTimeout(60_000);
    await keepAgenda(context, chunks[0]);
    await visit(page, address(SCREEN));
    texts.push((await page.evaluate(walk, {})).seen.texts);
    await close();
  }
  assert.ok(texts[0].length > 100);
  assert.deepEqual(texts[1], texts[0]);
  assert.deepEqual(texts[2], texts[0]);
});
