// Walking through the check as a reader does: by mouse, by keyboard, by touch.

import { address, at } from './site.mjs';
import { started, visit } from './browser.mjs';

export const UNKNOWN = 'khong-biet';

/** Answers by question: an option's id, `day-month-year`, or a year. Together they meet every question. */
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
const QUESTION = /\/kiem-tra\/the-can-cuoc\/([a-z0-9-]+)\/$|\/checks\/[^/]+\/([a-z0-9-]+)\/$/;
const NO_QUESTION = new Set(['tra-loi', 'ket-qua', 'answers', 'result']);

/** The question that the page asks now, or null on another page. */
export function questionOf(page) {
  const found = QUESTION.exec(new URL(page.url()).pathname);
  const id = found?.[1] ?? found?.[2] ?? null;
  return id === null || NO_QUESTION.has(id) ? null : id;
}

/** Waits until the page that the address names stands there. */
export async function settled(page) {
  await started(page);
  const id = questionOf(page);
  if (id) await page.waitForSelector(`h1 [data-say="check-the-can-cuoc-${id}-title"]`);
}

const parts = (answer) => (answer.includes('-') ? answer.split('-') : ['', '', answer]);
const isDate = (answer) => /^[\d-]+$/.test(answer);
export const option = (id, answer) => `#${id}-${answer}`;

/** The label that shows an option. */
export const face = (page, id, answer) => page.locator('label.choice', { has: page.locator(option(id, answer)) });

/** With a mouse. */
export const mouse = {
  begin: (page) => page.locator('main .actions a.button').first().click(),
  async answer(page, id, answer) {
    if (isDate(answer)) {
      for (const [n, text] of parts(answer).entries()) await page.fill(`#${FIELDS[n]}`, text);
    } else {
      await face(page, id, answer).click();
    }
    await page.click(SUBMIT);
  },
};

/** With fingers. */
export const touch = {
  begin: (page) => page.locator('main .actions a.button').first().tap(),
  async answer(page, id, answer) {
    if (isDate(answer)) {
      for (const [n, text] of parts(answer).entries()) {
        await page.tap(`#${FIELDS[n]}`);
        await page.keyboard.type(text);
      }
    } else {
      await face(page, id, answer).tap();
    }
    await page.tap(SUBMIT);
  },
};

/** Presses Tab until what has the focus matches the selector. */
export async function tabTo(page, selector, most = 60) {
  for (let n = 0; n < most; n += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

/** With Tab, arrows and Enter alone. */
export const keyboard = {
  async begin(page) {
    await tabTo(page, 'main .actions a.button');
    await page.keyboard.press('Enter');
  },
  async answer(page, id, answer) {
    if (isDate(answer)) {
      for (const [n, text] of parts(answer).entries()) {
        await tabTo(page, `#${FIELDS[n]}`);
        await page.keyboard.type(text);
      }
    } else {
      await tabTo(page, 'input[type=radio]');
      for (let n = 0; !(await page.isChecked(option(id, answer))); n += 1) {
        if (n > 20) throw new Error(`the arrows never reached ${answer} of ${id}`);
        await page.keyboard.press('ArrowDown');
      }
    }
    await page.keyboard.press('Enter');
  },
};

/**
 * Answers from the page at hand until there is no question left, or `until` is asked.
 *
 * @returns {Promise<string[]>} the questions that were answered, in order
 */
export async function answerAll(page, answers, { hand = mouse, until, seen } = {}) {
  const asked = [];
  await settled(page);
  for (let id = questionOf(page); id && id !== until; id = questionOf(page)) {
    if (asked.includes(id)) throw new Error(`${id} is asked twice: ${asked}`);
    if (!(id in answers)) throw new Error(`${id} is asked after ${asked}, and has no answer here`);
    await seen?.(id);
    const before = page.url();
    await hand.answer(page, id, answers[id]);
    await page.waitForURL((url) => url.href !== before, { timeout: 8_000 });
    await settled(page);
    asked.push(id);
  }
  return asked;
}

/** From the start page of the check through its questions. */
export async function begin(page, answers, options = {}) {
  await visit(page, address(options.start ?? at.check));
  await (options.hand ?? mouse).begin(page);
  await page.waitForURL((url) => url.pathname.endsWith('/ngay-sinh/'));
  return answerAll(page, answers, options);
}

/** The answers as the tab keeps them, for tests that begin further on. */
export function kept(answers) {
  const raw = (answer) => {
    if (!isDate(answer)) return answer;
    const [day, month, year] = parts(answer);
    return day === '' ? year : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  };
  return ['v=1', ...Object.entries(answers).map(([id, answer]) => `${id}=${raw(answer)}`)].join('\n');
}

/** Puts answers into the tab before any page of the context is opened. */
export async function remember(context, answers) {
  await context.addInitScript((text) => {
    // A blank page has no shelves.
    if (location.protocol === 'about:') return;
    if (sessionStorage.getItem('tsst-answers-the-can-cuoc') === null) sessionStorage.setItem('tsst-answers-the-can-cuoc', text);
  }, kept(answers));
}

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
      facts: [...item.querySelectorAll('dl.facts > div')].map((row) => row.innerText.replace(/\s+/g, ' ').trim()),
    })),
  );
