/** Names in the languages of most forms, by CLDR. */

/** Languages that a list may be in where the page does not say its own. */
export const LANGUAGES: readonly string[] =
  'de fr es it pt nl pl cs sk sv da no fi hu ro tr ru uk bg el hr sr sl et lv lt ca id vi th hi ar he ja ko zh zh-Hant'.split(
    ' ',
  );

const displays = new Map<string, Intl.DisplayNames | undefined>();

/**
 * What a language calls a country or a language.
 * @param code ISO 3166-1 alpha-2, or a BCP 47 tag.
 * @returns Its name, or `undefined` where there is none, or `lang` is no language.
 */
export function displayName(
  type: 'region' | 'language',
  lang: string,
  code: string,
  style: 'long' | 'short' = 'long',
): string | undefined {
  const key = `${type} ${lang} ${style}`;
  if (!displays.has(key)) displays.set(key, display(lang, { type, style, fallback: 'none' }));
  return displays.get(key)?.of(code);
}

function display(lang: string, options: Intl.DisplayNamesOptions): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames(lang, options);
  } catch {
    return undefined;
  }
}
