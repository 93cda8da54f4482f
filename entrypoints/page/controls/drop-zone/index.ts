/** A place to drop a file on, without a file input. */

import type { NoField, PageFill } from '../../../../data/schema/page-fill';
import { Control, type Driver, type OwnFeatures, type Restore } from '../control';
import { isDropZone, zoneWords } from './detect';
import { dropInto, fileShownIn } from './drop';

export const dropZone: Driver = {
  begins: (element) => (isDropZone(element) ? element : undefined),
  of: (element) => (isDropZone(element) ? new DropZone(element) : undefined),
};

class DropZone extends Control {
  readonly driver = 'drop-zone';
  readonly writing = 'none';
  override readonly staysForGood = true;
  override readonly notBack = 'A file that was dropped stays with the page. Take it out there.';

  features(): OwnFeatures {
    return { tag: 'editable', type: 'file', options: [], maxLength: 0 };
  }

  /** What follows it speaks of the next. */
  override ownWords(): string {
    return zoneWords(this.element);
  }

  /** Lists that are sorted by dragging ask for a drop as well. */
  override noField(known: boolean): NoField | undefined {
    return known ? undefined : 'drop-zone';
  }

  shape(): 'file' {
    return 'file';
  }

  current(): string {
    return fileShownIn(this.element);
  }

  standIn(): Element {
    return this.element;
  }

  override stepwise() {
    return (fill: PageFill) => dropInto(fill, this.element);
  }

  /** The page keeps the file, and it alone can take it out again. */
  restorer(): Restore {
    return () => {};
  }
}
