/**
 * The states, provinces and cantons of every country, by ISO 3166-1 alpha-2: code without the country,
 * and name, as ISO 3166-2 has them. They are a file of the package, read when a form is filled: as part
 * of a script they would be loaded with the background every time.
 */
export type Regions = Readonly<Record<string, readonly (readonly [code: string, name: string])[]>>;

/** The name of the file in the package. */
export const REGIONS_FILE = 'regions.json';

/** Brings a list of ISO 3166-2 into the form of the file. */
export function regionsOf(list: readonly { code: string; name: string }[]): Regions {
  const regions: Record<string, [string, string][]> = {};
  for (const { code, name } of list) {
    const [country = '', short = ''] = code.split(/-(.*)/);
    regions[country] ??= [];
    regions[country].push([short, name]);
  }
  return regions;
}
