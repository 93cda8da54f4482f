import { describe, expect, it } from 'vitest';
import { closedFrames, isSeen } from '../../../entrypoints/browser/frames';

const frame = (path: number[], seen: boolean, origin: string | null = null) => ({
  path,
  seen,
  origin,
});

describe('the frames of a tab', () => {
  it('are seen when all they stand in are', () => {
    const frames = [frame([0], true), frame([0, 1], true), frame([2], false), frame([2, 0], true)];
    expect(isSeen([], frames)).toBe(true);
    expect(isSeen([0, 1], frames)).toBe(true);
    expect(isSeen([2], frames)).toBe(false);
    expect(isSeen([2, 0], frames)).toBe(false);
    expect(isSeen([3], frames)).toBe(false);
  });

  it('in shadow trees have no place of their own: one that is hidden hides them all', () => {
    expect(isSeen([-1], [frame([-1], true), frame([-1], true)])).toBe(true);
    expect(isSeen([-1], [frame([-1], true), frame([-1], false)])).toBe(false);
  });

  it('are closed when they are seen and could not be entered, each origin once', () => {
    const jobs = 'https://jobs.example.org';
    const frames = [
      frame([0], true, jobs),
      frame([1], true, jobs),
      frame([2], false, 'https://ads.example'),
      frame([3], true),
    ];
    expect(closedFrames([], frames)).toEqual([
      { host: 'jobs.example.org', origins: ['https://jobs.example.org/*'] },
    ]);
    expect(closedFrames([{ path: [0] }, { path: [1] }], frames)).toEqual([]);
  });
});
