// The recording booth, with a microphone that hears a file: record, export, wipe, import, and whatever may go wrong.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { open, visit, withFlags, withWholeBrowser } from './support/browser.mjs';
import { message } from './support/messages.mjs';
import { address, at, en, SITE } from './support/site.mjs';
import { wav } from './support/wav.mjs';
import { unzip, zip } from './support/zip.mjs';

const GUIDE = 'guide-tu-so-ho-khau-den-the-can-cuoc';

/** What the microphone hears, over and over: near two seconds of syllables, and a pause. */
function speech() {
  const rate = 48_000;
  const samples = new Int16Array(rate * 2.6);
  for (let n = 0; n < rate * 1.9; n++) {
    const t = n / rate;
    let voice = 0;
    for (let k = 1; k < 8; k++) voice += Math.sin(2 * Math.PI * 170 * k * t) / k;
    samples[n] = 6_000 * voice * Math.abs(Math.sin(Math.PI * 4 * t)) ** 0.7;
  }
  return wav(samples, rate);
}

const heard = join(mkdtempSync(join(tmpdir(), 'tsst-booth-')), 'speech.wav');
writeFileSync(heard, speech());
// What draws pages alone has no microphone.
withWholeBrowser();
withFlags('--use-fake-device-for-media-stream', `--use-file-for-fake-audio-capture=${heard}`);

/** Counts what sounds, and what is kept. */
function spy() {
  window.sounds = [];
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (...given) {
    window.sounds.push(this.buffer.duration);
    return start.apply(this, given);
  };
  window.kept = () =>
    new Promise((resolve, reject) => {
      const asked = indexedDB.open('tsst-voices');
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => {
        const names = [...asked.result.objectStoreNames];
        if (names.length === 0) return resolve({ packs: 0, clips: 0 });
        const look = asked.result.transaction(names);
        const counts = {};
        for (const name of names) look.objectStore(name).count().onsuccess = ({ target }) => (counts[name] = target.result);
        look.oncomplete = () => {
          asked.result.close();
          resolve(counts);
        };
      };
    });
}

async function booth({ allowed = true, path = at.booth, before } = {}) {
  const opened = await open({ permissions: allowed ? ['microphone'] : [], acceptDownloads: true });
  const sent = [];
  opened.context.on('request', (request) => request.method() !== 'GET' && sent.push(`${request.method()} ${request.url()}`));
  await opened.context.addInitScript(spy);
  if (before) await opened.context.addInitScript(before);
  await visit(opened.page, address(path));
  return { ...opened, sent };
}

/** A message with its values. */
const filled = (id, values) => message(id).replaceAll(/\{ \$(\w+) \}/g, (_, name) => values[name]);

const told = (page) => page.locator('.booth__told').innerText();
const until = (page, id) =>
  page.waitForFunction(([wanted]) => document.querySelector('.booth__told')?.textContent === wanted, [message(id)]);
const button = (page, id) => page.locator('.booth button', { hasText: message(id) });
const covered = (page) => page.locator('.booth__covered').innerText();
const all = async (page) => Number(/\/(\d+)/.exec(await covered(page))[1]);

async function choose(page, { voice = 'central', part = GUIDE } = {}) {
  await page.getByRole('button', { name: message(`voice-${voice}-woman`) }).click();
  await page.selectOption('#phong-thu-bai', part);
  await page.waitForSelector('.booth__covered');
}

async function listen(page) {
  await button(page, 'booth-mic-ask').click();
  await page.waitForSelector('.booth__desk');
}

/** Records the sentence that is shown, and waits until it is kept or refused. */
async function record(page, milliseconds = 2_400) {
  await page.locator('.booth__turn').click();
  await page.waitForSelector('.booth__turn[data-recording=on]');
  await page.waitForTimeout(milliseconds);
  await page.locator('.booth__turn').click();
  await page.waitForSelector('.booth__turn[data-recording=off]:not([disabled])');
}

async function exported(page) {
  await page.getByRole('checkbox', { name: message('booth-consent') }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'booth-export').click()]);
  await until(page, 'booth-exported');
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const take = (page, bytes, name = 'goi.zip') =>
  page.setInputFiles('#phong-thu-tep', { name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });

/** Three sentences of the guide in a Central woman's voice, recorded once for all tests. */
let pack;
async function recorded() {
  if (pack) return pack;
  const { page, close } = await booth();
  await choose(page);
  await listen(page);
  for (let n = 0; n < 3; n++) {
    await record(page);
    await button(page, 'booth-next-open').click();
  }
  pack = (await exported(page)).bytes;
  await close();
  return pack;
}

test('three sentences: recorded, heard, kept over a reload, exported, wiped, and taken in again', async () => {
  const { page, problems, sent, close } = await booth();
  await choose(page);
  const count = await all(page);
  assert.ok(count > 30, `${count} sentences`);
  assert.match(await covered(page), /^Đã ghi 0\//);
  await listen(page);
  await page.waitForFunction(() => document.querySelector('.booth__meter').value > 40);

  assert.match(await page.locator('.booth__place').innerText(), /^Câu 1\//, 'from the first sentence on');
  const lines = [];
  for (let n = 1; n <= 3; n++) {
    lines.push(await page.locator('.booth__line').innerText());
    await record(page);
    await until(page, 'booth-kept');
    await page.waitForFunction(([start]) => document.querySelector('.booth__covered').textContent.startsWith(start), [`Đã ghi ${n}/`]);
    if (n === 2) {
      const before = await page.evaluate(() => window.sounds.length);
      await button(page, 'booth-listen-back').click();
      await page.waitForFunction((before) => window.sounds.length > before, before);
      const [seconds] = await page.evaluate(() => window.sounds.slice(-1));
      assert.ok(seconds > 1 && seconds < 2.9, `the silence is cut off: ${seconds} s`);
    }
    await button(page, 'booth-next-open').click();
  }
  assert.equal(new Set(lines).size, 3, 'each time another sentence');

  await page.reload();
  await page.waitForSelector('html[data-app=started]', { state: 'attached' });
  await page.waitForSelector('.booth__covered');
  assert.equal(await page.inputValue('#phong-thu-bai'), GUIDE, 'where the work was left');
  await page.waitForFunction(() => document.querySelector('.booth__covered').textContent.startsWith('Đã ghi 3/'));

  assert.ok(await button(page, 'booth-export').isDisabled(), 'not without consent');
  const { name, bytes } = await exported(page);
  pack = bytes;
  assert.equal(name, 'giong-central-woman.zip');
  const files = unzip(bytes);
  const manifest = JSON.parse(files.get('manifest.json'));
  assert.deepEqual(
    { format: manifest.format, version: manifest.version, language: manifest.language, region: manifest.region, gender: manifest.gender, consent: manifest.consent, licence: manifest.licence },
    { format: 'voice-pack', version: 1, language: 'vi-VN', region: 'central', gender: 'woman', consent: message('booth-consent'), licence: 'CC-BY-NC-ND-4.0' },
  );
  const clips = Object.values(manifest.clips);
  assert.deepEqual(new Set(clips.map((clip) => clip.text)), new Set(lines));
  for (const clip of clips) {
    assert.match(clip.file, /\.mp3$/, 'compressed');
    assert.ok(files.get(clip.file).length < clip.seconds * 9_000, `${files.get(clip.file).length} bytes for ${clip.seconds} s`);
    assert.ok(Math.abs(clip.loudness + 19) < 1.5, `as loud as others: ${clip.loudness}`);
  }
  assert.equal(files.size, 4);

  const row = page.locator('.booth__pack');
  assert.equal(await row.count(), 1);
  await row.getByRole('button').click();
  assert.equal((await page.evaluate(() => window.kept())).clips, 3, 'asked once more before it is gone');
  await row.getByRole('button').click();
  await until(page, 'booth-removed');
  assert.deepEqual(await page.evaluate(() => window.kept()), { clips: 0, packs: 0 });
  assert.match(await covered(page), /^Đã ghi 0\//);

  await take(page, bytes);
  await page.waitForFunction(() => document.querySelectorAll('.booth__pack').length === 1);
  assert.equal(await told(page), filled('booth-imported', { count: 3 }));
  assert.match(await row.innerText(), new RegExp(`3/${count} câu`));
  assert.deepEqual(await page.evaluate(() => window.kept()), { clips: 3, packs: 1 });
  // The same file again is the same pack.
  await take(page, bytes);
  await page.waitForFunction((wanted) => document.querySelector('.booth__told').textContent === wanted, filled('booth-imported', { count: 3 }));
  assert.deepEqual(await page.evaluate(() => window.kept()), { clips: 3, packs: 1 });

  assert.deepEqual(sent, [], 'nothing is sent');
  assert.deepEqual(problems, []);
  await close();
});

test('each region is given its own words, and its recordings are its own', async () => {
  const { page, close } = await booth();
  await take(page, await recorded());
  await page.waitForSelector('.booth__pack');
  await choose(page, { voice: 'south' });
  assert.match(await covered(page), /^Đã ghi 0\//, 'the Central recordings are not the South\'s');
  assert.match(await page.locator('.booth__pack').innerText(), /3\/\d+ câu/);
  await close();
});

test('a sentence that was reworded since is told apart', async () => {
  const files = unzip(await recorded());
  const manifest = JSON.parse(files.get('manifest.json'));
  const [key, clip] = Object.entries(manifest.clips)[0];
  delete manifest.clips[key];
  const { createHash } = await import('node:crypto');
  const text = 'Câu cũ, đã đổi lời.';
  const old = createHash('sha256').update(`vi-VN\ncentral\nwoman\n${text}`).digest('hex').slice(0, 32);
  manifest.clips[old] = { ...clip, text };
  files.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
  const { page, problems, close } = await booth();
  await choose(page);
  await take(page, zip([...files]));
  await page.waitForSelector('.booth__pack');
  assert.match(await page.locator('.booth__pack').innerText(), /2\/\d+ câu, 1 câu đã đổi lời/);
  assert.deepEqual(problems, []);
  await close();
});

test('whatever is wrong with a file is told, and nothing of it is kept', async () => {
  const good = await recorded();
  const files = [...unzip(good)];
  const [, clip] = files.find(([name]) => name.endsWith('.mp3'));
  const changed = (change) => {
    const manifest = JSON.parse(files[0][1]);
    change(manifest);
    return zip([['manifest.json', JSON.stringify(manifest)], ...files.slice(1)]);
  };
  const first = files[1][0];
  const CASES = {
    'cut off': [good.subarray(0, good.length / 2), message('booth-refused-damaged')],
    'a changed byte': [Buffer.from(good).fill(1, good.indexOf(clip) + 500, good.indexOf(clip) + 520), message('booth-refused-damaged')],
    'no zip': [Buffer.from('chỉ là chữ'), message('booth-refused-no-zip')],
    empty: [Buffer.alloc(0), message('booth-refused-no-zip')],
    'another zip': [zip([['mimetype', 'application/epub+zip']]), message('booth-refused-no-pack')],
    'another version': [changed((one) => (one.version = 9)), filled('booth-refused-version', { name: '9' })],
    'another language': [changed((one) => (one.language = 'en-GB')), filled('booth-refused-language', { name: 'en-GB' })],
    'a wrong type': [zip([files[0], [first, '<script>alert(1)</script>'], ...files.slice(2)]), filled('booth-refused-sound', { name: first })],
    'a file missing': [zip(files.filter(([name]) => name !== first)), filled('booth-refused-missing', { name: first })],
    'a path trick': [zip([...files, ['../../ngoai.mp3', clip]]), filled('booth-refused-path', { name: '../../ngoai.mp3' })],
    'a bomb': [zip([...files, ['bom.mp3', Buffer.alloc(7_000_000)]], { deflate: true }), filled('booth-refused-bomb', { name: 'bom.mp3' })],
    'far too much': [zip([...files, ['lon.mp3', Buffer.alloc(9_000_000)]]), message('booth-refused-large')],
  };
  const { page, problems, close } = await booth();
  await choose(page);
  for (const [name, [bytes, reason]] of Object.entries(CASES)) {
    await take(page, bytes);
    await page.waitForFunction((wanted) => document.querySelector('.booth__told').textContent === wanted, reason).catch(async () => assert.fail(`${name}: told ${await told(page)}`));
    assert.deepEqual(await page.evaluate(() => window.kept()), { clips: 0, packs: 0 }, name);
  }
  assert.equal(await page.locator('.booth__pack').count(), 0);
  // And a good one after all of them.
  await take(page, good);
  await page.waitForSelector('.booth__pack');
  assert.deepEqual(problems, []);
  await close();
});

test('a microphone that is refused or missing is told, and asked for again', async () => {
  const { page, context, problems, close } = await booth({ allowed: false });
  await choose(page);
  await button(page, 'booth-mic-ask').click();
  await until(page, 'booth-mic-denied');
  assert.equal(await page.locator('.booth__desk').count(), 0);
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('none', 'NotFoundError'));
  });
  await button(page, 'booth-mic-ask').click();
  await until(page, 'booth-mic-missing');
  await page.evaluate(() => delete navigator.mediaDevices.getUserMedia);
  await context.grantPermissions(['microphone'], { origin: new URL(SITE).origin });
  await listen(page);
  await record(page);
  await until(page, 'booth-kept');
  // Pulled out in the middle of a sentence: what was kept before is there still.
  assert.deepEqual(await page.evaluate(() => window.kept()), { clips: 1, packs: 1 });
  assert.deepEqual(problems, []);
  await close();
});

test('silence is told at once and not kept', async () => {
  const { page, close } = await booth({
    // A microphone that is open and muted.
    before: () => {
      navigator.mediaDevices.getUserMedia = async () => {
        const context = new AudioContext();
        return context.createMediaStreamDestination().stream;
      };
    },
  });
  await choose(page);
  await listen(page);
  await page.locator('.booth__turn').click();
  await page.waitForFunction((wanted) => document.querySelector('.booth__warning').textContent === wanted, message('booth-warn-silence'));
  await page.locator('.booth__turn').click();
  await until(page, 'booth-take-silent');
  assert.deepEqual(await page.evaluate(() => window.kept()), { clips: 0, packs: 0 });
  await close();
});

test('a full device keeps what it had, and says so', async () => {
  const { page, close } = await booth({
    // The second thing that is to be kept finds no room: the first has to go as well.
    before: () => {
      const put = IDBObjectStore.prototype.put;
      let asked = 0;
      IDBObjectStore.prototype.put = function (...given) {
        if (window.full && ++asked % 2 === 0) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, given);
      };
    },
  });
  await choose(page);
  await listen(page);
  await record(page);
  await until(page, 'booth-kept');
  await page.evaluate(() => (window.full = true));
  await button(page, 'booth-next-open').click();
  await record(page);
  await until(page, 'booth-full');
  assert.deepEqual(await page.evaluate(() => window.kept()), { clips: 1, packs: 1 });
  await take(page, await recorded());
  await page.waitForFunction((wanted) => document.querySelector('.booth__told').textContent === wanted, message('booth-full'));
  assert.deepEqual(await page.evaluate(() => window.kept()), { clips: 1, packs: 1 }, 'no half pack');
  assert.match(await covered(page), /^Đã ghi 1\//);
  // With room again the work goes on.
  await page.evaluate(() => (window.full = false));
  await record(page);
  await until(page, 'booth-kept');
  await take(page, await recorded());
  await page.waitForFunction((wanted) => document.querySelector('.booth__told').textContent === wanted, filled('booth-imported', { count: 3 }));
  assert.deepEqual(await page.evaluate(() => window.kept()), { clips: 5, packs: 2 });
  await close();
});

test('a device that keeps nothing is told at once', async () => {
  const { page, close } = await booth({ before: () => Object.defineProperty(window, 'indexedDB', { value: undefined }) });
  await until(page, 'booth-no-storage');
  await choose(page);
  await take(page, await recorded());
  await until(page, 'booth-no-storage');
  await close();
});

test('a loudspeaker that fails is told', async () => {
  const { page, close } = await booth();
  await choose(page);
  await listen(page);
  await record(page);
  await until(page, 'booth-kept');
  await page.evaluate(() => (AudioContext.prototype.decodeAudioData = () => Promise.reject(new DOMException('no', 'EncodingError'))));
  await button(page, 'booth-listen-back').click();
  await until(page, 'booth-no-sound');
  await close();
});

test('all of it by keyboard', async () => {
  const { page, problems, close } = await booth();
  await choose(page);
  await listen(page);
  await page.locator('#tieu-de').focus();
  const line = () => page.locator('.booth__line').innerText();
  const first = await line();
  await page.keyboard.press('ArrowRight');
  assert.notEqual(await line(), first);
  await page.keyboard.press('ArrowLeft');
  assert.equal(await line(), first);
  await page.keyboard.press('Space');
  await page.waitForSelector('.booth__turn[data-recording=on]');
  await page.waitForTimeout(2_400);
  await page.keyboard.press('Space');
  await until(page, 'booth-kept');
  const before = await page.evaluate(() => window.sounds.length);
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => window.sounds.length > before, before);
  assert.deepEqual(problems, []);
  await close();
});

test('the English page prompts the Vietnamese sentences', async () => {
  const { page, problems, close } = await booth({ path: en(at.booth) });
  await page.selectOption('#phong-thu-bai', GUIDE);
  await page.waitForSelector('.booth__covered');
  await page.locator('.booth button', { hasText: 'Open the microphone' }).click();
  await page.waitForSelector('.booth__line[lang=vi]');
  assert.match(await page.locator('.booth__line').innerText(), /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/);
  assert.deepEqual(problems, []);
  await close();
});

test('while a take is kept the voice and the text stay; without a text the microphone closes', async () => {
  const { page, problems, close } = await booth();
  await choose(page);
  await listen(page);
  await page.locator('.booth__turn').click();
  await page.waitForSelector('.booth__turn[data-recording=on]');
  await page.waitForTimeout(2_400);
  const held = await page.evaluate(async () => {
    document.querySelector('.booth__turn').click();
    await new Promise((resolve) => setTimeout(resolve));
    return [...document.querySelectorAll('.booth__voices button, #phong-thu-bai')].map((one) => one.disabled);
  });
  assert.deepEqual(held, Array(7).fill(true));
  await until(page, 'booth-kept');
  await page.selectOption('#phong-thu-bai', '');
  await page.waitForSelector('.booth__desk', { state: 'detached' });
  await page.selectOption('#phong-thu-bai', GUIDE);
  await page.waitForSelector('.booth__ask');
  assert.deepEqual(problems, []);
  await close();
});
