/** The place “Sync & privacy”: machines in step, backups, what is kept and where, and the sites that were allowed. */
import { useSession } from '../session';
import { Backup } from './backup';
import { DeleteAll } from './delete-all';
import { Sites } from './sites';
import { Sync } from './sync';

export function PrivacyPlace() {
  const { card, answers, learned, files } = useSession();
  const number = (list: readonly unknown[]) => (list.length === 0 ? 'None' : list.length);
  return (
    <>
      <section>
        <h2>Nothing leaves this computer unless you say so</h2>
        <p>
          Résumé Card sends nothing anywhere: no account, no server, no statistics, no advertising.
          It makes no request to any network. What you copy or insert goes only where you put it;
          sync, if you switch it on, goes with your browser account.
        </p>
      </section>
      <Sync />
      <Backup />
      <section>
        <h2>What is kept</h2>
        <dl class="kept">
          <div>
            <dt>Résumé</dt>
            <dd>
              {card.bundled ? 'The bundled one; no change of yours is kept' : 'As you changed it'}
            </dd>
          </div>
          {card.cards.length > 1 && (
            <div>
              <dt>Cards</dt>
              <dd>{card.cards.length}, and which of them is shown</dd>
            </div>
          )}
          <div>
            <dt>History</dt>
            <dd>What each card’s résumé was before its last changes, 50 at most</dd>
          </div>
          <div>
            <dt>Own snippets</dt>
            <dd>{number(card.own)}</dd>
          </div>
          <div>
            <dt>Menu</dt>
            <dd>What you left out, and your order</dd>
          </div>
          <div>
            <dt>Answers</dt>
            <dd>{number(answers.value)}</dd>
          </div>
          <div>
            <dt>Files</dt>
            <dd>{number(Object.values(files.value))}</dd>
          </div>
          <div>
            <dt>Learned corrections</dt>
            <dd>{number(learned.value)}</dd>
          </div>
          <div>
            <dt>Last snippet</dt>
            <dd>Which one you inserted last, for the shortcut that inserts it again</dd>
          </div>
          <div>
            <dt>State of sync</dt>
            <dd>While it is on: what this machine knows of the edits of the others</dd>
          </div>
        </dl>
        <p>
          All of it lies in this browser’s profile on this computer, in the extension’s own storage.
          Web pages cannot read it; other programs that may read your files can. It goes when the
          extension is removed.
        </p>
      </section>
      <Sites />
      <DeleteAll />
    </>
  );
}
