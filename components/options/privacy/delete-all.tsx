/** Deleting everything: asked once more, with a backup offered first. */
import { useState } from 'preact/hooks';
import { useOptionsHost } from '../host';
import { useSession } from '../session';

export function DeleteAll() {
  const { yours } = useOptionsHost();
  const { toaster, copies } = useSession();
  const [sure, setSure] = useState(false);

  async function save(): Promise<void> {
    toaster.say({ done: true, message: `Saved everything as ${await yours.saveBackup()}` });
  }
  async function deleteAll(): Promise<void> {
    try {
      // Nothing that still waits is to be stored after it.
      await Promise.all(copies.map(({ flush }) => flush()));
      await yours.deleteAll();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      toaster.say({ done: false, message: `Not everything was deleted (${why}). Try again.` });
    }
  }
  return (
    <section aria-labelledby="delete-title">
      <h2 id="delete-title">Delete everything</h2>
      <p>
        All cards but the bundled one as it came, snippets, answers, files, corrections, the
        history, settings and the sites you allowed; from the sync storage too, while sync is on.
      </p>
      <p class="choices">
        <button type="button" class="quiet" disabled={sure} onClick={() => setSure(true)}>
          Delete everything…
        </button>
      </p>
      {sure && (
        <fieldset class="sure">
          <legend class="visually-hidden">Delete everything</legend>
          <p>
            <b>This cannot be undone.</b> Save everything as a file first, if there is anything you
            may want back.
          </p>
          <p class="choices">
            <button type="button" class="primary" onClick={() => void save()}>
              Save a backup first
            </button>
            <button type="button" class="quiet" onClick={() => void deleteAll()}>
              Delete it all
            </button>
            <button type="button" class="quiet" onClick={() => setSure(false)}>
              Keep it
            </button>
          </p>
        </fieldset>
      )}
    </section>
  );
}
