/** The card's whole state as the pages and the background need it. */
import { BUNDLED, chosenCard } from '../cards/list';
import type { CardInfo } from '../schema/cards';
import type { MenuChoice } from '../schema/menu-choice';
import type { OwnSnippet } from '../schema/own-snippet';
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
  /** What could not be read, in words to show; what is stored is untouched. */
  troubles: string[];
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
      ...(card.id === BUNDLED ? trouble(resume, 'résumé', 'the bundled one is shown') : []),
      ...(other ? otherTrouble(other, wanted) : []),
      ...trouble(cards, 'list of cards', 'all of them are shown, each as a whole one'),
      ...trouble(own, 'own snippets', 'none are shown'),
      ...trouble(menu, 'menu’s order', 'everything is shown'),
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

function otherTrouble(stored: Stored<Resume>, { title }: CardInfo): string[] {
  const what = title ? `card “${title}”` : 'chosen card';
  if (stored.state === 'empty') {
    return [`The ${what} is not stored on this machine; the bundled one is shown. Choose another.`];
  }
  return trouble(stored, what, 'the bundled one is shown');
}

function trouble(stored: Stored<unknown>, what: string, instead: string): string[] {
  if (stored.state === 'newer') {
    return [
      `The stored ${what} comes from a newer version of Résumé Card (layout ${stored.version}); ${instead}. Update the extension to use it again.`,
    ];
  }
  if (stored.state === 'damaged') {
    return [
      `The stored ${what} cannot be read (${problemLines(stored.problems)[0] ?? 'damaged'}); ${instead}. It is kept: the options page can save it as a file.`,
    ];
  }
  return [];
}
