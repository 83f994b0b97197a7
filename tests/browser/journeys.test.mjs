// Every check, from its start page to a result: by keyboard alone, by touch, and every question by some hand. Who
// answers, and what has to come of it, the tables of life situations say (support/lives.mjs).

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { answerAll, begin, digits, keyboard, mouse, questionOf, remember, settled, shown, tabTo, toOutcome, touch, wrongResult } from './support/check.mjs';
import { covering, lives } from './support/lives.mjs';
import { message } from './support/messages.mjs';
import { address, inside, questionsOf } from './support/site.mjs';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

/** Number keys and arrows in turn, so that both are used in every check. */
function keys() {
  let turn = 0;
  return { begin: keyboard.begin, answer: (...given) => [digits, keyboard][turn++ % 2].answer(...given) };
}

const ways = {
  'by keyboard alone': {
    options: {},
    hand: keys,
    async finish(page) {
      await tabTo(page, 'main a.button[href$="/ket-qua/"]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('main .item');
    },
  },
  'by touch on a phone': { options: PHONE, hand: () => touch, finish: (page) => toOutcome(page, 'tap') },
  'by mouse': { options: {}, hand: () => mouse, finish: (page) => toOutcome(page) },
};

/** From the start page to the result. */
async function walk(life, { options, hand, finish }) {
  const { page, problems, close } = await open({ ...options, day: life.day });
  const asked = await begin(page, life.answers, { check: life.check, hand: hand() });
  assert.deepEqual(asked.toSorted(), Object.keys(life.answers).toSorted(), `${life.who}: the questions`);
  assert.equal((await shown(page)).length, asked.length, `${life.who}: every answer on the page of answers`);
  await finish(page);
  assert.deepEqual(await wrongResult(page, life), [], life.who);
  assert.deepEqual(problems, [], life.who);
  await close();
  return asked;
}

for (const [check, chosen] of covering) {
  // The keyboard takes the way with most questions, the finger the last one of those that are still needed, the mouse the rest.
  const [first, ...more] = chosen;
  const last = more.at(-1) ?? first;
  const parts = [['by keyboard alone', [first]], ['by touch on a phone', [last]], ['by mouse', more.slice(0, -1)]];
  const met = new Set();
  for (const [way, people] of parts.filter(([, some]) => some.length > 0)) {
    test(`${check} to its result, ${way}`, async () => {
      for (const life of people) for (const id of await walk(life, ways[way])) met.add(id);
    });
  }
  test(`${check}: every question was met`, () => {
    assert.ok(questionsOf(check).length >= 3, `${questionsOf(check)}`);
    assert.deepEqual(questionsOf(check).filter((id) => !met.has(id)), []);
  });
}
