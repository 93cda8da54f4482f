/** What has just happened, said briefly and politely; a failure stays until it is read. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { textOf } from '../../data/messages/text-of';
import type { Outcome } from '../host';

/** How long a good word stays, in milliseconds; a bad one stays longer as there is more to read. */
const STAYS = { done: 2500, failed: 10_000 };

export interface Toaster {
  outcome: Outcome | undefined;
  say(outcome: Outcome): void;
  dismiss(): void;
}

/** The state of one page's toast. */
export function useToaster(): Toaster {
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(
      () => setOutcome(undefined),
      outcome.done && !outcome.next ? STAYS.done : STAYS.failed,
    );
    return () => clearTimeout(timer);
  }, [outcome]);
  const dismiss = useCallback(() => setOutcome(undefined), []);
  return { outcome, say: setOutcome, dismiss };
}

/** The toast itself; its live region is always there so that screen readers notice the change. */
export function Toast({ outcome, say }: Toaster) {
  const next = outcome?.next;
  return (
    <div role="status" aria-live="polite">
      {outcome && (
        <div class="toast" data-done={outcome.done}>
          {textOf(outcome.message)}
          {next && (
            <button type="button" onClick={async () => say(await next.run())}>
              {textOf(next.label)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
