// Proves, over style/tokens.css, that every pair of colours that meets on a page can be told apart in every theme:
// text at least 7:1, and the edges of controls, the focus ring and drawn marks at least 3:1 (WCAG 2.2: 1.4.6, 1.4.11).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('../../style/tokens.css', import.meta.url), 'utf8');

/** The colours of the first block that `start` opens, by token name without its dashes. */
function block(start) {
  const at = css.search(start);
  assert.notEqual(at, -1, `tokens.css has no block ${start}`);
  const open = css.indexOf('{', at + css.slice(at).match(start)[0].length - 1);
  const body = css.slice(open + 1, css.indexOf('}', open));
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name, value]) => [name, value.toLowerCase()]));
}

const themes = {
  light: block(/:root, \[data-theme="light"\] \{/),
  dark: block(/\n {2}\[data-theme="dark"\] \{/),
  'dark by the system': block(/@media \(prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme\]\) \{/),
  contrast: block(/\n {2}\[data-theme="contrast"\] \{/),
  'contrast by the system': block(/@media \(prefers-contrast: more\) \{\s*:root:not\(\[data-theme\]\) \{/),
};

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(colour) {
  const [r, g, b] = [1, 3, 5]
    .map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21. */
function ratio(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Text and what it stands on. */
const text = [
  ...['ground', 'sheet', 'sheet-quiet', 'card-tint'].flatMap((on) => ['ink', 'ink-quiet', 'link'].map((ink) => [ink, on])),
  ['on-action', 'action'], ['on-action', 'action-over'],
  ['on-plate', 'plate'], ['on-plate', 'plate-over'], ['plate', 'on-plate'],
  ['ink', 'missing-tint'], ['ink', 'ask-tint'], ['link', 'ask-tint'],
  ...['stamp', 'ready', 'missing', 'ask'].flatMap((ink) => [[ink, `${ink}-tint`], [ink, 'ground'], [ink, 'sheet']]),
  ['stamp', 'card-tint'],
  ['on-spoken', 'spoken'],
];

/** Edges, rings and lines that carry meaning, and what they stand on. */
const marks = [
  ...['ground', 'sheet', 'sheet-quiet'].flatMap((on) => ['line-firm', 'focus', 'action'].map((mark) => [mark, on])),
  ['action', 'card-tint'], ['focus', 'card-tint'], ['focus', 'focus-halo'],
  ['thread', 'ground'], ['thread', 'sheet'],
  ['plate-line', 'plate'],
  ['missing', 'missing-tint'], ['ask', 'ask-tint'], ['ready', 'ready-tint'],
];

let pairs = 0;
for (const [name, colours] of Object.entries(themes)) {
  for (const [kind, list, least] of [['text', text, 7], ['marks', marks, 3]]) {
    test(`${name}: ${kind} at least ${least}:1`, (t) => {
      let lowest = Infinity;
      const faint = [];
      for (const [front, back] of list) {
        assert.ok(colours[front] && colours[back], `${name} lacks --${front} or --${back}`);
        const value = ratio(colours[front], colours[back]);
        lowest = Math.min(lowest, value);
        if (value < least) faint.push(`--${front} ${colours[front]} on --${back} ${colours[back]} is ${value.toFixed(2)}:1`);
        pairs += 1;
      }
      assert.deepEqual(faint, []);
      t.diagnostic(`${list.length} pairs, lowest ${lowest.toFixed(2)}:1`);
    });
  }
}

test('what the system chooses is what the reader can choose', (t) => {
  assert.deepEqual(themes['dark by the system'], themes.dark);
  assert.deepEqual(themes['contrast by the system'], themes.contrast);
  t.diagnostic(`${pairs} pairs proven in ${Object.keys(themes).length} themes`);
});

test('every theme sets the same tokens', () => {
  const names = Object.keys(themes.light).sort();
  for (const [name, colours] of Object.entries(themes)) assert.deepEqual(Object.keys(colours).sort(), names, name);
});
