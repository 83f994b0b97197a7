// Every check, from its start page to a result: by keyboard alone, by touch, and every question by some hand. Who
// answers, and what has to come of it, the tables of life situations say (support/lives.mjs).

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { UNKNOWN, answerAll, begin, digits, keyboard, mouse, questionOf, remember, settled, shown, tabTo, toOutcome, touch } from './support/check.mjs';
import { covering, lives } from './support/lives.mjs';
import { message } from './support/messages.mjs';
import { wrongResult } from './support/result.mjs';
import { address, inside, questionsOf } from './support/site.mjs';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

/** Number keys and arrows in turn, so that both are used in every check. A tenth answer has no number. */
function keys() {
  let turn = 0;
  return {
    begin: keyboard.begin,
    async answer(page, id, answer) {
      const numbered = await page.locator('label.choice', { has: page.locator('.choice__key') }).locator('input').evaluateAll((all) => all.map((one) => one.value));
      const way = turn % 2 === 0 && answer.split(',').every((one) => numbered.includes(one)) ? digits : keyboard;
      turn += 1;
      await way.answer(page, id, answer);
    },
  };
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

/** The first question of a life that somebody else answers otherwise on that day, by ticking one answer; and who. */
function otherwise(life) {
  for (const [id, answer] of Object.entries(life.answers)) {
    const other = lives.get(life.check).find((one) => one.day === life.day && id in one.answers && one.answers[id] !== answer && !/^\d|,/.test(one.answers[id]));
    if (other) return { id, other };
  }
  throw new Error(`${life.who}: nobody answers otherwise`);
}

test('in every check another early answer keeps the rest, and what falls away is named', async () => {
  let kept = 0;
  let dropped = 0;
  for (const [life] of covering.values()) {
    const { check, who, day, answers } = life;
    const at = inside(check);
    const { id, other } = otherwise(life);
    const { context, page, problems, close } = await open({ day });
    await remember(context, answers, check);
    await visit(page, address(at.answers));
    const before = await shown(page);
    assert.equal(before.length, Object.keys(answers).length, who);
    await page.locator(`dl.answers a[href$="/${id}/"]`).click();
    await settled(page);
    assert.equal(questionOf(page), id, who);
    await mouse.answer(page, id, other.answers[id]);
    await page.waitForURL((url) => url.href !== address(at.question(id)));
    // Only what is newly asked is asked: of that the reader knows what the other one says, and nothing else.
    const anew = await answerAll(page, new Proxy(other.answers, { get: (all, one) => all[one] ?? UNKNOWN, has: () => true }));
    assert.deepEqual(anew.filter((one) => one in answers), [], `${who}: asked again`);
    assert.equal(page.url(), address(at.answers), who);
    const after = await shown(page);
    const told = (await page.locator('main .callout').allInnerTexts()).join('\n');
    const title = (row) => row.split(' → ')[0];
    const left = before.filter((row) => !after.includes(row));
    const gone = left.filter((row) => !after.some((one) => title(one) === title(row)));
    assert.equal(left.length - gone.length, 1, `${who}: one answer is another one: ${left}`);
    for (const row of gone) assert.ok(told.includes(`“${title(row)}”`), `${who}: "${title(row)}" is gone, told: ${told}`);
    for (const row of after) assert.ok(!told.includes(`“${title(row)}”`), `${who}: "${title(row)}" is there, told: ${told}`);
    kept += before.length - left.length;
    dropped += gone.length;
    assert.deepEqual(problems, [], who);
    await close();
  }
  assert.ok(kept >= covering.size && dropped >= covering.size, `${kept} answers kept, ${dropped} dropped`);
});
