// What runs in the page: both engines on the same work, in turn.

import { interpreter } from './interpreter.mjs';
import { batch, checksum, measure, run, shown, vectors, walk } from './work.mjs';

/** Checksums and speeds of the interpreter and of the engine. */
export async function compare(milliseconds) {
  const flow = await (await fetch('flow.json')).json();
  const { instance } = await WebAssembly.instantiateStreaming(fetch('engine.wasm'));
  const engine = instance.exports;
  const plain = interpreter(flow);
  const courses = { walk, batch };
  const inputs = { walk: vectors(flow), batch: shown(flow, plain) };

  const found = [
    { name: 'plain JavaScript', checksums: {} },
    { name: 'engine in wasm', checksums: {} },
  ];
  const things = [];
  for (const [at, course] of ['walk', 'batch'].entries()) {
    found[0].checksums[course] = await checksum(flow, plain, courses[course], inputs[course]);
    // Numbers of 32 bits come out of the module with a sign.
    found[1].checksums[course] = (engine.checksum(at) >>> 0).toString(16);
    const step = 200;
    things.push({ name: `plain ${course}`, step, run: (first, count) => run(plain, courses[course], inputs[course], first, count) });
    things.push({ name: `engine ${course}`, step, run: engine[course] });
  }
  const speeds = await measure(things, { rounds: 9, milliseconds, clock: () => performance.now() });
  for (const [at, name] of ['plain', 'engine'].entries()) {
    found[at].walks = speeds[`${name} walk`];
    found[at].batches = speeds[`${name} batch`];
  }
  return found;
}
