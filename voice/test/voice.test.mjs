// SPDX-License-Identifier: GPL-3.0-or-later
//
// The finished voice folder in a real browser, under the portal's strict policy.
//
//   node --test voice/test/*.test.mjs   needs the npm packages, or ESPEAK_PACKAGE
//                                       and NODE_PATH; Chromium from $CHROMIUM

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { cut, findPackage } from "../cut.mjs";
import { contour, loudness, median, pitches, toneDistance } from "./signal.mjs";
import { FOLDER, launch, openVoice, say, serve, speech } from "./site.mjs";

const SENTENCE = "Lệ phí cấp đổi thẻ căn cước là ba mươi nghìn đồng.";
/** The settings README.md gives for the six voices. */
const SLOTS = {
  "North man": { voice: "vi", variant: "", pitch: 50, range: 60 },
  "North woman": { voice: "vi", variant: "Annie", pitch: 50, range: 50 },
  "Centre man": { voice: "vi-vn-x-central", variant: "Nguyen", pitch: 50, range: 90 },
  "Centre woman": { voice: "vi-vn-x-central", variant: "Annie", pitch: 70, range: 80 },
  "South man": { voice: "vi-vn-x-south", variant: "Nguyen", pitch: 50, range: 60 },
  "South woman": { voice: "vi-vn-x-south", variant: "Annie", pitch: 50, range: 50 },
};

const pitchOf = ({ samples }) => median(pitches(samples, 22050));

/**
 * Whether two sounds of one text are the same voice: as long, and as high. The
 * samples themselves never repeat, eSpeak NG lets the voice waver.
 */
function alike(a, b) {
  const near = (x, y, share) => Math.abs(x - y) <= share * Math.max(x, y);
  return near(a.samples.length, b.samples.length, 0.002) && near(pitchOf(a), pitchOf(b), 0.02);
}

/** How far the moments of one text's words are apart in two sounds, at most, in milliseconds. */
function farthest(a, b) {
  assert.equal(a.length, b.length);
  return Math.max(...a.map(({ ms }, i) => Math.abs(ms - b[i].ms)));
}

let browser;
let files;
let site;
let voice;

before(async () => {
  files = await cut(findPackage());
  site = await serve(files);
  browser = await launch();
  voice = await openVoice(browser, site);
});

after(async () => {
  await browser?.close();
  site?.close();
});

afterEach(() => {
  assert.deepEqual(voice.faults, [], "the console stays empty");
  assert.deepEqual(site.log.violations, [], "nothing breaks the policy");
  assert.deepEqual(site.log.missing, [], "every file asked for is there");
});

test("starts on the first request and asks only for its own three files", async (context) => {
  const asked = () => site.log.requests.filter((path) => path.startsWith(FOLDER)).map((path) => path.slice(FOLDER.length));
  await voice.page.waitForTimeout(500);
  assert.deepEqual(asked(), ["worker.js"], "the engine waits until it is needed");
  const cold = speech({ text: SENTENCE });
  await voice.post(cold);
  const ready = await voice.wait("ready");
  const first = await voice.wait("audio", cold.id);
  const begun = await voice.page.evaluate(() => window.voice.begun);
  assert.deepEqual(asked().sort(), ["espeak-ng.data", "espeak-ng.js", "worker.js"]);
  await voice.post({ kind: "warm" });
  await voice.page.evaluate(() => window.voice.until(
    () => window.voice.heard.filter((m) => m.kind === "ready").length === 2, 5000));

  const warm = [];
  for (let i = 0; i < 5; i += 1) {
    warm.push(await voice.page.evaluate(async (request) => {
      const from = performance.now();
      window.voice.worker.postMessage(request);
      return (await window.voice.until((m) => m.kind === "audio" && m.id === request.id, 5000)).at - from;
    }, speech({ text: `${SENTENCE} ${"Mang theo giấy tờ cũ. ".repeat(i)}` })));
  }
  context.diagnostic(`ready ${Math.round(ready.at - begun)} ms, first audio cold ${Math.round(first.at - begun)} ms, warm ${Math.round(median(warm))} ms`);
});

test("three regions by two genders make sound, each its own", async () => {
  const sounds = {};
  for (const [name, slot] of Object.entries(SLOTS)) {
    const { samples, sampleRate, floats } = await say(voice, { text: SENTENCE, ...slot });
    assert.equal(sampleRate, 22050);
    assert.ok(floats, "samples are a Float32Array");
    assert.ok(samples.length > 1.5 * sampleRate, `${name}: ${samples.length} samples are too short`);
    assert.ok(loudness(samples) > 0.03, `${name}: loudness ${loudness(samples)}`);
    assert.ok(samples.every((sample) => Math.abs(sample) <= 1), `${name}: samples within -1..1`);
    sounds[name] = { samples };
  }
  const names = Object.keys(sounds);
  for (const [i, a] of names.entries()) {
    for (const b of names.slice(i + 1)) {
      assert.ok(!alike(sounds[a], sounds[b]), `${a} and ${b} sound alike`);
    }
  }
  for (const region of ["North", "Centre", "South"]) {
    const [man, woman] = [pitchOf(sounds[`${region} man`]), pitchOf(sounds[`${region} woman`])];
    assert.ok(woman > 1.15 * man, `${region}: woman ${woman} Hz, man ${man} Hz`);
  }
});

test("regions differ in their sounds, not only in pitch", async (context) => {
  // One timbre and one pitch: what is left is how long each region holds its sounds.
  const sounds = [];
  for (const region of ["vi", "vi-vn-x-central", "vi-vn-x-south"]) {
    sounds.push(await say(voice, { text: "Rau tươi, giá vàng và trời nắng.", variant: "Annie", voice: region }));
  }
  for (const [a, b] of [[0, 1], [0, 2], [1, 2]]) {
    const apart = farthest(sounds[a].words, sounds[b].words);
    context.diagnostic(`${apart} ms`);
    assert.ok(apart > 20, `regions ${a} and ${b}: ${apart} ms`);
  }
});

for (const [name, slot] of Object.entries(SLOTS)) {
  test(`the six tones of ma are six in ${name}`, async (context) => {
    const syllables = ["ma", "mà", "má", "mả", "mã", "mạ"];
    const tones = [];
    for (const text of syllables) {
      const { samples, sampleRate } = await say(voice, { text, rate: 150, ...slot });
      tones.push(contour(samples, sampleRate));
    }
    const apart = syllables.flatMap((a, i) => syllables.slice(i + 1).map((b, j) =>
      [toneDistance(tones[i], tones[i + 1 + j]), `${a}/${b}`])).sort(([a], [b]) => a - b);
    const mean = apart.reduce((sum, [value]) => sum + value, 0) / apart.length;
    context.diagnostic(`mean ${mean.toFixed(2)} semitones, closest ${apart.slice(0, 2).map(([v, pair]) => `${pair} ${v.toFixed(2)}`).join(", ")}`);
    assert.ok(apart[0][0] > 0.4, `${apart[0][1]}: ${apart[0][0]} semitones`);
    assert.ok(mean > 1.8, `mean ${mean} semitones`);
  });
}

test("the same request gives the same speech, whatever was said before", async () => {
  const a = await say(voice, { text: SENTENCE });
  await say(voice, { text: "Một câu khác.", voice: "vi-vn-x-south", variant: "Annie", rate: 300, pitch: 90, range: 90 });
  const b = await say(voice, { text: SENTENCE });
  assert.ok(farthest(a.words, b.words) <= 5, "the words begin at other moments");
  assert.ok(alike(a, b), "the sound has another length or pitch");
});

test("each rate has its own length", async () => {
  const lengths = [];
  for (const rate of [110, 150, 190]) {
    lengths.push((await say(voice, { text: SENTENCE, rate })).samples.length);
  }
  assert.ok(lengths[0] > 1.15 * lengths[1] && lengths[1] > 1.15 * lengths[2], `${lengths}`);
});

test("words carry their place in the text as given, and their moment", async () => {
  const spoken = ["Lệ", "phí", "là", "ba", "mươi", "nghìn", "đồng", "nộp", "trước", "ngày", "mốt", "tức", "mai"];
  const composed = "“Lệ phí” 😀 là – ba mươi nghìn đồng; (nộp trước ngày mốt - tức mai)…";
  const sounds = [];
  for (const text of [composed, composed.normalize("NFD")]) {
    const { words, samples } = await say(voice, { text });
    sounds.push({ words, samples });
    const points = [...text];
    assert.deepEqual(words.map(({ start, length }) => points.slice(start, start + length).join("").normalize("NFC")), spoken);
    words.forEach(({ ms }, i) => {
      assert.ok(i === 0 || ms > words[i - 1].ms, `word ${i} begins after word ${i - 1}`);
      assert.ok(ms < (samples.length / 22050) * 1000, `word ${i} begins within the sound`);
    });
  }
  const [, before, behind] = sounds[0].words;
  assert.ok(behind.ms - before.ms > 500, "a word behind a sign that is read begins after it");
  assert.ok(farthest(sounds[0].words, sounds[1].words) <= 5, "letters with loose marks sound otherwise");
});

test("markup, entities, phonemes and control characters are only blanks", async () => {
  const plain = await say(voice, { text: "ba  bốn  năm  sáu  bảy " });
  const marked = await say(voice, { text: "ba <bốn> [năm] &sáu\u0000\ud800bảy&" });
  assert.equal(marked.words.length, 5);
  assert.ok(Math.abs(marked.samples.length - plain.samples.length) < 0.2 * plain.samples.length);
  for (const text of ["<speak><break time=\"60s\"/>ba bốn", "&lt;b&gt; ba bốn", "[[mama]] ba bốn", "<!-- ba bốn", "ba bốn<"]) {
    const { words, samples } = await say(voice, { text });
    const heard = words.map(({ start, length }) => [...text].slice(start, start + length).join(""));
    assert.ok(heard.includes("ba") && heard.includes("bốn"), `${text}: heard ${heard}`);
    assert.ok(samples.length < 10 * 22050, `${text}: no pause was ordered`);
  }
});

test("what it does not know is refused with its reason, and it goes on", async () => {
  const refusals = [
    [{ voice: "en" }, "unknown-voice"],
    [{ voice: "vi+Annie" }, "unknown-voice"],
    [{ variant: "f2" }, "unknown-variant"],
    [{ variant: undefined }, "unknown-variant"],
    [{ text: "a".repeat(2001) }, "text-too-long"],
    [{ text: " … <> " }, "text-empty"],
    [{ text: 5 }, "bad-text"],
    [{ rate: 20 }, "bad-rate"],
    [{ rate: "fast" }, "bad-rate"],
    [{ pitch: Number.NaN }, "bad-pitch"],
    [{ range: 200 }, "bad-range"],
  ];
  for (const [given, reason] of refusals) {
    const request = speech(given);
    await voice.post(request);
    assert.equal((await voice.wait("failed", request.id, 3000)).reason, reason);
  }
  for (const [message, reason] of [[null, "bad-message"], [{ kind: "sing" }, "bad-message"], [speech({ id: "x" }), "bad-id"]]) {
    await voice.page.evaluate(() => { window.voice.heard.length = 0; });
    await voice.post(message);
    assert.equal((await voice.wait("failed", null, 3000)).reason, reason);
  }
  assert.ok((await say(voice, { text: "a ".repeat(1000) })).length > 0, "the longest text is spoken");
  assert.ok((await say(voice, {})).length > 0);
});

test("a cancelled request stays silent and the next is spoken", async () => {
  const [first, second, third] = [speech({ text: SENTENCE }), speech({ text: SENTENCE }), speech({ text: "xong" })];
  await voice.post(first, second, third, { kind: "cancel", id: second.id }, { kind: "cancel", id: 999999 });
  await voice.wait("audio", third.id);
  const ids = (await voice.heard()).filter(({ kind }) => kind === "audio").map(({ id }) => id);
  assert.ok(ids.includes(first.id) && ids.includes(third.id));
  assert.ok(!ids.includes(second.id), "the cancelled one was heard");

  const [running, next] = [speech({ text: SENTENCE }), speech({ text: "xong" })];
  await voice.post(running, { kind: "cancel", id: running.id }, next);
  await voice.wait("audio", next.id);
  assert.ok(!(await voice.heard()).some(({ id }) => id === running.id), "the running one was heard");

  const again = [speech({ id: 77777, text: SENTENCE }), { kind: "cancel", id: 77777 }, speech({ id: 77777, text: "xong" })];
  await voice.post(...again);
  const answer = await voice.wait("audio", 77777);
  assert.ok(answer.length < 2 * 22050, "an id used again stands for its new text");
});

test("a missing or short data file is told, and a later request tries again", async () => {
  const broken = new Map(files);
  const good = files.get("espeak-ng.data");
  const other = await serve(broken);
  const page = await openVoice(browser, other);
  try {
    for (const data of [undefined, good.subarray(0, good.length - 1000)]) {
      if (data === undefined) {
        broken.delete("espeak-ng.data");
      } else {
        broken.set("espeak-ng.data", data);
      }
      const request = speech({});
      await page.post(request);
      assert.equal((await page.wait("failed", request.id)).reason, "engine-load");
    }
    await page.page.evaluate(() => { window.voice.heard.length = 0; });
    await page.post({ kind: "warm" });
    assert.equal((await page.wait("failed", null)).reason, "engine-load");
    broken.set("espeak-ng.data", good);
    assert.ok((await say(page, {})).length > 0);
  } finally {
    await page.close();
    other.close();
  }
});

test("a broken engine file is told", async () => {
  const broken = new Map(files).set("espeak-ng.js", Buffer.from("export default 1;"));
  const other = await serve(broken);
  const page = await openVoice(browser, other);
  try {
    const request = speech({});
    await page.post(request);
    assert.equal((await page.wait("failed", request.id)).reason, "engine-load");
  } finally {
    await page.close();
    other.close();
  }
});

/** Stands in for the engine: breaks on one text, is silent on another. */
const FAULTY_ENGINE = `
  export default async () => ({
    eSpeakNGWorker: class {
      set_voice() {} set_rate() {} set_pitch() {} set_range() {}
      synthesize(text, heard) {
        if (text === "hỏng") throw new Error("abort");
        if (text !== "lặng") heard(new Int16Array(100).fill(1000), []);
      }
    },
  });`;

test("an engine that breaks off is told, and a new one takes its place", async () => {
  const other = await serve(new Map(files).set("espeak-ng.js", Buffer.from(FAULTY_ENGINE)));
  const page = await openVoice(browser, other);
  try {
    for (const [text, reason] of [["hỏng", "engine-crash"], ["lặng", "no-sound"]]) {
      const request = speech({ text });
      await page.post(request);
      assert.equal((await page.wait("failed", request.id)).reason, reason);
    }
    assert.equal((await say(page, { text: "ba" })).samples.length, 100);
    const starts = (await page.heard()).filter(({ kind }) => kind === "ready");
    assert.equal(starts.length, 2, "started once, and once more after the crash");
  } finally {
    await page.close();
    other.close();
  }
});

test("this test sees a policy breach inside the worker", async () => {
  const breach = Buffer.concat([files.get("worker.js"), Buffer.from("\ntry { new Function('1')(); } catch {}\n")]);
  const other = await serve(new Map(files).set("worker.js", breach));
  const page = await openVoice(browser, other);
  try {
    await say(page, {});
    await page.page.waitForTimeout(200);
    assert.ok(other.log.violations.length > 0, "the breach was not reported");
  } finally {
    await page.close();
    other.close();
  }
});
