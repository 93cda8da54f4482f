import type { Features, PageFeatures } from '../features';
import { fold, words } from './fold';
import { findPhrases } from './phrases';

/** Tags of languages that are so near to another that its words serve both. */
const SERVED: Record<string, string> = {
  nb: 'no',
  nn: 'no',
  bs: 'hr',
  sr: 'hr',
  ms: 'id',
  in: 'id',
  iw: 'he',
};

/** The language that most of the known words are of, or the page's own word for it. */
export function languageOf(page: PageFeatures, controls: readonly Features[]): string {
  const votes = new Map<string, number>();
  for (const control of controls.slice(0, 80)) {
    const text = control.texts.label ?? control.texts.placeholder ?? control.texts.before ?? '';
    for (const hit of findPhrases(words(fold(text)))) {
      const langs = new Set(hit.senses.map((s) => s.lang));
      for (const lang of langs) votes.set(lang, (votes.get(lang) ?? 0) + 1 / langs.size);
    }
  }
  const own = page.lang.toLowerCase().startsWith('zh')
    ? /tw|hk|mo|hant/i.test(page.lang)
      ? 'zh-Hant'
      : 'zh-Hans'
    : served(page.lang.slice(0, 2).toLowerCase());
  // The attribute is often a template's leftover: it counts as a few words do.
  if (own !== '') votes.set(own, (votes.get(own) ?? 0) + 2);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? 'en';
}

const served = (tag: string): string => SERVED[tag] ?? tag;
