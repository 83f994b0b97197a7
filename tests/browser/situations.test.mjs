// Ten situations that bring people here: from the first page to the answer in at most three steps, by touch, by the
// keyboard, and by ear. A step is a link that is followed, or a question that is asked of the search.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, started, visit } from './support/browser.mjs';
import { heard, key, listen } from './support/listen.mjs';
import { message } from './support/messages.mjs';
import { address, at } from './support/site.mjs';
import { voiced } from './support/voice.mjs';

const MOST = 3;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const link = (id) => ({ link: message(id) });
const ask = (words) => ({ ask: words });

/** What somebody asks, the way there, and the statement that answers. */
const SITUATIONS = [
  ['is the paper book still good?', [link('home-door-book-title')], 'guide-tu-so-ho-khau-den-the-can-cuoc-thay-bang'],
  ['an office still wants the book', [link('home-door-office-title')], 'guide-bi-doi-so-ho-khau-vi-sao'],
  ['"the police" are on the phone', [link('home-door-scam-title')], 'guide-lua-dao-vi-sao-khong'],
  ['what VNeID is, and where it begins', [link('home-door-phone-title')], 'guide-vneid-tu-dau-vneid-la-gi'],
  ['a child is born', [link('home-door-life-title'), link('journey-be-moi-sinh-title')], 'guide-tre-em-lam-mot-lan'],
  ['grandmother has no card', [link('home-door-life-title'), link('journey-ba-chua-co-the-title')], 'guide-nguoi-cao-tuoi-khuyet-tat-cmnd-het'],
  ['a new rented room', [link('home-door-life-title'), link('journey-moi-chuyen-tro-title')], 'guide-chuyen-nha-thue-nha-tach-ho-ba-muoi-ngay'],
  ['what the card costs', [link('nav-questions')], 'guide-the-can-cuoc-la-gi-khong-mat-tien'],
  ['must the card change since the provinces merged?', [ask('sáp nhập tỉnh đổi thẻ'), link('ask-sap-nhap-doi-the')], 'guide-the-can-cuoc-la-gi-khong-phai-doi'],
  ['somebody wants to keep the card', [ask('giu the lam tin'), link('ask-giu-the-lam-tin')], 'guide-the-can-cuoc-la-gi-giu-the'],
];

/** Words as they sound: without case and stops, VNeID letter by letter. */
const sounding = (text) => text.normalize('NFC').toLowerCase().replaceAll('vneid', 'vê nờ e i đê').replace(/[^\p{L}\s]/gu, ' ').replace(/\s+/g, ' ').trim();

/** The first words of the longest part of a statement between its figures. */
function words(id) {
  const longest = message(id).split(/\{[^}]*\}/).flatMap((part) => part.split(/[.;:,]/)).map((part) => part.trim()).sort((a, b) => b.length - a.length)[0];
  return longest.split(' ').slice(0, 6).join(' ');
}

/** Waits for what a step leads to. */
async function arrived(page, before) {
  await page.waitForURL((url) => url.href !== before);
  await started(page);
}

/** The link of this name that a reader sees. Where it stands in the list at the top, that is unfolded first: no step, it leads nowhere. */
async function find(page, name) {
  const found = page.locator('main a').filter({ hasText: name }).filter({ visible: true }).first();
  if (!(await found.waitFor({ timeout: 2_000 }).then(() => true, () => false))) {
    await page.locator('main details:not([open]) > summary').filter({ visible: true }).first().click();
    await found.waitFor();
  }
  return found;
}

const BY_HAND = {
  touch: {
    options: PHONE,
    follow: async (page, name) => (await find(page, name)).tap(),
    ask: async (page, asked) => {
      await page.locator('#tim').tap();
      await page.keyboard.type(asked);
      await page.locator('form.search button').tap();
    },
  },
  keyboard: {
    options: {},
    follow: async (page, name) => {
      const wanted = await find(page, name);
      await tabTo(page, (reached) => wanted.evaluate((one, other) => one === other, reached));
      await page.keyboard.press('Enter');
    },
    ask: async (page, asked) => {
      await tabTo(page, (reached) => reached.evaluate((one) => one.id === 'tim'));
      await page.keyboard.type(asked);
      await page.keyboard.press('Enter');
    },
  },
};

async function tabTo(page, isIt) {
  for (let n = 0; n < 150; n += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluateHandle(() => document.activeElement);
    if (await isIt(reached)) return;
  }
  throw new Error(`Tab never came there on ${page.url()}`);
}

for (const [way, { options, follow, ask: put }] of Object.entries(BY_HAND)) {
  test(`ten situations, by ${way}`, async () => {
    const { page, problems, close } = await open(options);
    for (const [what, steps, answer] of SITUATIONS) {
      assert.ok(steps.length <= MOST, what);
      await visit(page, address(at.home));
      for (const step of steps) {
        const before = page.url();
        await (step.ask ? put(page, step.ask) : follow(page, step.link));
        await arrived(page, before);
      }
      const told = page.locator('main').getByText(words(answer)).filter({ visible: true }).first();
      await told.waitFor().catch(() => assert.fail(`${what}: "${words(answer)}" is not on ${page.url()}`));
    }
    assert.deepEqual(problems, []);
    await close();
  });
}

/** Lets the page be read until these words were said. What was said is returned. */
async function hearUntil(page, wanted) {
  const before = (await heard(page)).sounds.length;
  await page.locator('main button.hear, main button:has(use[href$="#i-listen"])').filter({ visible: true }).first().focus();
  await page.keyboard.press('Enter');
  const all = async () => (await heard(page)).sounds.slice(before).map(({ text }) => sounding(text ?? ''));
  const end = Date.now() + 60_000;
  for (;;) {
    const said = await all();
    if (said.join(' ').includes(wanted)) break;
    if (Date.now() > end) assert.fail(`"${wanted}" is never said on ${page.url()}, but ${said.join(' | ')}`);
    await page.waitForTimeout(50);
  }
  await key(page, 'close').click();
}

voiced('ten situations, by ear: each step is heard before it is taken, and the answer is heard', async () => {
  const { context, page, problems, close } = await open();
  await listen(context, 40);
  for (const [what, steps, answer] of SITUATIONS) {
    await visit(page, address(at.home));
    for (const step of steps) {
      const before = page.url();
      const name = step.ask ? message('search-label') : step.link;
      // A field is announced by its label, and needs no voice of ours.
      if (!step.ask) await hearUntil(page, sounding(name));
      await (step.ask ? BY_HAND.keyboard.ask(page, step.ask) : BY_HAND.keyboard.follow(page, name));
      await arrived(page, before);
    }
    await hearUntil(page, sounding(words(answer)));
    console.log(`${what}: heard`);
  }
  assert.deepEqual(problems, []);
  await close();
});
