import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PAGE = new URL('../../../../entrypoints/page/', import.meta.url);

/** Where the kind of a control may be asked: its drivers, and the ground that they stand on. */
const AT_HOME = /^(controls|dom)\//;

/** What asks for the kind of a control, each with what it looks like. */
const ASKS: [what: string, form: RegExp][] = [
  ['a class of HTML’s', /\binstanceof HTML(?:Input|Select|TextArea|Button)Element\b/],
  ['a test for one', /\bis(?:Input|Select|TextArea)\(/],
  ['the type of an element', /\b(?:element|field|input|box|control|one|select)\.type\b/],
  [
    'the name of an element',
    /(?:localName|tagName)'?\)? *(?:===|!==) *'(?:input|select|textarea)'/i,
  ],
  ['names of elements', /\^?\((?=[^)]*\b(?:input|select|textarea)\b)[\w|-]+\)\$?\//],
  [
    'a role',
    /\brole\W{1,8}(?:combobox|listbox|radio|checkbox|switch|spinbutton|textbox|searchbox)\b/,
  ],
];

/** What asks all the same, and why it is no driver’s matter. */
const EXCEPTIONS: Record<string, string> = {
  'fill/look.ts': 'a read-only input may be all the label that a field has',
  'fill/changes.ts': 'counts whatever may be a field, before anything is known of it',
  'insert/field-words.ts': 'reads the labels that HTML ties to its own controls',
  'insert/fit.ts': 'what fits at a caret, by the kinds of target',
  'insert/refuse.ts': 'what nothing may ever be typed into: passwords, searches, what is hidden',
  'insert/set.ts': 'what a text means to an input at which somebody has clicked',
  'insert/target.ts': 'the kinds of target of an insertion, told in one place',
  'read/text.ts': 'reads a page without its fields',
  'sight/extent.ts': 'what browsers draw in one piece',
  'sight/layers.ts': 'what browsers draw in one piece',
  'sight/look.ts': 'masked writing in what is no field for a password',
  'sight/order.ts': 'what browsers draw in one piece',
  'sight/painted.ts': 'what browsers draw of read-only inputs and of thumbs',
  'sight/writing.ts': 'where browsers draw the writing of their own controls',
};

const sources = readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !AT_HOME.test(name))
  .sort();

/** The lines that ask, without comments. */
function asking(name: string): string[] {
  const lines = readFileSync(new URL(name, PAGE), 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (/^\s*(\/?\*|\/\/|import\b)/.test(line)) return [];
    const what = ASKS.filter(([, form]) => form.test(line)).map(([what]) => what);
    return what.length > 0 ? [`${name}:${i + 1} asks for ${what.join(', ')}: ${line.trim()}`] : [];
  });
}

describe('the kind of a control', () => {
  it('is asked by its drivers alone', () => {
    const others = sources.filter((name) => !(name in EXCEPTIONS));
    expect(others.length).toBeGreaterThan(50);
    expect(others.flatMap(asking)).toEqual([]);
  });

  it.each(Object.keys(EXCEPTIONS))('is asked in %s for a reason that still holds', (name) => {
    expect(sources).toContain(name);
    expect(asking(name)).not.toEqual([]);
  });

  it.each([
    'if (element instanceof HTMLSelectElement) return;',
    "if (element.type === 'checkbox') return;",
    "if (own(element, 'localName') === 'input') return;",
    "if (own(element, 'tagName') === 'SELECT') return;",
    "if (own(element, 'role') === 'combobox') return;",
    `if (own(element, 'matches')('[role="listbox"]')) return;`,
    'if (isTextArea(element)) return;',
  ])('is found in: %s', (line) => {
    expect(ASKS.some(([, form]) => form.test(line))).toBe(true);
  });
});

describe('a driver', () => {
  const folder = new URL('controls/', PAGE);
  const registry = readFileSync(new URL('registry.ts', folder), 'utf8');
  const listed = /DRIVERS[^=]*= \[([^\]]*)\]/.exec(registry)?.[1]?.match(/\w+/g) ?? [];

  it('stands in the registry, and nothing else does', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const sources = files
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const made = sources.flatMap(
      (source) =>
        /export const (\w+)(?:: Driver = \{|[^;]*?\} satisfies Driver;)/s.exec(source)?.[1] ?? [],
    );
    expect(made.sort()).toEqual([...listed].sort());
    expect(made.length).toBeGreaterThan(10);
  });
});
