/**
 * The names of skills, as data: one field a list, its terms separated by `;`, each `Name: other name, …`.
 * Plurals, case, accents, hyphens and spaces need no name of their own. Behind a name, `?` says that the
 * context decides whether it is meant (Go, R, Swift), `??` that only strong context does (Word, Chef);
 * `*` marks the name of a whole field of work: it is found, and never called missing.
 */

import { HEALTH, LAW, TEACHING } from './care';
import { BUSINESS, FINANCE, TOOLS } from './office';
import { PLATFORMS } from './platforms';
import { SOFTWARE } from './software';
import { SOFT, TONGUES, TRADES } from './trades';

/** Terms that stand beside each other in lists: a name in doubt is believed among its kin. */
export type Kin =
  | 'tech'
  | 'business'
  | 'health'
  | 'teaching'
  | 'law'
  | 'trades'
  | 'tongues'
  | 'soft';

/** How much context a name needs before it is believed. */
export type Doubt = 'none' | 'some' | 'much';

/** One name of a term. */
export interface Name {
  text: string;
  doubt: Doubt;
}

export interface Term {
  /** What it is called when it is shown. */
  name: string;
  kin: Kin;
  names: readonly Name[];
  /** Whether it names a whole field of work. */
  broad: boolean;
}

const FIELDS: readonly [Kin, string][] = [
  ['tech', SOFTWARE],
  ['tech', PLATFORMS],
  ['tech', TOOLS],
  ['business', BUSINESS],
  ['business', FINANCE],
  ['health', HEALTH],
  ['teaching', TEACHING],
  ['law', LAW],
  ['trades', TRADES],
  ['tongues', TONGUES],
  ['soft', SOFT],
];

/** Every term of the vocabulary. */
export function vocabulary(): Term[] {
  return FIELDS.flatMap(([kin, list]) => entries(list).map((entry) => termOf(entry, kin)));
}

/** The entries of a list that are separated by `;`. */
export function entries(list: string): string[] {
  return list
    .split(';')
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter((entry) => entry !== '');
}

function termOf(entry: string, kin: Kin): Term {
  const [first = '', others = ''] = entry.split(/:\s+/);
  const broad = first.endsWith('*');
  const names = [first.replace(/\*$/, ''), ...others.split(', ')].filter(Boolean).map(nameOf);
  return { name: names[0]?.text ?? '', kin, names, broad };
}

function nameOf(written: string): Name {
  const text = written.replace(/\?+$/, '');
  const marks = written.length - text.length;
  return { text, doubt: marks === 0 ? 'none' : marks === 1 ? 'some' : 'much' };
}
