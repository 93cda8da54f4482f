/** What was put in and can't be read: how a field is drawn may hang on there being a value. */
import { inTurns } from '../dom/turns';
import { LastLook } from './check';
import { say, stands, type Task, takeBack } from './settle';

/** Looks at what has been filled, and takes out again what nobody can read there. */
export async function takeOutUnread(tasks: readonly Task[]): Promise<void> {
  const look = new LastLook();
  const unread: Task[] = [];
  await inTurns(
    tasks.filter(stands),
    (task) => {
      if (look.isIllegible(task.planned)) unread.push(task);
    },
    () => look.rest(),
  );
  for (const task of unread) {
    await takeBack(task);
    if (task.result.outcome !== 'altered') say(task, 'refused', UNREAD);
  }
}

const UNREAD =
  'The page does not show what stands in this field, so it was taken out again. Type it there yourself if you want it there.';
