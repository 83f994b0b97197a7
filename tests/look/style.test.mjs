// What the style sheets and the sprite promise: every file is shipped once and in the order of its layer, every token
// exists, nothing needs :has(), no text is set below 18 px, and the drawings take their colours from the theme.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const below = (folder, end) =>
  readdirSync(new URL(folder, root), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(end));

const order = `${read('style/order.txt')}\n${read('style/more.txt')}`.split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'));
const sheets = order.map((name) => ({ name, css: read(`style/${name}`).replace(/\/\*.*?\*\//gs, '') }));
const all = sheets.map(({ css }) => css).join('\n');

test('every style sheet is listed once', () => {
  assert.deepEqual([...order].sort(), below('style/', '.css').sort());
});

test('the files follow the order of the layers', () => {
  const layers = all.match(/@layer ([\w, ]+);/)[1].split(',').map((name) => name.trim());
  const used = sheets.flatMap(({ name, css }) => {
    const names = [...css.matchAll(/@layer (\w+) \{/g)].map(([, layer]) => layer);
    assert.equal(names.length, css.includes('@font-face') ? 0 : 1, `${name} holds one layer`);
    return names;
  });
  for (const layer of used) assert.ok(layers.includes(layer), `${layer} is declared`);
  const places = used.map((layer) => layers.indexOf(layer));
  // Each of the two style sheets by itself: layers are declared once, so the second adds to those of the first.
  const first = read('style/order.txt').split('\n').filter((line) => line.trim() && !line.startsWith('#')).length;
  const fonts = sheets.slice(0, first).filter(({ css }) => css.includes('@font-face')).length;
  for (const part of [places.slice(0, first - fonts), places.slice(first - fonts)]) {
    assert.deepEqual(part, [...part].sort((a, b) => a - b));
  }
});

test('every token that is used is set', () => {
  const set = new Set([...all.matchAll(/[{;\s](--[\w-]+):/g)].map(([, name]) => name));
  const used = new Set([...(all + sprites.join('')).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  assert.deepEqual([...used].filter((name) => !set.has(name)), []);
});

test('nothing needs :has(), and nothing comes from elsewhere', () => {
  // What only makes a page nicer may ask for it, and says so.
  const needed = all.replace(/@supports selector\(:has\(a\)\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  assert.ok(!needed.includes(':has('), /.*:has\(.*/.exec(needed)?.[0]);
  assert.ok(!/url\(["']?(https?:|\/\/|data:)/.test(all));
  assert.ok(!all.includes('@import'));
});

test('on the screen no text is set below 18 px', () => {
  for (const { name, css } of sheets.filter(({ name }) => name !== 'print.css' && name !== 'fonts.css')) {
    for (const [rule, size, unit] of css.matchAll(/(?:font-size:|font: [\w ]*?)\s*([\d.]+)(rem|px)/g)) {
      const pixels = Number(size) * (unit === 'rem' ? 16 : 1);
      assert.ok(pixels >= 18, `${name}: ${rule}`);
    }
  }
});

const sprite = read('public/icons.svg');
const sprites = below('public/', '.svg').filter((name) => name !== 'favicon.svg').map((name) => read(`public/${name}`));
const drawn = [...sprite.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id);
const app = below('src/', '.rs').map((name) => read(`src/${name}`)).join('\n');

test('every drawing that the app names is in the sprite', () => {
  const named = [
    ...[...app.matchAll(/(?:Icon name|icon)="([\w-]+)"/g)].map(([, name]) => `i-${name}`),
    ...[...app.matchAll(/symbol="([\w-]+)"/g)].map(([, name]) => name),
    ...[...app.matchAll(/"(p-[\w-]+)"/g)].map(([, name]) => name),
  ];
  assert.ok(named.length > 10);
  assert.deepEqual([...new Set(named)].filter((name) => !drawn.includes(name)), []);
});

test('every icon in the sprite is used', () => {
  const icons = drawn.filter((id) => id.startsWith('i-'));
  assert.deepEqual(icons.filter((id) => !app.includes(`"${id}"`) && !app.includes(`"${id.slice(2)}"`)), []);
});

test('the drawings take every colour from the theme', () => {
  assert.ok(sprites.length > 3);
  for (const one of sprites) {
    assert.ok(!/#[0-9a-f]{3,6}\b/i.test(one), 'no fixed colour');
    assert.ok(!/ (class|style)=/.test(one), 'no class or style: neither reaches into a sprite');
    assert.ok(!/<(image|script|a|foreignObject)\b|https?:(?!\/\/www\.w3\.org\/2000\/svg)/.test(one), 'drawn here, and nothing but drawn');
  }
});

test('every drawing for lists stands for a guide or a check', () => {
  const listed = [...read('public/pictures.svg').matchAll(/ id="g-([\w-]+)"/g)].map(([, id]) => id);
  const content = below('content/', '.toml').filter((name) => /^(guides|checks)\//.test(name)).map((name) => read(`content/${name}`));
  const named = new Set(content.map((text) => text.match(/^picture = "([\w-]+)"/m)?.[1]));
  assert.deepEqual(listed.filter((id) => !named.has(id)), []);
});

test('a drawing of a card says that it is a specimen and wears no emblem', () => {
  const card = read('public/drawings/the-can-cuoc-la-gi.svg');
  const drawings = card.split('<symbol ').filter((one) => /hinh-(mat|hai)/.test(one));
  assert.equal(drawings.length, 3);
  for (const drawing of drawings) {
    assert.match(drawing, />MẪU</);
    assert.ok(!/<polygon|★/.test(drawing));
  }
});
