// Lighthouse, as a phone, on the guide and on the same text as one plain HTML file, in turn: medians of five.
//
// Both are measured over HTTP/2, as every server of deploy/ sends them: `cargo xtask serve` speaks HTTP/1.1, for which
// Lighthouse reckons a new connection for every file beside the page. PLAIN_HTTP=1 measures that instead.
//
// Exit status 0 means that the goals of design.md hold, 1 that one does not.

import http from 'node:http';
import http2 from 'node:http2';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { generate } from 'selfsigned';
import { SITE, address, at } from './support/site.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run', '--ignore-certificate-errors'];
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

/** Sends what the site sends, as it was when first asked for, and the plain page at /plain.html. */
async function serve(text) {
  const packed = await promisify(brotliCompress)(Buffer.from(text), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br', 'content-length': packed.length };
  const kept = new Map([['/plain.html', Promise.resolve({ status: 200, headers, body: packed })]]);
  const answer = async (request, response) => {
    if (!kept.has(request.url)) kept.set(request.url, ask(request.url));
    const { status, headers, body } = await kept.get(request.url);
    response.writeHead(status, headers);
    response.end(body);
  };
  const plain = process.env.PLAIN_HTTP === '1';
  const pair = plain ? {} : await generate([{ name: 'commonName', value: '127.0.0.1' }]);
  const server = plain ? http.createServer(answer) : http2.createSecureServer({ key: pair.private, cert: pair.cert }, answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `${plain ? 'http' : 'https'}://127.0.0.1:${server.address().port}`, server };
}

/** What the site answers to a browser that reads brotli. */
function ask(path) {
  return new Promise((resolve, reject) => {
    const request = http.get(new URL(path, SITE), { headers: { 'accept-encoding': 'br, gzip' } }, async (found) => {
      const parts = [];
      for await (const part of found) parts.push(part);
      // What belongs to the one connection does not go on to the other.
      const { connection, 'keep-alive': _, 'transfer-encoding': __, ...headers } = found.headers;
      resolve({ status: found.statusCode, headers, body: Buffer.concat(parts) });
    });
    request.on('error', reject);
  });
}

/** One run. A browser that is too busy to record its own trace is asked once more. */
async function measure(url, again = true) {
  const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: FLAGS });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices'] });
    if (lhr.runtimeError) {
      if (!again) throw new Error(`${url}: ${lhr.runtimeError.message}`);
      console.error(`${lhr.runtimeError.code}: once more`);
      return await measure(url, false);
    }
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

const { url, server } = await serve(await plainText());
const guides = [];
const plains = [];
for (let run = 1; run <= RUNS; run += 1) {
  // In turn, so that both feel what else the machine does.
  guides.push(await measure(url + new URL(address(at.guide)).pathname));
  plains.push(await measure(`${url}/plain.html`));
  console.error(`run ${run} of ${RUNS}: ${Math.round(guides.at(-1).paint)} ms and ${Math.round(plains.at(-1).paint)} ms to the largest paint, ${Math.round(guides.at(-1).blocking)} ms blocked`);
}
server.close();

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
console.log(`measured at ${url}, which passes on ${SITE}`);

const holds = guide.accessibility >= GOALS.accessibility && guide['best-practices'] >= GOALS['best-practices'] && guide.performance >= GOALS.performance && ratio <= GOALS.ratio && guide.blocking <= GOALS.blocking && guide.shift <= GOALS.shift;
process.exitCode = holds ? 0 : 1;
