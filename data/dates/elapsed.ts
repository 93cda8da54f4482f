/** Spans of time by a clock that people set and machines correct. */

/** Whether so little time has passed since then; a time that is still to come says the clock was set back, and is long past. */
export function isWithin(since: number, span: number, now: number): boolean {
  return now >= since && now - since < span;
}
