import { readdirSync } from 'node:fs';
import { type Pages as Served, servePages as serve } from '../../browser/harness/pages.ts';
import { BUILT } from './install.ts';
import { type Frame, type Rules, TARGETS, type Target } from './targets.ts';

const HEADERS: { [rules in Rules]: Record<string, string> } = {
  csp: {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'",
  },
  'trusted-types': {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  },
  isolated: {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  },
};
/** A sandboxed frame has no origin of its own, and fetches its module as a stranger. */
const FOR_ALL = { 'access-control-allow-origin': '*' };
const STYLE = `body { margin: 0 } #before { height: 400px } #after { height: 3000px }
iframe { width: 700px; height: 300px } input, textarea, [contenteditable] { width: 500px }`;

/** The address of a target's page within that many frames. */
const pathOf = ({ name }: Target, depth: number) =>
  `/${depth}-${name.replaceAll(/[^\w]+/g, '-')}.html`;

/** A target's page: much stands below the field, and something above it unless it is in a frame. */
function page({ name, page, query = '', frames }: Target, files: string[]): string {
  const style = files.includes(`${page}.css`) ? `<link rel="stylesheet" href="/${page}.css">` : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="/style.css">${style}
${frames ? '' : '<div id="before"></div>'}<div id="host"></div><button type="button">Next</button><div id="after"></div>
<script type="module" crossorigin src="/${page}.js?${query}"></script>`;
}

/** The page of one frame around the target, with the next one in it. */
function around(target: Target, kind: Frame, depth: number, files: string[]): string {
  return `<!doctype html><title>${target.name}</title><link rel="stylesheet" href="/style.css">
${depth ? '' : '<div id="before"></div>'}${frame(target, kind, depth, files)}<div id="after"></div>`;
}

function frame(target: Target, kind: Frame, depth: number, files: string[]): string {
  const within = pathOf(target, depth + 1);
  if (kind === 'srcdoc') {
    const inner = page(target, files).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `<iframe srcdoc="${inner}"></iframe>`;
  }
  if (kind === 'sandbox') return `<iframe src="${within}" sandbox="allow-scripts"></iframe>`;
  return `<iframe src="${kind === 'cross-origin' ? '{{other}}' : ''}${within}"></iframe>`;
}

/** The matrix's pages on loopback. */
export interface Pages {
  url(target: Target): string;
  close(): Promise<void>;
}

/** Serves every target at an address of its own. */
export async function servePages(): Promise<Pages> {
  const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' });
  const headers: Record<string, Record<string, string>> = {};
  for (const file of files) headers[`/${file.replaceAll('\\', '/')}`] = FOR_ALL;
  const inline: Record<string, string> = { '/style.css': STYLE, '/empty.js': '' };
  for (const target of TARGETS) {
    const frames = target.frames ?? [];
    frames.forEach((kind, depth) => {
      inline[pathOf(target, depth)] = around(target, kind, depth, files);
    });
    inline[pathOf(target, frames.length)] = page(target, files);
    if (target.headers) headers[pathOf(target, 0)] = HEADERS[target.headers];
  }
  const served: Served = await serve({ folder: BUILT.replace(/\/$/, ''), headers, inline });
  return {
    url: (target) => served.origin + pathOf(target, 0),
    close: served.close,
  };
}
