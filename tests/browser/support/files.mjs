// The built files, as the home page names them.

import { SITE } from './site.mjs';

/** The markup of the home page, as sent. */
export const html = await (await fetch(SITE)).text();

const decode = (text) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** The attributes of a tag, from what stands between its name and its end. */
export function attributes(rest) {
  const found = {};
  for (const [, name, , quoted, bare] of rest.matchAll(/([^\s=>"'/]+)(\s*=\s*(?:"([^"]*)"|([^\s>"']+)))?/g)) {
    found[name.toLowerCase()] = decode(quoted ?? bare ?? '');
  }
  return found;
}

/** The attributes of every tag of this name in a markup. */
export const tags = (text, name) => [...text.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'gi'))].map(([, rest]) => attributes(rest));

const boot = tags(html, 'script').find((script) => 'data-wasm' in script);
if (!boot) throw new Error('the home page has no script that starts the app');

const resolve = (given) => (given ? new URL(given, SITE).href : '');

/** The addresses of the built files. */
export const files = {
  boot: resolve(boot.src),
  app: resolve(boot['data-js']),
  wasm: resolve(boot['data-wasm']),
  pack: resolve(boot['data-pack']),
  voice: resolve(boot['data-voice']),
  worker: resolve(boot['data-sw']),
  style: resolve(tags(html, 'link').find((link) => link.rel === 'stylesheet')?.href),
};
