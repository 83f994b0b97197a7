// A whole check by ear: what the voice is given is all that this listener goes by, and keys are all that is pressed.

import assert from 'node:assert/strict';
import { open, visit } from './support/browser.mjs';
import { settled } from './support/check.mjs';
import { lives } from './support/lives.mjs';
import { heard, isSpeech, listen, silent, sounds } from './support/listen.mjs';
import { message } from './support/messages.mjs';
import { address, inside } from './support/site.mjs';
import { voiced as test } from './support/voice.mjs';

const CHECK = 'cuoc-goi-lua-dao';
const at = inside(CHECK);
const KEYS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Words as they sound: without case and stops. */
const sounding = (text) => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\s]/gu, ' ').replace(/\s+/g, ' ').trim();

/** Moves on with Tab, or back with Shift and Tab, to the control of this name: its name is what a listener is told. */
async function tabToNamed(page, name, key = 'Tab') {
  const passed = [];
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press(key);
    passed.push(await page.evaluate(() => document.activeElement?.innerText.trim() ?? ''));
    if (passed.at(-1).startsWith(name)) return;
  }
  throw new Error(`${key} never reached "${name}", but ${passed.join(' | ')}`);
}

/** Does something that makes the voice speak, and listens until it rests: every sentence that sounded. */
async function listening(page, act) {
  const before = (await heard(page)).sounds.length;
  await act();
  await sounds(page, before + 1);
  await silent(page, 120_000);
  const said = (await heard(page)).sounds.slice(before);
  for (const one of said) assert.ok(isSpeech(one), `"${one.text}" is silent`);
  return said.map(({ text }) => sounding(text));
}

/** Hears the page, which says the message. */
async function hearPage(page, label, title, key) {
  await tabToNamed(page, message(label), key);
  const said = await listening(page, () => page.keyboard.press('Enter'));
  const wanted = sounding(message(title));
  assert.ok(said.join(' ').includes(wanted), `"${wanted}" is said in: ${said.join(' | ')}`);
  return said;
}

/** Goes where Enter leads. */
async function goOn(page) {
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
  await settled(page);
}

test('a whole check by ear alone: heard, answered by number keys, and the result heard', async () => {
  const life = lives.get(CHECK).find(({ answers }) => answers['dau-hieu'] === 'dieu-tra-qua-dien-thoai' && answers['da-lam'] === 'chua-lam');
  assert.ok(life, 'somebody is called by "the police"');
  const { context, page, problems, close } = await open({ day: life.day });
  await listen(context, 40);
  await visit(page, address(at.check));
  await hearPage(page, 'hear-page', `check-${CHECK}-title`);
  await tabToNamed(page, message('check-start'), 'Shift+Tab');
  await goOn(page);
  for (const [id, answer] of Object.entries(life.answers)) {
    // On a new page the heading has the focus, and the button stands just before it.
    const said = await hearPage(page, 'hear-question', `check-${CHECK}-${id}-title`, 'Shift+Tab');
    assert.ok(said.includes(sounding(message('question-keys').replace('1', KEYS[1]).replace('9', KEYS[9]).replace('0', KEYS[0]).replace('Enter', 'en tơ'))), `the keys are told: ${said.at(-1)}`);
    const wanted = sounding(message(`check-${CHECK}-${id}-${answer}`));
    const offered = said.filter((one) => one.endsWith(` ${wanted}`));
    assert.equal(offered.length, 1, `"${wanted}" is offered once in: ${said.join(' | ')}`);
    const [, number] = /^phím (\p{L}+) /u.exec(offered[0]) ?? [];
    assert.ok(KEYS.includes(number), `the key of: ${offered[0]}`);
    const chosen = await listening(page, () => page.keyboard.press(String(KEYS.indexOf(number))));
    assert.deepEqual(chosen, offered, 'what was chosen is said');
    await goOn(page);
  }
  await hearPage(page, 'hear-page', 'answers-title');
  await tabToNamed(page, message('answers-to-result'), 'Shift+Tab');
  await goOn(page);
  const said = await hearPage(page, 'hear-result', `check-${CHECK}-outcome-${life.outcome}-title`);
  for (const [item, variant] of life.items) {
    const text = sounding(message(`check-${CHECK}-item-${item}-${variant}`));
    assert.ok(said.join(' ').includes(text.split(' ').slice(0, 6).join(' ')), `"${text}" is said`);
  }
  assert.deepEqual(problems, []);
  await close();
});

test('a number key stays silent for who does not listen', async () => {
  const { context, page, close } = await open();
  await listen(context);
  await visit(page, address(at.question('kenh')));
  await page.keyboard.press('1');
  await page.waitForFunction(() => document.querySelector('input:checked'));
  await page.waitForTimeout(500);
  assert.equal((await heard(page)).sounds.length, 0);
  assert.equal(await page.locator('aside.player').count(), 0);
  await close();
});

test('on a phone, which shows no keys, none are said', async () => {
  const { context, page, close } = await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await listen(context, 40);
  await visit(page, address(at.question('kenh')));
  const said = await listening(page, () => page.locator('.ask__hear').tap());
  assert.ok(said.includes(sounding(message(`check-${CHECK}-kenh-goi-dien`))), said.join(' | '));
  assert.deepEqual(said.filter((one) => one.startsWith('phím')), []);
  await close();
});
