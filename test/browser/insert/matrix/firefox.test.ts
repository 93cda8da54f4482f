import { firefoxMissing } from '../../harness/firefox.ts';
import { describeMatrix } from './matrix.ts';

describeMatrix('firefox', firefoxMissing);
