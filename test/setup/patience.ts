/** Component tests wait for what takes some milliseconds on a quiet machine: others may be far slower. */
import { vi } from 'vitest';

/** In milliseconds; vitest itself gives up after one second. */
const PATIENCE = 15_000;

const { waitFor } = vi;
vi.waitFor = (condition, options = PATIENCE) => waitFor(condition, options);
