// Words that are explained where they are tapped, questions with their answers, journeys that say where one stands, and a
// first page with seven doors at most.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, open, visit } from './support/browser.mjs';
import { hear, listen, sounds } from './support/listen.mjs';
import { message } from './support/messages.mjs';
import { address, at, en, inside, pages } from './support/site.mjs';

const MOVING = '/huong-dan/chuyen-nha-thue-nha-tach-ho/';
const GLOSSARY = '/giai-thich-tu/';
const QUESTIONS = '/hoi-dap/';
const JOURNEY = '/hanh-trinh/be-moi-sinh/';

const guides = pages.filter(({ part, path }) => part.startsWith('guide-') && !/cho-can-bo-xem|for-the-clerk/.test(path));

for (const js of [false, true]) {
  test(`a word is explained where it stands, ${js ? 'with' : 'without'} JavaScript, by tap and by key`, async () => {
    const { page, problems, close } = await open({ js });
    if (js) await visit(page, address(MOVING));
    else await page.goto(address(MOVING));
    const word = page.locator('button.term', { hasText: /^tạm trú|tạm trú[,.;:]?$/ }).first();
    const note = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
    assert.equal(await note.isVisible(), false);
    await word.click();
    assert.ok(await note.isVisible());
    assert.match(await note.innerText(), /công an/);
    await page.keyboard.press('Escape');
    assert.equal(await note.isVisible(), false);
    await word.focus();
    await page.keyboard.press('Enter');
    assert.ok(await note.isVisible());
    await note.locator('button').click();
    assert.equal(await note.isVisible(), false);
    await word.click();
    await note.locator('a').click();
    await page.waitForURL((url) => url.pathname === new URL(address(GLOSSARY)).pathname && url.hash === '#tam-tru');
    assert.ok(await page.locator('#tam-tru').isVisible());
    assert.deepEqual(problems, []);
    await close();
  });
}

test('words and strips are there again after the card for the clerk, and after the back button', async () => {
  const { page, problems, close } = await open();
  const words = () => page.locator('button.term').count();
  const guide = address(at.guide);
  await visit(page, guide);
  const all = await words();
  assert.ok(all > 0, 'the guide explains words');
  for (const back of [() => page.locator('main .note__keys a').click(), () => page.goBack()]) {
    await page.locator('main a[href$="/cho-can-bo-xem/"]').click();
    await page.waitForURL(address(at.clerk));
    await page.waitForSelector('.note__keys');
    await back();
    await page.waitForURL((url) => url.href.split('#')[0] === guide);
    await page.waitForSelector('article.read');
    assert.equal(await words(), all);
  }
  assert.deepEqual(problems, []);
  await close();
});

test('the first page of a check has its strip again after a question', async () => {
  const { page, problems, close } = await open();
  const strips = () => page.locator('main .strips .strip').count();
  const start = address(inside('tre-em').check);
  await visit(page, start);
  const all = await strips();
  assert.ok(all > 0, 'the check is a step of a journey');
  for (const back of [() => page.locator('.ask__top a.button').click(), () => page.goBack()]) {
    await page.locator('main .actions a.button').first().click();
    await page.waitForSelector('form.ask');
    await back();
    await page.waitForURL(start);
    await page.waitForFunction((wanted) => document.querySelectorAll('main .strips .strip').length === wanted, all);
  }
  assert.deepEqual(problems, []);
  await close();
});

test('every word of every guide has its explanation, once, and is described to who does not look; marks go with it', async () => {
  const { context, close } = await open({ js: false });
  const faults = [];
  let seen = 0;
  await each(context, guides, async (page, one) => {
    await page.goto(one.url);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('button.term')].map((word) => ({
        word: word.textContent,
        note: word.getAttribute('popovertarget'),
        there: document.getElementById(word.getAttribute('popovertarget'))?.hasAttribute('popover') ?? false,
        meaning: document.getElementById(word.getAttribute('aria-describedby'))?.textContent ?? '',
        nested: word.parentElement.closest('a, button, summary, label, h1, h2, h3') !== null,
        sentence: word.parentElement.hasAttribute('data-sentence'),
        // A browser may break the line after a button: a mark behind it would begin the next.
        apart: /^[,.;:!?…)”]/.test([word.nextSibling, word.nextSibling?.nextSibling].find((node) => node?.nodeType === Node.TEXT_NODE)?.data ?? ''),
        lined: getComputedStyle(word).textDecorationLine,
      })),
    );
    seen += found.length;
    if (new Set(found.map(({ note }) => note)).size !== found.length) faults.push(`${one.path}: a word twice`);
    for (const { word, there, meaning, nested, sentence, apart, lined } of found) {
      if (!there || meaning.length < 8 || nested || !sentence || apart || lined !== 'none') faults.push(`${one.path}: ${word}`);
    }
    const notes = await page.locator('[popover]').count();
    if (notes !== found.length) faults.push(`${one.path}: ${notes} explanations of ${found.length} words`);
  });
  assert.deepEqual(faults, []);
  assert.ok(seen > 200, `${seen} words`);
  await close();
});

test('a tapped word does not move the reader that reads aloud', async () => {
  const { context, page, problems, close } = await open();
  await listen(context);
  await hear(page, MOVING);
  await sounds(page, 1);
  const place = () => page.evaluate(() => document.querySelector('.is-spoken')?.textContent);
  const before = await place();
  const far = page.locator('button.term').last();
  await far.click();
  await page.waitForTimeout(400);
  assert.equal(await place(), before);
  assert.deepEqual(problems, []);
  await close();
});

test('on paper words are plain and their explanations stand below', async () => {
  const { page, close } = await open({ js: false });
  await page.goto(address(MOVING));
  await page.emulateMedia({ media: 'print' });
  const line = await page.locator('.term__word').first().evaluate((word) => getComputedStyle(word).textDecorationLine);
  assert.equal(line, 'none');
  const note = page.locator('[popover]').first();
  assert.ok(await note.isVisible());
  // Two columns that share the sheet, and no strip of a third of it.
  const [column, sheet] = [(await note.boundingBox()).width, (await page.locator('.terms').boundingBox()).width];
  assert.ok(column > sheet * 0.45, `${column} of ${sheet}`);
  assert.equal(await page.locator('.note-word a').first().isVisible(), false);
  await close();
});

test('on paper a guide keeps its cards whole and its headings with what follows', async () => {
  const { page, close } = await open({ js: false, viewport: { width: 718, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  let cards = 0;
  for (const path of guides.map(({ path }) => path)) {
    await page.goto(address(path));
    const found = await page.evaluate(() => ({
      cards: [...document.querySelectorAll('.way')].map((card) => card.getClientRects().length),
      apart: [...document.querySelectorAll('.read section.flow > h2')].filter((head) => getComputedStyle(head).breakAfter !== 'avoid').length,
      over: [...document.querySelectorAll('.read section.flow > h2')].filter((head) => head.nextElementSibling && head.nextElementSibling.getBoundingClientRect().top - head.getBoundingClientRect().top > 120).length,
    }));
    assert.deepEqual([found.cards.filter((pieces) => pieces !== 1), found.apart, found.over], [[], 0, 0], path);
    cards += found.cards.length;
  }
  assert.ok(cards > 10, `${cards} cards`);
  await close();
});

test('the guides stand under headings, a few under each, and none is left out', async () => {
  const { context, close } = await open({ js: false });
  await each(context, ['/huong-dan/', en('/huong-dan/')], async (page, path) => {
    await page.goto(address(path));
    const groups = await page.locator('main .doorlist').evaluateAll((all) => all.map((list) => ({
      head: list.previousElementSibling.matches('h2') && list.previousElementSibling.textContent !== '',
      doors: [...list.querySelectorAll('a.door')].map((door) => new URL(door.href).pathname),
    })));
    assert.ok(groups.length >= 3 && groups.every(({ head, doors }) => head && doors.length >= 2 && doors.length <= 8), JSON.stringify(groups));
    const doors = groups.flatMap(({ doors }) => doors);
    const wanted = guides.map((guide) => new URL(address(guide.path)).pathname).filter((one) => one.startsWith(new URL(address(path)).pathname));
    assert.equal(new Set(doors).size, doors.length);
    assert.ok(wanted.length > 10);
    assert.deepEqual(wanted.filter((one) => !doors.includes(one)), [], path);
  });
  await close();
});

test('home leaves on the screen what cannot be pressed on paper', async () => {
  const { page, close } = await open({ js: false });
  await page.goto(address(at.home));
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.search', '.checkcard__go']) assert.equal(await page.locator(`main ${gone}`).first().isVisible(), false, gone);
  assert.ok(await page.locator('main .checkcard__title').isVisible());
  await close();
});

test('words and questions stand on their pages in full, each with its place', async () => {
  const { context, close } = await open({ js: false });
  await each(context, [GLOSSARY, en(GLOSSARY), QUESTIONS, en(QUESTIONS)], async (page, path) => {
    await page.goto(address(path));
    const entries = await page.locator('.entry[id]').evaluateAll((all) => all.map((one) => ({ id: one.id, words: one.querySelectorAll('p').length, sources: one.querySelectorAll('details.source .source__body p').length })));
    assert.ok(entries.length >= (path.includes('hoi-dap') || path.includes('questions') ? 20 : 40), `${path}: ${entries.length}`);
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
    assert.ok(entries.every(({ words }) => words > 0));
    if (/hoi-dap|questions/.test(path)) assert.deepEqual(entries.filter(({ sources }) => sources === 0), []);
  });
  await close();
});

for (const js of [false, true]) {
  test(`a journey leads from step to step and says where one stands, ${js ? 'with' : 'without'} JavaScript`, async () => {
    const { page, problems, close } = await open({ js, viewport: { width: 360, height: 740 } });
    await page.goto(address(JOURNEY));
    const steps = await page.locator('.station__title a').count();
    assert.ok(steps >= 4);
    const titles = await page.locator('.station__title a').allInnerTexts();
    await page.locator('.station__title a').nth(1).click();
    const shown = page.locator('.strip:visible');
    for (let step = 2; step <= steps; step += 1) {
      await page.waitForURL((url) => url.hash === `#buoc--be-moi-sinh--${step}`);
      await shown.waitFor();
      assert.equal(await shown.count(), 1);
      const told = message('step-where').replace(/\{ \$now \}/, step).replace(/\{ \$all \}/, steps);
      assert.ok((await shown.innerText()).includes(told), await shown.innerText());
      const top = (await shown.boundingBox()).y;
      assert.ok(top >= 0 && top < 740, `step ${step} at ${top}`);
      // The ways before and after are called by the names of their steps.
      const ways = await shown.locator('.strip__ways b').allInnerTexts();
      assert.deepEqual(ways, [titles[step - 2], titles[step]].filter(Boolean), `step ${step}`);
      const title = await page.evaluate(() => {
        const strips = document.querySelector('.strip:target').parentElement;
        const within = strips.matches('section ~ .strips');
        return within ? undefined : document.querySelector('h1').getBoundingClientRect().bottom;
      });
      assert.ok(title === undefined || (title > 24 && title < 740), `step ${step}: the title ends at ${title}`);
      if (step < steps) await shown.locator('.strip__ways a').last().click();
    }
    await shown.locator('p a').first().click();
    await page.waitForURL((url) => url.pathname === new URL(address(JOURNEY)).pathname);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('who was not led there sees no strip', async () => {
  const { page, close } = await open({ js: false });
  await page.goto(address('/huong-dan/tre-em/#moi-sinh'));
  assert.ok((await page.locator('.strip').count()) > 0);
  assert.equal(await page.locator('.strip:visible').count(), 0);
  await close();
});

test('home has seven large doors at most, the search and one button to listen', async () => {
  const { page, close } = await open();
  for (const path of [at.home, en(at.home)]) {
    await visit(page, address(path));
    const doors = await page.locator('main :is(a.door, a.checkcard)').evaluateAll((all) => all.map((one) => one.href));
    assert.ok(doors.length <= 7 && doors.length >= 5, `${doors.length}`);
    assert.equal(new Set(doors).size, doors.length);
    assert.equal(await page.locator('main .hear').count(), 1);
    assert.equal(await page.locator('main [role=search]').count(), 1);
    for (const href of doors) assert.equal((await page.request.get(href)).status(), 200, href);
  }
  await close();
});
