/** What the extension draws over a page, the outline or the toast: nothing in its element names it. */
export const DRAWN = 'html > div[popover]';
