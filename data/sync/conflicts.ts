/** What machines have written against each other, as it is put to the person. */
import { type Message, message, type Unconverted } from '../messages/message';
import { pathWords } from '../resume/field-label';
import { type Resume, readResume } from '../schema/resume';
import { type Contradiction, view } from './document-view';
import { CARDS, cardOf, itemsOf } from './documents';
import type { Replica } from './replica';
import type { Side } from './resolve';

/** One place with several values. */
export interface Asked {
  /** Tells it from the others. */
  id: string;
  /** In words: "E-mail", "Manager: Headline". */
  where: Message | Unconverted;
  /** The first one is shown on all machines until it is decided. */
  sides: { value: unknown; side: Side }[];
}

/** All that is open. */
export function askedOf(replicas: ReadonlyMap<string, Replica>): Asked[] {
  const cards = replicas.get(CARDS);
  const titles = new Map(
    itemsOf(cards && view(cards).value).map((item) => [read(item, 'id'), read(item, 'title')]),
  );
  return [...replicas].flatMap(([key, replica]) => {
    const { value, contradictions } = view(replica);
    return contradictions.map((one) => ({
      id: `${key} ${one.cell}`,
      where: whereOf(key, value, one, titles),
      sides: one.sides.map(({ entry, value }) => ({
        value,
        side: { key, cell: one.cell, by: entry.by, at: entry.at },
      })),
    }));
  });
}

function whereOf(
  key: string,
  value: unknown,
  { path }: Contradiction,
  titles: ReadonlyMap<string, string>,
): Message | Unconverted {
  const id = cardOf(key);
  if (key === 'resume') return pathWords(toResume(value), path);
  if (id !== undefined) {
    const words = pathWords(toResume(part(value, 'resume')), path.slice(1));
    const card = titles.get(id) || message('sync_conflict_anotherCard');
    return message('sync_conflict_inCard', { card, field: words });
  }
  const item = key === CARDS ? itemsOf(value)[Number(path[1])] : part(value, path[0]);
  const title = read(item, 'title');
  if (key === CARDS) {
    return title ? message('sync_conflict_card', { title }) : message('sync_conflict_nameless');
  }
  return key === 'snippets'
    ? title || message('sync_conflict_snippet')
    : message('sync_conflict_learned', {
        field: read(item, 'label') || message('sync_conflict_field'),
      });
}

function part(value: unknown, key: PropertyKey | undefined): unknown {
  return typeof value === 'object' && value !== null && key !== undefined
    ? Reflect.get(value, key)
    : undefined;
}

function read(item: unknown, key: string): string {
  const text = part(item, key);
  return typeof text === 'string' ? text : '';
}

function toResume(value: unknown): Resume {
  const reading = readResume(value);
  return reading.ok ? reading.value : {};
}
