/** What was changed on several machines at once, each in another way: the person decides for all of them. */
import { textOf } from '../../data/messages/text-of';
import { useOptionsHost } from './host';
import { useSession } from './session';
import { SideOf } from './side-of';
import { useKept } from './use-kept';

export function MachineConflicts() {
  const { sync } = useOptionsHost();
  const { toaster } = useSession();
  const asked = useKept(sync)?.asked ?? [];
  if (asked.length === 0) return null;
  return (
    <section class="notices conflicts" role="alert" aria-label="Changed on two machines">
      <p>
        <b>Changed on two machines at once.</b> The first of these is shown on all of them until you
        say which one shall stay.
      </p>
      <ul>
        {asked.map(({ id, where, sides }) => (
          <li key={id}>
            <b>{textOf(where)}</b>
            {sides.map(({ value, side }, index) => (
              <SideOf
                key={`${side.by} ${side.at}`}
                title={index === 0 ? 'Shown now' : 'Also written'}
                value={value}
                action={index === 0 ? 'Keep this' : 'Take this'}
                where={textOf(where)}
                choose={() => void sync.decide(side).then((outcome) => toaster.say(outcome))}
              />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
