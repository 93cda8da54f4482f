/** What the commands share: files in and out, and words for standard error that end the run. */

import { readFile, writeFile } from 'node:fs/promises';
import { readDocument } from '../../data/formats';
import type { Read, Reader } from '../../data/formats/format';
import { Failure, messageOf } from '../../data/messages/failure';
import { type Message, message, type Unconverted, type Value } from '../../data/messages/message';
import { textOf } from '../../data/messages/text-of';
import { problemLines } from '../../data/schema/problem-lines';
import { speakEnglish } from './english';

/** What a shell sees: done; the document can't be read or written; the command was wrong. */
export const EXIT = { done: 0, refused: 1, usage: 2 };

/** What the system's own codes mean; anything else is said as it comes. */
const SYSTEM_WORDS: Record<string, Message> = {
  ENOENT: message('cli_system_missing'),
  EACCES: message('cli_system_notAllowed'),
  EISDIR: message('cli_system_folder'),
};

/** Words for standard error that end the run. */
export class Stop extends Failure {
  override name = 'Stop';

  /** @param more What is said below it, a line each. */
  constructor(
    said: Message,
    readonly code: number,
    readonly more: readonly (Message | Unconverted)[] = [],
  ) {
    super(said);
  }
}

/** Runs a command with the arguments of this process; what stops it is said, and the shell gets its code. */
export async function runCommand(command: (argv: string[]) => Promise<number>): Promise<void> {
  speakEnglish('en');
  process.exitCode = await command(process.argv.slice(2)).catch((error: unknown) => {
    if (!(error instanceof Stop)) throw error;
    const lines = [error.said, ...error.more].map(textOf);
    process.stderr.write(`${lines.join('\n')}\n`);
    return error.code;
  });
}

/**
 * The résumé in a file; `-` is standard input.
 * @param reader Of its format; what it is shows in its content where none is given.
 * @throws {Stop} With every problem and its path.
 */
export async function resumeIn(path: string, reader?: Reader): Promise<Read> {
  const bytes = await bytesOf(path);
  const reading = reader ? await reader(bytes) : await readDocument(bytes, path);
  if (reading.ok) return reading.value;
  const why = problemLines(reading.problems).map((line) => `  ${textOf(line)}`);
  throw new Stop(message('cli_file_unread', { path }), EXIT.refused, why);
}

/** Says on standard error what was not understood. @param result What it is missing in: a file's name, for one. */
export function sayRest(rest: readonly string[], result: Value): void {
  if (rest.length === 0) return;
  const lines = rest.map((text) => `  ${text}`);
  const heading = textOf(message('cli_rest', { result }));
  process.stderr.write(`${[heading, ...lines].join('\n')}\n`);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    if (path !== '-') return new Uint8Array(await readFile(path));
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return new Uint8Array(Buffer.concat(chunks));
  } catch (error) {
    const why = systemMessageOf(error);
    throw new Stop(message('cli_file_unopened', { path, why }), EXIT.refused);
  }
}

/** Writes a file; `-` is standard output. @throws {Stop} Where it can't be written. */
export async function save(path: string, bytes: Uint8Array): Promise<void> {
  try {
    if (path !== '-') await writeFile(path, bytes);
    else await new Promise((done) => process.stdout.write(bytes, done));
  } catch (error) {
    const why = systemMessageOf(error);
    throw new Stop(message('cli_file_unwritten', { path, why }), EXIT.refused);
  }
}

/** What the system says of a file, in words of ours where we have some. */
function systemMessageOf(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM_WORDS[code] ?? messageOf(error);
}
