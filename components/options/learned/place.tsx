/** The place “Learned”: what corrections have taught, to see, save as a file and delete. */
import type { Learned } from '../../../data/schema/learned';
import { Icon } from '../../ui/icons';
import { useOptionsHost } from '../host';
import { useSession } from '../session';
import { targetOf } from './target';

export function LearnedPlace() {
  const host = useOptionsHost();
  const { learned, card, done } = useSession();
  const newest = learned.value.toReversed();

  function remove(gone: readonly Learned[], what: string): void {
    const before = learned.now();
    learned.change((now) => now.filter((one) => !gone.includes(one)));
    done(`Forgot ${what}`, {
      what: `forgetting ${what}`,
      back: () => learned.change(() => before),
    });
  }
  if (newest.length === 0) {
    return (
      <p class="empty">
        Nothing yet. In the preview of a fill, choose another line for a field, or nothing: that is
        remembered for the field on its site, and where a field is called the same.
      </p>
    );
  }
  return (
    <section class="learned" aria-label="Learned">
      <p class="how">
        Each of these is used for its field on its site, and where another site calls a field the
        same.
      </p>
      <div class="bar">
        <button
          type="button"
          class="quiet"
          onClick={() =>
            host.saveFile(
              'resume-card-learned.json',
              'application/json',
              JSON.stringify(learned.now(), null, 2),
            )
          }
        >
          Save as a file
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => remove(learned.now(), `all ${newest.length}`)}
        >
          Forget all
        </button>
      </div>
      <ul>
        {newest.map((one) => {
          const target = targetOf(one.to, card.snippets);
          return (
            <li key={`${one.origin} ${one.signature}`}>
              <span>
                <b dir="auto">{one.label || 'A field without a name'}</b>{' '}
                {one.to.to === 'nothing' ? 'stays empty' : <>gets {target}</>}
                <small>{hostOf(one.origin)}</small>
              </span>
              <button
                type="button"
                class="icon"
                aria-label={`Forget ${one.label} on ${hostOf(one.origin)}`}
                title="Forget"
                onClick={() => remove([one], `“${one.label}”`)}
              >
                <Icon name="remove" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}
