/** The search field: a combobox whose list is the results. */

import type { Ref } from 'preact';
import { message } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { Icon } from '../ui/icons';

/** The id of a result, by which the field says which one is active. */
export function resultId(index: number): string {
  return `result-${index}`;
}

/** Arrows choose, Enter copies, Ctrl/Cmd+Enter inserts the active result. */
export function SearchField({
  field,
  query,
  count,
  active,
  search,
  choose,
  take,
}: {
  field: Ref<HTMLInputElement>;
  query: string;
  count: number;
  active: number;
  search: (query: string) => void;
  choose: (index: number) => void;
  take: (how: 'copy' | 'insert') => void;
}) {
  const open = query.trim() !== '';
  return (
    <search>
      <Icon name="search" />
      <input
        ref={field}
        class="field"
        type="text"
        role="combobox"
        aria-label={textOf(message('card_search_field'))}
        aria-expanded={open && count > 0}
        aria-controls="results"
        aria-activedescendant={open && count > 0 ? resultId(active) : undefined}
        aria-autocomplete="list"
        placeholder={textOf(message('card_search_field'))}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!open || event.isComposing) return;
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined) choose(Math.max(0, Math.min(count - 1, active + step)));
          else if (event.key === 'Enter') take(event.ctrlKey || event.metaKey ? 'insert' : 'copy');
          else return;
          event.preventDefault();
        }}
      />
      <kbd>/</kbd>
    </search>
  );
}
