/** `npm run convert -- IN OUT`: a résumé from one format into another. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { FORMATS, readDocument } from '../../data/formats';
import { CannotWrite, type Format } from '../../data/formats/format';
import { loadAsset } from './assets';

const USAGE = `Usage: npm run convert -- [--from FORMAT] [--to FORMAT] IN OUT

IN and OUT are files; “-” is standard input or output. What IN is shows in its content, what OUT
becomes in its ending: --from and --to say it where they don’t.

Formats read:    ${endings('read')}
Formats written: ${endings('write')}
`;

/** What a shell sees: done; the document can't be read or written; the command was wrong. */
const EXIT = { done: 0, refused: 1, usage: 2 };

/** The system's own codes in words; anything else as it comes. */
const SYSTEM_WORDS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it is not allowed',
  EISDIR: 'it is a folder',
};

/** Words for standard error that end the run. */
class Stop extends Error {
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(message);
  }
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Stop)) throw error;
  process.stderr.write(`${error.message}\n`);
  return error.code;
});

async function run(argv: string[]): Promise<number> {
  const { values, positionals } = options(argv);
  if (values.help) {
    process.stdout.write(USAGE);
    return EXIT.done;
  }
  const [input, output, ...rest] = positionals;
  if (input === undefined || output === undefined || rest.length > 0) {
    throw new Stop(USAGE, EXIT.usage);
  }
  const from = values.from === undefined ? undefined : formatOf(input, values.from, 'read');
  const to = formatOf(output, values.to, 'write');

  const bytes = await bytesOf(input);
  // Without a word from the user, what a file is shows in its content.
  const reading = from ? await (await from.read()).read(bytes) : await readDocument(bytes, input);
  if (!reading.ok) {
    const why = reading.problems.map(
      ({ path, message }) => `  ${path ? `${path}: ` : ''}${message}`,
    );
    throw new Stop([`${input} can’t be read:`, ...why].join('\n'), EXIT.refused);
  }
  const { resume, rest: unplaced } = reading.value;
  const { write } = await to.write();
  await save(output, await write(resume, loadAsset).catch(refusal));
  if (unplaced.length > 0) {
    const lines = unplaced.map((text) => `  ${text}`);
    process.stderr.write(`Not understood, and not in ${output}:\n${lines.join('\n')}\n`);
  }
  return EXIT.done;
}

function options(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Stop(`${messageOf(error)}\n\n${USAGE}`, EXIT.usage);
  }
}

type Way = 'read' | 'write';
type With<W extends Way> = Format & Required<Pick<Format, W>>;

/** The formats that go this way. */
function formats<W extends Way>(way: W): With<W>[] {
  const all: readonly Format[] = FORMATS;
  return all.filter((format): format is With<W> => format[way] !== undefined);
}

function endings(way: Way): string {
  return [...new Set(formats(way).flatMap(({ endings }) => endings))].join(', ');
}

/** The format that `name` says, else the file's ending. */
function formatOf<W extends Way>(path: string, name: string | undefined, way: W): With<W> {
  const ending = (name ?? /\.([^./\\]+)$/.exec(path)?.[1] ?? '').toLowerCase();
  const found = formats(way).find(({ id, endings }) => id === ending || endings.includes(ending));
  if (found) return found;
  const option = way === 'read' ? '--from' : '--to';
  const what =
    ending === ''
      ? `The format of “${path}” isn’t known`
      : `“${ending}” can’t be ${way === 'read' ? 'read' : 'written'}`;
  throw new Stop(`${what}: give ${option} one of ${endings(way)}.`, EXIT.usage);
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

async function save(path: string, bytes: Uint8Array): Promise<void> {
  try {
    if (path !== '-') await writeFile(path, bytes);
    else await new Promise((done) => process.stdout.write(bytes, done));
  } catch (error) {
    throw new Stop(`${path} can’t be written: ${messageOf(error)}`, EXIT.refused);
  }
}

function refusal(error: unknown): never {
  throw error instanceof CannotWrite ? new Stop(error.message, EXIT.refused) : error;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error && SYSTEM_WORDS[String(error.code)]) || error.message;
}
