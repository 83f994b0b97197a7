// The windows of a session.

import { open, visit } from './browser.mjs';
import { address } from './site.mjs';

export const AGENDA = '/cho-to-cong-dong/buoi-tuyen-truyen/';
export const SCREEN = '/cho-to-cong-dong/trinh-chieu/';
export const PRESENTER = '/cho-to-cong-dong/nguoi-trinh-bay/';
/** The clock of these tests runs: windows tell each other what they show twice a second. */
export const RUNNING = { day: '' };

/** Where a window stands: `3/20`. */
export const count = (page) => page.textContent(':is(.slide__count, .present__count)');

/** Waits until every window stands there, at most two seconds. */
export async function agree(pages, at) {
  for (const page of pages) {
    await page.waitForFunction((at) => document.querySelector(':is(.slide__count, .present__count)')?.textContent.startsWith(`${at}/`), at, { timeout: 2_000 });
  }
}

/** Opens these windows in one browser. */
export async function windows(paths = [PRESENTER, SCREEN], options = {}) {
  const opened = await open({ ...RUNNING, ...options });
  const pages = [];
  for (const path of paths) {
    const page = await opened.context.newPage();
    await visit(page, address(path));
    pages.push(page);
  }
  return { ...opened, pages };
}

/** Puts these lines into the agenda of every page that the context opens from now on, once. */
export const keepAgenda = (context, lines) =>
  context.addInitScript((text) => {
    if (location.protocol !== 'about:' && localStorage.getItem('tsst-agenda') === null) localStorage.setItem('tsst-agenda', text);
  }, ['tsst-agenda v=1', 'audience=everybody', 'minutes=30', ...lines].join('\n'));
