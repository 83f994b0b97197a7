// Life situations, from the tables that the checks themselves are tried with (crates/content/tests/cases): who, on which
// day, with which answers, and what the fact sheet says comes of them.

import { readFileSync } from 'node:fs';
import { each, open, visit } from './browser.mjs';
import { kept, shelf } from './check.mjs';
import { ROOT, address, checks, inside, questionsOf } from './site.mjs';

/**
 * One line of such a table. Answers are as `check.mjs` takes them.
 * @typedef {{check: string, who: string, day: string, answers: Object<string, string>, outcome: string, fee: string,
 *   items: string[][], warnings: string[]}} Life
 */

const words = (text) => text.split(' ').filter(Boolean);
const DATE = /^\d{4}(-\d\d){0,2}$/;

/** `1990-05-07` as people say it, `7-5-1990`; everything else as it stands. */
const said = (raw) => (DATE.test(raw) ? raw.split('-').reverse().map((part) => part.replace(/^0/, '')).join('-') : raw);

/** The situations of a check, in the order of its table. @returns {Life[]} */
function read(check) {
  const lines = readFileSync(`${ROOT}crates/content/tests/cases/${check}.tsv`, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const columns = line.split('\t');
      if (columns.length !== 7) throw new Error(`${check}.tsv: ${columns.length} columns in "${line}"`);
      const [who, day, answers, outcome, fee, items, warnings] = columns;
      const pairs = words(answers).map((pair) => pair.split('=')).map(([id, raw]) => [id, said(raw)]);
      const named = `${check}: ${who || pairs.at(-1).join('=')} (${day})`;
      return { check, who: named, day, answers: Object.fromEntries(pairs), outcome, fee, items: words(items).map((item) => item.split(':')), warnings: words(warnings) };
    });
}

/** Every situation of every check of the built site, by check. */
export const lives = new Map(checks.map((check) => [check, read(check)]));

/**
 * The fewest situations that are easily found and together meet every question of a check: each time the one that meets
 * most new questions, the shortest of them. Fails when a question is met by none, so that no page goes without a visit.
 */
function cover(check) {
  const left = new Set(questionsOf(check));
  const fresh = (life) => Object.keys(life.answers).filter((id) => left.has(id)).length;
  const chosen = [];
  while (left.size > 0) {
    const best = lives.get(check).reduce((one, other) => {
      const more = fresh(other) - fresh(one) || Object.keys(one.answers).length - Object.keys(other.answers).length;
      return more > 0 ? other : one;
    });
    if (fresh(best) === 0) throw new Error(`${check}.tsv: no situation meets ${[...left].join(', ')}`);
    for (const id of Object.keys(best.answers)) left.delete(id);
    chosen.push(best);
  }
  return chosen;
}

/** A few situations of each check that together meet every question, by check; the one that meets most comes first. */
export const covering = new Map(checks.map((check) => [check, cover(check)]));

/** At most `count` situations of a check, spread evenly over its table: the same ones each time. */
export function spread(check, count) {
  const all = lives.get(check);
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, n) => all[Math.floor(n * step)]);
}

/** Puts the answers of a life situation, and no others, into the tab. Its day is the context's. */
async function take(page, life) {
  // A blank page has no shelves; this one has no app, which would write on them too.
  await page.goto(address('/robots.txt'));
  await page.evaluate(
    ([key, text]) => {
      sessionStorage.clear();
      sessionStorage.setItem(key, text);
    },
    [shelf(life.check), kept(life.answers)],
  );
}

/**
 * Visits pages as people who have already answered: `work(page, visit)` for each of the visits, a few at a
 * time, on the day of each life. People of one day share a context, so that nothing is fetched twice.
 *
 * @param {{life: Life, path: string}[]} visits
 */
export async function eachLife(visits, work, options = {}) {
  const faults = [];
  for (const day of new Set(visits.map(({ life }) => life.day))) {
    const { context, close } = await open({ ...options, day });
    const inTab = new WeakMap();
    const one = async (page, seen) => {
      const { life, path } = seen;
      if (inTab.get(page) !== life) await take(page, life);
      inTab.set(page, life);
      await visit(page, address(path));
      if (page.url() !== address(path)) throw new Error(`the answers of ${life.who} lead to ${page.url()}`);
      await work(page, seen);
    };
    await each(context, visits.filter(({ life }) => life.day === day), one).catch((error) => faults.push(error.message));
    await close();
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** The pages of a check as the people of its cover see them: each question once, and everybody's own result. */
export function views(check) {
  const { question, answers, outcome } = inside(check);
  const met = new Set();
  const fresh = (path) => !met.has(path) && met.add(path);
  return covering.get(check).flatMap((life) =>
    [...Object.keys(life.answers).map(question).filter(fresh), ...[answers].filter(fresh), outcome].map((path) => ({ life, path })),
  );
}
