/** A state, province or canton by code and by name, as ISO 3166-2 lists them. */
import { folded } from './choose';
import type { Regions } from './regions';
import type { Forms } from './want';

/**
 * A region in every form that a list or field may want.
 * @param region As the résumé has it: `BC`, `CA-BC` or `British Columbia`.
 * @param country ISO 3166-1 alpha-2; without it only the résumé's own word is known.
 */
export function regionForms(region: string, country: string | undefined, all: Regions): Forms {
  const written = region.trim();
  const found = country === undefined ? undefined : find(written, country, all[country] ?? []);
  if (!found) return { words: [written] };
  const [short, listed] = found;
  const full = `${country}-${short}`;
  const name = listed.replace(/\s*[([].*$/, '');
  const isCode = folded(written) === folded(short) || folded(written) === folded(full);
  return { words: isCode ? [name] : [...new Set([written, name])], codes: [short, full] };
}

function find(region: string, country: string, inside: Regions[string]) {
  const wanted = folded(region);
  return (
    inside.find(
      ([short]) => folded(short) === wanted || folded(`${country}-${short}`) === wanted,
    ) ?? inside.find(([, name]) => names(name).includes(wanted))
  );
}

/** "Bern (de)", "Bruxelles-Capitale, Région de;Brussels Hoofdstedelijk Gewest": each name by itself. */
function names(name: string): string[] {
  return [name, ...name.split(/[;/]|\s*[[(].*?[\])]\s*/)].map(folded).filter(Boolean);
}
