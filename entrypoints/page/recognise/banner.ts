/** Its level: below the headings proper, above legends. */
export const BANNER = 6.5;

/** True for a row of a table that is nothing but words in bold over all of its columns. */
export function isBanner(element: Element): boolean {
  if (element.tagName !== 'TR' || element.childElementCount !== 1) return false;
  const cell = element.firstElementChild;
  if (Number(cell?.getAttribute('colspan') ?? 1) < 2) return false;
  const bold = cell?.tagName === 'TH' ? cell : cell?.querySelector('b, strong');
  const title = bold?.textContent?.trim() ?? '';
  return title !== '' && title.length < 60 && title === cell?.textContent?.trim();
}
