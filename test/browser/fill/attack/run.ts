/** Plans and fills one page after another with the built extension, and reads what stands in its fields. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { servePages } from '../../harness/pages.ts';
import { filler } from '../form.ts';
import { ANSWERS, FILES, RESUME } from '../person.ts';
import { type AttackPage, PARTS, pageHtml } from './cases.ts';

/** A plan and its results, as far as they are looked at: a build of another day may say more. */
const planSchema = z.object({
  outcome: z.string(),
  message: z.optional(z.string()),
  fields: z.optional(
    z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        shown: z.string(),
        value: z.optional(z.unknown()),
      }),
    ),
  ),
  unseen: z.optional(z.array(z.object({ why: z.string(), count: z.int() }))),
});
const resultsSchema = z.object({
  outcome: z.string(),
  message: z.optional(z.string()),
  results: z.optional(
    z.array(z.object({ id: z.string(), outcome: z.string(), message: z.string() })),
  ),
});
const stateSchema = z.object({
  traps: z.array(z.string()),
  named: z.array(z.string()),
  honest: z.array(z.string()),
});
type State = z.infer<typeof stateSchema>;

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
  /** Why the page could not be tried. */
  failed: string;
  /** Milliseconds: all, and the plan and the fill alone. */
  took: { all: number; plan: number; fill: number };
}

export interface AttackRunner {
  run(page: AttackPage): Promise<Ended>;
  close(): Promise<void>;
}

interface Launched {
  browser: Browser;
  page: Page;
  openPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

/** Reads a frame's fields: a script of the page's, as text. */
const LOOK = readFileSync(new URL('./look.js', import.meta.url), 'utf8').replace(/;\s*$/, '');

/** The person's own answers, and to the same question in the other languages of the pages. */
const ANSWERED = [
  ...ANSWERS,
  { id: 'de', question: 'Sind Sie berechtigt, in Kanada zu arbeiten?', answer: 'Ja' },
  { id: 'fr', question: 'Êtes-vous autorisé à travailler au Canada ?', answer: 'Oui' },
  { id: 'es', question: '¿Está autorizado para trabajar en Canadá?', answer: 'Sí' },
];

/** Host access for a picture of the tab, which a person gives with the gesture that opens the card. */
export const EVERYWHERE = ['<all_urls>'];

/** @param launch Starts the browser with access to the hosts of `EVERYWHERE`. */
export async function attackRunner(launch: () => Promise<Launched>): Promise<AttackRunner> {
  const inline: Record<string, string> = {};
  const headers: Record<string, Record<string, string>> = {};
  for (const [path, { type, text }] of Object.entries(PARTS)) {
    inline[path] = text;
    headers[path] = { 'content-type': type };
  }
  const pages = await servePages({ inline, headers });
  const started = await launch();
  const extension = await started.openPage('manifest.json');
  await filler(extension, () => pages.origin).keep({
    resume: RESUME,
    answers: ANSWERED,
    files: FILES,
  });
  const tab = started.page;
  await tab.setViewport({ width: 1280, height: 800 });
  inline['/start.html'] = '';
  await tab.goto(`${pages.origin}/start.html`);
  await tab.bringToFront();
  const tabId = z
    .int()
    .parse(
      await extension.evaluate(
        `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.startsWith('${pages.origin}/')).id)`,
      ),
    );
  const send = (message: object): Promise<unknown> =>
    extension.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ ...message, tabId })})`,
    );
  const look = async (): Promise<State> => {
    const frames: unknown = await extension.evaluate(
      `(globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: ${tabId}, allFrames: true }, func: ${LOOK} })
        .then((frames) => frames.flatMap(({ result }) => result ?? []))`,
    );
    const states = z.array(stateSchema).parse(frames);
    return {
      traps: states.flatMap(({ traps }) => traps),
      named: states.flatMap(({ named }) => named),
      honest: states.flatMap(({ honest }) => honest),
    };
  };
  let count = 0;

  async function open(page: AttackPage): Promise<void> {
    count += 1;
    const path = `/case-${count}.html`;
    inline[path] = pageHtml(page).replaceAll('{{other}}', pages.other);
    await tab.goto(pages.origin + path, { waitUntil: 'load', timeout: 10_000 });
    delete inline[path];
    await settle(page.js ?? '', page.css ?? '');
  }

  /** What a page does by and by is done before a person looks. */
  async function settle(...scripts: string[]): Promise<void> {
    const text = scripts.join(' ');
    const waits = [...text.matchAll(/,\s*(\d{1,3})\s*\)/g)].map(([, time]) => Number(time));
    const later =
      /setTimeout|setInterval|requestIdle|animat|transition|fetch|await|then\(|iframe|onload/i;
    if (later.test(text)) await sleep(Math.min(500, Math.max(60, ...waits) + 40));
    else if (text.trim() !== '') await sleep(20);
  }

  async function take(page: AttackPage): Promise<void> {
    if (page.turn === undefined) return;
    const turn = `(async () => {${page.turn.replaceAll('{{other}}', pages.other)}\n})().catch((error) => String(error))`;
    await Promise.race([tab.evaluate(turn).catch(() => {}), sleep(1500)]);
    await sleep(20);
    await settle(page.turn);
    if (/location|navigate|submit|reload|history/.test(page.turn)) await sleep(200);
  }

  async function run(page: AttackPage): Promise<Ended> {
    const began = performance.now();
    await open(page);
    const planBegan = performance.now();
    const plan = planSchema.parse(await send({ type: 'fill-plan' }));
    const planned = performance.now();
    await take(page);
    const before = await look();
    const wanted = (plan.fields ?? []).flatMap(({ id, value }) => (value ? [{ id, value }] : []));
    const fillBegan = performance.now();
    const results =
      wanted.length > 0
        ? resultsSchema.parse(await send({ type: 'fill-apply', fields: wanted }))
        : { outcome: 'done', results: [] };
    const filled = performance.now();
    const after = await look();
    const traps = (state: State) => (state.traps.length > 0 ? state.traps : state.named);
    const stood = new Set(['', ...traps(before)]);
    const outcomes = new Map(
      results.results?.map((one) => [one.id, `${one.outcome} ${one.message}`]),
    );
    return {
      got: traps(after).filter((state) => !stood.has(state)),
      traps: Math.max(traps(before).length, traps(after).length),
      honest: after.honest.some((state) => state !== ''),
      said: [
        ...(plan.fields ?? []).map(
          ({ id, label, shown, value }) =>
            `${label.slice(0, 60)} = ${value ? shown.slice(0, 40) : '(no value)'} → ${outcomes.get(id) ?? '(not asked)'}`,
        ),
        ...(plan.unseen ?? []).map(({ why, count }) => `${count} unseen: ${why}`),
      ],
      failed: [
        plan.outcome === 'failed' && plan.message,
        results.outcome === 'failed' && results.message,
      ]
        .filter(Boolean)
        .join('; '),
      took: {
        all: performance.now() - began,
        plan: planned - planBegan,
        fill: filled - fillBegan,
      },
    };
  }

  return {
    run: (page) =>
      run(page).catch((error: unknown) => ({
        got: [],
        traps: 0,
        honest: false,
        said: [],
        failed: String(error).replace(/\s+/g, ' ').slice(0, 300),
        took: { all: 0, plan: 0, fill: 0 },
      })),
    async close() {
      await started.close();
      await pages.close();
    },
  };
}
