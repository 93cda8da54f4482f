/** What fits: the skills that are named, ready-made lines of them, and what is asked for besides. */
import type { Tailored } from '../../data/job-match';
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import type { Snippet } from '../../data/snippets/snippet';
import { Line } from '../card/line';
import { useHost } from '../host';
import { Words } from '../ui/words';

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
          <Words of={message('match_covered')} with={{ skills: () => coveredText(fit) }} />
        </p>
      )}
      {fit.lines.map((snippet) => (
        <Line key={snippet.id} snippet={snippet} class="row">
          <b>{textOf(snippet.title)}</b>
          <span class="when">
            {snippet.id === 'tailor.skills' ? fit.skills.length : fit.highlights.length}
          </span>
          <span class="text">{snippet.text}</span>
        </Line>
      ))}
      {lacks.length > 0 && (
        <>
          <h3>{textOf(message('match_lacks'))}</h3>
          <div class="tags">
            {lacks.map(({ name, said }) => (
              <button
                key={name}
                type="button"
                class="chip empty"
                title={textOf(message('match_lacksAdd', { said }))}
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

/** The skills that the page names otherwise, each with its words for it. */
function coveredText({ covered }: Fit): string {
  return covered
    .map(({ name, by }) => message('match_coveredBy', { name, words: { list: by, type: 'unit' } }))
    .map(textOf)
    .join(' · ');
}
