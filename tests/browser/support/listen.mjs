// Listening in: every sound that starts, every sentence that lights up, every text that goes to the voice.

import { visit } from './browser.mjs';
import { address } from './site.mjs';
import { hasVoice } from './voice.mjs';

/**
 * Writes down what is played. Sounds are measured, then played `faster` times as fast so that long pages end in time;
 * what the reader does still has to start them.
 */
function listenIn(faster) {
  const log = { sounds: [], lit: [], asked: [] };
  window.heard = log;
  // What comes back from the voice is known again by its length and a few samples.
  const print = (samples) => [samples.length, ...[0.2, 0.4, 0.6, 0.8].map((part) => samples[Math.floor(samples.length * part)])].join(' ');
  const texts = new Map();
  const requests = new Map();
  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => data?.kind === 'audio' && texts.set(print(data.samples), requests.get(data.id)));
    }
  };
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (...given) {
    const samples = this.buffer.getChannelData(0);
    let sum = 0;
    let crossings = 0;
    let before = 0;
    for (const sample of samples) {
      sum += sample * sample;
      if (sample < 0 !== before < 0) crossings += 1;
      before = sample;
    }
    log.sounds.push({
      text: texts.get(print(samples)),
      rms: Math.sqrt(sum / samples.length),
      seconds: samples.length / this.buffer.sampleRate,
      crossings: crossings / samples.length,
      state: this.context.state,
      at: performance.now(),
    });
    this.playbackRate.value = window.playbackFactor ?? faster;
    return start.apply(this, given);
  };
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.kind === 'speak') requests.set(message.id, message.text);
    if (message?.kind === 'speak') log.asked.push({ text: message.text, voice: message.voice, variant: message.variant, rate: message.rate });
    return post.call(this, message, ...rest);
  };
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (target.classList.contains('is-spoken') && target !== window.lastLit) {
        window.lastLit = target;
        log.lit.push(target.textContent);
      }
    }
  }).observe(document, { attributes: true, attributeFilter: ['class'], subtree: true });
}

/** Whether a sound is speech: loud and long enough. */
export const isSpeech = (sound) => sound.rms > 0.01 && sound.seconds > 0.2;

/**
 * How far two sounds are apart in length, brightness or loudness, as a part of the greater one. The synthesiser adds
 * noise to every breath, so the same sentence twice is near (under 0.02) and never the very same samples.
 */
export function distance(one, other) {
  const apart = (name) => Math.abs(one[name] - other[name]) / Math.max(one[name], other[name]);
  return Math.max(apart('seconds'), apart('crossings'), apart('rms'));
}

/** Listens in on every page of the context. */
export const listen = (context, faster = 1) => context.addInitScript(listenIn, faster);

/** Presses the button that reads the page. */
export async function press(page) {
  await page.locator('main button.hear, main button:has(use[href$="#i-listen"])').filter({ visible: true }).first().click();
}

/** Opens a page and lets it be read. */
export async function hear(page, path) {
  await visit(page, address(path));
  await press(page);
  // The program that reads is loaded by the first press.
  await page.waitForFunction(() => !window.heard || window.heard.lit.length > 0 || document.querySelector('.notices .notice'), null, { timeout: 20_000 });
}

export const heard = (page) => page.evaluate(() => window.heard);

/** Waits until that many sounds have started; a copy without a voice makes none. */
export const sounds = async (page, count) => hasVoice && page.waitForFunction((wanted) => window.heard.sounds.length >= wanted, count, { timeout: 20_000 });

/** Waits until everything that was to be read is read. */
export const silent = (page, timeout = 30_000) => page.waitForFunction(() => document.querySelector('.is-spoken') === null, null, { timeout });

/** Waits until that sentence is lit, by its number. */
export const litAt = (page, number) =>
  page.waitForFunction((wanted) => {
    const all = [...document.querySelectorAll('main [data-sentence]')].filter((one) => one.getClientRects().length > 0 && one.textContent.trim());
    return all[wanted]?.classList.contains('is-spoken');
  }, number);

/** The sentences of the page that can be heard now, in order. */
export const script = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main [data-sentence]')].filter((one) => one.getClientRects().length > 0 && one.textContent.trim()).map((one) => one.textContent),
  );

/** Opens what a small window keeps behind one key of the player, where it does. */
export async function unfold(page) {
  const more = page.locator('aside.player details.player__more:not([open]) > summary');
  if (await more.isVisible()) await more.click();
}

/** The keys of the player, by their drawing. */
export const key = (page, name) => page.locator(`aside.player button:has(use[href$="#i-${name}"])`);
