// What is sent reads in full without JavaScript. What holds on every single page: everywhere.test.mjs.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { open } from './support/browser.mjs';
import { message } from './support/messages.mjs';
import { ROOT, SITE, address, at, en, page as pageAt, pages } from './support/site.mjs';

test('titles and descriptions tell the pages apart', () => {
  const titles = pages.filter((one) => one.index).map((one) => `${one.locale} ${one.title}`);
  assert.equal(new Set(titles).size, titles.length, titles.sort().join('\n'));
  for (const one of pages) {
    assert.ok(one.title.length >= 15 && one.title.length <= 140, `${one.path}: title of ${one.title.length} letters`);
    assert.ok(one.description.length >= 40 && one.description.length <= 300, `${one.path}: description of ${one.description.length} letters`);
  }
});

test('the sitemap lists exactly the pages for search engines', async () => {
  const text = await (await fetch(address('/sitemap.xml'))).text();
  const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url).pathname);
  const wanted = pages.filter((one) => one.index).map((one) => new URL(one.url).pathname);
  assert.deepEqual(listed.sort(), wanted.sort());
  assert.match(await (await fetch(address('/robots.txt'))).text(), /^Sitemap: https:\/\/\S+\/sitemap\.xml$/m);
});

// The ids come from the content files, so a statement that the page forgets is missed here.
for (const file of readdirSync(`${ROOT}content/guides`).filter((name) => name.endsWith('.toml'))) {
  test(`every statement of ${file} stands on its page with its sources`, async () => {
    const guide = readGuide(readFileSync(`${ROOT}content/guides/${file}`, 'utf8'));
    assert.ok(guide.sections.length >= 3 && guide.statements.length >= 10, 'the file was read');
    const { page, close } = await open({ js: false });
    const path = `/huong-dan/${guide.id}/`;
    for (const one of [pageAt(path), pageAt(en(path))]) {
      await page.goto(one.url);
      const texts = await page.evaluate(() =>
        Object.fromEntries([...document.querySelectorAll('main [data-say]')].map((say) => [say.dataset.say, say.textContent.trim().length])),
      );
      const folds = await page.locator('main details.source').count();
      assert.ok(folds >= guide.statements.length, `${folds} folds of sources for ${guide.statements.length} statements`);
      await looked(page, one);
      for (const section of guide.sections) assert.ok(texts[`guide-${guide.id}-${section}-title`] > 3, `section ${section}`);
      for (const { kind, id } of guide.statements) {
        const parts = kind === 'table' ? ['-task', '-before', '-now'] : kind === 'timeline' ? ['', '-when', '-title'] : kind === 'ways' ? ['', '-title'] : [''];
        for (const part of parts) assert.ok(texts[`guide-${guide.id}-${id}${part}`] > 2, `${one.path}: statement ${id}${part}`);
      }
    }
    await close();
  });
}

/** The day of checking stands on each fold or in it; where it is one day, the page says it once below its title. */
async function looked(page, one) {
  const told = ['source-fold', 'source-fold-day'].map((id) => message(id, one.locale).split('{ $date }'));
  const days = await page.locator('main details.source').evaluateAll((all, patterns) => {
    const day = (text) => patterns.filter(([start, end]) => text.startsWith(start) && text.endsWith(end)).map(([start, end]) => text.slice(start.length, text.length - end.length))[0];
    const said = (fold, where) => [...fold.querySelectorAll(where)].map((part) => day(part.textContent.trim())).find(Boolean);
    return all.map((fold) => ({ outside: said(fold, 'summary > span'), inside: said(fold, '.source__body > p') }));
  }, told);
  assert.ok(days.length > 0, `${one.path}: no folds`);
  assert.deepEqual(days.filter(({ outside, inside }) => !outside === !inside), [], `${one.path}: folds without the day of checking, or with two`);
  const once = await page.locator('main p.checked').allInnerTexts();
  if (new Set(days.map(({ outside, inside }) => outside ?? inside)).size > 1) assert.deepEqual(once, [], one.path);
  for (const { outside, inside } of days) assert.ok(once.length ? once[0].includes(inside) : outside, `${one.path}: ${outside}, ${inside}`);
}

test('the day of checking is on no fold of a long list that says it once', async () => {
  const { page, close } = await open({ js: false });
  for (const path of [at.figures, at.news, '/giai-thich-tu/', '/hoi-dap/', '/hanh-trinh/be-moi-sinh/']) {
    for (const one of [pageAt(path), pageAt(en(path))]) {
      await page.goto(one.url);
      await looked(page, one);
    }
  }
  await close();
});

/** The ids of a guide's sections and statements. */
function readGuide(text) {
  const guide = { id: '', sections: [], statements: [] };
  let part = 'top';
  let kind = '';
  for (const line of text.split('\n')) {
    if (/^\[\[section\]\]/.test(line)) part = 'section';
    if (/^\[\[section\.statement\]\]/.test(line)) part = 'statement';
    if (/^\[\[section\.picture\]\]/.test(line)) part = 'picture';
    const id = /^id *= *"([^"]+)"/.exec(line)?.[1];
    kind = /^kind *= *"([^"]+)"/.exec(line)?.[1] ?? kind;
    if (!id) continue;
    if (part === 'top') guide.id = id;
    if (part === 'section') guide.sections.push(id);
    if (part === 'statement') guide.statements.push({ kind, id });
  }
  return guide;
}

test('an address that leads nowhere answers 404 with ways on', async () => {
  const { page, problems, close } = await open({ js: false });
  for (const path of ['khong-co/', 'huong-dan/khong-co/', 'kiem-tra/the-can-cuoc/khong-co/', 'en/nothing/', 'khong-co.html', '%2e%2e/Cargo.toml']) {
    const response = await page.goto(SITE + path);
    assert.equal(response.status(), 404, path);
    assert.equal(await page.locator('h1').count(), 1, path);
    const ways = await page.locator('main a').evaluateAll((links) => links.map((link) => link.href));
    assert.ok(ways.length >= 3, `${path}: ways on`);
    for (const way of ways) assert.equal((await fetch(way)).status, 200, `${path} leads on to ${way}`);
  }
  assert.deepEqual(problems.filter((one) => !/status of 404/.test(one)), []);
  await close();
});

test('every link within the site leads to a page', async () => {
  const found = new Map();
  for (const one of pages) {
    for (const [, href] of one.body.matchAll(/<a\b[^>]*?\bhref="([^"]+)"/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), one.url);
      if (url.origin === new URL(SITE).origin) found.set(url.href, one);
    }
  }
  assert.ok(found.size > pages.length / 2, `only ${found.size} links`);
  const html = new Map();
  for (const [href, from] of found) {
    const url = new URL(href);
    const fragment = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    if (!html.has(url.href)) {
      const response = await fetch(url);
      assert.equal(response.status, 200, `${from.path} leads to ${href}`);
      html.set(url.href, await response.text());
    }
    // What names a value is for the app, and no place on the page.
    if (fragment && !fragment.includes('=')) assert.ok(html.get(url.href).includes(`id="${fragment}"`), `${from.path} leads to ${href}, which has no such place`);
  }
});
