/** Leaves a list widget, or empties it. */
import { isInput, pause } from '../insert/dom';
import { sendEdited } from '../insert/events';
import { isSubmit } from './add';
import { enter, key, leave, press } from './events';
import { openLists, popupOf } from './listbox';
import { currentOf } from './read';

/** So long a list may take to fade, in milliseconds. */
const FADE = 600;
const STEP = 40;
/** So many entries are taken away one by one at most. */
const MOST = 60;

/** Leaves the widget and waits until its list has gone; one that stays open is closed by its key. */
export async function close(element: HTMLElement): Promise<void> {
  element.blur();
  leave(element);
  for (let waited = 0; waited < FADE; waited += STEP) {
    await pause(STEP);
    if (!popupOf(element, openLists(element))) return;
    if (waited === 3 * STEP && element.ariaExpanded === 'true') key(element, 'Escape');
  }
}

const TAKES_AWAY =
  /^(clear|remove|delete|lösch|entfern|efface|supprim|borrar|quitar|cancella|rimuovi|wis|verwijder)/iu;

/** Empties a list widget the ways a person has: its own button, its field, the Backspace key. */
export async function empty(element: HTMLElement): Promise<void> {
  const control = { type: 'combobox', element } as const;
  const around = element.parentElement?.parentElement ?? element;
  for (const remover of around.querySelectorAll<HTMLElement>('[aria-label]')) {
    if (TAKES_AWAY.test(remover.ariaLabel ?? '') && !isSubmit(remover)) press(remover);
  }
  enter(element);
  if (isInput(element) && element.value !== '' && !element.readOnly) {
    element.value = '';
    sendEdited(element, null);
  }
  await pause(STEP);
  for (let left = currentOf(control), tries = 0; left !== '' && tries < MOST; tries++) {
    key(element, 'Backspace');
    await pause(STEP);
    const now = currentOf(control);
    if (now === left) break;
    left = now;
  }
  await close(element);
}
