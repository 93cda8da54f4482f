/**
 * npm run bench:end-to-end -- [DIR] [--width N] [--height N] [--half dev|check] [--verbose] [--resume FILE]
 * What a person gets: the built extension plans and fills every page of a folder of labelled forms, in
 * Chromium, and the page is read back.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { speakEnglish } from '../../../entrypoints/cli/english.ts';
import { filler } from '../../browser/fill/form.ts';
import { launchChromium } from '../../browser/harness/chromium.ts';
import { servePages } from '../../browser/harness/pages.ts';
import { FORMS, readCorpora } from '../recognition/corpora.mjs';
import { Score } from '../recognition/score.mjs';
import { table } from '../table.ts';
import { filling } from './fill-page.ts';
import { type Judged, judge } from './judge.ts';
import { ANSWERS, FILES, RESUME } from './person.ts';
import { HEAD, printPage, Total } from './report.ts';

speakEnglish('en');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    verbose: { type: 'boolean', default: false },
    half: { type: 'string' },
    /** Pages that stand in it are not filled again; each new one is added. */
    resume: { type: 'string' },
  },
});
const window = { width: Number(values.width), height: Number(values.height) };
const corpora = readCorpora(positionals[0] ?? FORMS).map(({ name, pages }) => ({
  name,
  pages: pages.filter((_, i) => !values.half || (values.half === 'dev') === (i % 2 === 0)),
}));
const paths = new Map(
  corpora.flatMap(({ pages }, c) => pages.map((page, p) => [page, `/${c}/${p}.html`] as const)),
);
const done = readDone(values.resume);

const pages = await servePages({
  inline: Object.fromEntries([...paths].map(([{ html }, path]) => [path, html])),
});
const chromium = await launchChromium({ hosts: ['http://localhost/*'] });
try {
  const form = filler(await chromium.openPage('sidepanel.html'), () => `${pages.origin}/`);
  await form.keep({ resume: RESUME, answers: ANSWERS, files: FILES, learned: [] });
  await chromium.page.setViewport(window);
  const { observe } = await filling(chromium.page, form);
  const all = new Total();
  const rows: string[][] = [];
  for (const { name, pages: inCorpus } of corpora) {
    const total = new Total();
    for (const page of inCorpus) {
      const key = `${name}/${page.name} ${window.width}×${window.height}`;
      const judged =
        done.get(key) ??
        judge(page.expected, await observe(`${pages.origin}${paths.get(page) ?? ''}`));
      if (values.resume && !done.has(key))
        appendFileSync(values.resume, `${JSON.stringify({ key, judged })}\n`);
      total.add(judged);
      all.add(judged);
      if (values.verbose) printPage(`${name}/${page.name}`, judged);
    }
    rows.push(total.row(name));
  }
  console.log(table([HEAD, ...rows, all.row('overall')]));
  console.log(`\nWhat is lost, and why:\n${all.losses()}`);
} finally {
  await chromium.close();
  await pages.close();
}

/** The pages of an earlier run, by corpus, page and window. */
function readDone(file: string | undefined): Map<string, Judged> {
  const lines = file && existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return new Map(
    lines.filter(Boolean).map((line) => {
      const { key, judged }: { key: string; judged: Judged } = JSON.parse(line);
      return [key, { ...judged, score: Object.assign(new Score(), judged.score) }];
    }),
  );
}
