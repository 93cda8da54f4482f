/** What a field is known by, so that a correction finds it again. */
import { fold, words } from '../../recognition/lexicon/fold';

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
export function signatureOf(field: Known): string {
  const { label, control, section = '' } = field;
  return [control, section, labelWords(label), steadyName(field)].join('|');
}

/** Whether a field has a word or a name of its own: without either any nameless field would be meant. */
export function isKnown(field: Known): boolean {
  return labelWords(field.label) !== '' || steadyName(field) !== '';
}

/** Names made by a machine change with every visit. */
function steadyName({ name, id }: Known): string {
  const own = name === '' ? id : name;
  return /[:\d]{4,}|[a-f\d]{12,}|^r[a-z\d]{1,3}$|:r/i.test(own) ? '' : own.replace(/\d+/g, '#');
}

/** The words of a label as they are compared from site to site. */
export function labelWords(label: string): string {
  return words(fold(label)).join(' ');
}
