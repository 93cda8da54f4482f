/** Where the variant that is shown differs from the card that it shares with. */

import { useMemo } from 'preact/hooks';
import { cardTitle, whose } from '../../data/cards/list';
import { differences } from '../../data/merge/differences';
import { textOf } from '../../data/messages/text-of';
import type { Path } from '../../data/resume/path';
import type { Resume } from '../../data/schema/resume';
import type { Card } from '../use-card';

export interface Differing {
  /** What the card is called that it shares with. */
  name: string;
  /** That card's résumé. */
  base: Resume;
  /** How many things differ. */
  count: number;
  /** Whether what stands at this path of the variant differs, or anything in it. */
  at(path: Path): boolean;
}

/** Undefined where a whole card is shown. */
export function useDiffering({ cards, card, base }: Card, resume: Resume): Differing | undefined {
  const info = cards.find(({ id }) => id === card.of);
  const name = info && base && textOf(cardTitle(info, whose(base)));
  return useMemo(() => {
    if (name === undefined || !base) return undefined;
    const all = differences(base, resume);
    const places = all.flatMap(({ path }) => (path ? [path.map(partOf)] : []));
    return {
      name,
      base,
      count: all.length,
      at: (path) =>
        places.some((place) => {
          const common = Math.min(place.length, path.length);
          return path.slice(0, common).every((part, index) => part === place[index]);
        }),
    };
  }, [name, base, resume]);
}

/** A season is part of the date that it stands beside. */
function partOf(key: string | number): string | number {
  return key === 'startSeason' ? 'startDate' : key === 'endSeason' ? 'endDate' : key;
}
