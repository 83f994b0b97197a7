// Starts the app over the page that is already there. The page reads in full without it; when it cannot start,
// the page says so.
const script = document.querySelector('script[data-wasm]');
const given = script.dataset;
// What only some readers load. The build fills the addresses in, once for all pages (xtask/src/finish/assets.rs).
Object.assign(given, { readings: '%readings%', speaker: '%speaker%', speakerWasm: '%speaker-wasm%', speakerWasmIntegrity: '%speaker-wasm-integrity%', encoder: '%encoder%' });
document.documentElement.dataset.app = 'starting';

const fail = (reason) => {
  document.documentElement.dataset.app = 'failed';
  delete document.documentElement.dataset.far;
  document.getElementById('app-failed')?.removeAttribute('hidden');
  console.warn(`The app did not start: ${reason}`);
};

const get = async (address, integrity) => {
  const ask = () => fetch(address, { integrity, credentials: 'same-origin' });
  // A connection that broke off is tried once more: the page would else stay without the app.
  const response = await ask().catch(ask);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
};

// Words first: nothing of the app is asked for before the page stands before the reader. A page in the background is
// not painted, and not every browser tells: then a second is enough.
const painted = () =>
  new Promise((resolve) => {
    const after = () => {
      const seen = (list) => list.getEntriesByName('first-contentful-paint').length > 0 && resolve();
      new PerformanceObserver(seen).observe({ type: 'paint', buffered: true });
      setTimeout(resolve, document.hidden ? 0 : 1000);
    };
    if (document.readyState === 'complete') after();
    else addEventListener('load', after, { once: true });
  });

// Between any two turns of the takeover the browser can answer the reader.
const breath = () => (globalThis.scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve)));

// What lies below the first screen is not laid out yet (public/theme.js): a section a frame, so that none holds the
// reader up.
const layOut = async () => {
  const root = document.documentElement;
  for (const section of 'far' in root.dataset ? document.querySelectorAll('.read > section') : []) {
    section.dataset.near = '';
    if (!document.hidden) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  delete root.dataset.far;
};

// Reading aloud: a program of its own, for those who listen. Without the readings of abbreviations it spells them.
// Browsers let sound begin only within a tap, so the sound is made before anything is waited for. Without a host it is
// asked only how long texts take.
const listener = (worker, host) => {
  const sound = host && globalThis.AudioContext ? new AudioContext() : undefined;
  sound?.resume();
  // An element that was loaded within a tap, be it with nothing, may play recordings later.
  const player = host && new Audio();
  player?.load();
  const load = async () => {
    const readings = get(given.readings).then((response) => response.arrayBuffer()).catch(() => new ArrayBuffer(0));
    const wasm = get(given.speakerWasm, given.speakerWasmIntegrity);
    // A browser may remember that an address did not come: the second time it is another one.
    const program = await import(given.speaker).catch(() => import(`${given.speaker}?${Date.now()}`));
    await program.default({ module_or_path: wasm });
    if (!host) return new program.Measure(new Uint8Array(await readings));
    const one = new program.Listener(new Uint8Array(await readings), sound, player, worker, host);
    await one.ready();
    return one;
  };
  return load();
};

// The card of the place beside the site, fetched anew each time it can be: its fields by name, one a line. The app looks
// at each of them (crates/place): a zero stands for what is no text, and no card begins with a question mark.
const flat = (value, name) => {
  if (typeof value === 'string') return [`${name}=${value.replaceAll('\n', '\r')}`];
  if (typeof value !== 'object' || value === null) return [`${name}=\0`];
  return Object.entries(value).flatMap(([key, one]) => flat(one, name ? `${name}.${key}` : key));
};
const card = async () => {
  let text = '{}';
  try {
    const response = await fetch(`${given.base}local.json`, { cache: 'no-cache', credentials: 'same-origin' });
    if (response.status === 200) text = await response.text();
    else if (response.status !== 404) return null;
  } catch {
    return null;
  }
  try {
    return ['v=1', ...flat(JSON.parse(text), '')].join('\n');
  } catch {
    return '?';
  }
};

const start = async () => {
  await painted();
  const pack = get(given.pack, given.packIntegrity).then((response) => response.arrayBuffer());
  const wasm = get(given.wasm, given.wasmIntegrity);
  const app = await import(given.js);
  await app.default({ module_or_path: wasm });
  await breath();
  app.start(new Uint8Array(await pack), given.base, given.search, given.voice, given.sprite, given.pictures, given.drawings, given.sw, listener, card);
  do await breath();
  while (app.go_on());
  await layOut();
  document.documentElement.dataset.app = 'started';
  await keepFonts();
};

// A small screen waits with the page's own faces for the next visit (style/tokens.css): words first.
const keepFonts = async () => {
  try {
    await Promise.all(['400 1em "Be Vietnam Pro"', '700 1em "Be Vietnam Pro"', '600 1em Literata'].map((face) => document.fonts.load(face)));
    localStorage.setItem('tsst-fonts', 'kept');
  } catch {
    // Blocked storage or a lost connection: the page goes on in the device's own face.
  }
};

if (typeof WebAssembly === 'object') {
  start().catch((error) => fail(error.message));
} else {
  fail('no WebAssembly');
}
