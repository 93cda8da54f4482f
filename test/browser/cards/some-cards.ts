/** Cards as they are stored: the bundled one, a variant of it, and somebody else's. */
import type { Page } from 'puppeteer-core';
import { openAt } from '../options/options-page.ts';

const stored = (data: unknown) => ({ version: 2, data });

export const ADA = {
  basics: { name: 'Ada Lovelace', label: 'Analyst', email: 'ada@example.org' },
  work: [{ name: 'Engine & Sons', position: 'Analyst', startDate: '1842' }],
};

export const SOME_CARDS = {
  cards: stored({
    cards: [
      { id: 'bundled', title: '' },
      { id: 'manager', title: 'For managers', of: 'bundled' },
      { id: 'ada', title: '', received: true },
    ],
  }),
  'card.manager': stored({
    resume: { basics: { name: 'Stephen O’Dor', label: 'Engineering Manager' } },
    from: { basics: { name: 'Stephen O’Dor', label: 'Engineer' } },
  }),
  'card.ada': stored({ resume: ADA }),
  answers: stored([{ id: 'a', question: 'How long is your notice period?', answer: '3 months' }]),
};

/** As many cards of candidates. */
export function manyCards(count: number): Record<string, unknown> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return {
    cards: stored({
      cards: [
        { id: 'bundled', title: '' },
        ...numbers.map((number) => ({ id: `${number}`, title: '', received: true })),
      ],
    }),
    ...Object.fromEntries(
      numbers.map((number) => [
        `card.${number}`,
        stored({ resume: { basics: { name: `Candidate ${number}`, label: 'Engineer' } } }),
      ]),
    ),
  };
}

/** Stores cards, by way of the options page. */
export function store(options: Page, items: Record<string, unknown>): Promise<void> {
  return openAt(options, 'cards', items);
}
