/** JSON Resume 1.0 (https://jsonresume.org/schema). */
import type { Writer } from '../format';

/** Writes every key there is, the unknown ones too, in the order in which they came. */
export const write: Writer = async (resume) =>
  new TextEncoder().encode(`${JSON.stringify(resume, null, 2)}\n`);
