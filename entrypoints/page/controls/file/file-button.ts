import { isHtml } from '../../dom/element-types';
import { CONTROLS } from '../../dom/html-controls';
import { own } from '../../dom/own';

const BUTTON = 'button:not([type=submit]), [role="button"]';

/** The button right beside a file input that is not shown: what a person presses to choose the file. */
export function fileButton(input: Element): HTMLElement | undefined {
  for (const beside of [input.nextElementSibling, input.previousElementSibling]) {
    if (!beside || own(beside, 'matches')(CONTROLS) || own(beside, 'querySelector')(CONTROLS))
      continue;
    const button = own(beside, 'matches')(BUTTON) ? beside : own(beside, 'querySelector')(BUTTON);
    if (button && isHtml(button)) return button;
  }
  return undefined;
}
