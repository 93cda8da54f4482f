/** Everything as one file, and back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from '../../../data/messages/failure';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { problemLines } from '../../../data/schema/problem-lines';
import type { Backup as BackupContent } from '../../../data/storage/backup';
import { useOptionsHost } from '../host';
import { Refused } from '../refused';
import { useSession } from '../session';
import { contentLines } from './backup-words';

type State =
  | { step: 'choose' }
  | { step: 'refused'; name: string; why: readonly string[] }
  | { step: 'read'; name: string; backup: BackupContent };

/** As many problems of a file are named. */
const NAMED = 5;

export function Backup() {
  const { yours } = useOptionsHost();
  const { toaster } = useSession();
  const [state, setState] = useState<State>({ step: 'choose' });
  const input = useRef<HTMLInputElement>(null);
  const close = () => setState({ step: 'choose' });

  async function save(): Promise<void> {
    toaster.say({
      done: true,
      message: message('privacy_backup_saved', { file: await yours.saveBackup() }),
    });
  }
  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    const { name } = file;
    const reading = await yours.readBackup(file);
    setState(
      reading.ok
        ? { step: 'read', name, backup: reading.value }
        : {
            step: 'refused',
            name,
            why: problemLines(reading.problems.slice(0, NAMED)).map(textOf),
          },
    );
  }
  return (
    <section class="backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{textOf(message('privacy_backup_title'))}</h2>
      <p>{textOf(message('privacy_backup_text'))}</p>
      <p class="choices">
        <button type="button" class="quiet" onClick={() => void save()}>
          {textOf(message('privacy_backup_save'))}
        </button>
        <input
          ref={input}
          type="file"
          class="visually-hidden"
          tabIndex={-1}
          aria-label={textOf(message('privacy_backup_file'))}
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        <button type="button" class="quiet" onClick={() => input.current?.click()}>
          {textOf(message('privacy_backup_choose'))}
        </button>
      </p>
      <div role="status">
        {state.step === 'refused' && <Refused name={state.name} why={state.why} />}
      </div>
      {state.step === 'read' && <Restore name={state.name} backup={state.backup} close={close} />}
    </section>
  );
}

interface RestoreProps {
  name: string;
  backup: BackupContent;
  close(): void;
}

function Restore({ name, backup, close }: RestoreProps) {
  const { yours } = useOptionsHost();
  const { done, toaster, copies } = useSession();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  async function restore(how: 'replace' | 'add'): Promise<void> {
    try {
      await Promise.all(copies.map(({ flush }) => flush()));
      const back = await yours.restore(backup, how);
      close();
      done(message('privacy_backup_restored', { file: name }), {
        what: message('privacy_backup_restoring', { file: name }),
        back: () => void back(),
      });
    } catch (error) {
      toaster.say({ done: false, message: messageOf(error) });
    }
  }
  return (
    <div class="sure">
      <h3 ref={title} tabIndex={-1}>
        {textOf(message('privacy_backup_of', { date: { date: backup.at }, file: name }))}
      </h3>
      <ul>
        {contentLines(backup)
          .map(textOf)
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <p class="choices">
        <button type="button" class="primary" onClick={() => void restore('replace')}>
          {textOf(message('privacy_backup_replace'))}
        </button>
        <button type="button" class="quiet" onClick={() => void restore('add')}>
          {textOf(message('privacy_backup_add'))}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {textOf(message('privacy_backup_cancel'))}
        </button>
      </p>
    </div>
  );
}
