/** Parts of the page that come from another site: looked into only after the person has allowed it. */
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
        A part of this page comes from <b>{host}</b>. The card looks into it only if you allow it.
        {isPrivate &&
          ' The browser keeps that after this private window, until you take it back in the options, under Privacy.'}
      </p>
      <button type="button" class="quiet" data-first onClick={() => void allow(origins)}>
        Allow {host}
      </button>
    </section>
  ));
}
