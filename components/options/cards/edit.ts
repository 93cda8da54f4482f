/** What can be done with the cards, each with its way back; what fails is said, and has changed nothing. */
import type { Difference } from '../../../data/merge/differences';
import { withChange } from '../../../data/merge/three-way';
import { messageOf } from '../../../data/messages/failure';
import { type Message, message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { CardInfo } from '../../../data/schema/cards';
import type { Resume } from '../../../data/schema/resume';
import type { NewCard } from '../../../data/storage/change-cards';
import { useOptionsHost } from '../host';
import { useSession } from '../session';

/** What it means that a card is marked as received. */
export const RECEIVED_WORDS = message('cards_received');

export interface CardEdits {
  show(card: CardInfo): Promise<void>;
  /** Adds an empty card. @returns It, as each of the next three; undefined where it failed. */
  add(): Promise<CardInfo | undefined>;
  /** Adds a card with this résumé. */
  take(title: string, resume: Resume, received: boolean): Promise<CardInfo | undefined>;
  duplicate(card: CardInfo, name: string): Promise<CardInfo | undefined>;
  vary(card: CardInfo, name: string): Promise<CardInfo | undefined>;
  mark(card: CardInfo, name: string, received: boolean): Promise<void>;
  move(from: number, to: number, name: string): Promise<void>;
  remove(card: CardInfo, name: string): Promise<void>;
  /** Puts the bundled card back on the list. */
  restore(): Promise<void>;
  /** Gives a variant what its base says: in one thing, or in all where none is named. */
  share(card: CardInfo, base: Resume, difference?: Difference): Promise<void>;
}

export function useCardEdits(): CardEdits {
  const host = useOptionsHost();
  const { done, undo, toaster, resume } = useSession();

  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      // What was typed last belongs to what is copied, shared or deleted now.
      await resume.flush();
      return await work();
    } catch (error) {
      toaster.say({ done: false, message: messageOf(error) });
      return undefined;
    }
  }
  /** A way back for `done`, which says itself where it fails. */
  const back = (way: () => Promise<unknown>) => () => void attempt(way);

  const added = (card: NewCard, words: Message) =>
    attempt(async () => {
      const info = await host.addCard(card);
      done(words, {
        what: message('cards_edit_adding', { card: card.title }),
        back: back(() => host.removeCard(info.id)),
      });
      return info;
    });
  const copied = async (card: CardInfo) => ({
    resume: await host.cardResume(card.id),
    ...(card.received && { received: card.received }),
  });

  return {
    show: (card) => attempt(() => host.chooseCard(card.id)),
    add: () =>
      added(
        { title: textOf(message('cards_title_new')), resume: {} },
        message('cards_edit_addedEmpty'),
      ),
    take: (title, content, received) =>
      added(
        { title, resume: content, ...(received && { received }) },
        message('cards_edit_added', { card: title }),
      ),
    duplicate: (card, name) =>
      attempt(async () =>
        added(
          { title: textOf(message('cards_title_copy', { card: name })), ...(await copied(card)) },
          message('cards_edit_copied', { card: name }),
        ),
      ),
    vary: (card, name) =>
      attempt(async () =>
        added(
          {
            title: textOf(message('cards_title_variant', { card: name })),
            of: card.id,
            ...(await copied(card)),
          },
          message('cards_edit_varied', { card: name }),
        ),
      ),
    async mark(card, name, received) {
      const put = (value: boolean) => host.markReceived(card.id, value);
      await attempt(async () => {
        await put(received);
        undo.push({
          what: message('cards_edit_marking', { card: name }),
          back: back(() => put(!received)),
        });
      });
    },
    async move(from, to, name) {
      await attempt(async () => {
        await host.moveCard(from, to);
        undo.push({
          what: message('cards_edit_moving', { card: name }),
          back: back(() => host.moveCard(to, from)),
        });
      });
    },
    async remove(card, name) {
      await attempt(async () => {
        const restore = await host.removeCard(card.id);
        done(message('cards_edit_deleted', { card: name }), {
          what: message('cards_edit_deleting', { card: name }),
          back: back(restore),
        });
      });
    },
    async restore() {
      await attempt(async () => {
        await host.restoreBundled();
        done(message('cards_edit_restored'), {
          what: message('cards_edit_restoring'),
          back: back(() => host.removeCard('bundled')),
        });
      });
    },
    async share(card, base, difference) {
      await attempt(async () => {
        const before = await host.cardResume(card.id);
        const after = difference ? difference.without(before) : base;
        await host.saveResume(card.id)(after, before);
        done(
          difference
            ? message('cards_edit_shared', { change: difference.words })
            : message('cards_edit_sharedAll'),
          {
            what: message('cards_edit_sharing'),
            back: back(async () => {
              const now = await host.cardResume(card.id);
              await host.saveResume(card.id)(withChange(now, after, before), now);
            }),
          },
        );
      });
    },
  };
}
