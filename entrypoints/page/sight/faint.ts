/** From where on a person no longer sees, or no longer reads, what stands on a page. */

/** An element as a whole: below this share of itself nobody sees that it is there. */
export const FAINT = 0.1;

/** Writing in a part of the page that is drawn fainter than this looks like no part of it. */
export const VEILED = 0.25;

/** Ink against its ground, as WCAG 2 counts contrast (1 to 21): below this nobody reads it. */
export const LEGIBLE = 1.5;

/** Letters lower than this, in CSS pixels of the window, are specks. */
export const LOWEST_TYPE = 5;

/** Smaller than this, in CSS pixels, nobody can use or read a control. */
export const SMALLEST = 8;
