/** Text that differs from what is stored, on each card: it is kept while one visits other places and cards. */
import { useCallback, useState } from 'preact/hooks';
import type { Message, Unconverted } from '../../data/messages/message';

/** What a field shows while it differs from what is stored: text that cannot be stored stays here. */
export interface Typed {
  text: string;
  problem?: Message | Unconverted;
  note?: Message;
}

export interface Typing {
  /** Fields of the card with text of their own, by name. */
  typed: ReadonlyMap<string, Typed>;
  /** Takes a field's text, or forgets it where there is none. */
  setTyped(name: string, typed?: Typed): void;
  /** Says what is wrong with a field, if it still has the text that is meant. */
  complain(name: string, text: string, problem: Message | Unconverted): void;
  /** Whether something that was typed cannot be stored, on any card. */
  wrong: boolean;
}

const NONE: ReadonlyMap<string, Typed> = new Map();

/** @param card The id of the card whose fields are shown. */
export function useTyped(card: string): Typing {
  const [all, setAll] = useState<ReadonlyMap<string, ReadonlyMap<string, Typed>>>(new Map());

  const setTyped = useCallback(
    (name: string, value?: Typed) => {
      setAll((before) => {
        const fields = new Map(before.get(card));
        if (value) fields.set(name, value);
        else fields.delete(name);
        return new Map(before).set(card, fields);
      });
    },
    [card],
  );
  const complain = useCallback(
    (name: string, text: string, problem: Message | Unconverted) => {
      setAll((before) => {
        const fields = before.get(card) ?? NONE;
        if (fields.get(name)?.text !== text) return before;
        return new Map(before).set(card, new Map(fields).set(name, { text, problem }));
      });
    },
    [card],
  );
  const wrong = [...all.values()].some((fields) =>
    [...fields.values()].some(({ problem }) => problem !== undefined),
  );
  return { typed: all.get(card) ?? NONE, setTyped, complain, wrong };
}
