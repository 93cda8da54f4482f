/** What was changed here and on another page at once, each in another way: the person decides. */
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { pathWords } from '../../data/resume/field-label';
import { Words } from '../ui/words';
import { useSession } from './session';
import { SideOf } from './side-of';

export function Conflicts() {
  const { resume, own, answers } = useSession();
  const all = [
    ...resume.conflicts.map((conflict) => ({
      conflict,
      where: pathWords(resume.value, conflict.path),
      decide: resume.decide,
    })),
    ...own.conflicts.map((conflict) => ({
      conflict,
      where: own.value[Number(conflict.path[0])]?.title || message('options_conflicts_snippet'),
      decide: own.decide,
    })),
    ...answers.conflicts.map((conflict) => ({
      conflict,
      where:
        answers.value[Number(conflict.path[0])]?.question || message('options_conflicts_answer'),
      decide: answers.decide,
    })),
  ];
  if (all.length === 0) return null;
  return (
    <section
      class="notices conflicts"
      role="alert"
      aria-label={textOf(message('options_conflicts_title'))}
    >
      <p>
        <Words of={message('options_conflicts_text')} with={{ b: (words) => <b>{words}</b> }} />
      </p>
      <ul>
        {all.map(({ conflict, where, decide }) => (
          <li key={conflict.path.join('.')}>
            <b>{textOf(where)}</b>
            <SideOf
              title={message('options_conflicts_mine')}
              value={conflict.mine}
              action={message('options_conflicts_keep')}
              where={where}
              choose={() => decide(conflict, 'mine')}
            />
            <SideOf
              title={message('options_conflicts_theirs')}
              value={conflict.theirs}
              action={message('options_conflicts_take')}
              where={where}
              choose={() => decide(conflict, 'theirs')}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
