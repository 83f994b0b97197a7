// The voices of the device: only Vietnamese ones, only those the listener knows, and on without a gap when one is lost.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, visit } from './support/browser.mjs';
import { likes, spokenByDevice, withDevice } from './support/device.mjs';
import { files } from './support/files.mjs';
import { hear, heard, isSpeech, listen, script, silent, sounds } from './support/listen.mjs';
import { message } from './support/messages.mjs';
import { address, at } from './support/site.mjs';
import { voiced } from './support/voice.mjs';

const QUESTION = at.question('ngay-sinh');
const WORDS_ONLY = /^[a-zà-ỹđ\s,.!?]+$/i;
const SOUTH = { settings: { region: 'south', gender: 'woman' } };
const LINH = { name: 'Linh', lang: 'vi-VN' };
const ENGLISH = { name: 'English United States', lang: 'en_US' };

test('a phone that has English only: nothing is given to it', async () => {
  const { context, page, problems, close } = await open();
  await withDevice(context, { voices: [ENGLISH] });
  await listen(context, 40);
  await hear(page, QUESTION);
  await silent(page);
  assert.deepEqual(await spokenByDevice(page), []);
  assert.ok((await heard(page)).sounds.length > 3);
  assert.deepEqual(problems, []);
  await close();
});

test('a voice that the listener has tagged reads its region, sentence by sentence, to the last', async () => {
  const { context, page, problems, close } = await open(SOUTH);
  await withDevice(context, { voices: [ENGLISH, LINH] });
  await likes(context, ['tag=south woman Linh']);
  await listen(context, 40);
  await hear(page, QUESTION);
  const sentences = await script(page);
  await silent(page);
  const said = await spokenByDevice(page);
  assert.deepEqual((await heard(page)).lit, sentences);
  assert.ok(said.length >= sentences.length, `${said.length} utterances for ${sentences.length} sentences`);
  for (const one of said) {
    assert.equal(one.voice, 'Linh');
    assert.equal(one.lang, 'vi-VN', 'the language is set beside the voice');
    assert.match(one.text, WORDS_ONLY);
    assert.ok(one.text.length <= 220, `${one.text.length} letters at once`);
  }
  assert.equal((await heard(page)).sounds.length, 0, 'the built-in voice rests');
  assert.deepEqual(problems, []);
  await close();
});

voiced('the same voice does not read for another region', async () => {
  const { context, page, close } = await open({ settings: { region: 'central', gender: 'woman' } });
  await withDevice(context, { voices: [LINH] });
  await likes(context, ['tag=south woman Linh']);
  await listen(context, 40);
  await hear(page, QUESTION);
  await silent(page);
  assert.deepEqual(await spokenByDevice(page), []);
  await close();
});

voiced('a voice that is lost in the middle: the built-in voice says the same sentence', async () => {
  const { context, page, problems, close } = await open(SOUTH);
  await withDevice(context, { voices: [LINH], fault: 'breaks' });
  await likes(context, ['tag=south woman Linh']);
  await listen(context, 40);
  await hear(page, QUESTION);
  const sentences = await script(page);
  await silent(page);
  const log = await heard(page);
  assert.deepEqual(log.lit, sentences, 'no sentence is left out');
  assert.equal((await spokenByDevice(page)).length, 2, 'and the voice is not tried again');
  assert.equal(log.sounds.length, sentences.length - 1);
  assert.ok(log.sounds.every(isSpeech));
  assert.deepEqual(problems, []);
  await close();
});

voiced('a voice that never begins is given up after eight seconds', async () => {
  const { context, page, close } = await open(SOUTH);
  await withDevice(context, { voices: [LINH], fault: 'silent' });
  await likes(context, ['tag=south woman Linh']);
  await listen(context, 40);
  const begun = Date.now();
  await hear(page, QUESTION);
  await sounds(page, 1);
  assert.ok(Date.now() - begun > 6_000);
  await silent(page);
  assert.equal((await spokenByDevice(page)).length, 1);
  await close();
});

voiced('without the built-in voice a voice of an unknown region reads, and that is said', async () => {
  const { context, page, close } = await open({ settings: { region: 'central', gender: 'woman' } });
  await context.route(files.voice, (route) => route.abort());
  await withDevice(context, { voices: [ENGLISH, LINH] });
  await listen(context, 40);
  await hear(page, QUESTION);
  await page.waitForFunction(() => window.spokenByDevice.length > 0, null, { timeout: 30_000 });
  assert.equal(await page.locator('.player__note').innerText(), message('caution-no-central'));
  await silent(page);
  assert.ok((await spokenByDevice(page)).every(({ voice }) => voice === 'Linh'));
  await close();
});

test('a voice that needs the network stays off until it is allowed, and then says so', async () => {
  const { context, page, close } = await open(SOUTH);
  await withDevice(context, { voices: [{ name: 'HoaiMy Online', lang: 'vi-VN', local: false }] });
  await likes(context, ['tag=south woman HoaiMy Online']);
  await listen(context, 40);
  await hear(page, QUESTION);
  await silent(page);
  assert.deepEqual(await spokenByDevice(page), []);
  await page.evaluate(() => localStorage.setItem('tsst-listening', 'v=1\nnetwork=yes\ntag=south woman HoaiMy Online'));
  await page.reload();
  await hear(page, QUESTION);
  await page.waitForFunction(() => window.spokenByDevice.length > 0);
  assert.equal(await page.locator('.player__note').innerText(), message('caution-network'));
  await close();
});

test('on the page of voices a voice is heard, tagged, and answers from then on', async () => {
  const { context, page, problems, close } = await open(SOUTH);
  await withDevice(context, { voices: [ENGLISH, LINH], late: 1500 });
  await visit(page, address(at.voices));
  const row = page.locator('.lights__row--voice');
  await row.waitFor();
  assert.equal(await row.count(), 1, 'the English voice is not offered');
  await row.locator('button').click();
  await page.waitForFunction(() => window.spokenByDevice.length === 1);
  assert.deepEqual(await page.locator('.lights .light').allInnerTexts(), Array(6).fill(message('tryout-green')));
  await row.locator('select').selectOption({ label: message('voice-south-woman') });
  const fifth = page.locator('section[aria-labelledby=ai-doc] .lights__row').nth(4);
  await page.waitForFunction(() => document.querySelectorAll('section[aria-labelledby=ai-doc] .lights__row')[4].textContent.includes('Linh'));
  assert.match(await fifth.innerText(), /Linh/);
  assert.match(await page.evaluate(() => localStorage.getItem('tsst-listening')), /tag=south woman Linh/);
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll('section[aria-labelledby=ai-doc] .lights__row')[4].textContent.includes('Linh'));
  assert.deepEqual(problems, []);
  await close();
});

test('a copy without its own voice, on a device without one: the text is shown sentence by sentence', async () => {
  const { context, page, problems, close } = await open();
  await context.route(`**${QUESTION}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/ data-voice="[^"]+"/, ' data-voice=""') });
  });
  await withDevice(context, { voices: [ENGLISH] });
  await listen(context);
  await hear(page, QUESTION);
  await page.waitForSelector('.notices .notice');
  assert.deepEqual(await page.locator('.notices .notice p').allInnerTexts(), [message('notice-no-voice')]);
  const sentences = await script(page);
  await page.locator('aside.player').getByRole('button', { name: message('player-follow-text') }).click();
  for (const [n, sentence] of sentences.entries()) {
    await page.waitForFunction((wanted) => document.querySelector('.follow__text').textContent.endsWith(wanted), sentence);
    if (n + 1 < sentences.length) await page.keyboard.press('ArrowRight');
  }
  assert.deepEqual(await spokenByDevice(page), []);
  assert.equal((await heard(page)).sounds.length, 0);
  assert.deepEqual(problems, []);
  await close();
});
