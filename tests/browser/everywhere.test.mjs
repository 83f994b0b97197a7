// What holds on every page: as it is sent, with the app running; themes and both ends of the widths in turn. A visit takes
// most of a second, so whatever holds everywhere is looked at in the same visit; each thing has its own test below.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WIDTHS, atWidths, faint } from './support/axe.mjs';
import { each, open, visit } from './support/browser.mjs';
import { eachLife, views } from './support/lives.mjs';
import { BUILD_DAY, SITE, THOROUGH, address, at, checks, en, inside, needsAnswers, pages } from './support/site.mjs';
import { drawn, mainText, sameText } from './support/text.mjs';
import { overflowAtLargest } from './support/wide.mjs';

/** What a page says of itself, read in a browser that runs no script. */
const read = (page) =>
  page.evaluate(() => {
    const of = (selector, name) => document.querySelector(selector)?.getAttribute(name) ?? null;
    return {
      lang: document.documentElement.lang,
      title: document.title,
      description: of('meta[name=description]', 'content'),
      robots: of('meta[name=robots]', 'content') ?? '',
      canonical: of('link[rel=canonical]', 'href'),
      alternates: [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [link.hreflang, link.getAttribute('href')]),
      headings: [...document.querySelectorAll('h1')].map((heading) => heading.innerText.trim()),
      main: document.querySelector('main').innerText.length,
      left: /%(sprite|lang|head|body|foot)%/.test(document.documentElement.outerHTML),
      empty: [...document.querySelectorAll('[data-say]')].filter((one) => one.textContent.trim() === '').map((one) => one.dataset.say),
    };
  });

/** The words of each page as they are sent, by path. */
const sent = new Map();
/** What the walk with the app running found, by what it looked for, and on how many pages it looked. */
const found = { words: [], axe: [], wide: [] };
const looked = { words: 0, axe: 0, wide: 0 };

/** Writes down what `look` finds or fails with. */
async function note(kind, where, look) {
  looked[kind] += 1;
  try {
    found[kind].push(...((await look()) ?? []).map((fault) => `${where}: ${fault}`));
  } catch (error) {
    found[kind].push(`${where}: ${error.message}`);
  }
}

/**
 * What axe finds on a page in light colours, and of its colours in another theme. From the `nth` page to the next the width
 * changes, and the theme. The first of each `kind` is looked at in all of them; the others in English not at all, as the two
 * languages of a page differ in their words alone. `cargo xtask test --only thorough` leaves nothing out.
 */
async function axe(page, kind, nth, isEnglish) {
  const isFirst = !met.has(`${kind} ${isEnglish}`);
  met.add(`${kind} ${isEnglish}`);
  const isWhole = isFirst || THOROUGH;
  if (isEnglish && !isWhole) return [];
  const mine = (all) => (isWhole ? all : [all[nth % all.length]]);
  const faults = [];
  for (const theme of [...mine(['dark', 'contrast']), 'light']) {
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
    const seen = theme === 'light' ? await atWidths(page, mine(WIDTHS)) : await faint(page);
    faults.push(...seen.map((fault) => `in ${theme} ${fault}`));
  }
  return faults;
}

/** Kinds of pages that axe has met. */
const met = new Set();

/** As a page is before `axe` and `overflowAtLargest`. */
const afresh = (page) => page.setViewportSize({ width: 1280, height: 900 });

// A colour halfway through its change is not one that anybody reads.
const CALM = { reducedMotion: 'reduce' };

test('every page says everything, and what it is, with JavaScript off', async () => {
  const { context, problems, close } = await open({ js: false });
  await each(context, pages, async (page, one) => {
    const response = await page.goto(one.url);
    if (one.path !== at.lost && one.path !== en(at.lost)) assert.equal(response.status(), 200);
    assert.match(response.headers()['content-type'], /^text\/html; *charset=utf-8$/i);
    const said = await read(page);
    assert.equal(said.lang, one.lang);
    assert.equal(said.title, one.title);
    assert.equal(said.description, one.description);
    assert.equal(said.headings.length, 1, 'one main heading');
    assert.ok(said.headings[0].length >= 5, `heading "${said.headings[0]}"`);
    // A slide has one idea in few words.
    const least = /(trinh-chieu|slides)\/$/.test(one.path) ? 40 : 120;
    assert.ok(said.main >= least, `only ${said.main} letters in main`);
    assert.equal(said.left, false, 'a mark of the shell was left in the page');
    assert.deepEqual(said.empty, [], 'texts without words');
    assert.ok(await drawn(page, 'noscript .app-note'), 'the line about missing JavaScript');
    if (one.alternates.length > 0) {
      assert.ok(said.canonical?.startsWith('https://'), `canonical ${said.canonical}`);
      assert.ok(said.canonical.endsWith(new URL(one.url).pathname), `canonical ${said.canonical}`);
      for (const other of one.alternates) {
        const link = said.alternates.find(([lang]) => lang === other.lang);
        assert.ok(link?.[1].endsWith(new URL(address(other.path)).pathname), `alternate ${other.lang}: ${link}`);
      }
    }
    assert.equal(/noindex/.test(said.robots), !one.index, `robots "${said.robots}"`);
    // A page that stands inside the check may lead the reader to the first question that is open.
    if (!needsAnswers(one)) sent.set(one.path, await mainText(page));
  });
  assert.deepEqual(problems, []);
  await close();
});

test('the app starts on every page without a word of complaint, and changes no word of it', async () => {
  const { context, problems, requests, close } = await open({ ...CALM, day: BUILD_DAY });
  // A page that needs answers is met with them below, in both languages.
  const walked = pages.filter((one) => THOROUGH || one.locale === 'vi' || !needsAnswers(one));
  await each(context, walked, async (page, one) => {
    await afresh(page);
    const response = await visit(page, one.url);
    if (one.path !== at.lost && one.path !== en(at.lost)) assert.equal(response.status(), 200);
    assert.equal(await page.locator('#app-failed').isVisible(), false);
    if (needsAnswers(one)) return;
    await note('words', one.path, async () => {
      // What a presenter sees follows the audience's window, which is another of these pages; how long a script for the
      // loudspeaker takes is measured in the browser, with the voice's own rules.
      if (/\/(nguoi-trinh-bay|presenter|bai-phat-loa|loudspeaker)\/$/.test(one.path)) return;
      assert.equal(await page.title(), one.title);
      assert.equal(await page.locator('.notices .notice').count(), 0);
      const now = await mainText(page);
      // Only a browser knows under which address the site was opened, which stands below the code on a handout.
      const bare = (text) => text.replaceAll(SITE, '/');
      sameText(bare(now.all), sent.get(one.path).all, 'in all');
      sameText(bare(now.seen), sent.get(one.path).seen, 'in view');
    });
    await note('axe', one.path, () => axe(page, one.program, pages.indexOf(one) >> 1, one.locale !== 'vi'));
    await note('wide', one.path, () => overflowAtLargest(page));
  });
  assert.ok(requests.length > walked.length);
  assert.deepEqual(found.words, []);
  assert.deepEqual(problems, []);
  await close();
});

for (const [name, kind] of [[`axe finds nothing on the pages, ${THOROUGH ? 'in every theme and width' : 'themes and widths taken in turn'}`, 'axe'], ['no page scrolls sideways at 320 px with letters of 200 %', 'wide']]) {
  test(name, () => {
    assert.equal(looked[kind], pages.filter((one) => !needsAnswers(one)).length, 'the walk came to every page');
    assert.deepEqual(found[kind], []);
  });
}

for (const check of checks) {
  test(`axe finds nothing and nothing is too wide on every question, the answers and the checklists of ${check}`, async () => {
    const faults = [];
    const all = views(check);
    const seen = new Set(all.map(({ path }) => path));
    const missed = pages.filter((one) => one.part === `check-${check}` && one.locale === 'vi' && needsAnswers(one) && !seen.has(one.path));
    assert.deepEqual(missed.map((one) => one.path), []);
    await eachLife(
      all.flatMap(({ life, path }, nth) => [{ life, path, nth }, { life, path: en(path), nth }]),
      async (page, { life, path, nth }) => {
        if ([inside(check).outcome, en(inside(check).outcome)].includes(path)) await page.waitForSelector('main .item');
        const isEnglish = path.startsWith('/en/');
        for (const fault of [...(await axe(page, check, nth, isEnglish)), ...(await overflowAtLargest(page))]) faults.push(`${path} of ${life.who}: ${fault}`);
      },
      CALM,
    );
    assert.deepEqual(faults, []);
  });
}
