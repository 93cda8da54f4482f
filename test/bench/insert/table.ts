import { EXCEPTIONS, type Exception } from './exceptions.ts';
import { failures, type Outcome, passed } from './run.ts';
import type { BrowserName, Way } from './stage.ts';
import { FAMILIES, type Target } from './targets.ts';
import type { Times } from './time.ts';

export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const NAMES: { [name in BrowserName]: string } = { chromium: 'Chromium', firefox: 'Firefox' };
const WAYS: { [way in Way]: string } = {
  ours: '**Résumé Card**',
  paste: 'a person’s own Ctrl+V',
  setValue: 'set the value, send `input` and `change`',
  execCommand: '`document.execCommand` alone',
  syntheticPaste: 'a paste event made by script alone',
  setRangeText: '`setRangeText`, send `input`',
  textFieldEdit: 'the `text-field-edit` package',
};

/** The bench's results, as Markdown for the documentation. */
export function report(outcomes: Outcome[], times: Times[], targets: Target[]): string {
  const used = EXCEPTIONS.filter((one) => outcomes.some((outcome) => excusedBy(outcome, one)));
  return `${summary(outcomes)}
${targetTables(outcomes, times, targets, used)}
${used.map(({ why }, n) => `${n + 1}. ${why}`).join('\n')}
`;
}

const excusedBy = ({ target, browser, way, checks }: Outcome, exception: Exception) =>
  way === 'ours' &&
  exception.targets.includes(target.name) &&
  exception.browsers.includes(browser) &&
  checks.some(({ name, verdict }) => verdict === 'excused' && exception.checks.includes(name));

function summary(outcomes: Outcome[]): string {
  const ways = [...new Set(outcomes.map(({ way }) => way))].filter((way) => way !== 'paste');
  const cells = (way: Way, browser: BrowserName) => {
    const all = outcomes.filter((one) => one.way === way && one.browser === browser);
    const silent = all.filter(({ checks }) => checks.some((check) => check.silent));
    return `${all.filter(passed).length} of ${all.length} | ${silent.length}`;
  };
  const rows = ways.map(
    (way) => `| ${WAYS[way]} | ${BROWSERS.map((browser) => cells(way, browser)).join(' | ')} |`,
  );
  return `| way | Chromium: passed | failed silently | Firefox: passed | failed silently |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function targetTables(
  outcomes: Outcome[],
  times: Times[],
  targets: Target[],
  used: Exception[],
): string {
  const cell = (target: Target, browser: BrowserName) => {
    const outcome = outcomes.find(
      (one) => one.way === 'ours' && one.target === target && one.browser === browser,
    );
    if (!outcome) return '';
    const time = times.find((one) => one.target === target && one.browser === browser);
    return `${verdict(outcome, used)} | ${timing(time)}`;
  };
  const families = FAMILIES.filter((one) => targets.some(({ family }) => family === one));
  return families
    .map((family) => {
      const rows = targets
        .filter((target) => target.family === family)
        .map(
          (target) =>
            `| ${target.name} | ${BROWSERS.map((one) => cell(target, one)).join(' | ')} |`,
        );
      const heads = BROWSERS.map((one) => `${NAMES[one]} | 5 kB, ms`).join(' | ');
      return `### ${family}\n\n| target | ${heads} |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
    })
    .join('\n');
}

function verdict(outcome: Outcome, used: Exception[]): string {
  const wrong = failures(outcome);
  if (wrong.length > 0) return wrong.join('; ').replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ');
  const excused = outcome.checks.filter((check) => check.verdict === 'excused');
  if (excused.length === 0) return 'pass';
  const notes = used.flatMap((one, n) => (excusedBy(outcome, one) ? [n + 1] : []));
  const names = [...new Set(excused.map(({ name }) => name))].join(', ');
  return `as a paste (${names}; ${notes.join(', ')})`;
}

const milliseconds = (value: number | undefined) =>
  value === undefined ? '–' : value < 1 ? '<1' : String(Math.round(value));

function timing(time: Times | undefined): string {
  if (time?.ours === undefined) return '';
  const { ours, paste, own } = time;
  const ratio = paste === undefined ? '' : `×${ratioTo(paste, ours)}: `;
  return `${ratio}${[ours, paste, own].map(milliseconds).join(' / ')}`;
}

/** A paste within the clock's grain counts as one millisecond. */
const ratioTo = (paste: number, ours: number) => (ours / Math.max(paste, 1)).toFixed(1);
