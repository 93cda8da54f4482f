/** What was changed here and on another page at once, each in another way: the person decides. */
import { pathWords } from '../../data/resume/field-label';
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
      where: own.value[Number(conflict.path[0])]?.title || 'A snippet',
      decide: own.decide,
    })),
    ...answers.conflicts.map((conflict) => ({
      conflict,
      where: answers.value[Number(conflict.path[0])]?.question || 'An answer',
      decide: answers.decide,
    })),
  ];
  if (all.length === 0) return null;
  return (
    <section class="notices conflicts" role="alert" aria-label="Changed in two places">
      <p>
        <b>Changed in two places at once.</b> Another page of Résumé Card has changed the same.
        Which one shall stay?
      </p>
      <ul>
        {all.map(({ conflict, where, decide }) => (
          <li key={conflict.path.join('.')}>
            <b>{where}</b>
            <SideOf
              title="This page"
              value={conflict.mine}
              action="Keep this"
              where={where}
              choose={() => decide(conflict, 'mine')}
            />
            <SideOf
              title="The other page"
              value={conflict.theirs}
              action="Take the other"
              where={where}
              choose={() => decide(conflict, 'theirs')}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
