import { describe, expect, it } from 'vitest';
import { follow } from '../../../entrypoints/background/deliver-frames';

const origin = 'https://forms.example';
const frame = (frameId: number, path: number[], foreign: number[] | null = null) => ({
  frameId,
  path,
  field: foreign === null,
  foreign: foreign && { path: foreign, origin },
});

describe('the focused frame', () => {
  it('is the top one when nothing else is focused', () => {
    expect(follow([frame(0, []), frame(7, [0])])).toEqual({ frameId: 0 });
  });

  it('is found down the tree, past frames that were focused earlier', () => {
    const reports = [frame(0, [], [1]), frame(5, [0]), frame(6, [1], [1, 0]), frame(9, [1, 0])];
    expect(follow(reports)).toEqual({ frameId: 9 });
  });

  it('has an origin alone where no script may run', () => {
    expect(follow([frame(0, [], [1]), frame(5, [0])])).toEqual({ origin });
  });
});
