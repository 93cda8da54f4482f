/** What fits: the skills that are named, ready-made lines of them, and what is asked for besides. */
import type { Tailored } from '../../data/job-match';
import type { Snippet } from '../../data/snippets/snippet';
import { Line } from '../card/line';
import { useHost } from '../host';

/** More would not be read. */
const MOST_LACKS = 40;

/** How the card fits a text. */
export interface Fit extends Omit<Tailored, 'skills'> {
  skills: Snippet[];
  /** "Matching skills" and "Matching highlights". */
  lines: Snippet[];
}

export function Fitting({ fit }: { fit: Fit }) {
  const host = useHost();
  const lacks = fit.lacks.slice(0, MOST_LACKS);
  return (
    <>
      {fit.skills.length > 0 && (
        <div class="tags">
          {fit.skills.map((snippet) => (
            <Line key={snippet.id} snippet={snippet} class="tag named" />
          ))}
        </div>
      )}
      {fit.covered.length > 0 && (
        <p class="covered">
          In other words:{' '}
          {fit.covered.map(({ name, by }) => `${name} (${by.join(', ')})`).join(' · ')}
        </p>
      )}
      {fit.lines.map((snippet) => (
        <Line key={snippet.id} snippet={snippet} class="row">
          <b>{snippet.title}</b>
          <span class="when">
            {snippet.id === 'tailor.skills' ? fit.skills.length : fit.highlights.length}
          </span>
          <span class="text">{snippet.text}</span>
        </Line>
      ))}
      {lacks.length > 0 && (
        <>
          <h3>Asked for, not on the card</h3>
          <div class="tags">
            {lacks.map(({ name, said }) => (
              <button
                key={name}
                type="button"
                class="chip empty"
                title={`The page says “${said}”. If it is true of you, press to add it in the options.`}
                onClick={() => host.openOptions('resume')}
              >
                {name}
              </button>
            ))}
          </div>
        </>
      )}
    </>
  );
}
