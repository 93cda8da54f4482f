/** The way back of each kind of control. */
import { own } from '../dom/own';
import { chooseOne } from './combobox/choose';
import { close, empty } from './combobox/close';
import { openLists } from './combobox/listbox';
import type { Control } from './control';
import { dateIn, setDate } from './date-parts/fill';
import { restoreRich } from './editor';
import { announceValue, press } from './events';
import { dataList } from './file/file-bytes';
import { isPressed } from './pressed-choice';
import { pressTick } from './put';
import { currentOf, isTicked } from './read';
import { removerAround } from './remover';
import { replaceText, typeOver } from './text-field/typing';

/** Puts a control back as it was, whichever element it is by now. */
type Restore = (now: Control) => void | Promise<void>;

/** Looks at a control before it is filled. @returns What puts it back. */
export function restorer(control: Control): Restore {
  switch (control.type) {
    case 'field':
      return restoreText(control.element);
    case 'select':
      return restoreChoices(control.element);
    case 'radios': {
      const chosen = control.members.findIndex(({ checked }) => checked);
      return (now) =>
        now.type === 'radios' ? restoreRadios(now.members, now.members[chosen]) : undefined;
    }
    case 'presses': {
      const chosen = control.members.findIndex(isPressed);
      return (now) =>
        now.type === 'presses' ? restorePress(now.members, now.members[chosen]) : undefined;
    }
    case 'ticks': {
      const before = control.members.map((member) => [member, isTicked(member)] as const);
      return () => {
        for (const [member, ticked] of before) if (isTicked(member) !== ticked) pressTick(member);
      };
    }
    case 'tick': {
      const before = isTicked(control.element);
      return ({ element }) => {
        if (isTicked(element) !== before) pressTick(element);
      };
    }
    case 'parts': {
      const before = dateIn(control.element);
      return ({ element }) => setDate(element, before);
    }
    case 'file': {
      const { files } = control.element;
      return (now) => {
        if (now.type !== 'file') return;
        now.element.files = files?.length ? files : emptyList(now.element);
        announceValue(now.element, null);
      };
    }
    case 'zone':
      // The page keeps the file, and it alone can take it out again.
      return () => {};
    case 'rich': {
      const innerHTML = own(control.element, 'innerHTML');
      const text = currentOf(control);
      return ({ element }) => restoreRich(element, text, innerHTML);
    }
    case 'combobox': {
      const before = currentOf(control);
      return ({ element }) => restoreCombobox(element, before);
    }
  }
}

/** Puts a control back, by typing where nothing else will do. @param before What stood there. */
export async function putBack(control: Control, before: string, restore: Restore): Promise<void> {
  await restore(control);
  if (control.type !== 'field') return;
  if (currentOf(control) !== before) await replaceText(control.element, before);
  // What can only be typed in can only be typed away.
  if (currentOf(control) !== before) await typeOver(control.element, before);
}

/** Chooses again what was chosen, or empties the list where nothing was. */
export async function restoreCombobox(element: HTMLElement, before: string): Promise<void> {
  if (before === '') return empty(element);
  const lists = openLists(element);
  await chooseOne(element, [before]);
  await close(element, lists);
}

function restoreText(field: HTMLInputElement | HTMLTextAreaElement): Restore {
  const { value } = field;
  const offered = removerAround(field);
  return (now) => {
    if (now.type === 'select' && value === '') return restoreChoice(now.element, 0);
    if (now.type !== 'field') return;
    now.element.value = value;
    announceValue(now.element, value);
    // What a widget offers to clear since it was filled, it still keeps.
    const remover = value === '' && !offered ? removerAround(now.element) : undefined;
    if (remover) press(remover);
  };
}

function restoreChoices(select: HTMLSelectElement): Restore {
  const { selectedIndex } = select;
  const chosen = [...select.options].map(({ selected }) => selected);
  return (now) => {
    if (now.type !== 'select') return;
    if (!now.element.multiple) return restoreChoice(now.element, selectedIndex);
    [...now.element.options].forEach((option, i) => {
      option.selected = chosen[i] ?? false;
    });
    announceValue(now.element, null);
  };
}

function restoreChoice(element: HTMLSelectElement, index: number): void {
  element.selectedIndex = index;
  announceValue(element, null);
}

function restoreRadios(
  members: readonly HTMLInputElement[],
  chosen: HTMLInputElement | undefined,
): void {
  own(chosen, 'click')?.();
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
