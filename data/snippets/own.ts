/** The user's own snippets, rendered with the résumé. */
import { type Message, message } from '../messages/message';
import type { OwnSnippet } from '../schema/own-snippet';
import type { Resume } from '../schema/resume';
import { lines } from '../text/html';
import type { Snippet } from './snippet';
import { render, templateProblems } from './template';

/** Why one of the user's snippets is not offered. */
export interface Withheld {
  id: string;
  title: string;
  reason: Message;
}

/**
 * Renders the user's snippets.
 * @returns Those that can be offered, and those that cannot, with the reason.
 */
export function ownSnippets(
  own: readonly OwnSnippet[],
  resume: Resume,
  today: Date,
  locale: string,
): { snippets: Snippet[]; withheld: Withheld[] } {
  const snippets: Snippet[] = [];
  const withheld: Withheld[] = [];
  for (const { id, title, text: template } of own) {
    const reason = withholding(template, resume);
    const rendered = reason ? undefined : render(template, resume, today, locale);
    if (!rendered || rendered.missing.length > 0 || rendered.text.trim() === '') {
      withheld.push({ id, title, reason: reason ?? lacking(rendered?.missing ?? []) });
      continue;
    }
    const { text, caret } = rendered;
    snippets.push({
      id: `own.${id}`,
      group: 'own',
      title: title || text,
      text,
      ...(text.includes('\n') && { html: lines(text) }),
      ...(caret !== undefined && { caret }),
    });
  }
  return { snippets, withheld };
}

function withholding(template: string, resume: Resume): Message | undefined {
  return templateProblems(template, resume)[0]?.message;
}

function lacking(missing: readonly string[]): Message {
  if (missing.length === 0) return message('snippets_withheld_empty');
  const list = missing.map((name) => `{{${name}}}`);
  return message('snippets_withheld_lacks', { names: { list, type: 'unit' } });
}
