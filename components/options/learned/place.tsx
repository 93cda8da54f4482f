/** The place “Learned”: what corrections have taught, to see, save as a file and delete. */
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { Learned } from '../../../data/schema/learned';
import { Icon } from '../../ui/icons';
import { useOptionsHost } from '../host';
import { useSession } from '../session';
import { targetOf } from './target';

export function LearnedPlace() {
  const host = useOptionsHost();
  const { learned, card, done } = useSession();
  const newest = learned.value.toReversed();

  function remove(gone: readonly Learned[], said: Message, what: Message): void {
    const before = learned.now();
    learned.change((now) => now.filter((one) => !gone.includes(one)));
    done(said, {
      what,
      back: () => learned.change(() => before),
    });
  }
  if (newest.length === 0) {
    return <p class="empty">{textOf(message('learned_place_empty'))}</p>;
  }
  return (
    <section class="learned" aria-label={textOf(message('learned_place_list'))}>
      <p class="how">{textOf(message('learned_place_how'))}</p>
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
          {textOf(message('learned_place_save'))}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() =>
            remove(
              learned.now(),
              message('learned_edit_forgotAll', { count: newest.length }),
              message('learned_edit_forgettingAll', { count: newest.length }),
            )
          }
        >
          {textOf(message('learned_place_forgetAll'))}
        </button>
      </div>
      <ul>
        {newest.map((one) => {
          const { label, to } = one;
          const site = hostOf(one.origin);
          return (
            <li key={`${one.origin} ${one.signature}`}>
              <span>
                <b dir="auto">{label || textOf(message('learned_row_noName'))}</b>{' '}
                {textOf(
                  to.to === 'nothing'
                    ? message('learned_row_empty')
                    : message('learned_row_gets', { what: targetOf(to, card.snippets) }),
                )}
                <small>{site}</small>
              </span>
              <button
                type="button"
                class="icon"
                aria-label={textOf(message('learned_row_forget', { field: label, site }))}
                title={textOf(message('learned_row_forgetTitle'))}
                onClick={() =>
                  remove(
                    [one],
                    message('learned_edit_forgot', { field: label }),
                    message('learned_edit_forgetting', { field: label }),
                  )
                }
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
