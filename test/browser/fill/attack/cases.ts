/** Pages that hide a field from a person, or change it, each with an honest page that looks nearly the same. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const FILES = ['hidden.json', 'changed.json', 'reacting.json'];

/** When a page hides the field, or changes it. */
export const WHENS = ['before planning', 'between plan and fill', 'upon the first value'] as const;

const parts = {
  css: z.optional(z.string()),
  html: z.optional(z.string()),
  js: z.optional(z.string()),
  /** A script that runs in the page between the plan and the fill. */
  turn: z.optional(z.string()),
};

const attackSchema = z.object({
  id: z.string(),
  /** When the page hides or changes it. */
  when: z.enum(WHENS),
  ...parts,
  /** The first name is filled, but on a page where nothing may be filled any more. */
  honest: z.optional(z.enum(['refused'])),
  /** What differs on the honest page. */
  twin: z.optional(z.object(parts)),
  /** Where the field is filled all the same: why. */
  decision: z.optional(z.string()),
  /** Why the field of the honest page is left alone too, though a person sees it. */
  alone: z.optional(z.string()),
  /** What is not as it should be yet, and why: it is not run. */
  gap: z.optional(z.string()),
  /**
   * The one browser in which the page hides anything. Firefox draws no reflections and no mask on a field
   * itself, has no focus where it is driven without a window, and its long-lived version knows
   * neither view transitions nor fields that grow.
   */
  only: z.optional(z.enum(['chromium', 'firefox'])),
});
export type Attack = z.infer<typeof attackSchema>;

/** The parts of one page, and what happens to it. */
export type AttackPage = Pick<Attack, 'css' | 'html' | 'js' | 'turn'>;

/** The page's HTML: a first name that anybody sees, and the field in question below it. */
export function pageHtml({ css = '', html = '', js = '' }: AttackPage): string {
  return `<!doctype html><html lang=en><meta charset=utf-8><style>body{font:16px sans-serif;margin:8px}*{caret-color:transparent}${css}</style><form><label>First name <input id=honest name=first_name></label><p>${html}</p></form><script>${js}</script>`;
}

/** What the pages load: a page with one field, an empty one, a page like the one that was left, a sheet of one rule. */
export const PARTS: Record<string, { type: string; text: string }> = {
  '/inner': page('<label>E-mail <input data-trap name=email autocomplete=email></label>'),
  '/blank': page(''),
  '/blank0': page(''),
  '/p2': page(
    '<form><label>First name <input name=first_name></label><p><label>E-mail <input data-trap name=email autocomplete=email></label></form>',
  ),
  '/imp.css': { type: 'text/css', text: '#t{opacity:1}' },
};

function page(body: string): { type: string; text: string } {
  return {
    type: 'text/html; charset=utf-8',
    text: `<!doctype html><html lang=en><meta charset=utf-8><title>Form</title><body>${body}`,
  };
}

/** All cases, in the order of their files. @throws Where one is not as it should be. */
export function attacks(): Attack[] {
  return FILES.flatMap((file) =>
    z.array(attackSchema).parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))),
  );
}

/** The honest page of a case: what its twin does not change is as on the other. */
export function twinOf({ css, html, js, turn, twin }: Attack): AttackPage | undefined {
  return twin && { css, html, js, turn, ...twin };
}
