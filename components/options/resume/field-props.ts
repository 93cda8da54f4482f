import type { Path } from '../../../data/resume/path';
import type { FieldInfo } from '../../../data/resume/section-fields';

/** What every editor of one field of the résumé is given. */
export interface FieldProps<F extends FieldInfo = FieldInfo> {
  field: F;
  /** Where the object stands that has the field. */
  at: Path;
}
