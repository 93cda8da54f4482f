/** The extension's side of a page: plans, fills, and reads the fields in a world that no page can lie to. */

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { saidSchema } from '../../../../data/messages/schema.ts';

/** A plan as far as it is looked at here. */
const planSchema = z.object({
  outcome: z.string(),
  message: z.optional(saidSchema),
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
  unseen: z.optional(z.array(z.object({ why: saidSchema, count: z.int() }))),
});
export type Plan = z.infer<typeof planSchema>;

const resultsSchema = z.object({
  outcome: z.string(),
  message: z.optional(saidSchema),
  results: z.optional(
    z.array(z.object({ id: z.string(), outcome: z.string(), message: saidSchema })),
  ),
});
export type Results = z.infer<typeof resultsSchema>;

/** What stands in the fields of a frame, one text each; empty for what is empty. */
const stateSchema = z.object({
  /** Those marked with `data-trap`. */
  traps: z.array(z.string()),
  /** Those with the id `t`. */
  named: z.array(z.string()),
  /** Those with the id `honest`. */
  honest: z.array(z.string()),
});
export type State = z.infer<typeof stateSchema>;

export interface ExtensionSide {
  plan(): Promise<Plan>;
  /** Fills all that the plan has a value for, ticked or not. */
  apply(plan: Plan): Promise<Results>;
  /** What stands in the fields of all frames now. */
  look(): Promise<State>;
}

/** Read as text: the tools that run the tests add to functions what a frame does not know. */
const LOOK = readFileSync(new URL('./look.js', import.meta.url), 'utf8').replace(/;\s*$/, '');

const API = '(globalThis.browser ?? chrome)';

/**
 * @param extension A page of the extension that may access every host.
 * @param address What the address of the tab begins with; no other tab's does.
 */
export async function extensionSide(extension: Page, address: string): Promise<ExtensionSide> {
  const found: unknown = await extension.evaluate(
    `${API}.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.startsWith('${address}')).id)`,
  );
  const tabId = z.int().parse(found);
  const send = (message: object): Promise<unknown> =>
    extension.evaluate(`${API}.runtime.sendMessage(${JSON.stringify({ ...message, tabId })})`);

  return {
    plan: async () => planSchema.parse(await send({ type: 'fill-plan' })),
    async apply({ fields = [] }) {
      const wanted = fields.flatMap(({ id, value }) => (value ? [{ id, value }] : []));
      if (wanted.length === 0) return { outcome: 'done' };
      return resultsSchema.parse(await send({ type: 'fill-apply', fields: wanted }));
    },
    async look() {
      const frames: unknown = await extension.evaluate(
        `${API}.scripting.executeScript({ target: { tabId: ${tabId}, allFrames: true }, func: ${LOOK} })
          .then((frames) => frames.flatMap(({ result }) => result ?? []))`,
      );
      const states = z.array(stateSchema).parse(frames);
      return {
        traps: states.flatMap(({ traps }) => traps),
        named: states.flatMap(({ named }) => named),
        honest: states.flatMap(({ honest }) => honest),
      };
    },
  };
}
