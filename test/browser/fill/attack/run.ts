/** Plans and fills one page after another with the built extension, and reads what stands in its fields. */

import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { textOf } from '../../../../data/messages/text-of.ts';
import { type Pages, servePages } from '../../harness/pages.ts';
import { filler } from '../form.ts';
import { ANSWERS, FILES, RESUME } from '../person.ts';
import { type AttackPage, PARTS, pageHtml } from './cases.ts';
import { type ExtensionSide, extensionSide, type Plan, type Results, type State } from './side.ts';

/** How one page ended. */
export interface Ended {
  /** What the fields in question hold that they did not before; empty where they were left alone. */
  got: string[];
  /** How many fields in question the page has. */
  traps: number;
  /** Whether the first name was filled. */
  honest: boolean;
  /** What the plan listed and what became of it, a line each. */
  said: string[];
  /** Why the page could not be tried; empty where it could. */
  failed: string;
  /** Milliseconds: all, and the plan and the fill alone. */
  took: { all: number; plan: number; fill: number };
}

export interface AttackRunner {
  /** Opens the page, plans, takes the page's turn, and fills everything that has a value. */
  run(page: AttackPage): Promise<Ended>;
  close(): Promise<void>;
}

export interface Launched {
  browser: Browser;
  page: Page;
  openPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

/** The person's own answers, and to the same question in the other languages of the pages. */
const ANSWERED = [
  ...ANSWERS,
  { id: 'de', question: 'Sind Sie berechtigt, in Kanada zu arbeiten?', answer: 'Ja' },
  { id: 'fr', question: 'Êtes-vous autorisé à travailler au Canada ?', answer: 'Oui' },
  { id: 'es', question: '¿Está autorizado para trabajar en Canadá?', answer: 'Sí' },
];

/** Host access for a picture of the tab, which a person gives with the gesture that opens the card. */
export const EVERYWHERE = ['<all_urls>'];

/** @param launch Starts a browser whose extension may access `EVERYWHERE`. */
export async function attackRunner(launch: () => Promise<Launched>): Promise<AttackRunner> {
  const inline: Record<string, string> = { '/start.html': '' };
  const pages = await servePages({ ...served(inline), inline });
  const started = await launch();
  const extension = await started.openPage('manifest.json');
  const form = filler(extension, () => pages.origin);
  await form.keep({ resume: RESUME, answers: ANSWERED, files: FILES });
  const tab = started.page;
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.goto(`${pages.origin}/start.html`);
  // A picture is taken of the tab in front.
  await tab.bringToFront();
  const side = await extensionSide(extension, `${pages.origin}/`);
  let count = 0;

  async function open(page: AttackPage): Promise<void> {
    count += 1;
    const path = `/case-${count}.html`;
    inline[path] = withOther(pageHtml(page), pages);
    await tab.goto(pages.origin + path, { waitUntil: 'load', timeout: 10_000 });
    delete inline[path];
    await sleep(pauseAfter(`${page.css ?? ''} ${page.js ?? ''}`));
  }

  return {
    async run(page) {
      try {
        const began = performance.now();
        await open(page);
        return await tried(side, began, () => takeTurn(tab, withOther(page.turn ?? '', pages)));
      } catch (error) {
        return notTried(error);
      }
    },
    async close() {
      await started.close();
      await pages.close();
    },
  };
}

/** Adds the parts that the pages load. @returns Their headers. */
function served(inline: Record<string, string>) {
  const headers: Record<string, Record<string, string>> = {};
  for (const [path, { type, text }] of Object.entries(PARTS)) {
    inline[path] = text;
    headers[path] = { 'content-type': type };
  }
  return { headers };
}

const withOther = (text: string, { other }: Pages) => text.replaceAll('{{other}}', other);

/** Plans, takes the turn and fills on the page that is open. */
async function tried(
  { plan, apply, look }: ExtensionSide,
  began: number,
  turn: () => Promise<void>,
): Promise<Ended> {
  const planBegan = performance.now();
  const planned = await plan();
  const planEnded = performance.now();
  await turn();
  const before = await look();
  const fillBegan = performance.now();
  const results = await apply(planned);
  const fillEnded = performance.now();
  const after = await look();
  const stood = new Set(['', ...trapsOf(before)]);
  return {
    got: trapsOf(after).filter((state) => !stood.has(state)),
    traps: Math.max(trapsOf(before).length, trapsOf(after).length),
    honest: after.honest.some((state) => state !== ''),
    said: said(planned, results),
    failed: [planned, results]
      .flatMap(({ outcome, message }) => (outcome === 'failed' ? [textOf(message ?? outcome)] : []))
      .join('; '),
    took: {
      all: fillEnded - began,
      plan: planEnded - planBegan,
      fill: fillEnded - fillBegan,
    },
  };
}

/** Most pages mark the fields in question; those with one field only may call it `t`. */
const trapsOf = ({ traps, named }: State): string[] => (traps.length > 0 ? traps : named);

function said({ fields = [], unseen = [] }: Plan, { results = [] }: Results): string[] {
  const became = new Map(
    results.map(({ id, outcome, message }) => [id, `${outcome} ${textOf(message)}`]),
  );
  return [
    ...fields.map(
      ({ id, label, shown, value }) =>
        `${label.slice(0, 60)} = ${value ? shown.slice(0, 40) : '(no value)'} → ${became.get(id) ?? '(not asked)'}`,
    ),
    ...unseen.map(({ why, count }) => `${count} unseen: ${textOf(why)}`),
  ];
}

const notTried = (error: unknown): Ended => ({
  got: [],
  traps: 0,
  honest: false,
  said: [],
  failed: String(error).replace(/\s+/g, ' ').slice(0, 300),
  took: { all: 0, plan: 0, fill: 0 },
});

/** Runs a page's script, as long as it takes within reason; it may take the page away with it. */
async function takeTurn(tab: Page, turn: string): Promise<void> {
  if (turn === '') return;
  const script = `(async () => {${turn}\n})().catch(() => {})`;
  await Promise.race([tab.evaluate(script).catch(() => {}), sleep(1500)]);
  await sleep(pauseAfter(turn));
}

const LEAVES = /location|navigat|submit\(|reload|history/;
const LATER =
  /setTimeout|setInterval|requestIdle|animat|transition|fetch|await|then\(|iframe|onload/i;
/** The time that a script gives a timer or an animation: `setTimeout(hide, 80)`. */
const TIMES = /,\s*(\d{1,3})\s*\)/g;

/** Milliseconds until what a script does by and by is done, as it is before a person looks. */
function pauseAfter(script: string): number {
  if (script.trim() === '') return 0;
  if (LEAVES.test(script)) return 250;
  if (!LATER.test(script)) return 20;
  return 40 + Math.max(60, ...[...script.matchAll(TIMES)].map(([, time]) => Number(time)));
}
