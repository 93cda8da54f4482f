/** A résumé packed into the extension, from a finished build. */

import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Read } from '../../data/formats/format';
import { message } from '../../data/messages/message';
import { onCard } from '../../data/resume/on-card';
import { packageName } from '../../data/share/file-names';
import { knownOnly } from '../../data/share/known';
import { packageOf } from '../../data/share/package/package';
import { TARGETS } from '../../data/share/package/targets';
import { save, sayRest } from './command';
import { iconPng } from './icons';

/**
 * Writes the packages for all browsers; what is kept off the card stays out of them.
 * @param read What a file says.
 * @param build Folder of the build that is handed on.
 * @param result Folder for the packages; it is made.
 * @throws {Stop} Where the packages can't be written.
 * @returns The packages' paths.
 */
export async function packResume(
  { resume, rest }: Read,
  build: string,
  result: string,
): Promise<string[]> {
  const shared = knownOnly(onCard(resume));
  const load = async (name: string) => new Uint8Array(await readFile(path.join(build, name)));
  await mkdir(result, { recursive: true });
  const zips: string[] = [];
  for (const target of TARGETS) {
    const zip = path.join(result, packageName(shared, target));
    await save(zip, await packageOf(target, shared, load, async (icon) => iconPng(icon)));
    zips.push(zip);
  }
  sayRest(rest, message('cli_pack_packages'));
  return zips;
}
