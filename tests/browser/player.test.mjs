// What the player can do beside playing: again, twice, stops, large text, the place after a reload, headset and screen.

import assert from 'node:assert/strict';
import { open, started, visit } from './support/browser.mjs';
import { likes } from './support/device.mjs';
import { hear, heard, key, listen, litAt, press, script, silent, sounds, unfold } from './support/listen.mjs';
import { message } from './support/messages.mjs';
import { address, at } from './support/site.mjs';
import { voiced as test } from './support/voice.mjs';

const QUESTION = at.question('ngay-sinh');

test('"again" says the same sentence once more', async () => {
  const { context, page, problems, close } = await open();
  await listen(context, 0.25);
  await hear(page, QUESTION);
  await key(page, 'next').click();
  await litAt(page, 1);
  await sounds(page, 2);
  await key(page, 'again').click();
  await sounds(page, 3);
  const { sounds: all } = await heard(page);
  assert.equal(all[2].text, all[1].text);
  assert.deepEqual(problems, []);
  await close();
});

test('each sentence twice, and a stop after each', async () => {
  const { context, page, close } = await open();
  await likes(context, ['twice=yes', 'stop=sentence']);
  await listen(context, 40);
  await hear(page, QUESTION);
  await sounds(page, 2);
  await key(page, 'play').waitFor();
  const { sounds: all } = await heard(page);
  assert.equal(all.length, 2);
  assert.equal(all[0].text, all[1].text);
  await litAt(page, 1);
  await close();
});

test('a stop after each paragraph', async () => {
  const { context, page, close } = await open();
  await likes(context, ['stop=paragraph']);
  await listen(context, 40);
  await hear(page, at.guide);
  await key(page, 'play').waitFor();
  const lit = await page.evaluate(() => document.querySelector('.is-spoken').closest('[data-say]').dataset.say);
  const before = (await heard(page)).sounds.length;
  await key(page, 'play').click();
  await page.waitForFunction((count) => window.heard.sounds.length > count, before);
  await key(page, 'play').waitFor();
  const next = await page.evaluate(() => document.querySelector('.is-spoken').closest('[data-say]').dataset.say);
  assert.notEqual(next, lit, 'it stands at another paragraph each time');
  await close();
});

test('after a reload reading goes on where it was', async () => {
  const { context, page, close } = await open();
  await listen(context, 0.25);
  await hear(page, QUESTION);
  await key(page, 'next').click();
  await key(page, 'next').click();
  await litAt(page, 2);
  await page.reload();
  await started(page);
  await press(page);
  await sounds(page, 1);
  await litAt(page, 2);
  await close();
});

test('one sentence at a time in large letters: by key, by swipe, with and without sound', async () => {
  const { context, page, problems, close } = await open({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await listen(context, 0.25);
  await hear(page, QUESTION);
  await sounds(page, 1);
  const sentences = await script(page);
  await unfold(page);
  await page.locator('aside.player').getByRole('button', { name: message('player-follow-text') }).click();
  const dialog = page.locator('dialog.follow');
  const text = dialog.locator('.follow__text');
  assert.equal(await text.innerText(), sentences[0]);
  const size = await text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  assert.ok(size >= 32, `${size} px`);
  await dialog.getByRole('button', { name: message('player-pause') }).click();
  await dialog.getByRole('button', { name: message('player-play') }).waitFor();
  const silentFrom = (await heard(page)).sounds.length;
  await page.locator('dialog.follow .follow__text').click();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((wanted) => document.querySelector('.follow__text').textContent === wanted, sentences[1]);
  // A finger from right to left.
  await page.evaluate(() => {
    const dialog = document.querySelector('dialog.follow');
    const touch = (type, x) => {
      const one = new Touch({ identifier: 1, target: dialog, clientX: x, clientY: 300 });
      dialog.dispatchEvent(new TouchEvent(type, { changedTouches: [one], bubbles: true }));
    };
    touch('touchstart', 300);
    touch('touchend', 100);
  });
  await page.waitForFunction((wanted) => document.querySelector('.follow__text').textContent === wanted, sentences[2]);
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction((wanted) => document.querySelector('.follow__text').textContent === wanted, sentences[1]);
  assert.equal((await heard(page)).sounds.length, silentFrom, 'without sound');
  await dialog.getByRole('button', { name: message('player-play') }).click();
  await sounds(page, silentFrom + 1);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await litAt(page, 1);
  assert.deepEqual(problems, []);
  await close();
});

test('the page follows the voice until the reader moves it, and again when asked', async () => {
  const { context, page, close } = await open({ viewport: { width: 360, height: 640 } });
  await listen(context, 0.25);
  await hear(page, at.guide);
  await sounds(page, 1);
  const back = page.locator('.player__back');
  assert.equal(await back.count(), 0);
  await page.mouse.move(180, 300);
  await page.mouse.wheel(0, 2000);
  await back.waitFor();
  await page.waitForTimeout(300);
  const there = await page.evaluate(() => scrollY);
  // By the page's own click: the test's would bring the button into view first.
  await key(page, 'next').evaluate((button) => button.click());
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => scrollY), there, 'the page stays where the reader put it');
  await back.click();
  await back.waitFor({ state: 'detached' });
  await page.waitForFunction((before) => scrollY !== before, there);
  await close();
});

test('the buttons of a headset work, and the screen stays on while something is read', async () => {
  const { context, page, close } = await open();
  await context.addInitScript(() => {
    window.buttons = {};
    window.locks = 0;
    navigator.mediaSession.setActionHandler = (name, act) => {
      window.buttons[name] = act;
    };
    const request = async () => {
      window.locks += 1;
      return { release: async () => (window.locks -= 1) };
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  await listen(context, 0.25);
  await hear(page, QUESTION);
  await sounds(page, 1);
  await page.waitForFunction(() => window.locks === 1);
  assert.equal(await page.evaluate(() => navigator.mediaSession.playbackState), 'playing');
  await page.evaluate(() => window.buttons.nexttrack());
  await litAt(page, 1);
  await page.evaluate(() => window.buttons.pause());
  await key(page, 'play').waitFor();
  await page.waitForFunction(() => window.locks === 0);
  await page.evaluate(() => window.buttons.play());
  await key(page, 'pause').waitFor();
  await close();
});

test('the word that is said is marked, each after the one before', async () => {
  const { context, page, close } = await open();
  await listen(context, 1);
  await hear(page, QUESTION);
  await sounds(page, 1);
  const starts = await page.evaluate(async () => {
    const found = [];
    const first = document.querySelector('.is-spoken');
    while (document.querySelector('.is-spoken') === first) {
      const [range] = CSS.highlights.get('word') ?? [];
      if (range && found.at(-1) !== range.startOffset) found.push(range.startOffset);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return found;
  });
  assert.ok(starts.length >= 3, `${starts}`);
  assert.deepEqual(starts, [...starts].sort((a, b) => a - b));
  await close();
});

test('from tap to sound: within 300 ms once the voice is warm', async (t) => {
  const { context, page, close } = await open();
  await listen(context, 0.25);
  await hear(page, at.guide);
  await sounds(page, 1);
  const times = [];
  for (let n = 0; n < 9; n += 1) {
    const before = (await heard(page)).sounds.length;
    times.push(await page.evaluate(async (count) => {
      const begun = performance.now();
      // Two on, so that it is not the sentence that was made ahead.
      const next = document.querySelector('aside.player button:has(use[href$="#i-next"])');
      next.click();
      next.click();
      while (window.heard.sounds.length <= count) await new Promise((resolve) => setTimeout(resolve, 2));
      return performance.now() - begun;
    }, before));
  }
  const median = times.sort((a, b) => a - b)[4];
  t.diagnostic(`tap to first sound, median of nine: ${Math.round(median)} ms`);
  assert.ok(median <= 300, `${times.map(Math.round)}`);
  await close();
});

test('a screen reader is not talked over: what is not asked for is not said', async () => {
  const { context, page, close } = await open();
  await likes(context, ['reader=yes']);
  await listen(context, 40);
  await visit(page, address('/kiem-tra/cuoc-goi-lua-dao/dau-hieu/'));
  await press(page);
  await sounds(page, 1);
  await silent(page);
  const before = (await heard(page)).sounds.length;
  await page.keyboard.press('1');
  await page.waitForTimeout(600);
  assert.equal((await heard(page)).sounds.length, before);
  await close();
});

test('a connection lost at the first listening: the next play loads the voice anew', async () => {
  const { context, page, close } = await open();
  await listen(context, 40);
  const lost = (route) => route.abort();
  await context.route('**/espeak-ng.*', lost);
  await hear(page, QUESTION);
  await page.waitForSelector('.notices .notice');
  await context.unroute('**/espeak-ng.*', lost);
  await key(page, 'play').click();
  await sounds(page, 1);
  await close();
});

test('a device whose storage does not answer is not waited for', async () => {
  const { context, page, close } = await open();
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget();
  });
  await listen(context, 40);
  await hear(page, QUESTION);
  await sounds(page, 1);
  await close();
});

test('what silences the device, and leaving the page, is a pause', async () => {
  const { context, page, close } = await open();
  await context.addInitScript(() => {
    window.AudioContext = class extends AudioContext {
      constructor(...given) {
        super(...given);
        window.card = this;
      }
    };
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      if (this.loop) window.silence = this;
      return play.call(this);
    };
  });
  await listen(context, 0.25);
  await hear(page, QUESTION);
  await sounds(page, 1);
  const silencers = [
    () => window.card.suspend(),
    () => window.silence.pause(),
    () => dispatchEvent(new PageTransitionEvent('pagehide')),
  ];
  for (const [n, silence] of silencers.entries()) {
    await key(page, 'pause').waitFor();
    await page.waitForFunction(() => window.card.state === 'running' && window.silence?.paused === false);
    await page.evaluate(silence);
    await key(page, 'play').waitFor();
    await key(page, 'play').click();
    await sounds(page, n + 2);
  }
  await close();
});

test('after a stop no word of the next sentence is marked', async () => {
  const { context, page, close } = await open();
  await likes(context, ['stop=sentence']);
  await listen(context, 4);
  await hear(page, QUESTION);
  await sounds(page, 1);
  await key(page, 'play').waitFor();
  await litAt(page, 1);
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => CSS.highlights.get('word')?.size ?? 0), 0);
  await close();
});

for (const [where, path] of [['a guide', at.guide], ['a question', QUESTION]]) {
  test(`the button of ${where} that started the voice stops it, and goes on where it stopped`, async () => {
    const { context, page, problems, close } = await open();
    await listen(context, 0.25);
    await hear(page, path);
    await sounds(page, 1);
    await key(page, 'next').click();
    await litAt(page, 1);
    await sounds(page, 2);
    const stop = page.locator('main').getByRole('button', { name: message('hear-stop') });
    assert.equal(await stop.locator('svg.hear__stop').isVisible(), true);
    await stop.click();
    await key(page, 'play').waitFor();
    await stop.waitFor({ state: 'detached' });
    const before = (await heard(page)).sounds.length;
    await page.waitForTimeout(600);
    assert.equal((await heard(page)).sounds.length, before, 'silence');
    await press(page);
    await sounds(page, before + 1);
    await litAt(page, 1);
    assert.deepEqual(problems, []);
    await close();
  });
}

test('pressing twice at once, as with a mouse elsewhere, starts the voice and does not stop it', async () => {
  const { context, page, close } = await open();
  await listen(context, 0.25);
  await visit(page, address(at.guide));
  await page.locator('main button.hear').dblclick();
  await sounds(page, 1);
  await key(page, 'pause').waitFor();
  await close();
});

test('from the large letters focus goes back to the button that opened them', async () => {
  const { context, page, close } = await open();
  await listen(context, 0.25);
  await hear(page, QUESTION);
  await sounds(page, 1);
  const opener = page.locator('aside.player').getByRole('button', { name: message('player-follow-text') });
  await opener.click();
  await page.locator('dialog.follow').getByRole('button', { name: message('follow-close') }).click();
  await page.locator('dialog.follow').waitFor({ state: 'detached' });
  assert.ok(await opener.evaluate((button) => button === document.activeElement));
  await close();
});
