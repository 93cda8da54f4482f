/** The card inside another page: what the page of a card shows, without what it does. */
import type { Resume } from '../../../../data/schema/resume';
import { cardBody } from './body';
import { cardStyle } from './page';

let sheet: CSSStyleSheet | undefined;

/** Shows the card in `place`, in a tree of its own, so that neither's style reaches the other. */
export function showStill(place: HTMLElement, resume: Resume): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle);
  }
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const { body } = new DOMParser().parseFromString(cardBody(resume).html, 'text/html');
  for (const button of body.querySelectorAll('button')) {
    const still = document.createElement('span');
    still.className = button.className;
    still.dir = button.dir;
    still.hidden = button.hidden;
    still.replaceChildren(...button.childNodes);
    button.replaceWith(still);
  }
  // It is a picture of a page: it has no landmarks among those of the page around it.
  for (const main of body.querySelectorAll('main')) {
    const lines = document.createElement('div');
    lines.className = 'lines';
    lines.replaceChildren(...main.childNodes);
    main.replaceWith(lines);
  }
  for (const part of body.querySelectorAll('header, search, section')) {
    part.setAttribute('role', 'none');
    part.removeAttribute('aria-label');
  }
  root.replaceChildren(...body.childNodes);
}
