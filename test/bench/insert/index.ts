/** `npm run bench:insert [-- name]`: the matrix in both browsers, written into README.md beside this. */
import { readFileSync, writeFileSync } from 'node:fs';
import { prepare } from './install.ts';
import { failures, type Outcome, passed, runTarget } from './run.ts';
import { servePages } from './server.ts';
import { type BrowserName, NAIVE, openStage } from './stage.ts';
import { BROWSERS, report } from './table.ts';
import { TARGETS } from './targets.ts';
import { type Times, timeTarget } from './time.ts';

const README = new URL('./README.md', import.meta.url);
const MARK = '<!-- written by npm run bench:insert -->\n';

const [wanted] = process.argv.slice(2);
const targets = TARGETS.filter(({ name }) => !wanted || new RegExp(wanted).test(name));
const outcomes: Outcome[] = [];
const times: Times[] = [];

prepare();
const pages = await servePages();
for (const browser of BROWSERS) {
  await runBrowser(browser);
  if (!wanted) write();
}
await pages.close();
if (wanted) console.log(report(outcomes, times, targets));

function write(): void {
  const [before] = readFileSync(README, 'utf8').split(MARK);
  writeFileSync(README, `${before}${MARK}\n${report(outcomes, times, targets)}`);
}

async function runBrowser(browser: BrowserName): Promise<void> {
  const stage = await openStage(browser);
  for (const target of targets) {
    const ours = await runTarget(stage, pages, target, 'ours');
    outcomes.push(ours);
    console.log(`${passed(ours) ? 'pass' : 'FAIL'}  ${browser}  ${target.name}`);
    for (const line of failures(ours)) console.log(`      ${line}`);
    const unproven = await unprovenExcuses(ours);
    if (unproven.length) console.log(`      a person’s own paste passes: ${unproven.join(', ')}`);
    for (const way of NAIVE) outcomes.push(await runTarget(stage, pages, target, way, true));
    const time = await timeTarget(stage, pages, target);
    if (time) times.push(time);
  }
  await stage.close();

  /** Excused checks that a person's own paste passes after all. */
  async function unprovenExcuses({ target, checks }: Outcome): Promise<string[]> {
    const excused = checks.filter(({ verdict }) => verdict === 'excused').map(({ name }) => name);
    if (excused.length === 0) return [];
    const paste = await runTarget(stage, pages, target, 'paste');
    return excused.filter((name) =>
      paste.checks.some((check) => check.name === name && check.verdict === 'pass'),
    );
  }
}
