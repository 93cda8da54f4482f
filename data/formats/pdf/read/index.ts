/** PDF with a text layer, of any program: columns, tables, icons with links. */
import type { Reader } from '../../format';
import { understand } from '../../parse-lines';
import type { Line } from '../../parse-lines/line';
import { guarded } from '../../shared/guard';
import { openPdf } from './document';
import { columnsOf } from './layout';
import { floating, linesOf } from './lines';
import { rowsOf } from './rows';

/** @returns The lines of a PDF in reading order. */
export async function pdfLines(bytes: Uint8Array): Promise<Line[]> {
  const { pages } = await openPdf(bytes);
  return pages.flatMap((page) => {
    const rows = rowsOf(page.pieces, page.links);
    const columns = columnsOf(rows);
    const [left, right] = [
      Math.min(...columns.map((c) => c.left)),
      Math.max(...columns.map((c) => c.right)),
    ];
    // The right margin is taken to be as wide as the left one: lines of a short text don't reach it.
    const lines = columns.flatMap((column) =>
      linesOf(
        column.right > right - 5
          ? { ...column, right: Math.max(right, page.width - left) }
          : column,
      ),
    );
    const [first] = lines;
    const icons = floating(page.links, rows);
    return first && icons.length > 0
      ? [{ ...first, links: [...(first.links ?? []), ...icons] }, ...lines.slice(1)]
      : lines;
  });
}

/** Reads a résumé from a PDF. */
export const read: Reader = (bytes) =>
  guarded(bytes, async () => understand(await pdfLines(bytes)));
