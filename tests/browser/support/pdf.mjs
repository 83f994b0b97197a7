// What stands in a PDF that Chromium wrote: its pages, their size, their words. Chromium writes its objects plainly, with
// compressed streams and fonts that say which letters their glyphs are; nothing more is understood here.

import { inflateSync } from 'node:zlib';

/** Every object by its number: its head, and its stream if it has one. */
function objects(bytes) {
  const text = bytes.toString('latin1');
  const found = new Map();
  for (const match of text.matchAll(/(\d+) 0 obj\b/g)) {
    const from = match.index + match[0].length;
    const end = text.indexOf('endobj', from);
    const stream = text.indexOf('stream', from);
    if (stream < 0 || stream > end) {
      found.set(match[1], { head: text.slice(from, end) });
      continue;
    }
    const head = text.slice(from, stream);
    const begin = stream + 'stream'.length + (text[stream + 6] === '\r' ? 2 : 1);
    const length = Number(/\/Length (\d+)(?! 0 R)/.exec(head)?.[1] ?? text.indexOf('endstream', begin) - begin);
    const raw = bytes.subarray(begin, begin + length);
    found.set(match[1], { head, data: () => (/FlateDecode/.test(head) ? inflateSync(raw) : raw).toString('latin1') });
  }
  return found;
}

const letters = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Which letters each glyph of a font stands for. */
function glyphs(cmap) {
  const map = new Map();
  for (const [, part] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of part.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) map.set(parseInt(code, 16), letters(text));
  }
  for (const [, part] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, text] of part.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      for (let code = parseInt(from, 16), n = 0; code <= parseInt(to, 16); code += 1, n += 1) {
        map.set(code, letters((parseInt(text, 16) + n).toString(16).padStart(4, '0')));
      }
    }
  }
  return map;
}

/**
 * The pages of a PDF in order: width and height in points, and their letters without blanks.
 *
 * @returns {{width: number, height: number, text: string}[]}
 */
export function pagesOf(pdf) {
  const all = objects(Buffer.from(pdf));
  const at = (reference) => all.get(reference);
  const root = [...all.values()].find(({ head }) => /\/Type\s*\/Pages\b/.test(head) && !/\/Parent/.test(head));
  const walk = (node) => {
    if (!/\/Type\s*\/Pages\b/.test(node.head)) return [node];
    const [, kids] = /\/Kids\s*\[([^\]]*)\]/.exec(node.head);
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => walk(at(kid)));
  };
  return walk(root).map(({ head }) => {
    const [, left, bottom, right, top] = /\/MediaBox\s*\[\s*([-\d.]+)\s+([-\d.]+)\s+([-\d.]+)\s+([-\d.]+)/.exec(head).map(Number);
    const fonts = new Map();
    for (const [, name, font] of (/\/Font\s*<<([\s\S]*?)>>/.exec(head)?.[1] ?? '').matchAll(/\/(\S+)\s+(\d+) 0 R/g)) {
      const unicode = /\/ToUnicode\s+(\d+) 0 R/.exec(at(font).head)?.[1];
      // Fonts of drawn glyphs name them by one byte, others by two.
      const digits = /\/Subtype\s*\/Type3/.test(at(font).head) ? 2 : 4;
      fonts.set(name, { digits, map: unicode ? glyphs(at(unicode).data()) : new Map() });
    }
    const contents = /\/Contents\s*(?:\[([^\]]*)\]|(\d+ 0 R))/.exec(head);
    const drawn = [...(contents[1] ?? contents[2]).matchAll(/(\d+) 0 R/g)].map(([, one]) => at(one).data()).join('\n');
    let font = { digits: 4, map: new Map() };
    let text = '';
    const say = (hex) => {
      for (let at = 0; at < hex.length; at += font.digits) text += font.map.get(parseInt(hex.slice(at, at + font.digits), 16)) ?? '\ufffd';
    };
    for (const [, name, hex, list] of drawn.matchAll(/\/(\S+) [-\d.]+ Tf|<([0-9A-Fa-f]+)>\s*Tj|\[([^\]]*)\]\s*TJ/g)) {
      if (name) font = fonts.get(name) ?? font;
      else if (hex) say(hex);
      else for (const [, part] of list.matchAll(/<([0-9A-Fa-f]+)>/g)) say(part);
    }
    return { width: right - left, height: top - bottom, text: plain(text) };
  });
}

/** A text as it is compared: without blanks and soft marks, letters in one form. */
export const plain = (text) => text.normalize('NFC').replace(/[\s\u00ad\u200b]+/g, '');
