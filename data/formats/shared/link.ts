/** Links of a résumé as a document shows and follows them. */
import { isLink } from '../../schema/leaves';
import { oneLine } from './plain';

/** @returns The link without what says nothing to a reader: `https://example.org/` → `example.org`. */
export function linkText(href: string): string {
  return href.replace(/^(https?:\/\/|mailto:|tel:)/i, '').replace(/^www\.|\/$/g, '');
}

/** @returns `href` where it may be followed. */
export function safeHref(href: unknown): string | undefined {
  const text = oneLine(href);
  return isLink(text) ? text : undefined;
}
