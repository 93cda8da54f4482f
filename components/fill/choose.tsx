/** Choosing what a field is to hold from now on: nothing, a part of the résumé, or a line of the card. */

import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import type { Correction, FillField } from '../../data/schema/fill';
import { GROUPS, type Snippet } from '../../data/snippets/snippet';
import { reasonOf } from './groups';
import { type Option, optionsOf } from './options';

interface ChooseProps {
  field: FillField;
  snippets: readonly Snippet[];
  /** The page stands in a private window: the choice is not kept. */
  isPrivate: boolean;
  take(correction: Correction): void;
}

/** A search field over a list; arrows choose, Enter takes. */
export function Choose({ field, snippets, isPrivate, take }: ChooseProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const find = useMemo(() => optionsOf(field, snippets), [field, snippets]);
  const found = find(query);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active, query]);

  return (
    <>
      <search class="choose">
        <p>
          <b dir="auto">{field.label}</b>{' '}
          <span>{textOf(isPrivate ? message('fill_choose_fleeting') : reasonOf(field))}</span>
        </p>
        <input
          ref={input}
          class="field"
          type="text"
          role="combobox"
          aria-label={textOf(message('fill_choose_field', { field: field.label }))}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          placeholder={textOf(message('fill_choose_find'))}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            const option = found[active];
            if (step !== undefined)
              setActive(Math.max(0, Math.min(found.length - 1, active + step)));
            else if (event.key === 'Enter') option && take(option.correction);
            else return;
            event.preventDefault();
          }}
        />
      </search>
      {/* Its options are no stops of the Tab key, yet it must scroll by keys.
          biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <main tabIndex={0}>
        {found.length === 0 && (
          <p class="nothing">{textOf(message('fill_choose_none', { query }))}</p>
        )}
        <div role="listbox" id={`${id}-list`} aria-label={textOf(message('fill_choose_list'))}>
          {found.map((option, index) => (
            // The keys are the search field's: it keeps the focus (ARIA's combobox pattern).
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              key={option.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              class={`row result ${index === active ? 'on' : ''}`}
              onClick={() => take(option.correction)}
            >
              <Shown option={option} />
            </div>
          ))}
        </div>
      </main>
    </>
  );
}

function Shown({ option }: { option: Option }) {
  const [title, text] = [textOf(option.title), textOf(option.text)];
  const { entry, group } = option;
  return (
    <>
      <b>{title}</b>
      <span class="when">{textOf(entry ?? (group ? GROUPS[group] : ''))}</span>
      {text !== title && <p>{text.length > 120 ? `${text.slice(0, 119)}…` : text}</p>}
    </>
  );
}
