// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small site that holds the voice folder under a sub-path and a hashed name, as
// the portal does, with the portal's strict policy on every answer; and a page in
// Chromium that speaks with the worker.

import { createServer } from "node:http";
import { createRequire } from "node:module";

const { chromium } = createRequire(import.meta.url)("playwright-core");

/** The portal's content policy (xtask/src/headers.rs), told to report what it refuses. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types tsst",
  "report-uri /report",
].join("; ");

const PAGE = "/huong-dan/";
export const FOLDER = "/cong/voice/0123abcd/";
const TYPES = { js: "text/javascript", mjs: "text/javascript", html: "text/html; charset=utf-8" };

/**
 * Serves a folder made by `cut`. `log` collects what was asked for and what the
 * policy refused.
 */
export async function serve(files) {
  const log = { requests: [], missing: [], violations: [] };
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://local").pathname;
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (path === "/report") {
      const parts = [];
      request.on("data", (part) => parts.push(part));
      request.on("end", () => {
        log.violations.push(Buffer.concat(parts).toString());
        response.writeHead(204).end();
      });
      return;
    }
    if (path === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    log.requests.push(path);
    const name = path.startsWith(FOLDER) ? path.slice(FOLDER.length) : undefined;
    const body = path === PAGE ? "<!doctype html><title>voice</title>" : files.get(name);
    if (body === undefined) {
      log.missing.push(path);
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path === PAGE ? "html" : name.split(".").pop()] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type }).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { log, origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Runs in the page: a tiny client of the worker's protocol, kept on `window.voice`. */
function startClient(address) {
  const policy = window.trustedTypes.createPolicy("tsst", { createScriptURL: (url) => url });
  const begun = performance.now();
  const worker = new Worker(policy.createScriptURL(address), { type: "module" });
  const heard = [];
  worker.onmessage = ({ data }) => heard.push({ ...data, at: performance.now() });
  worker.onerror = (event) => heard.push({ kind: "worker-error", reason: event.message });
  const until = async (test, patience) => {
    const deadline = performance.now() + patience;
    while (performance.now() < deadline) {
      const found = heard.find(test);
      if (found) {
        return found;
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    throw new Error(`no answer in ${patience} ms; heard: ${JSON.stringify(heard.map(({ kind, id, reason }) => ({ kind, id, reason })))}`);
  };
  window.voice = { worker, heard, begun, until };
}

/** A fresh page and worker; `faults` collects console errors and page errors. */
export async function openVoice(browser, site) {
  const page = await browser.newPage();
  const faults = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      faults.push(message.text());
    }
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(site.origin + PAGE);
  await page.evaluate(startClient, `${FOLDER}worker.js`);

  return {
    page,
    faults,
    close: () => page.close(),
    post: (...messages) => page.evaluate((list) => list.forEach((m) => window.voice.worker.postMessage(m)), messages),
    heard: () => page.evaluate(() => window.voice.heard.map(({ kind, id, reason }) => ({ kind, id, reason }))),
    wait: (kind, id, patience = 30000) => page.evaluate(async ([k, i, p]) => {
      const { samples, ...rest } = await window.voice.until((m) => m.kind === k && (i === undefined || m.id === i), p);
      return { ...rest, length: samples?.length, floats: samples instanceof Float32Array };
    }, [kind, id, patience]),
    samples: async (id) => {
      const text = await page.evaluate((i) => {
        const bytes = new Uint8Array(window.voice.heard.find((m) => m.kind === "audio" && m.id === i).samples.buffer);
        let binary = "";
        for (let at = 0; at < bytes.length; at += 32768) {
          binary += String.fromCharCode(...bytes.subarray(at, at + 32768));
        }
        return btoa(binary);
      }, id);
      const bytes = Buffer.from(text, "base64");
      return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    },
  };
}

let lastId = 0;

/** A complete speak message; what is not given is the plain North voice. */
export function speech(given) {
  lastId += 1;
  return { kind: "speak", id: lastId, text: "xin chào", voice: "vi", variant: "", rate: 175, pitch: 50, range: 50, ...given };
}

/** Speaks one sentence and gives its sound and its words. */
export async function say(voice, given) {
  const request = speech(given);
  await voice.post(request);
  const answer = await Promise.race([
    voice.wait("audio", request.id),
    voice.wait("failed", request.id).then(({ reason }) => Promise.reject(new Error(`failed: ${reason}`))),
  ]);
  return { ...answer, samples: await voice.samples(request.id) };
}
