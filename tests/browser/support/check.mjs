// Walking through a check as a reader does: by mouse, by keyboard, by touch.
//
// Answers stand by question: an option's id, several ids joined by commas, a number, or a date as people say it
// (`day-month-year`, or less of it).

import { started, visit } from './browser.mjs';
import { CARD, address, inside, questionAt } from './site.mjs';

export const UNKNOWN = 'khong-biet';

/** Answers of people in the check of the identity card whom several tests follow. Every check is met by `lives.mjs`. */
export const journeys = {
  'a new card lost, filed online': {
    'ngay-sinh': '12-3-1990',
    'giay-dang-co': 'the-can-cuoc',
    'tinh-trang-the': 'mat',
    'ngay-cap': '5-5-2025',
    'thong-tin-the': 'dung',
    vneid: 'muc-2',
    'cach-nop': 'truc-tuyen',
    'dien-mien': 'khong',
    'cong-dan-so': 'du-giay-to',
  },
  'a new card lost, at the counter': {
    'ngay-sinh': '12-3-1990',
    'giay-dang-co': 'the-can-cuoc',
    'tinh-trang-the': 'mat',
    'ngay-cap': '5-5-2025',
    'thong-tin-the': 'dung',
    vneid: 'muc-2',
    'cach-nop': 'truc-tiep',
    'tu-lam': 'tu-lam-duoc',
    'dien-mien': 'khong',
  },
  'a chip card that is still good': {
    'ngay-sinh': '12-3-1990',
    'giay-dang-co': 'cccd-chip',
    'tinh-trang-the': 'con-tot',
    'ngay-cap': '1-6-2021',
    'han-the': '12-3-2030',
    'thong-tin-the': 'dung',
    'muon-doi': 'khong',
  },
  'a small child without papers': {
    'ngay-sinh': '2-1-2024',
    'giay-dang-co': 'chua-co',
    'khai-sinh-cua-tre': 'chua-khai-sinh',
    'dai-dien': 'cha-me',
    'vneid-dai-dien': 'muc-2',
  },
  'an old paper, only the year of birth known': {
    'ngay-sinh': '1958',
    'giay-dang-co': 'cmnd-9',
    'thong-tin-dan-cu': 'sai-khai-sinh',
    vneid: 'chua-co',
    'tu-lam': 'tu-lam-duoc',
  },
};

const SUBMIT = 'form.ask button[type=submit]';
const FIELDS = ['ngay', 'thang', 'nam'];
const NUMBER = '#so';

/** The question that the page asks now, or null on another page. */
export const questionOf = (page) => questionAt(page.url())?.id ?? null;

/** Waits until the page that the address names stands there. */
export async function settled(page) {
  await started(page);
  const asked = questionAt(page.url());
  if (asked) await page.waitForSelector(`h1 [data-say="check-${asked.check}-${asked.id}-title"]`);
}

const isDate = (answer) => /^\d{1,4}(-\d{1,4}){0,2}$/.test(answer);
/** Day, month and year, as far as they are known. */
const parts = (answer) => ['', '', ...answer.split('-')].slice(-3);
export const option = (id, answer) => `#${id}-${answer}`;

/** The label that shows an option. */
export const face = (page, id, answer) => page.locator('label.choice', { has: page.locator(option(id, answer)) });

/** What has to be typed to give the answer, by field; nothing when it is chosen. */
async function typed(page, answer) {
  if (!isDate(answer)) return [];
  if ((await page.locator(NUMBER).count()) > 0) return [[NUMBER, answer]];
  return FIELDS.map((field, n) => [`#${field}`, parts(answer)[n]]).filter(([, text]) => text !== '');
}

/** The options of an answer, in the order in which they stand on the page. */
async function chosen(page, id, answer) {
  const shown = await page.locator('label.choice input').evaluateAll((all) => all.map((one) => one.value));
  const wanted = answer.split(',');
  const missing = wanted.filter((one) => !shown.includes(one));
  if (missing.length > 0) throw new Error(`${id} offers ${shown}, and no ${missing}`);
  return shown.filter((one) => wanted.includes(one));
}

/** A way to answer: how a field is filled, an option chosen, the answer sent. */
const hand = ({ begin, fill, choose, send }) => ({
  begin,
  async answer(page, id, answer) {
    const fields = await typed(page, answer);
    for (const [field, text] of fields) await fill(page, field, text);
    if (fields.length === 0) for (const one of await chosen(page, id, answer)) await choose(page, id, one);
    await send(page);
  },
});

/** With a mouse. */
export const mouse = hand({
  begin: (page) => page.locator('main .actions a.button').first().click(),
  fill: (page, field, text) => page.fill(field, text),
  choose: (page, id, one) => face(page, id, one).click(),
  send: (page) => page.click(SUBMIT),
});

/** With fingers. */
export const touch = hand({
  begin: (page) => page.locator('main .actions a.button').first().tap(),
  async fill(page, field, text) {
    await page.tap(field);
    await page.keyboard.type(text);
  },
  choose: (page, id, one) => face(page, id, one).tap(),
  send: (page) => page.tap(SUBMIT),
});

/** Presses Tab until what has the focus matches the selector. */
export async function tabTo(page, selector, most = 60) {
  for (let n = 0; n < most; n += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

const typing = {
  async begin(page) {
    await tabTo(page, 'main .actions a.button');
    await page.keyboard.press('Enter');
  },
  async fill(page, field, text) {
    await tabTo(page, field);
    await page.keyboard.type(text);
  },
  send: (page) => page.keyboard.press('Enter'),
};

/** With Tab, arrows, the space bar and Enter alone. */
export const keyboard = hand({
  ...typing,
  async choose(page, id, one) {
    const wanted = option(id, one);
    if ((await page.getAttribute(wanted, 'type')) === 'checkbox') {
      await tabTo(page, wanted);
      await page.keyboard.press('Space');
      return;
    }
    await tabTo(page, 'input[type=radio]');
    for (let n = 0; !(await page.isChecked(wanted)); n += 1) {
      if (n > 20) throw new Error(`the arrows never reached ${one} of ${id}`);
      await page.keyboard.press('ArrowDown');
    }
  },
});

/** With number keys and Enter, and Tab only to the fields of a date. */
export const digits = hand({
  ...typing,
  async choose(page, id, one) {
    await page.keyboard.press(await face(page, id, one).locator('.choice__key').textContent());
  },
});

/**
 * Answers from the page at hand until there is no question left, or `until` is asked.
 *
 * @returns {Promise<string[]>} the questions that were answered, in order
 */
export async function answerAll(page, answers, { hand: way = mouse, until, seen } = {}) {
  const asked = [];
  await settled(page);
  for (let id = questionOf(page); id && id !== until; id = questionOf(page)) {
    if (asked.includes(id)) throw new Error(`${id} is asked twice: ${asked}`);
    if (!(id in answers)) throw new Error(`${id} is asked after ${asked}, and has no answer here`);
    await seen?.(id);
    const before = page.url();
    await way.answer(page, id, answers[id]);
    await page.waitForURL((url) => url.href !== before, { timeout: 8_000 });
    await settled(page);
    asked.push(id);
  }
  return asked;
}

/** From the start page of a check through its questions. */
export async function begin(page, answers, { check = CARD, ...options } = {}) {
  await visit(page, address(options.start ?? inside(check).check));
  const before = page.url();
  await (options.hand ?? mouse).begin(page);
  await page.waitForURL((url) => url.href !== before);
  return answerAll(page, answers, options);
}

/** The answers as the tab keeps them, for tests that begin further on. */
export function kept(answers) {
  const raw = (answer) => {
    const [day, month, year] = parts(answer);
    if (!isDate(answer) || year.length < 4) return answer;
    return [year, month, day].filter(Boolean).map((part) => part.padStart(2, '0')).join('-');
  };
  return ['v=1', ...Object.entries(answers).map(([id, answer]) => `${id}=${raw(answer)}`)].join('\n');
}

/** Where the tab keeps the answers of a check. */
export const shelf = (check = CARD) => `tsst-answers-${check}`;

/** Puts answers into the tab before any page of the context is opened. */
export async function remember(context, answers, check = CARD) {
  await context.addInitScript(
    ([key, text]) => {
      // A blank page has no shelves.
      if (location.protocol === 'about:') return;
      if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, text);
    },
    [shelf(check), kept(answers)],
  );
}

/** What the page of answers shows, by question. */
export const shown = (page) =>
  page.locator('dl.answers .answers__row').evaluateAll((rows) =>
    rows.map((row) => `${row.querySelector('dt').innerText.trim()} → ${row.querySelector('dd').innerText.trim()}`),
  );

/** From the page of answers to the checklist. */
export async function toOutcome(page, hand = 'click') {
  if (!new URL(page.url()).pathname.endsWith('/ket-qua/')) {
    const link = page.locator(`main a.button[href$="/ket-qua/"]`).first();
    await link[hand]();
    await page.waitForURL((url) => url.pathname.endsWith('/ket-qua/'));
  }
  await page.waitForSelector('main .item');
}

/** The checklist on the page. */
export const checklist = (page) =>
  page.locator('main .item').evaluateAll((items) =>
    items.map((item) => ({
      title: item.querySelector('h3').innerText.trim(),
      status: [...item.querySelector('.status').classList].find((name) => name.startsWith('status--'))?.slice(8),
      word: item.querySelector('.status').innerText.trim(),
      text: item.innerText,
      said: [...item.querySelectorAll('[data-say]')].map((one) => one.dataset.say),
      facts: [...item.querySelectorAll('dl.facts > div')].map((row) => row.innerText.replace(/\s+/g, ' ').trim()),
    })),
  );
