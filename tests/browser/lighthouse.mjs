// Lighthouse, as a phone, on the guide and on the same text as one plain HTML file, in turn: medians of five.
//
// Exit status 0 means that the goals of design.md hold, 1 that one does not.

import http from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { SITE, address, at } from './support/site.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run'];
const GOALS = { accessibility: 100, 'best-practices': 100, performance: 100, ratio: 1.25, blocking: 50, shift: 0 };

/** The guide's text in plain markup: its headings, paragraphs, lists and tables, and nothing else. */
async function plainText() {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address(at.guide));
  const { title, body } = await page.evaluate(() => {
    const keep = new Set(['H1', 'H2', 'H3', 'P', 'LI', 'OL', 'UL', 'TABLE', 'TR', 'TH', 'TD', 'DETAILS', 'SUMMARY', 'DL', 'DT', 'DD']);
    const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const write = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return escape(node.data);
      if (node.nodeType !== Node.ELEMENT_NODE || node.tagName === 'svg' || node.tagName === 'NOSCRIPT') return '';
      const inside = [...node.childNodes].map(write).join('');
      const name = node.tagName.toLowerCase();
      return keep.has(node.tagName) ? `<${name}>${inside}</${name}>\n` : inside;
    };
    return { title: document.title, body: write(document.body) };
  });
  await browser.close();
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>\n<main>${body}</main></html>\n`;
}

/** Serves one page, packed as the site is. */
async function serve(text) {
  const packed = await promisify(brotliCompress)(Buffer.from(text), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const server = http.createServer((request, response) => {
    const found = request.url === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br', 'content-length': packed.length });
    response.end(packed);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, bytes: packed.length, server };
}

async function measure(url) {
  const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: FLAGS });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices'] });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    const score = (name) => Math.round(lhr.categories[name].score * 100);
    const value = (name) => lhr.audits[name].numericValue;
    return {
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      performance: score('performance'),
      paint: value('largest-contentful-paint'),
      blocking: value('total-blocking-time'),
      shift: value('cumulative-layout-shift'),
      bytes: value('total-byte-weight'),
      failed: Object.values(lhr.audits).filter((audit) => audit.score !== null && audit.score < 0.9).map((audit) => audit.id),
    };
  } finally {
    chrome.kill();
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const medians = (all) => Object.fromEntries(Object.keys(all[0]).filter((name) => name !== 'failed').map((name) => [name, median(all.map((one) => one[name]))]));

const plain = await serve(await plainText());
const guides = [];
const plains = [];
for (let run = 1; run <= RUNS; run += 1) {
  // In turn, so that both feel what else the machine does.
  guides.push(await measure(address(at.guide)));
  plains.push(await measure(plain.url));
  console.error(`run ${run} of ${RUNS}: ${Math.round(guides.at(-1).paint)} ms and ${Math.round(plains.at(-1).paint)} ms to the largest paint`);
}
plain.server.close();

const guide = medians(guides);
const bare = medians(plains);
const ratio = guide.paint / bare.paint;
const row = (name, one, other, goal) => console.log(`${name.padEnd(28)}${String(one).padStart(10)}${String(other).padStart(12)}${String(goal).padStart(12)}`);
row(`medians of ${RUNS}`, 'guide', 'plain HTML', 'goal');
for (const name of ['accessibility', 'best-practices', 'performance']) row(name, guide[name], bare[name], GOALS[name]);
row('largest paint, ms', Math.round(guide.paint), Math.round(bare.paint), '');
row('largest paint, ratio', ratio.toFixed(2), 1, `≤ ${GOALS.ratio}`);
row('blocking time, ms', Math.round(guide.blocking), Math.round(bare.blocking), `≤ ${GOALS.blocking}`);
row('layout shift', guide.shift.toFixed(4), bare.shift.toFixed(4), GOALS.shift);
row('bytes', guide.bytes, bare.bytes, '');
const failed = [...new Set(guides.flatMap((one) => one.failed))];
if (failed.length > 0) console.log(`audits below 90 on the guide: ${failed.join(', ')}`);
console.log(`measured at ${SITE}`);

const holds = guide.accessibility >= GOALS.accessibility && guide['best-practices'] >= GOALS['best-practices'] && guide.performance >= GOALS.performance && ratio <= GOALS.ratio && guide.blocking <= GOALS.blocking && guide.shift <= GOALS.shift;
process.exitCode = holds ? 0 : 1;
