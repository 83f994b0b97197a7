// A copy of the served site on a port of its own, whose answers a test may change: how a new version is tried.

import http from 'node:http';
import { SITE } from './site.mjs';

/**
 * Passes everything on to the site, with its headers. `change(path, text)` may give another text for a path; what it
 * leaves alone is passed on byte by byte. `asked` names every path that was asked for.
 *
 * @returns {Promise<{site: string, asked: string[], close: () => Promise<void>}>}
 */
export async function copy(change = () => null) {
  const source = new URL(SITE);
  const asked = [];
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, SITE);
    asked.push(pathname);
    const changed = change(pathname);
    const headers = { ...request.headers, host: source.host };
    if (changed) {
      // The text is changed as it is, so it must come neither packed nor as "not modified".
      for (const name of ['accept-encoding', 'if-none-match', 'if-modified-since']) delete headers[name];
    }
    const onward = http.request({ host: source.hostname, port: source.port, path: request.url, method: request.method, headers }, (answer) => {
      if (!changed) {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
        return;
      }
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.from(changed(Buffer.concat(chunks).toString('utf8')));
        const { etag: _, 'last-modified': __, ...kept } = answer.headers;
        response.writeHead(answer.statusCode, { ...kept, 'content-length': body.length });
        response.end(body);
      });
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    site: `http://127.0.0.1:${server.address().port}${source.pathname}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
