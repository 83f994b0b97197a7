// Works on sound and packs beside the page, which goes on meanwhile. For an MP3 file come ['begin', rate],
// ['add', samples], ['pause', milliseconds] and ['end'], in this order, and the file goes out. ['open', bytes] gives what
// is in a pack or why it is refused, ['pack', [manifest, clips]] gives its file. What could not be done gives null.
import init, { Encoder, Packing, open } from './encoder.js';

const ready = init();
let encoder;

const opened = (bytes) => {
  const pack = open(bytes);
  const clips = [];
  for (let n = 0, key; (key = pack.key(n)) !== undefined; n++) clips.push([key, pack.sound(n)]);
  const answer = [pack.refused(), pack.about(), pack.manifest(), clips];
  pack.free();
  return answer;
};

const packed = ([manifest, clips]) => {
  const packing = new Packing(manifest);
  for (const [key, sound] of clips) packing.add(key, sound);
  return packing.finish();
};

const carryOut = ([what, value]) => {
  if (what === 'begin') encoder = new Encoder(value);
  else if (what === 'add') encoder.add(value);
  else if (what === 'pause') encoder.pause(value);
  else if (what === 'end') return encoder.finish();
  else if (what === 'open') return opened(value);
  else if (what === 'pack') return packed(value);
  return undefined;
};

// One after the other, in the order in which they came; after a failure nothing more is tried.
let last = ready;
onmessage = ({ data }) => {
  last = last.then(() => {
    const answer = carryOut(data);
    if (answer) postMessage(answer, answer.buffer ? [answer.buffer] : []);
  });
  last.catch(() => ['end', 'open', 'pack'].includes(data[0]) && postMessage(null));
};
