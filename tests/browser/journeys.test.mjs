// Every check, from its start page to a result: by keyboard alone, by touch, and every question by some hand. Who
// answers, and what has to come of it, the tables of life situations say (support/lives.mjs).

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { answerAll, begin, digits, keyboard, mouse, questionOf, remember, settled, shown, tabTo, toOutcome, touch } from './support/check.mjs';
import { covering, lives } from './support/lives.mjs';
import { message } from './support/messages.mjs';
import { wrongResult } from './support/result.mjs';
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

/** The first question of a life that somebody else in the same check answers otherwise, by ticking, and that answer. */
function otherwise(life) {
  for (const [id, answer] of Object.entries(life.answers)) {
    const other = lives.get(life.check).find((one) => id in one.answers && one.answers[id] !== answer && !/[\d,]/.test(one.answers[id][0]));
    if (other) return [id, other.answers[id]];
  }
  throw new Error(`${life.who}: nobody answers otherwise`);
}

test('in every check another early answer keeps the rest, and what falls away is named', async () => {
  let kept = 0;
  let dropped = 0;
  for (const [first] of covering.values()) {
    const { check, who, day, answers } = first;
    const at = inside(check);
    const [id, other] = otherwise(first);
    const { context, page, problems, close } = await open({ day });
    await remember(context, answers, check);
    await visit(page, address(at.answers));
    const before = await shown(page);
    assert.equal(before.length, Object.keys(answers).length, who);
    await page.locator(`dl.answers a[href$="/${id}/"]`).click();
    await settled(page);
    assert.equal(questionOf(page), id, who);
    await mouse.answer(page, id, other);
    await page.waitForURL((url) => url.href !== address(at.question(id)));
    // Straight to the answers: what is newly asked is not answered here.
    await visit(page, address(at.answers));
    await page.waitForSelector('dl.answers');
    const after = await shown(page);
    const named = await page.locator('main .callout').allInnerTexts();
    const changed = before.filter((row) => !after.includes(row)).map((row) => row.split(' → ')[0]);
    const gone = changed.filter((title) => !after.some((row) => row.startsWith(`${title} → `)));
    for (const title of gone) assert.ok(named.some((text) => text.includes(title)), `${who}: "${title}" is gone, told: ${named}`);
    assert.equal(changed.length - gone.length, 1, `${who}: one answer was changed, others: ${changed}`);
    for (const row of after) {
      const [title] = row.split(' → ');
      assert.ok(!named.some((text) => text.includes(`“${title}”`)), `${who}: "${title}" is told to be gone, and is there`);
    }
    kept += before.length - changed.length;
    dropped += gone.length;
    assert.deepEqual(problems, [], who);
    await close();
  }
  assert.ok(kept >= covering.size && dropped >= covering.size, `${kept} answers kept, ${dropped} dropped`);
});
