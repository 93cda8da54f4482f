/** A file of messages that is read without the browser: in the command line, in tests, in a language that was chosen. */
import type { Source } from './text-of';

/**
 * What is in a `messages.json`.
 * @see https://developer.chrome.com/docs/extensions/reference/api/i18n
 */
export type Catalogue = Record<string, CatalogueEntry>;

export interface CatalogueEntry {
  message: string;
  /** For whoever translates it. */
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

/** The words of a catalogue. @param wanted The language that numbers and dates are wanted in, BCP 47. */
export function sourceOf(catalogue: Catalogue, wanted: string): Source {
  return {
    wanted,
    read(key, values) {
      const entry = catalogue[key];
      if (!entry) return '';
      return entry.message.replace(/\$(?:(\w+)\$|\$)/g, (_, name?: string) => {
        const content = name === undefined ? '$' : (entry.placeholders?.[name]?.content ?? '');
        return content.replace(/^\$(\d)$/, (_content, place: string) => values[+place - 1] ?? '');
      });
    },
  };
}
