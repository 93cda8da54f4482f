import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type SaveStatus, saveQueue } from '../../../../components/options/save-queue';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A queue, what it has written and when, and what it has told. */
function queue() {
  const written: { value: string; at: number }[] = [];
  const told: SaveStatus[] = [];
  const start = Date.now();
  const { put } = saveQueue<string>(
    async (value) => void written.push({ value, at: Date.now() - start }),
    (status) => told.push(status),
  );
  return { put, written, told };
}

test('one change is written a moment later, and said to be', async () => {
  const { put, written, told } = queue();
  put('a');
  await vi.advanceTimersByTimeAsync(299);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(written).toEqual([{ value: 'a', at: 300 }]);
  expect(told.at(-1)).toEqual({ state: 'saved' });
});

test('who types for eight seconds without a pause loses no more than the last moment', async () => {
  const { put, written } = queue();
  for (let at = 0, text = ''; at < 8_000; at += 40) {
    text += 'x';
    put(text);
    await vi.advanceTimersByTimeAsync(40);
    // What a machine that stops now has kept.
    const kept = written.at(-1)?.value.length ?? 0;
    expect((text.length - kept) * 40).toBeLessThanOrEqual(340);
  }
});
