/**
 * Texts that a person reads, as ids and values: no sentence stands in the code. The words are in
 * `public/_locales/en/messages.json`, and are made where they are shown (`text-of.ts`).
 *
 * An id says the room, the part and what the text is: `privacy_sync_roomUsed`. The forms of a plural end
 * in `_zero`, `_one`, `_two`, `_few`, `_many` and `_other`, have the value `count` and are named without
 * that end: `message('privacy_backup_cards', { count: 3 })`. The values of a message are its placeholders,
 * which stand for `$1`, `$2` … in the order of their names.
 */
// Only its type: the browser reads the file itself, and the popup is not to load it twice.
import type messages from '../../public/_locales/en/messages.json';

type Messages = typeof messages;
type Key = keyof Messages;

/** The forms that a plural may have in some language. */
export const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

type PluralId = Key extends infer K ? (K extends `${infer Id}_other` ? Id : never) : never;
type SimpleId = Exclude<Key, `${PluralId}_${(typeof PLURAL_FORMS)[number]}`>;

/** What a message may be asked for by; that of a plural is without its form. */
export type MessageId = SimpleId | PluralId;

type PlaceholdersOf<K extends Key> = Messages[K] extends { placeholders: infer Values }
  ? keyof Values & string
  : never;
type ValueName<Id extends MessageId> = Id extends SimpleId
  ? PlaceholdersOf<Id>
  : `${Id}_other` extends Key
    ? PlaceholdersOf<`${Id}_other`>
    : never;

/** A text to show; plain data, so that it can be sent from one part of the extension to another. */
export interface Message {
  id: MessageId;
  values: Readonly<Record<string, Value>>;
}

/** What stands in a message: a text as it is (a name, a file's name), or what is written by the language shown. */
export type Value = string | number | Message | ListValue | NumberValue | DateValue;

/** "one, two and three". */
export interface ListValue {
  list: readonly (string | Message)[];
  /** `disjunction`: "one, two or three". */
  type?: Intl.ListFormatType;
}

/** A number in a form of its own: "12.3 kB", "40 %". */
export interface NumberValue {
  number: number;
  format: Intl.NumberFormatOptions;
}

/** A moment: ISO 8601, or milliseconds since 1970. */
export interface DateValue {
  date: string | number;
  /** Date and time in numbers unless told. */
  format?: Intl.DateTimeFormatOptions;
}

/** A sentence of a place that has no message yet. Once there is none, this goes and the compiler finds the rest. */
export type Unconverted = string;

type ValuesOf<Id extends MessageId> = {
  [Name in ValueName<Id>]: Name extends 'count' ? number : Value;
};
type Arguments<Id extends MessageId> = [ValueName<Id>] extends [never]
  ? []
  : [values: ValuesOf<Id>];

/** The message of this id; a value that is missing or unknown does not compile. */
export function message<Id extends MessageId>(id: Id, ...[values]: Arguments<Id>): Message {
  return { id, values: values ?? {} };
}
