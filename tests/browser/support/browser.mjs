// One Chromium for a test file, and contexts that write down everything that went wrong in them.

import { chromium } from 'playwright-core';
import { after } from 'node:test';
import { FLAGS } from './flags.mjs';
import { SITE, TODAY } from './site.mjs';

let running;
let whole = false;
const more = [];
const without = [];
after(async () => (await running)?.close());

/** Starts the browser of this test file with these flags as well; to be said before its first use. */
export function withFlags(...flags) {
  if (running) throw new Error('the browser runs already');
  more.push(...flags);
}

/** Starts the browser of this test file without these flags, which the test tool gives it; to be said before its first use. */
export function withoutFlags(...flags) {
  if (running) throw new Error('the browser runs already');
  without.push(...flags);
}

/** Takes the whole browser, not only what draws pages, for this test file; to be said before its first use. */
export function withWholeBrowser() {
  if (running) throw new Error('the browser runs already');
  whole = true;
}

/** The browser of this test file, started on first use: where there is one without windows, that, as it is much faster. */
export function browser() {
  if (!running) {
    const { CHROMIUM = '/usr/bin/chromium', CHROMIUM_SHELL } = process.env;
    const executablePath = whole ? CHROMIUM : CHROMIUM_SHELL || CHROMIUM;
    running = chromium.launch({ executablePath, args: [...FLAGS, ...more], ignoreDefaultArgs: without });
  }
  return running;
}

// Reported through the console, so that a violation is written down also when the page has moved on.
function reportViolations() {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
  });
}

/**
 * A context and what happened in it.
 *
 * @param {object} [options]
 * @param {boolean} [options.js] whether scripts run
 * @param {string} [options.day] the day of the clock, in Việt Nam; "" leaves the real clock
 * @param {boolean} [options.worker] whether service workers may run; off, so that tests do not feed each other
 * @param {object} [options.settings] kept settings, such as `{ theme: 'dark', text: '3' }`
 * @param {object} [options.context] further options of Playwright's context
 */
export async function open({ js = true, day = TODAY, worker = false, settings, site = SITE, ...more } = {}) {
  const context = await (await browser()).newContext({
    baseURL: site,
    javaScriptEnabled: js,
    viewport: { width: 1280, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...more,
  });
  context.setDefaultTimeout(15_000);
  const problems = [];
  const requests = [];
  const here = new URL(site).origin;
  context.on('request', (request) => {
    requests.push(request.url());
    const { origin, protocol } = new URL(request.url());
    if (origin !== here && !(protocol === 'data:' || protocol === 'blob:')) {
      problems.push(`request to another origin: ${request.url()}`);
    }
  });
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // The browser reports the status of a page that is rightly lost.
    const about = message.location()?.url ?? '';
    if (/status of 404/.test(message.text()) && about === message.page()?.url()) return;
    problems.push(`console ${message.type()}: ${message.text()} (${about} on ${message.page()?.url()})`);
  });
  if (js) {
    await context.addInitScript(reportViolations);
    if (!worker) await context.addInitScript(withoutServiceWorkers);
    if (settings) await context.addInitScript(keepSettings, settings);
    if (day) await context.clock.setFixedTime(new Date(`${day}T12:00:00+07:00`));
  }
  return { context, problems, requests, page: await context.newPage(), close: () => context.close() };
}

// As in a browser that has none, which the app has to live with anyway.
function withoutServiceWorkers() {
  delete Navigator.prototype.serviceWorker;
}

function keepSettings(settings) {
  // Runs on every page of the context, and must not undo what a test chose later. A blank page has no shelves.
  if (location.protocol === 'about:' || localStorage.getItem('tsst-settings') !== null) return;
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  localStorage.setItem('tsst-settings', ['v=1', ...lines].join('\n'));
}

/** Waits until the app has taken the page over. */
export async function started(page) {
  await page.waitForSelector('html:is([data-app=started], [data-app=failed])', { state: 'attached' });
  const state = await page.evaluate(() => document.documentElement.dataset.app);
  if (state !== 'started') throw new Error(`the app failed to start on ${page.url()}`);
}

/** Opens an address and waits for the app. */
export async function visit(page, url) {
  const response = await page.goto(url);
  await started(page);
  return response;
}

// A tab keeps some of all that it has shown, and grows slow of it.
const FRESH = 40;

/** Does `work` for every item, a few at a time, each in a page of its own. All faults are told at once. */
export async function each(context, items, work, width = 2) {
  const faults = new Map();
  const rest = [...items];
  const lane = async () => {
    let page = await context.newPage();
    for (let item = rest.shift(), done = 0; item !== undefined; item = rest.shift(), done += 1) {
      if (done > 0 && done % FRESH === 0) {
        await page.close();
        page = await context.newPage();
      }
      try {
        await work(page, item);
      } catch (error) {
        const what = error.message.replace(/\s*\n\s*/g, ' ').trim();
        faults.set(what, [...(faults.get(what) ?? []), item.path ?? item]);
      }
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: width }, lane));
  // The same fault on many pages is told once.
  const told = [...faults].map(([what, places]) => `${what}\n    on ${places.length} of ${items.length}: ${places.slice(0, 5).join(' ')}`);
  if (told.length > 0) throw new Error(told.join('\n'));
}
