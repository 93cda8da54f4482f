/** `npm run convert -- IN OUT`: a résumé from one format into another. */

import { parseArgs } from 'node:util';
import { FORMATS } from '../../data/formats';
import { CannotWrite, type Format } from '../../data/formats/format';
import { textOf } from '../../data/messages/text-of';
import { loadAsset } from './assets';
import { EXIT, messageOf, resumeIn, runCommand, Stop, save, sayRest } from './command';

const USAGE = `Usage: npm run convert -- [--from FORMAT] [--to FORMAT] IN OUT

IN and OUT are files; “-” is standard input or output. What IN is shows in its content, what OUT
becomes in its ending: --from and --to say it where they don’t.

Formats read:    ${endings('read')}
Formats written: ${endings('write')}
`;

await runCommand(run);

async function run(argv: string[]): Promise<number> {
  const { values, positionals } = options(argv);
  if (values.help) {
    process.stdout.write(USAGE);
    return EXIT.done;
  }
  const [input, output, ...more] = positionals;
  if (input === undefined || output === undefined || more.length > 0) {
    throw new Stop(USAGE, EXIT.usage);
  }
  const from = values.from === undefined ? undefined : formatOf(input, values.from, 'read');
  const to = formatOf(output, values.to, 'write');

  const { resume, rest } = await resumeIn(input, from && (await from.read()).read);
  const { write } = await to.write();
  await save(output, await write(resume, loadAsset).catch(refusal));
  sayRest(rest, output);
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

function refusal(error: unknown): never {
  throw error instanceof CannotWrite ? new Stop(textOf(error.said), EXIT.refused) : error;
}
