import { chromiumMissing } from '../../harness/chromium.ts';
import { describeMatrix } from './matrix.ts';

describeMatrix('chromium', chromiumMissing);
