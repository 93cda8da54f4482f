/** Where an arrow key leads among boxes on a page: to the next one in reading order, or above and below. */

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The box that `key` leads to.
 * @returns Its index; `from` where there is none in that direction.
 */
export function boxBeside(boxes: readonly Box[], from: number, key: string): number {
  const here = boxes[from];
  if (!here) return from;
  if (key === 'ArrowRight') return Math.min(from + 1, boxes.length - 1);
  if (key === 'ArrowLeft') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return boxes.length - 1;
  const down = key === 'ArrowDown';
  const beyond = boxes
    .map((box, index) => ({ box, index }))
    .filter(({ box }) => (down ? box.top >= here.bottom - 1 : box.bottom <= here.top + 1));
  const distance = ({ box }: { box: Box }) =>
    down ? box.top - here.bottom : here.top - box.bottom;
  const nearest = Math.min(...beyond.map(distance));
  const row = beyond.filter((candidate) => distance(candidate) <= nearest + 4);
  const aside = ({ box }: { box: Box }) => Math.max(0, box.left - here.left, here.left - box.right);
  return row.sort((a, b) => aside(a) - aside(b) || a.index - b.index)[0]?.index ?? from;
}
