/** HTML's own file input, which a page often hides behind a button or a place to drop a file on. */

import { saysNothing } from '../../../../data/recognition/evidence/read-text';
import type { PageValue } from '../../../../data/schema/page-fill';
import { ownName } from '../../dom/aria-name';
import { CONTROLS } from '../../dom/html-controls';
import { own } from '../../dom/own';
import { textOf } from '../../dom/text';
import { isInput } from '../../dom/tree';
import {
  Control,
  type Driver,
  MISMATCH,
  type OwnFeatures,
  type Restore,
  type Texts,
} from '../control';
import { announceValue } from '../events';
import { isShown, labelShown } from '../stand-in';
import { fileButton } from './file-button';
import { dataList } from './file-bytes';
import { fileStandIn } from './stand-in';

export const file: Driver = {
  of: (element) =>
    isInput(element) && element.type === 'file' ? new FileInput(element) : undefined,
};

class FileInput extends Control<HTMLInputElement> {
  readonly driver = 'file';
  readonly writing = 'none';

  features(): OwnFeatures {
    return { tag: 'input', type: 'file', options: [], maxLength: 0 };
  }

  /** What it is for stands on the button that is pressed for it, or in the box around it. */
  override amendTexts(texts: Texts, tied: (element: Element) => Texts): void {
    const { element } = this;
    const button = own(element, 'checkVisibility')() ? undefined : fileButton(element);
    if (button && !texts.label) Object.assign(texts, tied(button), { before: textOf(button) });
    else if (!texts.label || saysNothing(texts.label)) {
      const group = texts.aria ? '' : groupName(element);
      if (group !== '') texts.aria = group;
      const zone = zoneText(element);
      // "Choose file" is what the button is called; what stands beside it says which.
      if (zone !== '' || group !== '') delete texts.label;
      // What is taken, "PDF or Word", may be all that the zone says; then what stands over it counts, too.
      if (zone !== '' && texts.before) texts.above = texts.before;
      if (zone !== '') texts.before = zone;
    }
  }

  shape(): 'file' {
    return 'file';
  }

  current(): string {
    return [...(this.element.files ?? [])].map(({ name }) => name).join(', ');
  }

  standIn(): Element {
    const { element } = this;
    if (isShown(element)) return element;
    return labelShown(element) ?? fileStandIn(element) ?? element;
  }

  override put(value: PageValue): string {
    if (value.type !== 'file') return MISMATCH;
    this.element.files = dataList(this.element, value).files;
    announceValue(this.element, null);
    return '';
  }

  /** Upload widgets take the file out of the input and show its name. */
  override agrees(_value: PageValue, name: string): string | undefined {
    return own(own(document, 'body'), 'textContent').includes(name) ? '' : undefined;
  }

  restorer(): Restore {
    const { files } = this.element;
    return (now) => {
      if (!(now instanceof FileInput)) return;
      now.element.files = files?.length ? files : emptyList(now.element);
      announceValue(now.element, null);
    };
  }
}

function emptyList(element: HTMLInputElement): FileList {
  const data = dataList(element, { name: 'none', mime: '', base64: '' });
  data.items.clear();
  return data.files;
}

/** What stands in the drop zone or button around a file input. */
function zoneText(element: HTMLElement): string {
  let zone = own(element, 'parentElement');
  for (let steps = 0; zone && steps < 3; steps++, zone = own(zone, 'parentElement')) {
    if (own(zone, 'querySelectorAll')(CONTROLS).length > 1) return '';
    const text = textOf(zone);
    if (text !== '') return text.length < 200 ? text : '';
  }
  return '';
}

/** What the group is called that a page makes of a file input and its buttons. */
function groupName(element: HTMLElement): string {
  const group = own(element, 'closest')('[role="group"]');
  return group && own(group, 'querySelectorAll')(CONTROLS).length === 1 ? ownName(group) : '';
}
