import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../data/messages/catalogue';
import { PLURAL_FORMS } from '../../../data/messages/message';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { INSERTED, isNode, type Node, nameOf, ROOT, sources, textIn, within } from './syntax';

const english: Catalogue = messages;
const entries = Object.entries(english);
const keys = Object.keys(english);

const FORM = new RegExp(`_(?:${PLURAL_FORMS.join('|')})$`);
/** A message without the form of its plural. */
const idOf = (key: string) =>
  `${key.replace(FORM, '')}_other` in english ? key.replace(FORM, '') : key;
const placeholders = (key: string) => Object.keys(english[key]?.placeholders ?? {});
const tagsIn = (text: string) =>
  [...new Set([...text.matchAll(/<(\w+)\/?>/g)].map(([, name = '']) => name))].sort();

describe('the English messages', () => {
  test('stand in the order of their ids', () => {
    expect(keys).toEqual([...keys].sort());
  });

  test('have ids of a room and what they are, that differ in more than capitals', () => {
    expect(keys.filter((key) => !/^[a-z][A-Za-z0-9]*(?:_[a-z][A-Za-z0-9]*)*$/.test(key))).toEqual(
      [],
    );
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  test('have values in the order of their names, nine at most, and use each in some form', () => {
    for (const [key, { message, placeholders: values = {} }] of entries) {
      const names = Object.keys(values);
      expect(names, key).toEqual([...names].sort());
      expect(
        Object.values(values).map(({ content }) => content),
        key,
      ).toEqual(names.map((_, index) => `$${index + 1}`));
      expect(names.length, key).toBeLessThanOrEqual(9);
      const used = [...message.replaceAll('$$', '').matchAll(/\$(\w*)\$?/g)].map(
        ([, name]) => name,
      );
      expect(names, key).toEqual(expect.arrayContaining(used));
      const forms = keys.filter((other) => idOf(other) === idOf(key));
      const said = forms.map((form) => english[form]?.message).join(' ');
      for (const name of names) expect(said, key).toContain(`$${name}$`);
    }
  });

  test('have the same values in each form of a plural, and count in plurals only', () => {
    for (const key of keys) {
      const id = idOf(key);
      if (id === key) {
        expect(placeholders(key), key).not.toContain('count');
      } else {
        expect(placeholders(key), key).toContain('count');
        expect(placeholders(key), key).toEqual(placeholders(`${id}_other`));
        expect(keys, key).toContain(`${id}_one`);
      }
    }
  });
});

describe('the code', () => {
  const trees = sources().map(({ file, tree }) => ({ file, nodes: [...within(tree)] }));
  const nodes = trees.flatMap(({ nodes }) => nodes);
  const literals = nodes.flatMap((node) => textIn(node) ?? []);
  const manifest = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');

  test('uses every message, and asks for none that is not there', () => {
    const named = new Set([
      ...literals,
      ...[...manifest.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key),
    ]);
    const patterns = calls(nodes, 'message')
      .flatMap((call) => firstArgument(call))
      .filter((text) => text.includes(INSERTED) && /^\w+_/.test(text))
      .map((text) => new RegExp(`^${text.replaceAll(INSERTED, '\\w+')}$`));
    const ids = new Set(keys.map(idOf));
    const unused = [...ids].filter(
      (id) => !named.has(id) && !patterns.some((pattern) => pattern.test(id)),
    );
    expect(unused).toEqual([]);
    const asked = calls(nodes, 'message').flatMap(firstArgument);
    expect(asked.filter((id) => !id.includes(INSERTED) && !ids.has(id))).toEqual([]);
  });

  test('makes each element that is in a message, and no other', () => {
    const withElements = new Map(
      entries
        .map(([key, { message }]) => [idOf(key), tagsIn(message)] as const)
        .filter(([, tags]) => tags.length > 0),
    );
    const made = nodes.filter(
      (node) => node.type === 'JSXOpeningElement' && nameOf(node.name) === 'Words',
    );
    const inWords = new Map(
      made.flatMap((node) =>
        calls([...within(node)], 'message')
          .flatMap(firstArgument)
          .map((id) => [id, elementsOf(node)] as const),
      ),
    );
    for (const [id, tags] of withElements) expect(inWords.get(id), id).toEqual(tags);
    for (const [id, elements] of inWords) expect(withElements.get(id), id).toEqual(elements);
  });
});

function calls(nodes: readonly Node[], name: string): Node[] {
  return nodes.filter(
    (node) =>
      node.type === 'CallExpression' &&
      isNode(node.callee) &&
      node.callee.type === 'Identifier' &&
      nameOf(node.callee) === name,
  );
}

/** The texts that the first argument of a call may be. */
function firstArgument(call: Node): string[] {
  const [first]: unknown[] = Array.isArray(call.arguments) ? call.arguments : [];
  if (!isNode(first)) return [];
  const chosen =
    first.type === 'ConditionalExpression' ? [first.consequent, first.alternate] : [first];
  return chosen.filter(isNode).flatMap((node) => textIn(node) ?? []);
}

/** The names in `with={{ b: …, link: … }}`. */
function elementsOf(words: Node): string[] {
  const attribute = [...within(words)].find(
    (node) => node.type === 'JSXAttribute' && nameOf(node.name) === 'with',
  );
  const object =
    attribute && [...within(attribute)].find(({ type }) => type === 'ObjectExpression');
  const properties: unknown[] = Array.isArray(object?.properties) ? object.properties : [];
  return properties
    .filter(isNode)
    .map(({ key }) => nameOf(key))
    .sort();
}
