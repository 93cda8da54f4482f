/** The card as the receiver will see it, all of it unfolded. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Resume } from '../../../data/schema/resume';

/** Loaded beside the place, not before it: it is the whole card, with its style. */
type Card = typeof import('./html-card/still');

export function Preview({ resume }: { resume: Resume }) {
  const place = useRef<HTMLDivElement>(null);
  const [card, setCard] = useState<Card>();
  useEffect(() => void import('./html-card/still').then(setCard), []);
  useEffect(() => {
    if (card && place.current) card.showStill(place.current, resume);
  }, [card, resume]);
  return (
    <section aria-labelledby="share-preview">
      <h2 id="share-preview">What the receiver sees</h2>
      <section
        class="share-preview"
        ref={place}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it
        tabIndex={0}
        aria-label="The card"
      />
    </section>
  );
}
