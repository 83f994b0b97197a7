// Writes the service worker of a finished site: node deploy/service-worker.mjs <folder of the site>
//
// Workbox keeps every file by its final hash. A new version waits until the page sends SKIP_WAITING, which it does
// when the reader agrees. The runtime goes into the one file, so nothing comes from elsewhere.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { generateSW } from 'workbox-build';

const folder = process.argv[2];
if (folder === undefined || process.argv.length > 3) {
  console.error('usage: node deploy/service-worker.mjs <folder of the site>');
  process.exit(2);
}
const site = resolve(folder);

/** Lets the browser refuse a file whose bytes are not those of this build. */
const withIntegrity = async (entries) => ({
  manifest: await Promise.all(entries.map(async (entry) => {
    const bytes = await readFile(join(site, entry.url));
    return { ...entry, integrity: `sha256-${createHash('sha256').update(bytes).digest('base64')}` };
  })),
});

/**
 * Answers a page that is not kept. Copied as text into the service worker, so it stands alone.
 * With the network gone: the same address with its slash if that is kept, else the 404 page.
 */
const answerUnknownPage = async ({ request, url }) => {
  try {
    return await fetch(request);
  } catch {
    const scope = self.registration.scope;
    const kept = (address) => caches.match(address, { ignoreSearch: true });
    if (!url.pathname.endsWith('/') && (await kept(`${url.origin}${url.pathname}/index.html`))) {
      return Response.redirect(`${url.origin}${url.pathname}/${url.search}`);
    }
    const english = url.href.startsWith(`${scope}en/`);
    const page = await kept(`${scope}${english ? 'en/' : ''}404.html`);
    if (!page) return Response.error();
    return new Response(page.body, { status: 404, headers: page.headers });
  }
};

/**
 * The card of the place is whatever the server has now. Without network an empty answer, which is no error for the
 * browser to report: the page keeps the last card itself (src/state/place.rs).
 */
const answerCard = async ({ request }) => {
  try {
    return await fetch(request);
  } catch {
    return new Response(null, { status: 204 });
  }
};

const { count, size, warnings } = await generateSW({
  globDirectory: site,
  globPatterns: ['**/*'],
  // What a server or a search engine reads, and licences that no page shows by itself.
  globIgnores: ['local.json', '_headers', 'robots.txt', 'sitemap.xml', 'sw.js', '**/*.txt', '**/*.br', '**/*.gz'],
  swDest: join(site, 'sw.js'),
  cacheId: 'tsst',
  mode: 'production',
  sourcemap: false,
  inlineWorkboxRuntime: true,
  // These names change with their bytes; no revision is needed beside them.
  dontCacheBustURLsMatching: /^(assets|voice)\//,
  maximumFileSizeToCacheInBytes: 8_000_000,
  manifestTransforms: [withIntegrity],
  cleanupOutdatedCaches: true,
  clientsClaim: true,
  skipWaiting: false,
  directoryIndex: 'index.html',
  ignoreURLParametersMatching: [/./],
  runtimeCaching: [
    { urlPattern: ({ request }) => request.mode === 'navigate', handler: answerUnknownPage },
    { urlPattern: ({ url, request }) => request.mode !== 'navigate' && url.href === `${self.registration.scope}local.json`, handler: answerCard },
  ],
});
if (warnings.length > 0) {
  console.error(warnings.join('\n'));
  process.exit(1);
}
console.error(`      ${count} files, ${Math.round(size / 1000)} kB, are kept on the reader's device`);
