/** Parts of the page that come from another site: looked into only after the person has allowed it. */
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { Words } from '../ui/words';
import type { Plan } from './use-fill';

export function Closed({
  closed,
  allow,
  isPrivate = false,
}: Pick<Plan, 'closed'> & {
  allow: (origins: readonly string[]) => Promise<void>;
  isPrivate?: boolean;
}) {
  return closed.map(({ host, origins }) => (
    <section key={host} class="closed">
      <p>
        <Words
          of={message('fill_closed_text', { host })}
          with={{ host: (words) => <b>{words}</b> }}
        />
        {isPrivate && <> {textOf(message('fill_closed_private'))}</>}
      </p>
      <button type="button" class="quiet" data-first onClick={() => void allow(origins)}>
        {textOf(message('fill_closed_allow', { host }))}
      </button>
    </section>
  ));
}
