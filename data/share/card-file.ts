/** The `.resume-card.json` file: one card to be taken in by another Résumé Card. */
import * as z from 'zod/mini';
import { type OwnSnippet, ownSnippetSchema } from '../schema/own-snippet';
import type { Resume } from '../schema/resume';

export const CARD_FILE = { ending: 'resume-card.json', kind: 'resume-card', version: 1 } as const;

/** All of the file but its résumé, which the reader of résumés checks. */
export const cardFileSchema = z.object({
  kind: z.literal(CARD_FILE.kind),
  version: z.literal(CARD_FILE.version),
  snippets: z.optional(z.array(z.pick(ownSnippetSchema, { title: true, text: true }))),
  resume: z.looseObject({}),
});

/** A text with placeholders that goes along with a card. */
export type SharedSnippet = Pick<OwnSnippet, 'title' | 'text'>;

/** What a card is beside its résumé. */
export interface ReceivedCard {
  snippets: SharedSnippet[];
}

/** The file's text: without what its sender calls the card, which is theirs. @param resume What goes along of it, and nothing else. */
export function cardFile(resume: Resume, { snippets }: ReceivedCard): string {
  const { kind, version } = CARD_FILE;
  const content = {
    kind,
    version,
    ...(snippets.length > 0 && {
      snippets: snippets.map(({ title, text }) => ({ title, text })),
    }),
    resume,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
