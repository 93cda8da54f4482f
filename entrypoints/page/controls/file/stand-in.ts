/** What a person sees of a file input that is hidden. */

import { meaningsIn } from '../../../../data/recognition/evidence/read-text';
import { own } from '../../dom/own';
import { textOf } from '../../dom/text';
import { isInput } from '../../dom/tree';
import { boxAround, isReadable, isUntouchable } from '../stand-in';
import { fileButton } from './file-button';

/** What a person presses to choose a file. */
export const fileStandIn = (input: HTMLInputElement): Element | undefined =>
  zoneAround(input) ?? fileButton(input) ?? nameBox(input);

/** The button or drop zone around a hidden file input. */
function zoneAround(input: Element): Element | undefined {
  const box = boxAround(input, 'shown');
  if (!box) return undefined;
  const acts = own(box, 'matches')('button, label, [role="button"], [tabindex]');
  return acts ||
    own(box, 'querySelector')('button, label, [role="button"], [tabindex="0"]') !== null
    ? box
    : writtenUnder(input, box);
}

/** The box whose words ask for the file, and in which the transparent input takes the click, or a link does. */
function writtenUnder(input: Element, box: Element): Element | undefined {
  const meant = meaningsIn(textOf(box), own(own(document, 'documentElement'), 'lang'));
  if (!meant.has('file:resume') && !meant.has('file:cover-letter')) return undefined;
  const pressed = input.checkVisibility() && !isUntouchable(input);
  return pressed || own(box, 'querySelector')('a') ? box : undefined;
}

/** The box beside a hidden file input that shows the name of its file and cannot be typed into. */
function nameBox(input: Element): Element | undefined {
  return [input.previousElementSibling, input.nextElementSibling].find(
    (beside): beside is HTMLInputElement =>
      isInput(beside) && beside.type === 'text' && beside.readOnly && isReadable(beside),
  );
}
