/** A date in parts, which a widget draws as a group of spin buttons; `element` is the group of them. */

import type { PageFill } from '../../../../data/schema/page-fill';
import { Control, type Driver, type OwnFeatures, type Restore } from '../control';
import { choiceShown } from '../stand-in';
import { dateIn, fillDate, setDate } from './fill';
import { datePartsIn, dateTypeOf } from './parts';

export const dateParts: Driver = {
  selector: '[role="group"]',
  begins: (element) => (datePartsIn(element) ? element : undefined),
  of: (element) => (datePartsIn(element) ? new DateParts(element) : undefined),
};

/** A year is a text of so many figures. */
const YEAR = 4;

class DateParts extends Control {
  readonly driver = 'date-parts';
  readonly writing = 'none';
  override readonly restoresInSteps = true;

  features(): OwnFeatures {
    const type = dateTypeOf(datePartsIn(this.element) ?? new Map());
    return { tag: 'input', type, options: [], maxLength: type === 'text' ? YEAR : 0 };
  }

  shape(): 'date' {
    return 'date';
  }

  current(): string {
    return dateIn(this.element);
  }

  standIn(): Element {
    return choiceShown(this.element);
  }

  override stepwise() {
    return (fill: PageFill) => fillDate(fill, this.element);
  }

  restorer(): Restore {
    const before = dateIn(this.element);
    return ({ element }) => setDate(element, before);
  }
}
