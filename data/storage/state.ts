/** The card's whole state as the pages and the background need it. */

import { BUNDLED, chosenCard } from '../cards/list';
import { type Message, message, type Value } from '../messages/message';
import type { CardInfo } from '../schema/cards';
import type { MenuChoice } from '../schema/menu-choice';
import type { OwnSnippet } from '../schema/own-snippet';
import type { Problem } from '../schema/problem';
import { problemLines } from '../schema/problem-lines';
import type { Resume } from '../schema/resume';
import { type Packed, readPacked } from './bundled';
import { cardsShelf, chosenShelf, menuShelf, ownShelf, resumeShelf } from './items';
import { lastBase, listOf, readCard, watchKeptCards } from './read-card';
import type { Stored } from './stored-value';

export interface CardState {
  /** All cards, in the person's order. */
  cards: readonly CardInfo[];
  /** The one that is shown. */
  card: CardInfo;
  /** Its résumé; of a variant, with what it shares. */
  resume: Resume;
  /** Of a variant: the résumé of the card that it shares with. */
  base?: Resume;
  /** True while the résumé is the one that came with the extension. */
  bundled: boolean;
  /** The person's own snippets, also those that belong to other cards. */
  own: OwnSnippet[];
  menu: MenuChoice;
  /** What could not be read; what is stored is untouched. */
  troubles: Message[];
}

/** Reads everything; what is damaged or newer is replaced by its default and named in `troubles`. */
export async function loadState(): Promise<CardState> {
  // Read beside the storage, not after it: most often it is needed, and it is small.
  const [packed, resume, own, menu, cards, chosen] = await Promise.all([
    readPacked(),
    resumeShelf.read(),
    ownShelf.read(),
    menuShelf.read(),
    cardsShelf.read(),
    chosenShelf.read(),
  ]);
  const bundled = resume.state === 'ok' ? resume.value : packed.resume;
  const list = await listOf(cards, packed);
  const wanted = chosenCard(list, chosen.state === 'ok' ? chosen.value : undefined);
  const now = resume.state === 'empty' ? { state: 'ok' as const, value: packed.resume } : resume;
  const other = wanted.id === BUNDLED ? undefined : await readCard(wanted, now);
  // Another card that cannot be read is not written over with what is shown in its place.
  const card = other && other.state !== 'ok' ? bundledCard(list, packed) : wanted;
  const base = lastBase(card.id);
  return {
    cards: list,
    card,
    ...(base && { base }),
    resume: other?.state === 'ok' ? other.value : bundled,
    bundled: card.id === BUNDLED && resume.state !== 'ok',
    own: own.state === 'ok' ? own.value : [],
    menu: menu.state === 'ok' ? menu.value : { hidden: [], order: [] },
    troubles: [
      ...(card.id === BUNDLED ? trouble(resume, 'resume') : []),
      ...(other ? otherTrouble(other, wanted) : []),
      ...trouble(cards, 'cards'),
      ...trouble(own, 'own'),
      ...trouble(menu, 'menu'),
    ],
  };
}

/** The bundled card as it stands on the list; also where it was taken off it. */
function bundledCard(list: readonly CardInfo[], { cards: [card] }: Packed): CardInfo {
  return list.find(({ id }) => id === BUNDLED) ?? card;
}

/** Calls back after any change of the state. @returns A function that ends it. */
export function watchState(changed: () => void): () => void {
  const shelves = [resumeShelf, ownShelf, menuShelf, cardsShelf, chosenShelf];
  const ends = [...shelves.map((shelf) => shelf.watch(changed)), watchKeptCards(changed)];
  return () => {
    for (const end of ends) end();
  };
}

function otherTrouble(stored: Stored<Resume>, { title }: CardInfo): Message[] {
  if (stored.state === 'empty') {
    return [
      title
        ? message('storage_trouble_cardMissing', { title })
        : message('storage_trouble_chosenMissing'),
    ];
  }
  if (title === '') return trouble(stored, 'chosen');
  if (stored.state === 'newer') {
    return [message('storage_trouble_cardNewer', { title, version: stored.version })];
  }
  return stored.state === 'damaged'
    ? [message('storage_trouble_cardDamaged', { title, why: whyOf(stored.problems) })]
    : [];
}

/** What is said of a shelf that cannot be read, and what is shown instead. */
function trouble(
  stored: Stored<unknown>,
  what: 'resume' | 'chosen' | 'cards' | 'own' | 'menu',
): Message[] {
  if (stored.state === 'newer') {
    return [message(`storage_trouble_${what}Newer`, { version: stored.version })];
  }
  return stored.state === 'damaged'
    ? [message(`storage_trouble_${what}Damaged`, { why: whyOf(stored.problems) })]
    : [];
}

function whyOf(problems: readonly Problem[]): Value {
  return problemLines(problems)[0] ?? message('storage_trouble_damaged');
}
