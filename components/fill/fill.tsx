/** The preview of a fill: what would go where, then how it went. Nothing happens before the person says so. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { textOf } from '../../data/messages/text-of';
import type { FillField } from '../../data/schema/fill';
import { Toast, useToaster } from '../ui/toast';
import type { Card } from '../use-card';
import { Choose } from './choose';
import { Foot } from './foot';
import { Head } from './head';
import type { FillHost } from './host';
import { PlanList } from './plan-list';
import { Results } from './results';
import { Received } from './supply';
import { useFill } from './use-fill';
import { useFillKeys } from './use-fill-keys';

/** @param leave Goes back to the card. */
export function Fill({ page, card, leave }: { page: FillHost; card: Card; leave: () => void }) {
  const toaster = useToaster();
  const fill = useFill(page, toaster.say);
  const { view } = fill;
  const root = useRef<HTMLFormElement>(null);
  const [choosing, setChoosing] = useState<FillField>();
  const back = () => {
    if (choosing) setChoosing(undefined);
    else if (view.step === 'results') void fill.look();
    else leave();
  };
  const focus = useFillKeys(root, { back, undo: fill.undo, point: fill.point });

  // Whoever comes back from a choice goes on where they left the list.
  const left = useRef<string>(undefined);
  useEffect(() => {
    if (choosing) left.current = choosing.id;
    else if (left.current !== undefined) focus(left.current);
  }, [choosing]);
  useEffect(() => focus(), [view.step]);

  return (
    <form
      ref={root}
      class="fill"
      aria-label="Fill this page"
      data-choosing={choosing !== undefined}
      onSubmit={(event) => {
        event.preventDefault();
        if (view.step === 'plan' && !choosing) void fill.fill();
      }}
      onMouseLeave={() => fill.point()}
    >
      <Head fill={fill} card={card} choosing={choosing !== undefined} back={back} />
      {choosing ? (
        <Choose
          field={choosing}
          snippets={card.snippets}
          isPrivate={view.step === 'plan' && view.plan.private}
          take={(correction) => {
            setChoosing(undefined);
            void fill.learn(choosing, correction);
          }}
        />
      ) : (
        <main aria-busy={fill.busy !== ''} tabIndex={view.step === 'results' ? 0 : undefined}>
          {view.step === 'failed' && <p class="trouble">{textOf(view.message)}</p>}
          {view.step === 'plan' && (
            <Received value={card.card.received ?? false}>
              <PlanList fill={fill} plan={view.plan} choose={setChoosing} />
            </Received>
          )}
          {view.step === 'results' && <Results view={view} fill={fill} say={toaster.say} />}
        </main>
      )}
      {!choosing && <Foot fill={fill} leave={leave} />}
      <Toast {...toaster} />
    </form>
  );
}
