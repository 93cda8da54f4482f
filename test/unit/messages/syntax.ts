/** The project's own code as syntax trees. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vitest/node';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where texts that a person reads are made. */
const FOLDERS = ['components', 'data', 'entrypoints'];

export interface Node {
  type: string;
  start: number;
  [part: string]: unknown;
}

export interface Source {
  /** From the project's top: `components/host.ts`. */
  file: string;
  code: string;
  tree: Node;
}

/** Every module of the product, in the order of their names. */
export function sources(): Source[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => sourceIn(`${folder}/${name.replaceAll('\\', '/')}`)),
  ).sort((a, b) => (a.file < b.file ? -1 : 1));
}

function sourceIn(file: string): Source {
  const code = readFileSync(join(ROOT, file), 'utf8');
  return { file, code, tree: parse(code, file.endsWith('x')) };
}

/** A piece of TypeScript. @param jsx Whether it may have elements in it. */
export function parse(code: string, jsx = true): Node {
  const tree: unknown = parseAst(code, { lang: jsx ? 'tsx' : 'ts' });
  if (!isNode(tree)) throw new Error('The parser gives another kind of tree now: adapt this.');
  return tree;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The nodes right below one. */
export function children(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

/** A node and all below it. */
export function* within(node: Node): Generator<Node> {
  yield node;
  for (const child of children(node)) yield* within(child);
}

/** The name of an identifier, or of what is read of an object: `console.log` → `log`. */
export function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return nameOf(node.property);
  if (node.type === 'JSXNamespacedName') return `${nameOf(node.namespace)}:${nameOf(node.name)}`;
  return typeof node.name === 'string' ? node.name : '';
}

/** What stands in quotes, with `${…}` as one word in a template; undefined of another node. */
export function textIn(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  return children(node)
    .filter(({ type }) => type === 'TemplateElement')
    .sort((a, b) => a.start - b.start)
    .map(({ value }) =>
      typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '',
    )
    .join(INSERTED);
}

/** Stands for `${…}`. */
export const INSERTED = '￼';
