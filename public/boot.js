// Starts the app over the page that is already there. The page reads in full without it; when it cannot start,
// the page says so.
const script = document.querySelector('script[data-wasm]');
const given = script.dataset;

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

// Words first: nothing of the app is asked for before the page has been painted.
const painted = () =>
  new Promise((resolve) => {
    const after = () => requestAnimationFrame(() => setTimeout(resolve));
    if (document.readyState === 'complete') after();
    else addEventListener('load', after, { once: true });
  });

const start = async () => {
  await painted();
  const pack = get(given.pack, given.packIntegrity).then((response) => response.arrayBuffer());
  const wasm = get(given.wasm, given.wasmIntegrity);
  const app = await import(given.js);
  await app.default({ module_or_path: wasm });
  app.start(new Uint8Array(await pack), given.base, given.readings, given.voice, given.sprite, given.sw);
  document.documentElement.dataset.app = 'started';
};

if (typeof WebAssembly === 'object') {
  start().catch((error) => fail(error.message));
} else {
  fail('no WebAssembly');
}
