// The built files, as the pages name them. There are two programs: one for the pages that are read, one for the checks.

import { SITE, address, at } from './site.mjs';

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

const resolve = (given) => (given ? new URL(given, SITE).href : '');

/** The markup of a page as sent, and the files that it names. */
async function read(url) {
  const html = await (await fetch(url)).text();
  const boot = tags(html, 'script').find((script) => 'data-wasm' in script);
  if (!boot) throw new Error(`${url} has no script that starts the app`);
  return {
    html,
    files: {
      boot: resolve(boot.src),
      app: resolve(boot['data-js']),
      wasm: resolve(boot['data-wasm']),
      pack: resolve(boot['data-pack']),
      voice: resolve(boot['data-voice']),
      worker: resolve(boot['data-sw']),
      style: resolve(tags(html, 'link').find((link) => link.rel === 'stylesheet')?.href),
    },
  };
}

/** The home page and a question: each is started by a program of its own. */
export const starts = { reading: await read(SITE), checking: await read(address(at.question('ngay-sinh'))) };

/** The files of a page that is read. */
export const { files } = starts.reading;

const named = (name) => {
  const all = Object.values(starts).map((start) => start.files[name]);
  return (url) => all.includes(url.href);
};

/** Which requests are for a program, for its script, for content: for tests that spoil them on any page. */
export const requests = { wasm: named('wasm'), app: named('app'), pack: (url) => url.pathname.endsWith('.pack') };
