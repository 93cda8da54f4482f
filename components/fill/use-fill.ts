/** The course of a fill: look, choose, fill, see how it went, and back again. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Message, Unconverted } from '../../data/messages/message';
import type { Correction, FillDone, FillField, FillPlan, FillResult } from '../../data/schema/fill';
import type { Outcome } from '../host';
import { canBeFilled } from './groups';
import type { Choice, FillHost } from './host';
import { type Empty, stillEmpty } from './still-empty';

export type Plan = Extract<FillPlan, { outcome: 'plan' }>;

export type View =
  | { step: 'looking' }
  | { step: 'failed'; message: Message | Unconverted }
  | { step: 'plan'; plan: Plan }
  | {
      step: 'results';
      plan: Plan;
      done: 'fill' | 'undo';
      results: FillResult[];
      undoable: number;
      /** After a fill: what is left for the person. */
      left: Empty[];
    };

export interface Fill {
  view: View;
  /** While something is being done: what, in words. */
  busy: string;
  /** The page shows other fields than those of the view. */
  changed: boolean;
  isTicked(field: FillField): boolean;
  tick(fields: readonly FillField[], on: boolean): void;
  look(): Promise<void>;
  fill(): Promise<void>;
  undo(): Promise<void>;
  add(id: string): Promise<void>;
  learn(field: FillField, correction: Correction): Promise<void>;
  allow(origins: readonly string[]): Promise<void>;
  point(id?: string): void;
  /** Leads to a field of the page. @returns False when it is gone, which has been said then. */
  jump(id: string): Promise<boolean>;
}

/** @param say Hears of what the view itself does not show. */
export function useFill(page: FillHost, say: (outcome: Outcome) => void): Fill {
  const [view, setView] = useState<View>({ step: 'looking' });
  const [busy, setBusy] = useState('Looking at the page…');
  const [changed, setChanged] = useState(false);
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const newest = useRef(0);

  const isTicked = (field: FillField) =>
    canBeFilled(field) && (ticks.get(field.id) ?? field.ticked);

  /** Runs one thing at a time; an answer that comes after something newer was begun is dropped. */
  const run = useCallback(
    async <T>(words: string, ask: () => Promise<T>, take: (answer: T) => void | Promise<void>) => {
      newest.current += 1;
      const number = newest.current;
      setBusy(words);
      try {
        const answer = await ask();
        if (number === newest.current) await take(answer);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (number === newest.current) setView({ step: 'failed', message });
      } finally {
        if (number === newest.current) setBusy('');
      }
    },
    [],
  );

  const look = useCallback(
    () =>
      run(
        'Looking at the page…',
        () => page.plan(),
        (plan) => {
          setChanged(false);
          setView(
            plan.outcome === 'plan'
              ? { step: 'plan', plan }
              : { step: 'failed', message: plan.message },
          );
        },
      ),
    [page, run],
  );

  useEffect(() => void look(), [look]);
  useEffect(() => page.watch(() => setChanged(true)), [page]);
  useEffect(() => {
    const leave = () => {
      page.highlight();
      page.leave();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [page]);
  // The list follows the page as long as nothing was filled; what was ticked by hand stays so.
  useEffect(() => {
    if (changed && busy === '' && view.step !== 'results') void look();
  }, [changed, busy, view.step, look]);

  const results = (plan: Plan, done: 'fill' | 'undo', answer: FillAnswer, now?: Plan) => {
    if (answer.outcome === 'failed') return say({ done: false, message: answer.message });
    page.highlight();
    setTicks(new Map());
    const known = new Set(plan.fields.map(({ id }) => id));
    setChanged(now?.fields.some(({ id }) => !known.has(id)) ?? false);
    const left = now ? stillEmpty(now, answer.results) : [];
    setView({ step: 'results', plan, done, ...answer, left });
    if (done === 'fill') void confirm(newest.current);
  };

  /** Fills, and looks at the page again: only that tells what is still empty. */
  const fillAndLook = async (choices: readonly Choice[]) => {
    const answer = await page.apply(choices);
    const now = answer.outcome === 'done' ? await page.plan() : undefined;
    return { answer, now: now?.outcome === 'plan' ? now : undefined };
  };

  /** What a page has wiped since is said as well, as long as nothing else was begun. */
  const confirm = async (number: number) => {
    const answer = await page.confirm().catch(() => undefined);
    if (answer?.outcome !== 'done' || number !== newest.current) return;
    const later = new Map(answer.results.map((result) => [result.id, result]));
    setView((view) =>
      view.step !== 'results'
        ? view
        : {
            ...view,
            results: view.results.map((result) => later.get(result.id) ?? result),
            undoable: answer.undoable,
          },
    );
  };

  const again = async (answer: FillDone) => {
    if (answer.outcome === 'failed') say({ done: false, message: answer.message });
    await look();
  };

  return {
    view,
    busy,
    changed,
    isTicked,
    look,
    tick: (fields, on) =>
      setTicks((before) => new Map([...before, ...fields.map(({ id }) => [id, on] as const)])),
    async fill() {
      if (view.step !== 'plan' || busy !== '') return;
      const { plan } = view;
      const choices = plan.fields.flatMap((field) =>
        isTicked(field) && field.value ? [{ id: field.id, value: field.value }] : [],
      );
      if (choices.length === 0) return;
      await run(
        'Filling…',
        () => fillAndLook(choices),
        ({ answer, now }) => results(plan, 'fill', answer, now),
      );
    },
    async undo() {
      if ((view.step !== 'plan' && view.step !== 'results') || busy !== '') return;
      const { plan } = view;
      if ((view.step === 'plan' ? plan : view).undoable === 0) return;
      await run(
        'Putting everything back…',
        () => page.undo(),
        (answer) => results(plan, 'undo', answer),
      );
    },
    add: (id) => run('Adding…', () => page.add(id), again),
    async learn(field, correction) {
      setTicks((before) => new Map([...before].filter(([id]) => id !== field.id)));
      await run(
        'Taking your choice…',
        () => page.learn(field.id, correction),
        async (answer) => {
          await again(answer);
          if (answer.outcome === 'done' && answer.fleeting) say(FLEETING);
        },
      );
    },
    // The request must be the click's own: nothing may come before it.
    allow: (origins) =>
      run(
        'Waiting for your answer…',
        () => page.allow(origins),
        async (given) => {
          if (!given) {
            say({
              done: false,
              message: 'Without access that part stays as it is; its lines can be copied by hand.',
            });
          }
          await look();
        },
      ),
    point: (id) => page.highlight(id),
    async jump(id) {
      const answer = await page.jump(id);
      if (answer.outcome === 'failed') say({ done: false, message: answer.message });
      return answer.outcome === 'done';
    },
  };
}

const FLEETING: Outcome = {
  done: true,
  message: 'For this fill only. Not kept: this is a private window.',
};

type FillAnswer =
  | { outcome: 'done'; results: FillResult[]; undoable: number }
  | { outcome: 'failed'; message: Message | Unconverted };
