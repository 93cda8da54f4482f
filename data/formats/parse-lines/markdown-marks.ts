/** Takes the marks of Markdown, and of HTML inside it, out of a line. */
import type { Link } from './line';

export interface Bare {
  text: string;
  links: Link[];
  /** The line begins in bold letters. */
  bold: boolean;
  /** The whole line is in italics. */
  italic: boolean;
}

/** @returns The words of a line of Markdown, and the links it names. */
export function withoutMarks(text: string): Bare {
  const links: Link[] = [];
  const note = (words: string, url: string) => {
    if (/^(?:https?|mailto|tel):/i.test(url)) links.push({ text: words, url });
    return words;
  };
  const bold = /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)/.test(text);
  const words = text
    .replace(
      /<a\b[^>]{0,500}href\s*=\s*["']([^"']*)["'][^>]{0,500}>(.*?)<\/a>/gi,
      (_, url: string, inner: string) => note(inner, url),
    )
    .replace(/<\/?[a-z][^>]{0,200}>/gi, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\][]*)\]\(([^()\s]+)(?:\s+"[^"]*")?\)/g, (_, inner: string, url: string) =>
      note(inner, url),
    )
    .replace(/<((?:https?|mailto):[^>\s]+)>/g, (_, url: string) =>
      note(url.replace(/^mailto:/, ''), url),
    )
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1');
  const italic = !bold && /^\s*[*_][^*_\s][^*_]*[*_]\s*$/.test(text);
  return { text: words, links, bold, italic };
}
