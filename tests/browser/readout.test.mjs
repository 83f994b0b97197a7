// "Nghe": real taps, real samples, the right sentence lit.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { each, open, visit } from './support/browser.mjs';
import { journeys, remember } from './support/check.mjs';
import { files } from './support/files.mjs';
import { distance, hear, heard, isSpeech, key, listen, litAt, press, script, silent, sounds } from './support/listen.mjs';
import { message } from './support/messages.mjs';
import { address, at, pages } from './support/site.mjs';
import { voiced } from './support/voice.mjs';

const QUESTION = at.question('ngay-sinh');
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Nothing but letters, blanks and pauses may reach the voice. */
const WORDS_ONLY = /^[a-zà-ỹđ\s,.;:!?–-]+$/i;

/** Fails when two of the sounds are the same to the ear. */
function allApart(sounds) {
  for (const [n, one] of sounds.entries()) {
    for (const [m, other] of sounds.slice(0, n).entries()) assert.ok(distance(one, other) > 0.03, `sounds ${m} and ${n} are alike: ${JSON.stringify([other, one])}`);
  }
}

voiced('a question is read from its first sentence to its last, each lit in its turn', async () => {
  const { context, page, problems, close } = await open();
  await listen(context, 8);
  await hear(page, QUESTION);
  const sentences = await script(page);
  assert.ok(sentences.length >= 4, `${sentences.length} sentences`);
  await page.waitForFunction((last) => window.heard.lit.at(-1) === last, sentences.at(-1), { timeout: 60_000 });
  await silent(page);
  const log = await heard(page);
  assert.deepEqual(log.lit, sentences);
  assert.equal(log.sounds.length, sentences.length);
  for (const [n, sound] of log.sounds.entries()) assert.ok(isSpeech(sound), `sentence ${n} is silent: ${JSON.stringify(sound)}`);
  assert.deepEqual(problems, []);
  await close();
});

voiced('the whole guide is read to its last sentence', async () => {
  const { context, page, problems, close } = await open();
  await listen(context, 60);
  await hear(page, at.guide);
  const sentences = await script(page);
  assert.ok(sentences.length > 60, `${sentences.length} sentences`);
  await page.waitForFunction((last) => window.heard.lit.at(-1) === last, sentences.at(-1), { timeout: 120_000 });
  const log = await heard(page);
  assert.deepEqual(log.lit, sentences);
  assert.equal(log.sounds.filter(isSpeech).length, log.sounds.length);
  for (const { text } of log.asked) assert.match(text, WORDS_ONLY);
  assert.deepEqual(problems, []);
  await close();
});

voiced('no digit and no sign reaches the voice, on any page', async () => {
  const { context, problems, close } = await open();
  await remember(context, journeys['a new card lost, at the counter']);
  await listen(context, 60);
  const given = Object.keys(journeys['a new card lost, at the counter']);
  const paths = [at.home, '/huong-dan/', at.clerk, '/kiem-tra/', at.check, at.answers, at.outcome, at.sources, ...given.map(at.question)];
  await each(context, paths.map((path) => ({ path })), async (page, { path }) => {
    await hear(page, path);
    const sentences = await script(page);
    await page.waitForFunction((last) => window.heard.lit.at(-1) === last, sentences.at(-1), { timeout: 90_000 });
    const log = await heard(page);
    assert.deepEqual(log.lit, sentences);
    for (const { text } of log.asked) assert.match(text, WORDS_ONLY, text);
    for (const [n, sound] of log.sounds.entries()) assert.ok(isSpeech(sound), `"${sentences[n]}" is silent`);
  });
  assert.deepEqual(problems, []);
  await close();
});

voiced('six voices say the same sentence in six ways', async () => {
  const { context, page, problems, close } = await open();
  await listen(context, 30);
  await visit(page, address(at.voices));
  const buttons = page.locator('button.taste');
  assert.equal(await buttons.count(), 6);
  const voices = [];
  for (let n = 0; n < 6; n += 1) {
    await silent(page);
    const before = (await heard(page)).sounds.length;
    await buttons.nth(n).click();
    await sounds(page, before + 1);
    const log = await heard(page);
    voices.push(log.sounds[before]);
    assert.equal(await buttons.nth(n).getAttribute('aria-pressed'), 'true');
  }
  for (const sound of voices) assert.ok(isSpeech(sound));
  allApart(voices);
  await silent(page);
  const again = (await heard(page)).sounds.length;
  await buttons.nth(5).click();
  await sounds(page, again + 1);
  assert.ok(distance((await heard(page)).sounds[again], voices[5]) < 0.02, 'the same voice says it the same way');
  const { asked } = await heard(page);
  const names = new Set(asked.map(({ voice }) => voice));
  assert.equal(names.size, 3, `three regions: ${[...names]}`);
  assert.equal(new Set(asked.map(({ voice, variant }) => `${voice}+${variant}`)).size, 6);
  assert.deepEqual(problems, []);
  await close();
});

voiced('pause keeps the place; play, next and previous move by sentences', async () => {
  const { context, page, problems, close } = await open();
  // Slowly, so that a sentence is not over before the test has looked.
  await listen(context, 0.25);
  await hear(page, QUESTION);
  await sounds(page, 1);
  await key(page, 'next').click();
  await litAt(page, 1);
  await sounds(page, 2);
  await key(page, 'pause').click();
  await key(page, 'play').waitFor();
  const paused = (await heard(page)).sounds.length;
  await page.waitForTimeout(700);
  assert.equal((await heard(page)).sounds.length, paused, 'silence while paused');
  await litAt(page, 1);
  await key(page, 'play').click();
  await sounds(page, paused + 1);
  const again = (await heard(page)).sounds;
  assert.ok(distance(again.at(-1), again[1]) < 0.02, 'the same sentence again');
  await key(page, 'prev').click();
  await litAt(page, 0);
  await sounds(page, paused + 2);
  assert.ok(distance((await heard(page)).sounds.at(-1), again[0]) < 0.02, 'the first sentence again');
  assert.match(await page.locator('.player__count').innerText(), /1\D+\d+/);
  assert.deepEqual(problems, []);
  await close();
});

voiced('another voice or speed begins the same sentence anew', async () => {
  const { context, page, problems, close } = await open();
  // Slowly, so that a sentence is not over before the test has looked.
  await listen(context, 0.25);
  await hear(page, QUESTION);
  await sounds(page, 1);
  await key(page, 'next').click();
  await key(page, 'next').click();
  await litAt(page, 2);
  await page.waitForFunction((text) => window.heard.lit.at(-1) === text, (await script(page))[2]);
  await page.waitForFunction(() => document.querySelector('.key--main').getAttribute('aria-busy') !== 'true');
  let count = (await heard(page)).sounds.length;
  const first = (await heard(page)).sounds.at(-1);
  await page.locator('aside.player select').selectOption('slow');
  await sounds(page, count + 1);
  await litAt(page, 2);
  const slow = (await heard(page)).sounds.at(-1);
  assert.ok(slow.seconds > first.seconds * 1.15, `slow: ${slow.seconds} s after ${first.seconds} s`);
  const voices = [slow];
  await page.locator('aside.player details.voice > summary').click();
  const cells = page.locator('aside.player .voice__cell');
  assert.equal(await cells.count(), 6);
  for (let n = 0; n < 6; n += 1) {
    if (await cells.nth(n).locator('input').isChecked()) continue;
    count = (await heard(page)).sounds.length;
    await cells.nth(n).click();
    await sounds(page, count + 1);
    await litAt(page, 2);
    voices.push((await heard(page)).sounds.at(-1));
  }
  assert.equal(voices.length, 6);
  allApart(voices);
  await page.reload();
  await page.waitForSelector('html[data-app=started]', { state: 'attached' });
  assert.match(await page.evaluate(() => localStorage.getItem('tsst-settings')), /speed=slow/);
  assert.deepEqual(problems, []);
  await close();
});

voiced('a tap on a sentence starts there, and the sentence stays in view', async () => {
  const { context, page, problems, close } = await open(PHONE);
  await listen(context, 5);
  await visit(page, address(at.guide));
  await page.locator('button.hear').tap();
  await sounds(page, 1);
  const wanted = page.locator('main .statement [data-sentence]').nth(4);
  await wanted.scrollIntoViewIfNeeded();
  const text = await wanted.textContent();
  await wanted.tap();
  await page.waitForFunction((sentence) => window.heard.lit.includes(sentence), text);
  const from = (await heard(page)).lit.indexOf(text);
  const all = await script(page);
  for (let n = 0; n < 5; n += 1) {
    await page.waitForFunction((count) => window.heard.lit.length >= count, from + n + 1, { timeout: 20_000 });
    await page.waitForFunction(() => {
      const lit = document.querySelector('.is-spoken')?.getBoundingClientRect();
      return lit && lit.top >= 0 && lit.top < document.querySelector('.player').getBoundingClientRect().top;
    }, null, { timeout: 4_000 });
  }
  const begun = all.indexOf(text);
  assert.deepEqual((await heard(page)).lit.slice(from, from + 5), all.slice(begun, begun + 5));
  assert.deepEqual(problems, []);
  await close();
});

voiced('closing the player ends the sound and takes the light away', async () => {
  const { context, page, close } = await open();
  await listen(context);
  await hear(page, QUESTION);
  await sounds(page, 1);
  await page.locator('.player__close').click();
  await page.waitForSelector('aside.player', { state: 'detached' });
  assert.equal(await page.locator('.is-spoken').count(), 0);
  const count = (await heard(page)).sounds.length;
  await page.waitForTimeout(600);
  assert.equal((await heard(page)).sounds.length, count);
  await press(page);
  await sounds(page, count + 1);
  await litAt(page, 0);
  await close();
});

voiced('turning the page while it is read leaves nothing sounding or lit', async () => {
  const { context, page, problems, close } = await open();
  await listen(context);
  await hear(page, at.home);
  await sounds(page, 1);
  await page.locator('.masthead a[href$="/huong-dan/"]').click();
  await page.waitForURL(address('/huong-dan/'));
  await page.waitForSelector('aside.player', { state: 'detached' });
  const { sounds: before } = await heard(page);
  assert.equal(await page.locator('.is-spoken').count(), 0);
  // Longer than the sentence that was being read.
  await page.waitForTimeout(1000 * before.at(-1).seconds);
  assert.equal((await heard(page)).sounds.length, before.length, 'the page before is not read on');
  await press(page);
  await page.waitForFunction((count) => window.heard.sounds.length > count, before.length);
  await litAt(page, 0);
  assert.deepEqual(problems, []);
  await close();
});

// Playwright's own questions to a page count as a tap to the browser, so none is put to this one before the tap.
voiced('a real tap is what lets the sound begin', async () => {
  const measured = await open({ day: '' });
  await visit(measured.page, address(QUESTION));
  const box = await measured.page.locator('main button:has(use[href$="#i-listen"])').first().boundingBox();
  await measured.close();

  const { context, page, close } = await open({ day: '' });
  const said = [];
  page.on('console', (line) => said.push(line.text()));
  const hears = async (wanted) => {
    for (let n = 0; n < 150 && !said.some((line) => line.startsWith(wanted)); n += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.ok(said.some((line) => line.startsWith(wanted)), `${wanted} among ${said}`);
  };
  await context.addInitScript(() => {
    new MutationObserver(() => {
      if (document.documentElement.dataset.app === 'started') console.info(`ready: tapped ${navigator.userActivation.hasBeenActive}`);
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-app'] });
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (...given) {
      this.addEventListener('ended', () => console.info(`sounded: ${this.context.state}`));
      return start.apply(this, given);
    };
  });
  await page.goto(address(QUESTION));
  await hears('ready: tapped false');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await hears('sounded: running');
  await close();
});

voiced('nothing sounds before the reader asks for it, and the voice is not even fetched', async () => {
  const { context, page, requests, close } = await open();
  await listen(context);
  await visit(page, address(at.guide));
  await page.waitForTimeout(500);
  assert.equal((await heard(page)).sounds.length, 0);
  const folder = new URL('.', files.voice).href;
  assert.deepEqual(requests.filter((url) => url.startsWith(folder)), []);
  await press(page);
  await sounds(page, 1);
  assert.ok(requests.some((url) => url.startsWith(folder)));
  await close();
});

for (const [name, pattern] of [
  ['its worker', () => files.voice],
  ['its data', () => `${new URL('.', files.voice).href}*.data`],
]) {
  voiced(`without the voice (${name} is missing) the page says so and stays readable`, async () => {
    const { context, page, close } = await open();
    await context.route(pattern(), (route) => route.abort());
    await listen(context);
    await hear(page, QUESTION);
    await page.waitForSelector('.notices .notice', { timeout: 30_000 });
    assert.deepEqual(await page.locator('.notices .notice p').allInnerTexts(), [message('notice-voice-failed')]);
    assert.equal((await heard(page)).sounds.length, 0);
    await page.fill('#nam', '1980');
    await page.click('form.ask button[type=submit]');
    await page.waitForURL(address(at.question('giay-dang-co')));
    await close();
  });
}

test('an English page sends to the Vietnamese one for listening', async () => {
  const { page, close } = await open();
  const english = pages.find((one) => one.locale === 'en' && one.alternates.some((other) => other.path === at.guide));
  await visit(page, english.url);
  await page.locator('a.hear').click();
  await page.waitForURL(address(at.guide));
  await close();
});
