/** The part of the card that says how it fits the page in front, and the ways to a page's text. */
import { useEffect, useRef } from 'preact/hooks';
import { tailor } from '../../data/job-match';
import { skillSnippetsOf, tailorSnippets } from '../../data/job-match/snippets';
import type { Resume } from '../../data/schema/resume';
import type { Snippet } from '../../data/snippets/snippet';
import { Closed } from '../fill/closed';
import { Icon } from '../ui/icons';
import { type Fit, Fitting } from './fitting';
import { Paste } from './paste';
import { useReading } from './use-reading';

/** @param snippets The card's own. */
export function fitOf(text: string, resume: Resume, snippets: readonly Snippet[]): Fit {
  const tailored = tailor(text, resume);
  return {
    ...tailored,
    skills: skillSnippetsOf(tailored, snippets),
    lines: tailorSnippets(tailored),
  };
}

export interface Matching {
  /** Another number each time matching is asked for. */
  round: number;
  fit: Fit | undefined;
  /** Takes the text that was read or pasted; undefined while there is none. */
  read(text: string | undefined): void;
}

/** Reads the page, and says what it found or why it could not. */
export function Match({ round, fit, read, close }: Matching & { close: () => void }) {
  const reading = useReading(round, read);
  const part = useRef<HTMLElement>(null);
  useEffect(() => part.current?.scrollIntoView({ block: 'nearest' }), [round]);
  return (
    <section ref={part} class="match" aria-label="Match with this page">
      <h2>
        {reading.pasted ? 'In the pasted text' : 'On this page'}
        <button
          type="button"
          class="icon"
          aria-label="Close the match"
          title="Close the match (Esc)"
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </h2>
      <p role="status">{words(reading.busy, fit, reading.cut)}</p>
      {reading.moved && (
        <p class="moved">
          Another page is in front now.{' '}
          <button type="button" class="quiet" onClick={reading.again}>
            Match it
          </button>
        </p>
      )}
      {reading.problem !== '' && <p class="trouble">{reading.problem}</p>}
      {fit && <Fitting fit={fit} />}
      <Closed closed={reading.closed} allow={reading.allow} />
      {(reading.problem !== '' || (fit && isPoor(fit))) && <Paste take={reading.paste} />}
    </section>
  );
}

/** Nothing of the card, nothing asked: the job stands elsewhere. */
function isPoor({ skills, lacks }: Fit): boolean {
  return skills.length === 0 && lacks.length === 0;
}

function words(busy: boolean, fit: Fit | undefined, cut: boolean): string {
  if (busy) return 'Reading the page…';
  if (!fit) return '';
  const what =
    fit.skills.length === 0
      ? 'None of your skills is named here.'
      : `${fit.skills.length === 1 ? '1 of your skills is' : `${fit.skills.length} of your skills are`} named here.`;
  return cut || fit.cut ? `${what} Only the beginning of this long page was read.` : what;
}
