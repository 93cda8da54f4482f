/** What was changed on several machines at once, each in another way: the person decides for all of them. */
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { Words } from '../ui/words';
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
    <section
      class="notices conflicts"
      role="alert"
      aria-label={textOf(message('options_machines_title'))}
    >
      <p>
        <Words of={message('options_machines_text')} with={{ b: (words) => <b>{words}</b> }} />
      </p>
      <ul>
        {asked.map(({ id, where, sides }) => (
          <li key={id}>
            <b>{textOf(where)}</b>
            {sides.map(({ value, side }, index) => (
              <SideOf
                key={`${side.by} ${side.at}`}
                title={message(index === 0 ? 'options_machines_shown' : 'options_machines_also')}
                value={value}
                action={message(index === 0 ? 'options_machines_keep' : 'options_machines_take')}
                where={where}
                choose={() => void sync.decide(side).then((outcome) => toaster.say(outcome))}
              />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
