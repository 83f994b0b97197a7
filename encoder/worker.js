// Makes one MP3 file beside the page, which goes on meanwhile. In come ['begin', rate], ['add', samples],
// ['pause', milliseconds] and ['end'], in this order; out goes the file, or null when it could not be made.
import init, { Encoder } from './encoder.js';

const ready = init();
let encoder;

const carryOut = ([what, value]) => {
  if (what === 'begin') encoder = new Encoder(value);
  else if (what === 'add') encoder.add(value);
  else if (what === 'pause') encoder.pause(value);
  else if (what === 'end') return encoder.finish();
  return undefined;
};

// One after the other, in the order in which they came; after a failure nothing more is tried.
let last = ready;
onmessage = ({ data }) => {
  last = last.then(() => {
    const file = carryOut(data);
    if (file) postMessage(file, [file.buffer]);
  });
  last.catch(() => data[0] === 'end' && postMessage(null));
};
