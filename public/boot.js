// Starts the app over the page that is already there. The page reads in full without it; when it cannot start,
// the page says so.
const script = document.querySelector('script[data-wasm]');
const given = script.dataset;
document.documentElement.dataset.app = 'starting';

const fail = (reason) => {
  document.documentElement.dataset.app = 'failed';
  document.getElementById('app-failed')?.removeAttribute('hidden');
  console.warn(`The app did not start: ${reason}`);
};

const get = async (address, integrity) => {
  const response = await fetch(address, { integrity, credentials: 'same-origin' });
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

// How text becomes what a voice is given: a program of its own, for those who listen. Without the readings of
// abbreviations it spells them.
const speaker = async () => {
  const readings = get(given.readings).then((response) => response.arrayBuffer()).catch(() => new ArrayBuffer(0));
  const wasm = get(given.speakerWasm, given.speakerWasmIntegrity);
  const program = await import(given.speaker);
  await program.default({ module_or_path: wasm });
  const one = new program.Speaker(new Uint8Array(await readings));
  return (text, region) => one.say(text, region);
};

const start = async () => {
  await painted();
  const pack = get(given.pack, given.packIntegrity).then((response) => response.arrayBuffer());
  const wasm = get(given.wasm, given.wasmIntegrity);
  const app = await import(given.js);
  await app.default({ module_or_path: wasm });
  await breath();
  app.start(new Uint8Array(await pack), given.base, given.search, given.voice, given.sprite, given.pictures, given.drawings, given.sw, speaker);
  do await breath();
  while (app.go_on());
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
