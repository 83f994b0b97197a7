// The engine, as it is compiled for readers, beside the plain JavaScript interpreter, in one page of one Chromium. Prints
// one JSON document.
//
// ENGINE is the compiled module, CHROMIUM the browser, MILLISECONDS how long each round of each thing lasts.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { FLAGS } from '../browser/support/flags.mjs';

const own = (name, type) => ({ type, file: new URL(name, import.meta.url) });
const files = {
  '/': { type: 'text/html', text: '<!doctype html><title>bench</title>' },
  '/page.mjs': own('page.mjs', 'text/javascript'),
  '/work.mjs': own('work.mjs', 'text/javascript'),
  '/interpreter.mjs': own('interpreter.mjs', 'text/javascript'),
  '/flow.json': own('flow.json', 'application/json'),
  '/engine.wasm': { type: 'application/wasm', file: process.env.ENGINE },
};

const server = createServer(async (request, response) => {
  const found = files[request.url];
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': found.type }).end(found.text ?? (await readFile(found.file)));
});
await new Promise((ready) => { server.listen(0, '127.0.0.1', ready); });

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS });
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const found = await page.evaluate(async (milliseconds) => {
    const { compare } = await import('/page.mjs');
    return compare(milliseconds);
  }, Number(process.env.MILLISECONDS));
  console.log(JSON.stringify({ version: browser.version(), engines: found }));
} finally {
  await browser.close();
  server.close();
}
