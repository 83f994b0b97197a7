// Where the built site answers, and which pages it has. The list is the build's own, so it cannot go stale.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

if (!process.env.SITE) {
  console.error('The browser tests need SITE, the address of the served site: run `cargo xtask test`.');
  process.exit(1);
}

/** The address of the home page, with its final slash. */
export const SITE = process.env.SITE.endsWith('/') ? process.env.SITE : `${process.env.SITE}/`;

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The day on which the tests stand, unless a test says another. */
export const TODAY = '2026-11-23';

/** Whether tests that look at a part of something look at all of it. */
export const THOROUGH = Boolean(process.env.THOROUGH);

// PAGES names the list of a copy that is not the last build.
const LIST = process.env.PAGES ?? `${ROOT}target/site/pages.json`;

/**
 * A page as the build made it.
 * @typedef {{path: string, file: string, locale: string, lang: string, title: string, description: string,
 *   alternates: {lang: string, path: string}[], index: boolean, body: string, url: string, part: string}} Page
 */

/** Every page in every language. @type {Page[]} */
export const pages = read();

function read() {
  const listed = JSON.parse(readFileSync(LIST, 'utf8'));
  const found = Array.isArray(listed) ? listed : listed.pages;
  return found.map((page) => ({ ...page, url: address(page.path) }));
}

/** The address of a path below the base, such as `/nguon/`. */
export function address(path) {
  return new URL(path.replace(/^\//, ''), SITE).href;
}

/** The page of this path. Fails when the build has none, so that a test never looks at nothing. */
export function page(path) {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`the build has no page ${path}`);
  return found;
}

const CHECK = /^\/kiem-tra\/([^/]+)\/([^/]+)\/$/;

/** The addresses of a check by what they are, in Vietnamese. */
export const inside = (check) => ({
  check: `/kiem-tra/${check}/`,
  answers: `/kiem-tra/${check}/tra-loi/`,
  outcome: `/kiem-tra/${check}/ket-qua/`,
  question: (id) => `/kiem-tra/${check}/${id}/`,
});

/** The check that most tests go through. */
export const CARD = 'the-can-cuoc';

/** Addresses by what they are, in Vietnamese; `en` gives the same page in English. A question is one of `CARD`. */
export const at = {
  home: '/',
  guide: '/huong-dan/tu-so-ho-khau-den-the-can-cuoc/',
  clerk: '/huong-dan/tu-so-ho-khau-den-the-can-cuoc/cho-can-bo-xem/',
  ...inside(CARD),
  search: '/tim/',
  sources: '/nguon/',
  voices: '/giong-doc/',
  booth: '/giong-doc/phong-thu/',
  figures: '/phi-thoi-han-muc-phat/',
  news: '/co-gi-moi/',
  lost: '/404.html',
};

/** The day on which the pages were made: on it a page says the same before and after the takeover. */
export const BUILD_DAY = builtOn();

/** The page of the checklist bears its day. */
function builtOn() {
  const [, day, month, year] = /class="kicker">.*?(\d{2})-(\d{2})-(\d{4})/.exec(page(at.outcome).body) ?? [];
  if (!year) throw new Error(`${at.outcome} does not say its day`);
  return `${year}-${month}-${day}`;
}

/** The English address of a Vietnamese path. */
export function en(path) {
  if (path === at.lost) return '/en/404.html';
  const other = page(path).alternates.find((one) => one.lang === 'en');
  if (!other) throw new Error(`${path} names no English page`);
  return other.path;
}

/** The check and the part after it, by the address of every page inside a check, in every language. */
const places = new Map(
  pages.flatMap((one) => {
    const [, check, id] = [one.path, ...one.alternates.map((other) => other.path)].map((path) => CHECK.exec(path)).find(Boolean) ?? [];
    return check ? [[new URL(one.url).pathname, { check, id }]] : [];
  }),
);
const NO_QUESTION = new Set(['tra-loi', 'ket-qua']);

/** The check and the question at an address, or null at another page. */
export function questionAt(url) {
  const found = places.get(new URL(url).pathname);
  return found && !NO_QUESTION.has(found.id) ? found : null;
}

/** The ids of every check, in the order of the site. */
export const checks = [...new Set([...places.values()].map(({ check }) => check))];

/** The ids of every question of a check. */
export const questionsOf = (check) => [...new Set([...places.values()].filter((place) => place.check === check && !NO_QUESTION.has(place.id)).map(({ id }) => id))];

/** Whether a page stands inside the check, where earlier answers decide what it shows. */
export function needsAnswers(one) {
  return places.has(new URL(one.url).pathname);
}
