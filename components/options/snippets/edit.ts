/** What can be done with the list of own snippets, each with its way back. */

import { type Message, message } from '../../../data/messages/message';
import type { OwnSnippet } from '../../../data/schema/own-snippet';
import { moved } from '../../../data/text/moved';
import { useSession } from '../session';

/** Another title or text; another card, or every card where it is undefined. */
export type SnippetChange = Partial<Pick<OwnSnippet, 'title' | 'text' | 'card'>>;

export interface SnippetEdits {
  /** Adds an empty one on top. @returns Its id. */
  add(): string;
  set(id: string, change: SnippetChange): void;
  move(id: string, by: number): void;
  remove(id: string): void;
}

export function useSnippetEdits(): SnippetEdits {
  const { own, undo, done } = useSession();
  const without = (id: string) => own.change((now) => now.filter((snippet) => snippet.id !== id));
  const indexOf = (id: string) => own.value.findIndex((snippet) => snippet.id === id);

  return {
    add() {
      const id = crypto.randomUUID();
      own.change((now) => [{ id, title: '', text: '' }, ...now]);
      undo.push({ what: message('snippets_edit_adding'), back: () => without(id) });
      return id;
    },
    set(id, change) {
      const before = own.value[indexOf(id)];
      if (!before) return;
      const put = (part: SnippetChange) =>
        own.change((now) =>
          now.map((snippet) => (snippet.id === id ? withChange(snippet, part) : snippet)),
        );
      put(change);
      undo.push({
        what: message('snippets_edit_changing', { snippet: nameOf(before) }),
        key: `own.${id}`,
        back: () => put({ title: before.title, text: before.text, card: before.card }),
      });
    },
    move(id, by) {
      const shift = (distance: number) =>
        own.change((now) => {
          const from = now.findIndex((snippet) => snippet.id === id);
          return moved(now, from, from + distance);
        });
      shift(by);
      undo.push({ what: message('snippets_edit_order'), back: () => shift(-by) });
    },
    remove(id) {
      const index = indexOf(id);
      const snippet = own.value[index];
      if (!snippet) return;
      without(id);
      done(message('snippets_edit_deleted', { snippet: nameOf(snippet) }), {
        what: message('snippets_edit_deleting', { snippet: nameOf(snippet) }),
        back: () => own.change((now) => now.toSpliced(index, 0, snippet)),
      });
    },
  };
}

function withChange(snippet: OwnSnippet, change: SnippetChange): OwnSnippet {
  const { card, ...rest } = { ...snippet, ...change };
  return card === undefined ? rest : { ...rest, card };
}

/** What a snippet is called: its title, else the beginning of its text. */
export function nameOf({ title, text }: OwnSnippet): Message {
  const name = (title.trim() || text.trim()).replace(/\s+/g, ' ');
  if (name === '') return message('snippets_name_new');
  const letters = [...name];
  const short = letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : name;
  return message('snippets_name_quoted', { name: short });
}
