/** The test pages on two origins, with the headers a test asks for. */
import path from 'node:path';
import { serve } from '../../setup/serve.mjs';
import { ROOT } from './extension.ts';

export interface PagesOptions {
  /** Folder served; `test/pages` when left out. */
  folder?: string;
  /** Headers by path: `{ '/form.html': { 'content-security-policy': "script-src 'none'" } }`. */
  headers?: Record<string, Record<string, string>>;
  /** Pages made by the test itself: path to HTML. */
  inline?: Record<string, string>;
}

export interface Pages {
  /** `http://localhost:<port>`, without a final slash. */
  origin: string;
  /** Another origin and another site (`http://127.0.0.1:<port>`) with the same pages. */
  other: string;
  close(): Promise<void>;
}

/**
 * Serves the pages on two ports of the machine itself; nobody else can reach them.
 * In HTML, `{{other}}` becomes the other origin: a page can't know the port of a foreign frame.
 */
export async function servePages(options: PagesOptions = {}): Promise<Pages> {
  const folder = options.folder ?? path.join(ROOT, 'test', 'pages');
  let other = '';
  const served = { ...options, change: (html: string) => html.replaceAll('{{other}}', other) };
  const servers = [await serve(folder, served), await serve(folder, served)] as const;
  other = `http://127.0.0.1:${servers[1].port}`;
  return {
    origin: `http://localhost:${servers[0].port}`,
    other,
    async close() {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
