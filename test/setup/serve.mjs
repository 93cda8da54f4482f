// @ts-check
/** A folder of pages on loopback, where nobody else can reach it. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
};

/**
 * @typedef {object} Served
 * @property {number} port The port the system gave.
 * @property {() => Promise<void>} close Ends the server and every connection.
 */

/**
 * Serves files of a folder on 127.0.0.1.
 * @param {string} folder
 * @param {object} [options]
 * @param {Record<string, Record<string, string>>} [options.headers] Headers by path.
 * @param {Record<string, string>} [options.inline] Pages that are no file: path to text.
 * @param {(html: string) => string} [options.change] Changes each HTML page before it is sent.
 * @returns {Promise<Served>}
 */
export async function serve(folder, { headers = {}, inline = {}, change = (html) => html } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = inline[pathname] ?? (await fileIn(folder, pathname));
    const type = TYPES[path.extname(pathname)] ?? 'application/octet-stream';
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': type,
      'cache-control': 'no-store',
      ...headers[pathname],
    });
    const html = type.startsWith('text/html') && found !== undefined;
    response.end(html ? change(String(found)) : (found ?? 'Not found'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {string} folder @param {string} pathname */
async function fileIn(folder, pathname) {
  const file = path.join(folder, decodeURIComponent(pathname));
  if (!file.startsWith(path.join(folder, path.sep))) return undefined;
  return readFile(file).catch(() => undefined);
}
