/** One page as a person meets it: planned and filled by the built extension, read back, and put back. */

import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import * as z from 'zod/mini';
import { textOf } from '../../../data/messages/text-of.ts';
import { type FillField, fillPlanSchema, fillResultsSchema } from '../../../data/schema/fill.ts';
import type { Filler } from '../../browser/fill/form.ts';
import { type ReadControl, readControlSchema } from './read-control.ts';

/** How a field that was listed ended. */
export interface Ended extends Pick<FillField, 'label' | 'kind' | 'shown' | 'ticked'> {
  /** Why it was not filled as it is; empty where nothing stood against it. */
  problem: string;
  sure: number;
  filled: boolean;
  /** What was said after the filling; empty where it was not filled, or all went as planned. */
  message: string;
}

export interface Observed {
  before: ReadControl[];
  after: ReadControl[];
  undone: ReadControl[];
  /** What the plan listed for a control, by the control's place in the page. */
  listed: (Ended | undefined)[];
  /** How many fields the plan listed, whatever their elements. */
  fields: number;
  /** How many controls the plan counts without listing them: left on purpose, and not to be seen. */
  counted: number;
  /** Forms that were submitted, and pages that were left. */
  submitted: number;
  /** What the extension said where it could not plan or fill. */
  failed: string;
}

/** A plan that counts what nobody can see says so in `unseen`; one that does not has none. */
const counts = z.object({
  left: z.array(z.object({ count: z.int() })),
  unseen: z.optional(z.array(z.object({ count: z.int() }))),
});

export interface Filling {
  /** @param address Of a page of the harness' own server. */
  observe(address: string): Promise<Observed>;
}

/** @param tab The tab that every page is opened in. @param form The extension's side of it. */
export async function filling(tab: Page, form: Filler): Promise<Filling> {
  const devtools = await tab.createCDPSession();
  const world = await watchWorld(devtools);
  await tab.evaluateOnNewDocument(await pageScript());
  const read = async () => z.array(readControlSchema).parse(await tab.evaluate('readControls()'));
  let left = 0;
  let loaded = false;
  await tab.setRequestInterception(true);
  // The pages are inert; whatever they would still load stays away, and so does where they would go.
  tab.on('request', (request) => {
    const goes = request.isNavigationRequest() && request.frame() === tab.mainFrame();
    if (goes && !loaded) return void request.continue();
    if (goes) left += 1;
    void request.abort();
  });

  async function observe(address: string): Promise<Observed> {
    loaded = false;
    left = 0;
    await tab.goto(address, { waitUntil: 'domcontentloaded' });
    loaded = true;
    await tab.bringToFront();
    await tab.evaluate('watchForms()');
    const before = await read();
    const told = await form.ask({ type: 'fill-plan' });
    const plan = fillPlanSchema.parse(told);
    if (plan.outcome === 'failed') return nothing(before, textOf(plan.message));
    const planned = counts.parse(told);
    const places = await placesOf(devtools, world());
    const choices = plan.fields.flatMap(({ id, ticked, value }) =>
      ticked && value ? [{ id, value }] : [],
    );
    const results =
      choices.length > 0
        ? fillResultsSchema.parse(await form.ask({ type: 'fill-apply', fields: choices }))
        : { outcome: 'done' as const, results: [] };
    const after = await read();
    const sent = z.int().parse(await tab.evaluate('submitted()')) + left;
    await form.ask({ type: 'fill-undo' });
    const undone = await read();
    const messages = new Map(
      results.outcome === 'done'
        ? results.results.map(({ id, outcome, message }) => [
            id,
            [outcome, textOf(message)].filter(Boolean).join(': '),
          ])
        : [],
    );
    const ended = new Map(
      plan.fields.map((field) => [numberOf(field.id), endOf(field, messages.get(field.id))]),
    );
    return {
      before,
      after,
      undone,
      listed: before.map((_, i) => ended.get(places[i] ?? 0)),
      fields: plan.fields.length,
      counted: sum(planned.left) + sum(planned.unseen ?? []),
      submitted: sent,
      failed: results.outcome === 'failed' ? textOf(results.message) : '',
    };
  }
  return { observe };
}

function endOf(field: FillField, message = ''): Ended {
  const { label, kind, shown, problem, ticked, sure, filled } = field;
  return { label, kind, shown, problem: textOf(problem), ticked, sure, filled, message };
}

const nothing = (before: ReadControl[], failed: string): Observed => ({
  before,
  after: before,
  undone: before,
  listed: [],
  fields: 0,
  counted: 0,
  submitted: 0,
  failed,
});

const sum = (list: readonly { count: number }[]) => list.reduce((all, { count }) => all + count, 0);

/** The page script's own number of a field of the main frame; −1 for one of another frame. */
const numberOf = (id: string): number => (id.startsWith('0:') ? Number(id.slice(2)) : -1);

/** Follows the world in which the extension's script lives in the main frame. @returns Its id now. */
async function watchWorld(devtools: CDPSession): Promise<() => number | undefined> {
  const main = (await devtools.send('Page.getFrameTree')).frameTree.frame.id;
  let world: number | undefined;
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId }: { frameId?: string } = context.auxData ?? {};
    if (frameId === main && context.origin.startsWith('chrome-extension:')) world = context.id;
  });
  devtools.on('Runtime.executionContextsCleared', () => {
    world = undefined;
  });
  await devtools.send('Runtime.enable');
  return () => world;
}

/**
 * The number under which the page's script knows each control, in the order of the labels; 0 where it
 * knows it under none. A part of a listed group has the number of the group.
 */
async function placesOf(devtools: CDPSession, world: number | undefined): Promise<number[]> {
  if (world === undefined) return [];
  const { result } = await devtools.send('Runtime.evaluate', {
    contextId: world,
    returnByValue: true,
    expression: `(() => {
      const { planned, numbers } = globalThis.resumeCardFillState;
      const members = new Map();
      for (const [n, { control }] of planned)
        for (const one of control.members ?? []) members.set(one, n);
      const numberOf = (element) => {
        for (let at = element; at; at = at.parentElement)
          if (numbers.has(at)) return numbers.get(at);
        return 0;
      };
      return [...document.querySelectorAll('input,select,textarea')]
        .map((element) => members.get(element) ?? numberOf(element));
    })()`,
  });
  return z.array(z.int()).parse(result.value);
}

/** The bench's own script in the page, as one plain script. */
async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  for (const one of [built].flat())
    if ('output' in one) for (const file of one.output) if (file.type === 'chunk') return file.code;
  throw new Error('The script of the page was not built.');
}
