/** A message with elements in it: the sentence stays whole for whoever translates it. */
import type { ComponentChildren } from 'preact';
import type { Message } from '../../data/messages/message';
import { textWith } from '../../data/messages/text-of';

/** Stands for `<` of a value: no value makes an element. Of Unicode's private use, so no text has it. */
const LESS = '\uE000';

export interface WordsProps {
  of: Message;
  /** What an element of the text becomes, by its name: `b` for `<b>Sure?</b>` and for `<b/>`. */
  with: Readonly<Record<string, (inner: ComponentChildren) => ComponentChildren>>;
}

/** The words of a message, with its elements made. */
export function Words({ of, with: elements }: WordsProps) {
  const text = textWith(of, (value) => value.replaceAll('<', LESS));
  return <>{made(text, elements)}</>;
}

function made(text: string, elements: WordsProps['with']): ComponentChildren {
  const found = /<(\w+)(?:\/>|>(.*?)<\/\1>)/s.exec(text);
  if (!found) return text.replaceAll(LESS, '<');
  const [all, name = '', inner = ''] = found;
  const children = made(inner, elements);
  return [
    text.slice(0, found.index).replaceAll(LESS, '<'),
    elements[name]?.(children) ?? children,
    made(text.slice(found.index + all.length), elements),
  ];
}
