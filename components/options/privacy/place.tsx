/** The place “Sync & privacy”: machines in step, backups, what is kept and where, and the sites that were allowed. */
import { MOST_STATES } from '../../../data/cards/history';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { useSession } from '../session';
import { Backup } from './backup';
import { DeleteAll } from './delete-all';
import { Sites } from './sites';
import { Sync } from './sync';

export function PrivacyPlace() {
  const { card, answers, learned, files } = useSession();
  const number = ({ length }: readonly unknown[]) =>
    textOf(message('privacy_kept_number', { count: length }));
  return (
    <>
      <section>
        <h2>{textOf(message('privacy_promise_title'))}</h2>
        <p>{textOf(message('privacy_promise_text'))}</p>
      </section>
      <Sync />
      <Backup />
      <section>
        <h2>{textOf(message('privacy_kept_title'))}</h2>
        <dl class="kept">
          <div>
            <dt>{textOf(message('privacy_kept_resume'))}</dt>
            <dd>
              {textOf(
                message(card.bundled ? 'privacy_kept_resumeBundled' : 'privacy_kept_resumeChanged'),
              )}
            </dd>
          </div>
          {card.cards.length > 1 && (
            <div>
              <dt>{textOf(message('privacy_kept_cards'))}</dt>
              <dd>{textOf(message('privacy_kept_cardsCount', { count: card.cards.length }))}</dd>
            </div>
          )}
          <div>
            <dt>{textOf(message('privacy_kept_history'))}</dt>
            <dd>{textOf(message('privacy_kept_historyOf', { most: MOST_STATES }))}</dd>
          </div>
          <div>
            <dt>{textOf(message('privacy_kept_own'))}</dt>
            <dd>{number(card.own)}</dd>
          </div>
          <div>
            <dt>{textOf(message('privacy_kept_menu'))}</dt>
            <dd>{textOf(message('privacy_kept_menuOf'))}</dd>
          </div>
          <div>
            <dt>{textOf(message('privacy_kept_answers'))}</dt>
            <dd>{number(answers.value)}</dd>
          </div>
          <div>
            <dt>{textOf(message('privacy_kept_files'))}</dt>
            <dd>{number(Object.values(files.value))}</dd>
          </div>
          <div>
            <dt>{textOf(message('privacy_kept_learned'))}</dt>
            <dd>{number(learned.value)}</dd>
          </div>
          <div>
            <dt>{textOf(message('privacy_kept_last'))}</dt>
            <dd>{textOf(message('privacy_kept_lastOf'))}</dd>
          </div>
          <div>
            <dt>{textOf(message('privacy_kept_sync'))}</dt>
            <dd>{textOf(message('privacy_kept_syncOf'))}</dd>
          </div>
        </dl>
        <p>{textOf(message('privacy_kept_where'))}</p>
      </section>
      <Sites />
      <DeleteAll />
    </>
  );
}
