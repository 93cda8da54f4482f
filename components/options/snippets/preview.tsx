/** What a template gives now, or why it gives nothing. */
import { useMemo } from 'preact/hooks';
import type { Resume } from '../../../data/schema/resume';
import { type Rendered, render, templateProblems } from '../../../data/snippets/template';
import { useHost } from '../../host';
import { useSession } from '../session';

export function Preview({ id, template }: { id: string; template: string }) {
  const { locale } = useHost();
  const { resume } = useSession();
  const result = useMemo(
    () => preview(template, resume.value, locale),
    [template, resume.value, locale],
  );
  return (
    <section class="preview" aria-label="Preview">
      <h2>Preview</h2>
      {'rendered' in result && <Text {...result.rendered} />}
      <div id={id} aria-live="polite">
        {'problems' in result &&
          result.problems.map((problem) => (
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

type Result = { rendered: Rendered } | { problems: string[] };

function preview(template: string, resume: Resume, locale: string): Result {
  const problems = templateProblems(template, resume).map(({ message }) => message);
  if (problems.length > 0) return { problems };
  return { rendered: render(template, resume, new Date(), locale) };
}

function Text({ text, caret }: Rendered) {
  if (text.trim() === '') return <p class="hint">What will be inserted shows here.</p>;
  const at = caret ?? text.length;
  return (
    <p class="rendered" dir="auto">
      {text.slice(0, at)}
      <span class="caret">
        <span class="visually-hidden">(caret)</span>
      </span>
      {text.slice(at)}
    </p>
  );
}

function Missing({ names }: { names: readonly string[] }) {
  return (
    <p class="withheld">
      Not offered until the résumé has a value for {names.map((name) => `{{${name}}}`).join(', ')}.{' '}
      <a href="#resume">Add it</a>
    </p>
  );
}
