/** What a template gives now, or why it gives nothing. */
import { useMemo } from 'preact/hooks';
import { type Message, message, type Unconverted } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { Resume } from '../../../data/schema/resume';
import { type Rendered, render, templateProblems } from '../../../data/snippets/template';
import { useHost } from '../../host';
import { Words } from '../../ui/words';
import { useSession } from '../session';

export function Preview({ id, template }: { id: string; template: string }) {
  const { locale } = useHost();
  const { resume } = useSession();
  const result = useMemo(
    () => preview(template, resume.value, locale),
    [template, resume.value, locale],
  );
  return (
    <section class="preview" aria-label={textOf(message('snippets_preview_title'))}>
      <h2>{textOf(message('snippets_preview_title'))}</h2>
      {'rendered' in result && <Text {...result.rendered} />}
      <div id={id} aria-live="polite">
        {'problems' in result &&
          result.problems.map(textOf).map((problem) => (
            <p key={problem} class="problem">
              {problem}
            </p>
          ))}
        {'rendered' in result && result.rendered.missing.length > 0 && (
          <Missing names={result.rendered.missing} />
        )}
      </div>
    </section>
  );
}

type Result = { rendered: Rendered } | { problems: (Message | Unconverted)[] };

function preview(template: string, resume: Resume, locale: string): Result {
  const problems = templateProblems(template, resume).map(({ message }) => message);
  if (problems.length > 0) return { problems };
  return { rendered: render(template, resume, new Date(), locale) };
}

function Text({ text, caret }: Rendered) {
  if (text.trim() === '') return <p class="hint">{textOf(message('snippets_preview_empty'))}</p>;
  const at = caret ?? text.length;
  return (
    <p class="rendered" dir="auto">
      {text.slice(0, at)}
      <span class="caret">
        <span class="visually-hidden">{textOf(message('snippets_preview_caret'))}</span>
      </span>
      {text.slice(at)}
    </p>
  );
}

function Missing({ names }: { names: readonly string[] }) {
  return (
    <p class="withheld">
      <Words
        of={message('snippets_preview_missing', {
          fields: { list: names.map((name) => `{{${name}}}`), type: 'unit' },
        })}
        with={{ resume: (words) => <a href="#resume">{words}</a> }}
      />
    </p>
  );
}
