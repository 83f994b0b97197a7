// The words of the site, from the files that hold them, so that a better wording breaks no test.

import { readFileSync, readdirSync } from 'node:fs';
import { ROOT } from './site.mjs';

const read = (locale) => {
  const folder = `${ROOT}locales/${locale}`;
  const texts = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    let id = null;
    for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
      const begun = /^([a-z][\w-]*) *= *(.*)$/.exec(line);
      if (begun) {
        id = begun[1];
        texts.set(id, begun[2].trim());
      } else if (id && /^\s+\S/.test(line)) {
        texts.set(id, `${texts.get(id)} ${line.trim()}`.trim());
      } else {
        id = null;
      }
    }
  }
  return texts;
};

const locales = { vi: read('vi'), en: read('en') };

/** The text of a message that takes no values. Fails when there is none. */
export function message(id, locale = 'vi') {
  const text = locales[locale].get(id);
  if (text === undefined) throw new Error(`locales/${locale} has no message ${id}`);
  return text;
}
