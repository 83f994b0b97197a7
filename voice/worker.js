// SPDX-License-Identifier: GPL-3.0-or-later
//
// The built-in Vietnamese voice: a worker of its own that turns one sentence of
// text into sound with eSpeak NG. It speaks with the page by plain messages only
// (README.md lists them) and asks for nothing but the two files beside it.
//
// Copyright (C) 2026 the authors of this portal. This program is free software:
// you can redistribute it and/or modify it under the terms of the GNU General
// Public License, version 3 or later; it comes with no warranty. See COPYING.

/** @typedef {{ start: number, length: number, ms: number }} Word */

/** The three regions; eSpeak NG keeps its old voice on an unknown name, so we check. */
const VOICES = new Set(["vi", "vi-vn-x-central", "vi-vn-x-south"]);

/** Timbres whose files cut.mjs puts into espeak-ng.data; "" is the region's own. */
const VARIANTS = new Set(["", "Annie", "Nguyen", "m3"]);

/** Longest text of one request, in Unicode code points. */
const LONGEST_TEXT = 2000;

/** Most requests that may wait; more is a fault of the caller, not a queue. */
const MOST_WAITING = 64;

/** What eSpeak NG accepts: words a minute; base pitch and pitch range 0 to 99. */
const LIMITS = { rate: [80, 450], pitch: [0, 99], range: [0, 99] };

/** The rate eSpeak NG makes samples at, in hertz. */
const SAMPLE_RATE = 22050;

/** A refusal with the code that goes into `failed.reason`. */
class Refusal extends Error {
  /** @param {string} reason */
  constructor(reason, cause) {
    super(reason, { cause });
    this.reason = reason;
  }
}

// ---------------------------------------------------------------- the engine

/** The synthesiser, while it lives. @type {Promise<object> | null} */
let engine = null;

/** The data file once fetched, kept so that a crashed engine starts without the network. */
let engineData = null;

async function fetchData() {
  const response = await fetch(new URL("espeak-ng.data", import.meta.url), { credentials: "same-origin" });
  if (!response.ok) {
    throw new Error(`espeak-ng.data: ${response.status}`);
  }
  return response.arrayBuffer();
}

async function startEngine() {
  const [{ default: initialise }, data] = await Promise.all([
    import("./espeak-ng.js"),
    engineData ?? fetchData(),
  ]);
  // The engine reads outside a short file without a word, so its length is held
  // against the table that cut.mjs wrote.
  const module = await initialise({
    getPreloadedPackage(_name, size) {
      if (data.byteLength !== size) {
        throw new Error(`espeak-ng.data has ${data.byteLength} bytes, not ${size}`);
      }
      return data;
    },
    print() {},
    printErr() {},
  });
  engineData = data;
  const synthesiser = await new module.eSpeakNGWorker();
  // A word is spoken unheard, so that the first sentence finds the code compiled.
  configure(synthesiser, { voice: "vi", variant: "", rate: 175, pitch: 50, range: 50 });
  synthesiser.synthesize("xin chào", () => false);
  return synthesiser;
}

function wakeEngine() {
  if (engine === null) {
    engine = startEngine().then(
      (synthesiser) => {
        postMessage({ kind: "ready" });
        return synthesiser;
      },
      (error) => {
        engine = null;
        throw new Refusal("engine-load", error);
      },
    );
  }
  return engine;
}

function configure(synthesiser, { voice, variant, rate, pitch, range }) {
  synthesiser.set_voice(variant === "" ? voice : `${voice}+${variant}`);
  synthesiser.set_rate(rate);
  synthesiser.set_pitch(pitch);
  synthesiser.set_range(range);
}

// ------------------------------------------------------------------ the text

/** A sign that can be part of a spoken word. */
const SPOKEN = /[\p{L}\p{M}\p{N}]/u;

/** What eSpeak NG could take for a tag, an entity, phonemes or the end of the text. */
const UNSAFE = /[<>&[\]\p{Cc}\p{Cs}\u2028\u2029]/u;

/**
 * The text as eSpeak NG may have it, with the place of each of its code points in
 * the text as it came. eSpeak NG reads tags, entities and `[[phonemes]]` in any
 * text: their signs become blanks, one for one, so that places stay. It counts a
 * letter and its combining marks apart, so the text is composed first.
 *
 * @param {string} text
 * @returns {{ points: string[], places: number[] }} places has one entry more: the end
 */
function prepare(text) {
  const points = [];
  const places = [];
  let place = 0;
  for (const [cluster] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    for (const point of cluster.normalize("NFC")) {
      points.push(UNSAFE.test(point) ? " " : point);
      places.push(place);
    }
    place += [...cluster].length;
  }
  places.push(place);
  return { points, places };
}

function checkNumber(request, name) {
  const value = request[name];
  const [least, most] = LIMITS[name];
  if (typeof value !== "number" || !(value >= least && value <= most)) {
    throw new Refusal(`bad-${name}`);
  }
  return Math.round(value);
}

/** A checked request, or a {@link Refusal}. */
function checkRequest(request) {
  const { text, voice, variant } = request;
  if (!VOICES.has(voice)) {
    throw new Refusal("unknown-voice");
  }
  if (!VARIANTS.has(variant)) {
    throw new Refusal("unknown-variant");
  }
  if (typeof text !== "string") {
    throw new Refusal("bad-text");
  }
  if (text.length > 2 * LONGEST_TEXT || [...text].length > LONGEST_TEXT) {
    throw new Refusal("text-too-long");
  }
  const { points, places } = prepare(text);
  if (!points.some((point) => SPOKEN.test(point))) {
    throw new Refusal("text-empty");
  }
  const [rate, pitch, range] = Object.keys(LIMITS).map((name) => checkNumber(request, name));
  return { points, places, voice, variant, rate, pitch, range };
}

// ----------------------------------------------------------------- the sound

/**
 * One sentence as sound, with the moment at which each word begins.
 *
 * @returns {{ samples: Float32Array, words: Word[] }}
 */
function synthesise(synthesiser, request) {
  configure(synthesiser, request);
  const chunks = [];
  const words = [];
  let length = 0;
  synthesiser.synthesize(request.points.join(""), (chunk, events) => {
    chunks.push(chunk);
    length += chunk.length;
    for (const event of events) {
      if (event.type === "word") {
        words.push(event);
      }
    }
    return false;
  });
  if (length === 0) {
    throw new Refusal("no-sound");
  }
  const samples = new Float32Array(length);
  let at = 0;
  for (const chunk of chunks) {
    for (const sample of chunk) {
      samples[at] = sample / 32768;
      at += 1;
    }
  }
  return { samples, words: placeWords(words, request) };
}

/**
 * The written words with the moment of each. eSpeak NG's own places are not always
 * a word's first letter: a dash takes the event of the word after it, a number has
 * several events, a sign read aloud has one of its own. So each event goes to the
 * written word it lies in, or else to the one that follows; of several, the first
 * that lies in the word wins.
 *
 * @returns {Word[]}
 */
function placeWords(events, { points, places }) {
  const moments = new Map();
  for (const { text_position, audio_position } of events) {
    const at = text_position - 1;
    let first = at;
    while (first < points.length && !SPOKEN.test(points[first])) {
      first += 1;
    }
    while (first > 0 && first < points.length && SPOKEN.test(points[first - 1])) {
      first -= 1;
    }
    const within = SPOKEN.test(points[at] ?? "");
    const known = moments.get(first);
    if (first < points.length && (known === undefined || (within && !known.within))) {
      moments.set(first, { within, ms: audio_position });
    }
  }
  return [...moments].sort(([a], [b]) => a - b).map(([first, { ms }]) => {
    let end = first;
    while (end < points.length && SPOKEN.test(points[end])) {
      end += 1;
    }
    return { start: places[first], length: places[end] - places[first], ms };
  });
}

// ----------------------------------------------------------------- the queue

/** Checked requests in the order they came, by id. @type {Map<number, object>} */
const waiting = new Map();

let working = false;

/** Lets messages that came meanwhile (a cancel above all) be heard. */
const pause = (() => {
  const { port1, port2 } = new MessageChannel();
  const resolvers = [];
  port1.onmessage = () => resolvers.shift()?.();
  return () => new Promise((resolve) => {
    resolvers.push(resolve);
    port2.postMessage(null);
  });
})();

function postFailed(id, error) {
  const reason = error instanceof Refusal ? error.reason : "engine-crash";
  postMessage({ kind: "failed", id, reason });
}

async function speakNext(id, request) {
  const synthesiser = await wakeEngine();
  await pause();
  if (waiting.get(id) !== request) {
    return;
  }
  let sound;
  try {
    sound = synthesise(synthesiser, request);
  } catch (error) {
    // After an abort the engine's memory cannot be trusted; the next request
    // starts a new one.
    if (!(error instanceof Refusal)) {
      engine = null;
    }
    throw error;
  }
  await pause();
  if (waiting.get(id) === request) {
    const { samples, words } = sound;
    postMessage({ kind: "audio", id, sampleRate: SAMPLE_RATE, samples, words }, [samples.buffer]);
  }
}

async function work() {
  if (working) {
    return;
  }
  working = true;
  for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
    const [id, request] = next.value;
    try {
      await speakNext(id, request);
    } catch (error) {
      if (waiting.get(id) === request) {
        postFailed(id, error);
      }
    }
    // A cancelled id may already stand for a new request.
    if (waiting.get(id) === request) {
      waiting.delete(id);
    }
  }
  working = false;
}

const isId = (id) => Number.isSafeInteger(id);

function take(message) {
  switch (message?.kind) {
    case "speak": {
      if (!isId(message.id)) {
        throw new Refusal("bad-id");
      }
      if (waiting.has(message.id)) {
        throw new Refusal("id-in-use");
      }
      if (waiting.size >= MOST_WAITING) {
        throw new Refusal("too-many");
      }
      waiting.set(message.id, checkRequest(message));
      work();
      return;
    }
    case "cancel":
      waiting.delete(message.id);
      return;
    case "warm":
      if (engine === null) {
        wakeEngine().catch((error) => postFailed(null, error));
      } else {
        engine.then(() => postMessage({ kind: "ready" }), () => {});
      }
      return;
    default:
      throw new Refusal("bad-message");
  }
}

self.addEventListener("message", ({ data }) => {
  try {
    take(data);
  } catch (error) {
    postFailed(isId(data?.id) ? data.id : null, error);
  }
});

self.addEventListener("messageerror", () => postFailed(null, new Refusal("bad-message")));

// Nothing may end in silence: what no other place has caught is told too.
self.addEventListener("error", (event) => {
  event.preventDefault();
  postFailed(null, event.error);
});
self.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  postFailed(null, event.reason);
});
