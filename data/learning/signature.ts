/** What a field is known by, so that a correction finds it again. */
import { fold, words } from '../kinds/fold';

export interface Known {
  label: string;
  name: string;
  id: string;
  /** The kind of control: a text field and a list of one name are two fields. */
  control: string;
  section?: string | undefined;
}

/**
 * A field's signature on its site: control, section, label and name, with numbers left open, so that
 * the second employment's field is known by the first one's.
 */
export function signatureOf({ label, name, id, control, section = '' }: Known): string {
  const own = name === '' ? id : name;
  // Names made by a machine change with every visit.
  const steady = /[:\d]{4,}|[a-f\d]{12,}|^r[a-z\d]{1,3}$|:r/i.test(own) ? '' : own;
  return [control, section, labelWords(label), steady.replace(/\d+/g, '#')].join('|');
}

/** The words of a label as they are compared from site to site. */
export function labelWords(label: string): string {
  return words(fold(label)).join(' ');
}
