/** A card to be looked at, all of it unfolded. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../../data/messages/message';
import { textOf } from '../../../data/messages/text-of';
import type { Resume } from '../../../data/schema/resume';

/** Loaded beside the page, not before it: it is the whole card, with its style. */
type Drawing = typeof import('./html-card/still');

export function StillCard({ resume }: { resume: Resume }) {
  const place = useRef<HTMLElement>(null);
  const [drawing, setDrawing] = useState<Drawing>();
  useEffect(() => void import('./html-card/still').then(setDrawing), []);
  useEffect(() => {
    if (drawing && place.current) drawing.showStill(place.current, resume);
  }, [drawing, resume]);
  return (
    <section
      class="still-card"
      ref={place}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it
      tabIndex={0}
      aria-label={textOf(message('share_preview_card'))}
    />
  );
}
