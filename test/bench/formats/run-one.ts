/** One format read or written in a process of its own: `run-one.ts ID read|write TIMES`, result as JSON. */

import { readFileSync } from 'node:fs';
import { FORMATS } from '../../../data/formats';
import type { Format } from '../../../data/formats/format';
import { textOf } from '../../../data/messages/text-of';
import { type Resume, readResume } from '../../../data/schema/resume';
import { loadAsset } from '../../../entrypoints/cli/assets';
import { speakEnglish } from '../../../entrypoints/cli/english';

export interface Cost {
  /** The first call, libraries loaded, and the median of the later calls: milliseconds. */
  first: number;
  later: number;
  /** The most memory that the process held beyond what it held before, in megabytes. */
  memory: number;
  /** The size of the file, in bytes. */
  bytes: number;
  /** What went wrong, where something did. */
  failed?: string;
}

speakEnglish('en');

const [id, way, times = '1'] = process.argv.slice(2);

/** The bundled résumé with each list `times` as long. */
function longResume(times: number): Resume {
  const reading = readResume(JSON.parse(readFileSync('data/resume.json', 'utf8')));
  if (!reading.ok) throw new Error('data/resume.json is no résumé.');
  const entries = Object.entries(reading.value).map(([key, value]) => [
    key,
    Array.isArray(value) ? Array.from({ length: times }, () => value).flat() : value,
  ]);
  return Object.fromEntries(entries);
}

async function cost(): Promise<Cost> {
  const all: readonly Format[] = FORMATS;
  const format = all.find((one) => one.id === id);
  if (!format?.write) throw new Error(`${id} is not written.`);
  const resume = longResume(Number(times));
  const bytes = way === 'read' ? await (await format.write()).write(resume, loadAsset) : undefined;
  const before = process.memoryUsage().rss;
  const clock: number[] = [];
  let size = bytes?.length ?? 0;
  for (let turn = 0; turn < 6; turn++) {
    const start = performance.now();
    if (bytes) {
      const { read } = (await format.read?.()) ?? {};
      const reading = await read?.(bytes.slice());
      if (!reading?.ok) throw new Error(textOf(reading?.problems[0]?.message ?? 'not read'));
    } else {
      size = (await (await format.write()).write(resume, loadAsset)).length;
    }
    clock.push(performance.now() - start);
    if (clock.reduce((sum, time) => sum + time) > 8_000) break;
  }
  const [first = 0, ...rest] = clock;
  const sorted = (rest.length > 0 ? rest : clock).sort((a, b) => a - b);
  const peak = process.resourceUsage().maxRSS * 1024;
  return {
    first,
    later: sorted[Math.floor(sorted.length / 2)] ?? first,
    memory: (peak - before) / 1e6,
    bytes: size,
  };
}

const failed = (error: unknown) => (error instanceof Error ? error.message : String(error));
console.log(
  JSON.stringify(
    await cost().catch((error) => ({
      first: 0,
      later: 0,
      memory: 0,
      bytes: 0,
      failed: failed(error),
    })),
  ),
);
