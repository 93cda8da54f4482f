/** Closing the popup without letting a key go on in the page. */

/**
 * Watches the Enter key from now on. Held down while the popup closes, it would be repeated in the field
 * of the page that has the focus then, and send its form.
 * @returns What closes the popup, once that key is up.
 */
export function popupCloser(): () => void {
  let held = false;
  let wanted = false;
  const heard = ({ type, key }: KeyboardEvent) => {
    if (key !== 'Enter') return;
    held = type === 'keydown';
    if (!held && wanted) close();
  };
  addEventListener('keydown', heard, { capture: true });
  addEventListener('keyup', heard, { capture: true });
  return () => {
    wanted = true;
    if (!held) close();
  };
}
