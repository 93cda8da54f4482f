/** Numbers as the benches print them. */

/** The middle of some figures. @throws Error where there are none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('no figures');
  return middle;
}

/** Rows as a Markdown table; the first is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Milliseconds with one decimal: `12.3 ms`. */
export function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
