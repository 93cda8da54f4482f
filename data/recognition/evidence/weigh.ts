import type { Cue } from '../../fields/cue';
import { isKind, type Kind, type Reason } from '../../fields/kind';
import { cueOf, type Evidence } from './evidence';

/** A narrower kind, and the wider one whose evidence counts for it as well. */
const NARROWER: Partial<Record<Kind, readonly Kind[]>> = {
  'address-line1': ['street-address'],
  'address-line2': ['street-address'],
  'address-line3': ['street-address'],
  'house-number': ['address-line1'],
  'given-name': ['name'],
  'family-name': ['name'],
  'additional-name': ['name'],
  'tel-country-code': ['tel'],
  'tel-area-code': ['tel'],
  'tel-local-prefix': ['tel'],
  'tel-local-suffix': ['tel'],
  'tel-extension': ['tel'],
  'url:linkedin': ['url'],
  'url:github': ['url'],
  'url:gitlab': ['url'],
  'url:twitter': ['url'],
  'url:xing': ['url'],
  'url:facebook': ['url'],
  'url:instagram': ['url'],
  'url:youtube': ['url'],
  'url:stackoverflow': ['url'],
  'url:dribbble': ['url'],
  'url:behance': ['url'],
  'url:medium': ['url'],
  'file:cover-letter': ['file:resume'],
  location: ['address-level2'],
};

/** "Location (City)": the town and where one lives are no two things. */
const isPlaced = (meaning: Kind | Reason, second: Kind): boolean =>
  meaning === 'address-level2' && second === 'location';

/** The verdict on one control, before its neighbours are asked. */
export interface Verdict {
  meaning: Kind | Reason;
  /** 0..1 */
  sure: number;
  why: readonly Cue[];
}

/** Below this nothing is known. */
const LEAST = 0.44;

/** Adds up what speaks for each meaning; the strongest wins, and doubt about it lowers how sure it is. */
export function weigh(found: readonly Evidence[]): Verdict {
  const sums = new Map<Kind | Reason, number>();
  for (const { meaning, score } of found) sums.set(meaning, (sums.get(meaning) ?? 0) + score);
  const total = (meaning: Kind | Reason): number => {
    const own = sums.get(meaning) ?? 0;
    const wider = isKind(meaning) ? (NARROWER[meaning] ?? []) : [];
    return own + wider.reduce((sum, kind) => sum + 0.6 * (sums.get(kind) ?? 0), 0);
  };
  const ranked = [...sums.keys()].map((m) => [m, total(m)] as const).sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || best[1] < LEAST) return { meaning: 'unknown', sure: 0, why: [] };
  const [meaning, score] = best;
  const wider: readonly (Kind | Reason)[] = isKind(meaning) ? (NARROWER[meaning] ?? []) : [];
  const alike =
    second && (wider.includes(second[0]) || (isKind(second[0]) && isPlaced(meaning, second[0])));
  const rival = second && !alike ? second[1] : 0;
  const why = found.filter((f) => f.meaning === meaning).map(cueOf);
  return {
    meaning,
    sure: Math.max(0.1, Math.min(1, score / 1.2) * (1 - 0.5 * (rival / score))),
    why,
  };
}
