// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cut without a browser: same input, same bytes; wrong input, no folder; and
// the cut engine speaks as the whole package does.

import assert from "node:assert/strict";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { cut, findPackage, RECOMPILED, TAKEN } from "../cut.mjs";

const run = promisify(execFile);
const HERE = dirname(fileURLToPath(import.meta.url));
const CUT = join(HERE, "..", "cut.mjs");

/** Most the whole folder may weigh, in bytes of brotli; the portal's own budget is 600,000. */
const BUDGET = 400_000;

const NAMES = ["COPYING", "NOTICE", "README.md", "SOURCE.md", "cut.mjs", "espeak-ng.data", "espeak-ng.js", "recompile.sh", "worker.js"];

let work;

before(async () => {
  work = await mkdtemp(join(tmpdir(), "voice-"));
});

after(() => rm(work, { recursive: true, force: true }));

test("two runs of the command write the same folder, and only what is listed", async () => {
  const folders = [join(work, "one"), join(work, "two", "deep")];
  for (const folder of folders) {
    await run(process.execPath, [CUT, folder, "--package", findPackage()]);
  }
  const [one, two] = await Promise.all(folders.map(async (folder) => {
    const names = (await readdir(folder)).sort();
    return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "base64")]));
  }));
  assert.deepEqual(one.map(([name]) => name), NAMES);
  assert.ok(one.every(([name, text], i) => name === two[i][0] && text === two[i][1]), "the runs differ");
});

test("the command without a folder, or without the package, says what to do", async () => {
  await assert.rejects(run(process.execPath, [CUT]), ({ stderr }) => stderr.includes("usage:"));
  await assert.rejects(run(process.execPath, [CUT, join(work, "none"), "--package", join(work, "nowhere")]),
    ({ stderr }) => stderr.startsWith("cut.mjs: "));
});

test("a package that is not the known one is refused", async () => {
  const folder = join(work, "changed");
  await cp(findPackage(), folder, { recursive: true });
  const engine = await readFile(join(folder, "espeak-ng.js"), "utf8");
  await writeFile(join(folder, "espeak-ng.js"), engine.replace("eSpeak", "eSpeek"));
  await assert.rejects(cut(folder), /espeak-ng\.js is not the file this folder is made from/);
});

test("the table of the engine covers the data without a gap", async () => {
  const files = await cut(findPackage());
  const text = files.get("espeak-ng.js").toString();
  const table = [...text.matchAll(/\{filename:"([^"]*)",start:(\d+),end:(\d+)\}/g)];
  assert.deepEqual(table.map(([, name]) => name.replace("/usr/share/espeak-ng-data/", "")), [...RECOMPILED, ...TAKEN].sort());
  let end = 0;
  for (const [, name, from, to] of table) {
    assert.equal(Number(from), end, name);
    end = Number(to);
  }
  assert.equal(end, files.get("espeak-ng.data").length);
  assert.ok(text.includes(`remote_package_size:${end}`));
});

test("every timbre the worker allows is in the data", async () => {
  const worker = await readFile(join(HERE, "..", "worker.js"), "utf8");
  const [, list] = worker.match(/VARIANTS = new Set\(\[([^\]]*)\]\)/);
  const allowed = JSON.parse(`[${list}]`).filter((name) => name !== "").map((name) => `voices/!v/${name}`).sort();
  assert.deepEqual(allowed, TAKEN.filter((name) => name.startsWith("voices/")).sort());
});

test("the folder holds the full licence and stays within its budget", async (context) => {
  const files = await cut(findPackage());
  assert.match(files.get("COPYING").toString(), /GNU GENERAL PUBLIC LICENSE\s+Version 3/);
  for (const name of ["worker.js", "cut.mjs", "espeak-ng.js", "recompile.sh"]) {
    assert.match(files.get(name).subarray(0, 400).toString(), /SPDX-License-Identifier: GPL-3\.0-or-later/, name);
  }
  let raw = 0;
  let packed = 0;
  for (const [name, bytes] of files) {
    const small = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
    context.diagnostic(`${name}: ${bytes.length} bytes, ${small} brotli`);
    raw += bytes.length;
    packed += small;
  }
  context.diagnostic(`all: ${raw} bytes, ${packed} brotli`);
  assert.ok(packed <= BUDGET, `${packed} bytes of brotli, budget ${BUDGET}`);
});

/** Speaks texts in each voice with a freshly started engine and gives all samples. */
async function speakAll(engineFile, options) {
  const { default: initialise } = await import(pathToFileURL(engineFile));
  const module = await initialise(options);
  const synthesiser = await new module.eSpeakNGWorker();
  const chunks = [];
  for (const voice of ["vi", "vi-vn-x-central", "vi-vn-x-south"]) {
    for (const variant of ["", "+Annie", "+Nguyen", "+m3"]) {
      synthesiser.set_voice(voice + variant);
      for (const text of [
        "Lệ phí cấp đổi thẻ căn cước là ba mươi nghìn đồng.",
        "Sổ hộ khẩu giấy không còn giá trị, công dân dùng mã số định danh cá nhân.",
        "Rau xanh, quả chuối, nghĩ ngợi, giữ gìn, khuya khoắt, vườn tược?",
      ]) {
        synthesiser.synthesize(text, (chunk) => {
          chunks.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
          return false;
        });
      }
    }
  }
  return Buffer.concat(chunks);
}

test("the cut engine speaks as the whole package does, sample by sample", async () => {
  const files = await cut(findPackage());
  const engineFile = join(work, "espeak-ng.mjs");
  await writeFile(engineFile, files.get("espeak-ng.js"));
  const data = new Uint8Array(files.get("espeak-ng.data")).buffer;
  const ours = await speakAll(engineFile, { getPreloadedPackage: () => data });
  const whole = await speakAll(join(findPackage(), "espeak-ng.js"), {});
  assert.ok(ours.length > 1_000_000, `${ours.length} bytes of sound`);
  assert.ok(ours.equals(whole), "the sound differs");
});
