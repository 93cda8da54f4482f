/** Deleting everything: asked once more, with a backup offered first. */
import { useState } from 'preact/hooks';
import { messageOf } from '../../../data/messages/failure';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { Words } from '../../ui/words';
import { useOptionsHost } from '../host';
import { useSession } from '../session';

export function DeleteAll() {
  const { yours } = useOptionsHost();
  const { toaster, copies } = useSession();
  const [sure, setSure] = useState(false);

  async function save(): Promise<void> {
    toaster.say({
      done: true,
      message: message('privacy_backup_saved', { file: await yours.saveBackup() }),
    });
  }
  async function deleteAll(): Promise<void> {
    try {
      // Nothing that still waits is to be stored after it.
      await Promise.all(copies.map(({ flush }) => flush()));
      await yours.deleteAll();
    } catch (error) {
      const failed = message('privacy_deletion_failed', { why: messageOf(error) });
      toaster.say({ done: false, message: failed });
    }
  }
  return (
    <section aria-labelledby="delete-title">
      <h2 id="delete-title">{textOf(message('privacy_deletion_title'))}</h2>
      <p>{textOf(message('privacy_deletion_text'))}</p>
      <p class="choices">
        <button type="button" class="quiet" disabled={sure} onClick={() => setSure(true)}>
          {textOf(message('privacy_deletion_ask'))}
        </button>
      </p>
      {sure && (
        <fieldset class="sure">
          <legend class="visually-hidden">{textOf(message('privacy_deletion_title'))}</legend>
          <p>
            <Words
              of={message('privacy_deletion_warning')}
              with={{ b: (words) => <b>{words}</b> }}
            />
          </p>
          <p class="choices">
            <button type="button" class="primary" onClick={() => void save()}>
              {textOf(message('privacy_deletion_saveFirst'))}
            </button>
            <button type="button" class="quiet" onClick={() => void deleteAll()}>
              {textOf(message('privacy_deletion_confirm'))}
            </button>
            <button type="button" class="quiet" onClick={() => setSure(false)}>
              {textOf(message('privacy_deletion_cancel'))}
            </button>
          </p>
        </fieldset>
      )}
    </section>
  );
}
