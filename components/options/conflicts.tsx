/** What was changed here and on another page at once, each in another way: the person decides. */
import type { Conflict } from '../../data/merge';
import { pathWords } from '../../data/path-words';
import { useSession } from './session';

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
            <Side
              of={conflict}
              side="mine"
              title="This page"
              label={`Keep this: ${where}`}
              decide={decide}
            />
            <Side
              of={conflict}
              side="theirs"
              title="The other page"
              label={`Take the other: ${where}`}
              decide={decide}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SideProps {
  of: Conflict;
  side: 'mine' | 'theirs';
  title: string;
  label: string;
  decide(conflict: Conflict, side: 'mine' | 'theirs'): void;
}

function Side({ of, side, title, label, decide }: SideProps) {
  return (
    <div class="side-of">
      <span class="hint">{title}</span>
      <span dir="auto">{shown(of[side])}</span>
      <button type="button" class="quiet" aria-label={label} onClick={() => decide(of, side)}>
        {side === 'mine' ? 'Keep this' : 'Take the other'}
      </button>
    </div>
  );
}

function shown(value: unknown): string {
  if (value === undefined) return 'Removed';
  if (typeof value === 'string') return value || 'Empty';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(shown).join(', ')
    : String(value);
}
