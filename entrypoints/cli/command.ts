/** What the commands share: files in and out, and words for standard error that end the run. */

import { readFile, writeFile } from 'node:fs/promises';
import { readDocument } from '../../data/formats';
import type { Read, Reader } from '../../data/formats/format';
import { textOf } from '../../data/messages/text-of';
import { speakEnglish } from './english';

/** What a shell sees: done; the document can't be read or written; the command was wrong. */
export const EXIT = { done: 0, refused: 1, usage: 2 };

/** The system's own codes in words; anything else as it comes. */
const SYSTEM_WORDS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it is not allowed',
  EISDIR: 'it is a folder',
};

/** Words for standard error that end the run. */
export class Stop extends Error {
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(message);
  }
}

/** Runs a command with the arguments of this process; what stops it is said, and the shell gets its code. */
export async function runCommand(command: (argv: string[]) => Promise<number>): Promise<void> {
  speakEnglish('en');
  process.exitCode = await command(process.argv.slice(2)).catch((error: unknown) => {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`${error.message}\n`);
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
  const why = reading.problems.map(
    ({ path, message }) => `  ${path ? `${path}: ` : ''}${textOf(message)}`,
  );
  throw new Stop([`${path} can’t be read:`, ...why].join('\n'), EXIT.refused);
}

/** Says on standard error what was not understood. @param result What it is missing in. */
export function sayRest(rest: readonly string[], result: string): void {
  if (rest.length === 0) return;
  const lines = rest.map((text) => `  ${text}`);
  process.stderr.write(`Not understood, and not in ${result}:\n${lines.join('\n')}\n`);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    if (path !== '-') return new Uint8Array(await readFile(path));
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return new Uint8Array(Buffer.concat(chunks));
  } catch (error) {
    throw new Stop(`${path} can’t be opened: ${messageOf(error)}`, EXIT.refused);
  }
}

/** Writes a file; `-` is standard output. @throws {Stop} Where it can't be written. */
export async function save(path: string, bytes: Uint8Array): Promise<void> {
  try {
    if (path !== '-') await writeFile(path, bytes);
    else await new Promise((done) => process.stdout.write(bytes, done));
  } catch (error) {
    throw new Stop(`${path} can’t be written: ${messageOf(error)}`, EXIT.refused);
  }
}

/** What went wrong, in words. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error && SYSTEM_WORDS[String(error.code)]) || error.message;
}
