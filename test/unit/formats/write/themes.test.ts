/** Themes of JSON Resume that others wrote render what we write. */
import { expect, test } from 'vitest';
import { write } from '../../../../data/formats/json-resume/write';
import { loadAsset } from '../../../../entrypoints/cli/assets';
import { decoded, reachable, resume } from './samples';

type Theme = { render: (resume: unknown) => string | Promise<string> };
const isTheme = (value: unknown): value is Theme =>
  typeof value === 'object' &&
  value !== null &&
  'render' in value &&
  typeof value.render === 'function';

const words = (html: string) =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
    .replace(/&#x27;|&#39;|&apos;|&rsquo;/g, "'")
    .replace(/&amp;/g, '&');

test.each(['even', 'stackoverflow', 'kendall'])('%s', async (name) => {
  const module: Record<string, unknown> = await import(`jsonresume-theme-${name}`);
  const theme = [module, module.default].find(isTheme);
  if (!theme) throw new Error(`jsonresume-theme-${name} is no theme.`);
  const page = words(await theme.render(JSON.parse(decoded(await write(reachable, loadAsset)))));
  expect(page).toContain("Stephen O'Dor");
  for (const { name: employer = '', position = '' } of resume.work ?? []) {
    expect(page).toContain(employer);
    expect(page).toContain(position);
  }
  for (const { institution = '' } of resume.education ?? []) expect(page).toContain(institution);
  for (const { keywords = [] } of resume.skills ?? []) expect(page).toContain(keywords[0]);
});
