/** A word to the person, drawn over the page for a moment without touching it. */
import { draw, style } from './drawn';
import { own } from './own';

/** Milliseconds for a short word; a long one gets time to be read. */
const SHOWN_FOR = 4000;
const PER_LETTER = 60;
const REGION_KNOWN = 50;

const LIGHT = { color: '#1d2126', background: '#ffffff', border: '1px solid #d5d9de' };
const DARK = { color: '#eceff2', background: '#23282e', border: '1px solid #3d444d' };

/**
 * Shows one or more sentences; an earlier toast goes.
 * The page's scripts cannot read it, nor can its styles or its CSP reach it.
 */
export function toast(message: string): void {
  const status = bubble();
  const host = draw(
    'toast',
    {
      inset: 'auto 0 24px 0',
      margin: '0 auto',
      width: 'fit-content',
      'max-width': 'min(440px, calc(100vw - 32px))',
      border: 'none',
    },
    status,
  );
  // A screen reader speaks what changes in a region it knows: the words come after it.
  setTimeout(() => {
    status.textContent = message;
  }, REGION_KNOWN);
  setTimeout(() => host.remove(), Math.max(SHOWN_FOR, message.length * PER_LETTER));
}

function bubble(): HTMLElement {
  const element = own(document, 'createElement')('div');
  element.role = 'status';
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  style(element, {
    font: '14px/1.45 system-ui, sans-serif',
    padding: '10px 16px',
    'border-radius': '10px',
    'box-shadow': '0 4px 18px rgb(0 0 0 / 22%)',
    'text-align': 'start',
    'overflow-wrap': 'anywhere',
    ...(dark ? DARK : LIGHT),
  });
  return element;
}
