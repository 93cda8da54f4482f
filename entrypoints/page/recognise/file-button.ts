import { isHtml } from '../dom/element-types';
import { CONTROLS } from './controls';

const BUTTON = 'button:not([type=submit]), [role="button"]';

/** The button right beside a file input that is not shown: what a person presses to choose the file. */
export function fileButton(input: Element): HTMLElement | undefined {
  for (const beside of [input.nextElementSibling, input.previousElementSibling]) {
    if (!beside || beside.matches(CONTROLS) || beside.querySelector(CONTROLS)) continue;
    const button = beside.matches(BUTTON) ? beside : beside.querySelector(BUTTON);
    if (button && isHtml(button)) return button;
  }
  return undefined;
}
