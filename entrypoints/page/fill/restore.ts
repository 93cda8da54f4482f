/** The way back of each kind of control. */
import { isPressed } from '../recognise/presses';
import { removerAround } from './clear';
import { chooseOne } from './combobox-choose';
import { close, empty } from './combobox-close';
import type { Control } from './control';
import { dateIn, setDate } from './date-parts';
import { announceValue, press } from './events';
import { dataList } from './file-bytes';
import { openLists } from './listbox';
import { pressTick } from './put';
import { currentOf, isTicked } from './read';
import { restoreRich } from './rich';

type Restore = () => void | Promise<void>;

/** Looks at a control before it is filled. @returns What puts it back. */
export function restorer(control: Control): Restore {
  switch (control.type) {
    case 'field':
      return restoreText(control.element);
    case 'select': {
      const { element } = control;
      if (!element.multiple) return restoreChoice(element);
      const chosen = [...element.options].map(({ selected }) => selected);
      return () => {
        [...element.options].forEach((option, i) => {
          option.selected = chosen[i] ?? false;
        });
        announceValue(element, null);
      };
    }
    case 'radios': {
      const chosen = control.members.find(({ checked }) => checked);
      return () => restoreRadios(control.members, chosen);
    }
    case 'presses': {
      const chosen = control.members.find(isPressed);
      return () => restorePress(control.members, chosen);
    }
    case 'ticks': {
      const before = control.members.map((member) => [member, isTicked(member)] as const);
      return () => {
        for (const [member, ticked] of before) if (isTicked(member) !== ticked) pressTick(member);
      };
    }
    case 'tick': {
      const { element } = control;
      const before = isTicked(element);
      return () => {
        if (isTicked(element) !== before) pressTick(element);
      };
    }
    case 'parts': {
      const { element } = control;
      const before = dateIn(element);
      return () => setDate(element, before);
    }
    case 'file': {
      const { element } = control;
      const { files } = element;
      return () => {
        element.files = files?.length ? files : emptyList(element);
        announceValue(element, null);
      };
    }
    case 'zone':
      // The page keeps the file, and it alone can take it out again.
      return () => {};
    case 'rich': {
      const { element } = control;
      const { innerHTML } = element;
      const text = currentOf(control);
      return () => restoreRich(element, text, innerHTML);
    }
    case 'combobox': {
      const before = currentOf(control);
      const { element } = control;
      return async () => {
        if (before === '') return empty(element);
        const lists = openLists(element);
        await chooseOne(element, [before]);
        await close(element, lists);
      };
    }
  }
}

function restoreText(element: HTMLInputElement | HTMLTextAreaElement): Restore {
  const { value } = element;
  const offered = removerAround(element);
  return () => {
    element.value = value;
    announceValue(element, value);
    // What a widget offers to clear since it was filled, it still keeps.
    const remover = value === '' && !offered ? removerAround(element) : undefined;
    if (remover) press(remover);
  };
}

function restoreChoice(element: HTMLSelectElement): Restore {
  const { selectedIndex } = element;
  return () => {
    element.selectedIndex = selectedIndex;
    announceValue(element, null);
  };
}

function restoreRadios(
  members: readonly HTMLInputElement[],
  chosen: HTMLInputElement | undefined,
): void {
  chosen?.click();
  const now = members.find(({ checked }) => checked);
  if (chosen || !now) return;
  now.checked = false;
  announceValue(now, null);
}

/** Where nothing was chosen, a second press takes some back; the others stay. */
function restorePress(members: readonly HTMLElement[], chosen: HTMLElement | undefined): void {
  const now = members.find(isPressed);
  const pressed = chosen ?? now;
  if (pressed && now !== chosen) press(pressed);
}

function emptyList(element: HTMLInputElement): FileList {
  const data = dataList(element, { name: 'none', mime: '', base64: '' });
  data.items.clear();
  return data.files;
}
