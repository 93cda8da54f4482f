/** What can be done with any line of the card. */

import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Message, message } from '../../data/messages/message';
import type { Snippet } from '../../data/snippets/snippet';
import { type Outcome, useHost } from '../host';

export interface Actions {
  copy(snippet: Snippet): void;
  insert(snippet: Snippet): void;
}

const ActionsContext = createContext<Actions>({ copy: () => undefined, insert: () => undefined });

export const ActionsProvider = ActionsContext.Provider;

/** The actions of the card around this component. */
export function useActions(): Actions {
  return useContext(ActionsContext);
}

/** Copying and inserting through the host, each with a word about how it went. */
export function useHostActions(say: (outcome: Outcome) => void): Actions {
  const host = useHost();
  return useMemo(
    () => ({
      copy: async (snippet) => {
        const outcome = await host.copy(snippet.text, snippet.html);
        say(outcome.done ? { done: true, message: copied(snippet) } : outcome);
      },
      insert: async (snippet) => say(await host.insert(snippet)),
    }),
    [host, say],
  );
}

function copied({ title, text, entry }: Snippet): Message {
  return entry && title !== text && !title.startsWith(entry)
    ? message('card_copied_partOf', { entry, title })
    : message('card_copied_line', { title });
}
