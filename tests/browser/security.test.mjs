// The served site enforces its own rules: headers, no inline code, integrity of every byte.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { attributes, files, starts, tags } from './support/files.mjs';
import { SITE, address, at, en, pages } from './support/site.mjs';
import { hasVoice } from './support/voice.mjs';

/** The directives of a policy, by name. */
function directives(policy) {
  return Object.fromEntries(policy.split(';').map((part) => part.trim().split(/\s+/)).filter(([name]) => name).map(([name, ...values]) => [name, values]));
}

const { wasm: checkingWasm, app: checkingApp, pack: checkPack } = starts.checking.files;
const served = { page: SITE, guide: address(at.guide), question: address(at.question('ngay-sinh')), lost: `${SITE}khong-co/`, ...files, checkingWasm, checkingApp, checkPack };

for (const [name, url] of Object.entries(served)) {
  // A copy may be made without its own voice.
  if (name === 'voice' && !hasVoice) continue;
  test(`the headers of ${name}`, async () => {
    assert.ok(url, 'the page names the file');
    const response = await fetch(url);
    assert.equal(response.status, name === 'lost' ? 404 : 200, url);
    const of = (header) => response.headers.get(header) ?? '';
    const policy = directives(of('content-security-policy'));
    assert.deepEqual(policy['default-src'], ["'self'"]);
    assert.deepEqual([...(policy['script-src'] ?? [])].sort(), ["'self'", "'wasm-unsafe-eval'"]);
    assert.deepEqual(policy['style-src'], ["'self'"]);
    assert.deepEqual(policy['require-trusted-types-for'], ["'script'"]);
    assert.deepEqual(policy['frame-ancestors'], ["'none'"]);
    assert.ok(policy['trusted-types']?.includes('tsst') && !policy['trusted-types'].includes('*'), 'trusted-types');
    assert.deepEqual(policy['base-uri'] ?? ["'none'"], ["'none'"]);
    for (const [directive, values] of Object.entries(policy)) {
      for (const value of values) {
        assert.doesNotMatch(value, /^(\*|https?:|wss?:|\S+\.\S+|'unsafe-(inline|eval)'|'strict-dynamic')$/, `${directive} ${value}`);
      }
    }
    assert.equal(of('x-content-type-options'), 'nosniff');
    assert.equal(of('referrer-policy'), 'no-referrer');
    const permissions = of('permissions-policy');
    assert.match(permissions, /microphone=\(self\)/);
    for (const closed of ['camera', 'geolocation', 'payment', 'usb']) assert.match(permissions, new RegExp(`${closed}=\\(\\)`));
    assert.equal(response.headers.get('set-cookie'), null);
    await response.arrayBuffer();
  });
}

test('types are right, so that nosniff has nothing to refuse', async () => {
  const type = async (url) => {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.headers.get('content-type');
  };
  assert.notEqual(files.wasm, checkingWasm, 'two programs');
  for (const program of [files.wasm, checkingWasm]) assert.equal(await type(program), 'application/wasm');
  for (const script of [files.boot, files.app, checkingApp, files.voice, files.worker].filter(Boolean)) assert.match(await type(script), /^text\/javascript/);
  assert.match(await type(files.style), /^text\/css/);
});

test('no page has a script or a style in it', async () => {
  for (const one of pages) {
    const text = await (await fetch(one.url)).text();
    for (const [, rest, inside] of text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
      assert.ok('src' in attributes(rest) && inside.trim() === '', `${one.path}: <script${rest}>`);
    }
    assert.doesNotMatch(text, /<style\b/i, one.path);
    assert.doesNotMatch(text, /<[a-z][^>]*\s(style|on[a-z]+)\s*=/i, one.path);
    assert.doesNotMatch(text, /javascript:/i, one.path);
  }
});

test('every integrity attribute matches the bytes, and no script or style goes without', async () => {
  const sums = new Map();
  const sum = async (url) => {
    if (!sums.has(url)) {
      const response = await fetch(url);
      assert.equal(response.status, 200, url);
      sums.set(url, `sha256-${createHash('sha256').update(Buffer.from(await response.arrayBuffer())).digest('base64')}`);
    }
    return sums.get(url);
  };
  let compared = 0;
  for (const one of pages) {
    const text = await (await fetch(one.url)).text();
    const scripts = tags(text, 'script').map((script) => [script.src, script.integrity]);
    const links = tags(text, 'link').filter((link) => ['stylesheet', 'modulepreload'].includes(link.rel)).map((link) => [link.href, link.integrity]);
    const given = tags(text, 'script').filter((script) => 'data-wasm' in script);
    const fetched = given.flatMap((script) => [[script['data-wasm'], script['data-wasm-integrity']], [script['data-pack'], script['data-pack-integrity']]]);
    assert.ok(scripts.length >= 2 && links.length >= 2 && fetched.length === 2, `${one.path}: files found`);
    for (const [src, integrity] of [...scripts, ...links, ...fetched]) {
      assert.equal(integrity, await sum(new URL(src, one.url).href), `${one.path}: ${src}`);
      compared += 1;
    }
  }
  assert.ok(compared >= pages.length * 6);
});

test('the module that starts the app was announced with its integrity', () => {
  for (const start of Object.values(starts)) {
    const announced = tags(start.html, 'link').filter((link) => link.rel === 'modulepreload').map((link) => new URL(link.href, SITE).href);
    assert.ok(announced.includes(start.files.app), 'an import has no integrity of its own, so the preload carries it');
  }
});

test('the browser refuses what the policy forbids', async () => {
  const { page, problems, close } = await open();
  await visit(page, address(en(at.home)));
  const tried = await page.evaluate(async () => {
    const attempt = async (work) => {
      try {
        return String(await work());
      } catch (error) {
        return error.name;
      }
    };
    const script = document.createElement('script');
    return {
      inline: await attempt(() => {
        script.textContent = 'window.broken = true';
        document.head.append(script);
        return window.broken === true;
      }),
      markup: await attempt(() => {
        document.body.innerHTML = '<p>x</p>';
      }),
      worker: await attempt(() => new Worker('/x.js')),
      abroad: await attempt(() => fetch('https://abroad.invalid/')),
      style: await attempt(() => {
        const style = document.createElement('style');
        style.textContent = 'h1 { display: none }';
        document.head.append(style);
        return getComputedStyle(document.querySelector('h1')).display;
      }),
    };
  });
  assert.equal(tried.inline, 'TypeError');
  assert.equal(tried.markup, 'TypeError');
  assert.equal(tried.worker, 'TypeError');
  assert.equal(tried.abroad, 'TypeError');
  assert.notEqual(tried.style, 'none');
  await page.waitForTimeout(300);
  assert.ok(problems.some((one) => /policy violation: connect-src/.test(one)), `a violation is written down: ${problems.join('; ')}`);
  await close();
});
