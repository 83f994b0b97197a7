// Every letter that a reader meets is in the fonts that are shipped; a letter outside them would be shown in another face.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const script = read('style/fonts/subset.py');
const vowels = script.match(/VOWELS = \(\s*"([^"]+)"/)[1];
const marks = JSON.parse(script.match(/MARKS = (".*")/)[1]);
const shipped = new Set([...vowels, ...vowels.toUpperCase(), ...marks]);
for (let code = 0x20; code < 0x7f; code += 1) shipped.add(String.fromCharCode(code));

test('every letter of every message is in the fonts', () => {
  const missing = [];
  for (const name of readdirSync(new URL('locales/', root), { recursive: true }).filter((name) => name.endsWith('.ftl'))) {
    read(`locales/${name}`).split('\n').forEach((line, n) => {
      if (line.startsWith('#')) return;
      for (const letter of line) if (!shipped.has(letter)) missing.push(`locales/${name}:${n + 1}: ${letter} (U+${letter.codePointAt(0).toString(16)})`);
    });
  }
  assert.deepEqual(missing, []);
});

test('the fonts stay small', (t) => {
  const files = readdirSync(new URL('public/fonts/', root)).filter((name) => name.endsWith('.woff2'));
  const size = files.reduce((sum, name) => sum + statSync(new URL(`public/fonts/${name}`, root)).size, 0);
  t.diagnostic(`${files.length} fonts, ${size} bytes`);
  assert.equal(files.length, 3);
  assert.ok(size <= 45_000, `${size} bytes`);
});

test('each font goes out with its licence', () => {
  for (const name of ['OFL-BeVietnamPro.txt', 'OFL-Literata.txt']) assert.match(read(`public/fonts/${name}`), /SIL OPEN FONT LICENSE Version 1\.1/);
});
