// A neighbour's recording is heard where there is one, and the portal's own voice where there is none; and the sound of
// a page can be taken away.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { open, visit } from './support/browser.mjs';
import { hear, heard, isSpeech, listen, script, silent, sounds } from './support/listen.mjs';
import { message } from './support/messages.mjs';
import { address, at } from './support/site.mjs';
import { wav } from './support/wav.mjs';
import { zip } from './support/zip.mjs';
import { voiced as test } from './support/voice.mjs';

const QUESTION = at.question('ngay-sinh');

/** Half a second of a tone, as a WAV file. */
function tone() {
  const rate = 22_050;
  const samples = new Int16Array(rate / 2);
  for (let n = 0; n < samples.length; n += 1) samples[n] = Math.round(9_000 * Math.sin((2 * Math.PI * 220 * n) / rate));
  return wav(samples, rate);
}

/** The key of a sentence, as docs/voice-pack.md has it. */
const key = (text, region, gender) =>
  createHash('sha256').update(['vi-VN', region, gender, text.normalize('NFC').trim().replace(/\s+/g, ' ')].join('\n')).digest('hex').slice(0, 32);

/** A pack with recordings of these sentences. */
function pack(sentences, region, gender) {
  const clips = Object.fromEntries(
    sentences.map((text) => {
      const name = key(text, region, gender);
      return [name, { file: `clips/${name}.wav`, text, message: '', sentence: 0, seconds: 0.5, loudness: -19 }];
    }),
  );
  const manifest = {
    format: 'voice-pack', version: 1, language: 'vi-VN', id: 'thu-nghiem', region, gender, created: '2026-11-27',
    consent: 'Người đọc đã đồng ý.', licence: 'CC0-1.0', clips,
  };
  return zip([['manifest.json', JSON.stringify(manifest)], ...Object.values(clips).map(({ file }) => [file, tone()])]);
}

/** Waits until that many recordings have been taken in. */
const imported = (page, count) =>
  page.waitForFunction((wanted) => document.querySelector('.booth__told')?.textContent === wanted, message('booth-imported').replace('{ $count }', count));

test('sentences with a recording are heard from it, the others from the built-in voice', async () => {
  const { context, page, problems, close } = await open();
  await context.addInitScript(() => {
    window.recordings = [];
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      if (!this.loop) window.recordings.push({ rate: this.playbackRate, lit: document.querySelector('.is-spoken')?.textContent });
      return play.call(this);
    };
  });
  await listen(context, 20);
  await visit(page, address(QUESTION));
  const sentences = await script(page);
  const recorded = [sentences[0], sentences[2]];
  await visit(page, address(at.booth));
  await page.setInputFiles('#phong-thu-tep', { name: 'goi.zip', mimeType: 'application/zip', buffer: pack(recorded, 'north', 'woman') });
  await imported(page, 2);
  await hear(page, QUESTION);
  await silent(page, 60_000);
  const log = await heard(page);
  assert.deepEqual(log.lit, sentences, 'every sentence in its turn');
  assert.equal((await page.evaluate(() => window.recordings)).length, 2);
  assert.equal(log.sounds.length, sentences.length - 2);
  assert.ok(log.sounds.every(isSpeech));
  assert.deepEqual(problems, []);
  await close();
});

test('another voice has no recording, so the built-in voice reads all', async () => {
  const { context, page, close } = await open({ settings: { region: 'south', gender: 'man' } });
  await listen(context, 20);
  await visit(page, address(QUESTION));
  const sentences = await script(page);
  await visit(page, address(at.booth));
  await page.setInputFiles('#phong-thu-tep', { name: 'goi.zip', mimeType: 'application/zip', buffer: pack([sentences[0]], 'north', 'woman') });
  await imported(page, 1);
  await hear(page, QUESTION);
  await silent(page, 60_000);
  assert.equal((await heard(page)).sounds.length, sentences.length);
  await close();
});

test('the sound of a page becomes a file, with the way there shown', async () => {
  const { context, page, problems, close } = await open({ acceptDownloads: true });
  await listen(context, 20);
  await hear(page, QUESTION);
  await sounds(page, 1);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.locator('aside.player').getByRole('button', { name: message('player-save') }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'ngay-sinh-north-woman.mp3');
  const bytes = readFileSync(await download.path());
  assert.ok(bytes.length > 20_000, `${bytes.length} bytes`);
  assert.equal(bytes[0], 0xff, 'a frame of MP3');
  // Longer than what was read of it, and sound to any player: the browser's own says how long it is.
  const seconds = await page.evaluate(async (data) => {
    const sound = await new OfflineAudioContext(1, 1, 22_050).decodeAudioData(Uint8Array.from(atob(data), (c) => c.charCodeAt(0)).buffer);
    return sound.duration;
  }, bytes.toString('base64'));
  assert.ok(seconds > 10, `${seconds} s`);
  await page.locator('dialog.saving').waitFor({ state: 'detached' });
  assert.deepEqual(problems, []);
  await close();
});

test('what is recorded of a page is in its file as it was recorded', async () => {
  const { context, page, problems, close } = await open({ acceptDownloads: true });
  await listen(context, 20);
  await visit(page, address(QUESTION));
  const sentences = await script(page);
  await visit(page, address(at.booth));
  await page.setInputFiles('#phong-thu-tep', { name: 'goi.zip', mimeType: 'application/zip', buffer: pack([sentences[0]], 'north', 'woman') });
  await imported(page, 1);
  await visit(page, address(QUESTION));
  await page.locator('main button.hear, main button:has(use[href$="#i-listen"])').filter({ visible: true }).first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.locator('aside.player').getByRole('button', { name: message('player-save') }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  // The tone of the recording has two crossings a wave; a voice is never so even.
  const crossings = await page.evaluate(async (data) => {
    const sound = await new OfflineAudioContext(1, 1, 22_050).decodeAudioData(Uint8Array.from(atob(data), (c) => c.charCodeAt(0)).buffer);
    const samples = sound.getChannelData(0);
    const count = (from, to) => {
      let found = 0;
      for (let n = Math.round(from * 22_050) + 1; n < to * 22_050; n += 1) if (samples[n] < 0 !== samples[n - 1] < 0) found += 1;
      return found / (to - from);
    };
    return { first: count(0.1, 0.45), later: count(1.2, 1.55), seconds: sound.duration };
  }, bytes.toString('base64'));
  assert.ok(Math.abs(crossings.first - 440) < 12, `${crossings.first} crossings a second at the beginning`);
  assert.ok(Math.abs(crossings.later - 440) > 12 && crossings.seconds > 5, `and ${crossings.later} later, of ${crossings.seconds} s`);
  assert.deepEqual(problems, []);
  await close();
});

test('taking the sound away is stopped even while the voice does not answer', async () => {
  const { context, page, problems, close } = await open({ acceptDownloads: true });
  await context.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message, ...rest) {
      if (message?.kind !== 'speak') post.call(this, message, ...rest);
    };
  });
  await listen(context, 20);
  await hear(page, QUESTION);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await page.locator('aside.player').getByRole('button', { name: message('player-save') }).click();
  await page.locator('dialog.saving').getByRole('button', { name: message('save-sound-stop') }).click();
  await page.locator('dialog.saving').waitFor({ state: 'detached' });
  assert.equal(downloads, 0);
  assert.deepEqual(problems, []);
  await close();
});
