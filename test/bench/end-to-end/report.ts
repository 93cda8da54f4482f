/** The figures of many pages, as the bench prints them. */
import { Score } from '../recognition/score.mjs';
import type { Judged } from './judge.ts';

/** The head of the table. */
export const HEAD = [
  'corpus',
  'pages',
  'precision',
  'recall',
  'F1',
  'right',
  'wrong',
  'missed',
  'harm',
  'neither listed nor counted',
  'nothing listed',
  'submitted',
  'not put back',
  'page takes none',
  'stood before',
  'hidden',
];

/** Adds up what was judged, page by page. */
export class Total {
  readonly #score = new Score();
  readonly #why = new Map<string, number>();
  readonly #sums = {
    pages: 0,
    silent: 0,
    nothing: 0,
    submitted: 0,
    stayed: 0,
    untaken: 0,
    stood: 0,
    hidden: 0,
  };

  add({ score, losses, silent, nothing, submitted, stayed, untaken, stood, hidden }: Judged): void {
    this.#score.plus(score);
    const sums = this.#sums;
    sums.pages += 1;
    sums.silent += silent;
    sums.nothing += Number(nothing);
    sums.submitted += submitted;
    sums.stayed += stayed.length;
    sums.untaken += untaken.length;
    sums.stood += stood.length;
    sums.hidden += hidden.length;
    for (const { verdict, why } of losses) {
      const key = `${verdict}: ${why}`;
      this.#why.set(key, (this.#why.get(key) ?? 0) + 1);
    }
  }

  /** @returns A row of the table. */
  row(name: string): string[] {
    const { precision, recall, f1, right, wrong, missed, harm, empty } = this.#score;
    const { pages, silent, nothing, submitted, stayed, untaken, stood, hidden } = this.#sums;
    return [
      name,
      String(pages),
      ...[precision, recall, f1].map((share) => share.toFixed(3)),
      ...[right, wrong, missed].map(String),
      `${harm} of ${empty}`,
      ...[silent, nothing, submitted, stayed, untaken, stood, hidden].map(String),
    ];
  }

  /** The kinds of loss with their counts, the most frequent first, one a line. */
  losses(): string {
    return [...this.#why]
      .sort(([, one], [, other]) => other - one)
      .map(([why, count]) => `${String(count).padStart(5)}  ${why}`)
      .join('\n');
  }
}

/** Prints every loss of a page. */
export function printPage(name: string, judged: Judged): void {
  const { losses, untaken, stood, hidden, silent, unlisted, nothing, submitted, stayed, failed } =
    judged;
  for (const { verdict, control, expected, label, stands, why, listed } of losses)
    console.log(
      `${verdict.padEnd(6)} ${name} #${control} “${label}” expected ${expected}, stands “${stands}”: ${why}${listed && `\n         ${listed}`}`,
    );
  const notes = [
    ...untaken.map((one) => `the page takes no right value: ${one}`),
    ...stood.map((one) => `something stood there before: ${one}`),
    ...hidden.map((one) => `nobody sees it: ${one}`),
    ...(silent > 0 ? [`${silent} neither listed nor counted, of: ${unlisted.join('; ')}`] : []),
    ...(nothing ? ['nothing was listed'] : []),
    ...(submitted > 0 ? [`submitted ${submitted} times`] : []),
    ...(stayed.length > 0 ? [`not put back: ${stayed.join('; ')}`] : []),
    ...(failed === '' ? [] : [`said: ${failed}`]),
  ];
  for (const note of notes) console.log(`note   ${name} ${note}`);
}
