/** Everything that a snippet can be filled in with, to click into its text. */
import { useMemo, useState } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import { placeholderChoices } from '../../../data/snippets/placeholder';
import { useHost } from '../../host';
import { useSession } from '../session';

export function Placeholders({ insert }: { insert(placeholder: string): void }) {
  const { locale } = useHost();
  const { resume } = useSession();
  const [find, setFind] = useState('');
  const all = useMemo(
    () => placeholderChoices(resume.value, new Date(), locale),
    [resume.value, locale],
  );
  const word = find.trim().toLowerCase();
  const shown = all.filter(({ name, gives }) => `${name} ${gives}`.toLowerCase().includes(word));
  return (
    <details class="placeholders">
      <summary>{textOf(message('snippets_fields_title'))}</summary>
      <input
        type="search"
        class="field"
        aria-label={textOf(message('snippets_fields_find'))}
        placeholder={textOf(message('snippets_fields_findHint'))}
        value={find}
        onInput={(event) => setFind(event.currentTarget.value)}
      />
      <ul>
        {shown.map(({ name, insert: text, gives }) => (
          <li key={name}>
            <button type="button" onClick={() => insert(text)}>
              <code>{name}</code>
              <span class="gist">
                {name === 'caret'
                  ? textOf(message('snippets_fields_caret'))
                  : gives || textOf(message('snippets_fields_noValue'))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
