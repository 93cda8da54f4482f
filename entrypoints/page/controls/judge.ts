/** Judges what stands in a plain control once the page has had its say. */

import type { PageFill, PageResult } from '../../../data/schema/page-fill';
import type { Control } from './control';
import { short } from './short';
import { TICKED } from './ticks';

/**
 * Compares what stands there with what was put in.
 * @returns The result; null where nothing arrived, so that another way may be tried.
 */
export function judge(fill: PageFill, control: Control, before: string): PageResult | null {
  const wanted = wantedText(fill);
  const now = control.current();
  const { n } = fill;
  if (now === wanted) return { n, outcome: 'filled', message: '' };
  if (control.typing && now === before) return null;
  const note = control.agrees(fill.value, wanted);
  if (note !== undefined) return { n, outcome: 'filled', message: note };
  if (now === before) return { n, outcome: 'refused', message: 'The page did not take it.' };
  return {
    n,
    outcome: 'altered',
    message: `The page has put “${short(now)}” there instead. Check it.`,
  };
}

function wantedText({ value }: PageFill): string {
  switch (value.type) {
    case 'text':
      return value.value.replace(/\r\n?/g, '\n');
    case 'entries':
      return value.values.join(', ');
    case 'tick':
      return value.on ? TICKED : '';
    case 'file':
      return value.name;
  }
}
