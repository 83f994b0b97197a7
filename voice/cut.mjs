// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts the npm package @echogarden/espeak-ng-emscripten down to Vietnamese and
// writes the finished voice folder.
//
//   node cut.mjs <out-folder> [--package <folder of the npm package>]
//
// The package is looked for in --package, then in $ESPEAK_PACKAGE, then in the
// node_modules of the folders above. Its files and the recompiled phoneme files
// (data/) are checked by SHA-256; the same input gives the same bytes.

import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const PACKAGE = "@echogarden/espeak-ng-emscripten";
const VERSION = "0.3.5";
const DATA_ROOT = "/usr/share/espeak-ng-data/";

/** SHA-256 of every input that decides what is heard. */
const SUMS = {
  "espeak-ng.js": "3502d997af2640e54518a06845776c8507bfeebd8ff75f80176370e35de9896b",
  "espeak-ng.data": "f7f8eff5685c709db9dae81e88a0e0556867d60514f7308ae99e0579369397b5",
  phondata: "c898cce728f91839cee79123aa7c47429f36a16f44f6c00fea3517404d720546",
  phonindex: "8123ad687b8f69a5df15dc986287ca96cc83bdc3142e95eec4f72d7a511575b5",
  phontab: "774e0643e8621775247c1def8728c93e979e9766de4e3b1056dd3a9eb50a7888",
};

/** Phoneme files kept in data/, recompiled from four tables (data/recompile.sh). */
export const RECOMPILED = ["phondata", "phonindex", "phontab"];

/** Files taken from the npm package as they are, below DATA_ROOT. */
export const TAKEN = [
  "intonations",
  "lang/aav/vi",
  "lang/aav/vi-VN-x-central",
  "lang/aav/vi-VN-x-south",
  "vi_dict",
  "voices/!v/Annie",
  "voices/!v/Nguyen",
  "voices/!v/m3",
];

/** Our own files that go into the folder unchanged: [source, name in the folder]. */
const COPIED = [
  ["COPYING", "COPYING"],
  ["NOTICE", "NOTICE"],
  ["README.md", "README.md"],
  ["SOURCE.md", "SOURCE.md"],
  ["cut.mjs", "cut.mjs"],
  ["data/recompile.sh", "recompile.sh"],
  ["worker.js", "worker.js"],
];

const HEADER = `/*!
 * eSpeak NG compiled to JavaScript by the Echogarden project, cut to Vietnamese.
 * ${PACKAGE} ${VERSION}, changed by cut.mjs.
 * SPDX-License-Identifier: GPL-3.0-or-later
 * See COPYING, NOTICE and SOURCE.md in this folder.
 */
`;

/** Ways to run text as code; the strict content policy forbids them, so none may be left. */
const FORBIDDEN = [/\beval\s*\(/, /\bnew\s+Function\b/, /\bimportScripts\b/, /\bdocument\.write\b/];

function check(name, bytes) {
  const sum = createHash("sha256").update(bytes).digest("hex");
  if (sum !== SUMS[name]) {
    throw new Error(`${name} is not the file this folder is made from (SHA-256 ${sum}, expected ${SUMS[name]})`);
  }
  return bytes;
}

/** Replaces exactly one place; a second one or none means the package has changed. */
function replaceOnce(text, what, pattern, replacement) {
  const found = text.match(new RegExp(pattern.source, `${pattern.flags}g`))?.length ?? 0;
  if (found !== 1) {
    throw new Error(`${what}: found ${found} times in espeak-ng.js, expected once`);
  }
  return text.replace(pattern, () => replacement);
}

const TABLE = /loadPackage\(\{files:(\[[^\]]*\]),remote_package_size:(\d+)\}\)/;

function readTable(engine) {
  const [, entries] = engine.match(TABLE) ?? [];
  if (entries === undefined) {
    throw new Error("espeak-ng.js holds no table of data files");
  }
  const table = new Map();
  for (const [, filename, start, end] of entries.matchAll(/\{filename:"([^"]*)",start:(\d+),end:(\d+)\}/g)) {
    table.set(filename, [Number(start), Number(end)]);
  }
  return table;
}

/** The folders the engine must make before the kept files can be put into them. */
function foldersOf(names) {
  const folders = new Set();
  for (const name of names) {
    const parts = name.split("/");
    for (let i = 1; i < parts.length; i += 1) {
      folders.add(parts.slice(0, i).join("/"));
    }
  }
  return folders;
}

function rewriteEngine(engine, entries, size) {
  const folders = foldersOf(entries.map(({ filename }) => filename));
  const table = entries.map(({ filename, start, end }) => `{filename:"${filename}",start:${start},end:${end}}`);
  let text = replaceOnce(engine, "the table of data files", TABLE,
    `loadPackage({files:[${table.join(",")}],remote_package_size:${size}})`);
  text = text.replace(/Module\["FS_createPath"\]\("([^"]*)","([^"]*)",true,true\);/g, (call, parent, name) =>
    folders.has(`${parent === "/" ? "" : parent}/${name}`) ? call : "");
  // A page outside node must never take the branch that asks for node's modules.
  text = replaceOnce(text, "the loader of node modules",
    /if\(ENVIRONMENT_IS_NODE\)\{const\{createRequire\}=await import\("module"\);let dirname=import\.meta\.url;if\(dirname\.startsWith\("data:"\)\)\{dirname="\/"\}var require=createRequire\(dirname\)\}/,
    "ENVIRONMENT_IS_NODE=false;");
  for (const pattern of FORBIDDEN) {
    if (pattern.test(text)) {
      throw new Error(`espeak-ng.js still holds ${pattern}`);
    }
  }
  return HEADER + text;
}

/** The folder of the npm package. */
export function findPackage(given) {
  const folder = given ?? process.env.ESPEAK_PACKAGE;
  if (folder) {
    return resolve(folder);
  }
  try {
    return dirname(createRequire(import.meta.url).resolve(PACKAGE));
  } catch {
    throw new Error(`${PACKAGE} ${VERSION} is not installed: run npm ci, or name its folder with --package`);
  }
}

/**
 * Makes the voice folder as a map of name to bytes, in the order of names.
 *
 * @param {string} packageFolder folder of the npm package
 * @returns {Promise<Map<string, Buffer>>}
 */
export async function cut(packageFolder) {
  const [engine, stock] = await Promise.all(["espeak-ng.js", "espeak-ng.data"].map(async (name) =>
    check(name, await readFile(join(packageFolder, name)))));
  const text = engine.toString("utf8");
  const table = readTable(text);

  const pieces = [];
  for (const name of [...RECOMPILED, ...TAKEN].sort()) {
    if (RECOMPILED.includes(name)) {
      pieces.push([name, check(name, await readFile(join(HERE, "data", name)))]);
      continue;
    }
    const place = table.get(DATA_ROOT + name);
    if (place === undefined) {
      throw new Error(`the package holds no ${name}`);
    }
    pieces.push([name, stock.subarray(...place)]);
  }

  let size = 0;
  const entries = pieces.map(([name, bytes]) => {
    const entry = { filename: DATA_ROOT + name, start: size, end: size + bytes.length };
    size = entry.end;
    return entry;
  });

  const files = new Map();
  files.set("espeak-ng.js", Buffer.from(rewriteEngine(text, entries, size)));
  files.set("espeak-ng.data", Buffer.concat(pieces.map(([, bytes]) => bytes)));
  for (const [from, to] of COPIED) {
    files.set(to, await readFile(join(HERE, from)));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes the voice folder; other files in it are left alone. */
export async function write(files, out) {
  await mkdir(out, { recursive: true });
  for (const [name, bytes] of files) {
    await writeFile(join(out, name), bytes);
  }
}

async function main(args) {
  const at = args.indexOf("--package");
  const given = at === -1 ? undefined : args.splice(at, 2)[1];
  const [out, ...rest] = args;
  if (out === undefined || rest.length > 0 || (at !== -1 && given === undefined)) {
    throw new Error("usage: node cut.mjs <out-folder> [--package <folder>]");
  }
  const files = await cut(findPackage(given));
  await write(files, resolve(out));
  for (const [name, bytes] of files) {
    console.log(`${String(bytes.length).padStart(8)}  ${name}`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(`cut.mjs: ${error.message}`);
    process.exitCode = 1;
  });
}
