/** Résumés that ship with the standard, and pages that its themes make of them: nobody here wrote them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Resume, readResume } from '../../../data/schema/resume';

const require = createRequire(import.meta.url);
const FILES = [
  'sample',
  'examples/new-grad',
  'examples/career-changer',
  'examples/senior-engineer',
];
export const THEMES = ['kendall', 'short', 'spartan', 'stackoverflow'];

/** @returns The people by name of their file. */
export function people(): Map<string, Resume> {
  return new Map(
    FILES.map((name) => {
      const file = require
        .resolve(`@jsonresume/schema/package.json`)
        .replace('package.json', `${name}.resume.json`);
      const reading = readResume(JSON.parse(readFileSync(file, 'utf8')));
      if (!reading.ok) throw new Error(`${name} is no JSON Resume`);
      return [name.replace('examples/', ''), reading.value];
    }),
  );
}

const hasRender = (value: unknown): value is { render: (resume: Resume) => unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'render' in value &&
  typeof value.render === 'function';

/** @returns The page that a theme makes of a résumé. */
export async function pageOf(theme: string, resume: Resume): Promise<string> {
  const loaded: unknown = await import(`jsonresume-theme-${theme}`);
  const own = hasRender(loaded) ? loaded : Reflect.get(Object(loaded), 'default');
  if (!hasRender(own)) throw new Error(`${theme} renders nothing`);
  return String(await own.render(structuredClone(resume)));
}

/** Tells whether the words of `page` hold a value, spaces apart. */
export function showing(page: string): (value: string) => boolean {
  const words = page
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>|<[^>]*>|&[a-z#\d]+;/g, ' ');
  const squeezed = words.replace(/[^\p{L}\p{N}+#]+/gu, '');
  return (value) => squeezed.includes(value.replace(/ /g, ''));
}
