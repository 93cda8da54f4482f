/** A person's own card as an extension: this one's files with their résumé, name and icons in it. */
import type { LoadAsset } from '../../formats/format';
import { problemsOf } from '../../schema/problem';
import { problemLines } from '../../schema/problem-lines';
import type { Resume } from '../../schema/resume';
import { type IconDrawing, iconDrawings } from '../icon/icon';
import {
  MANIFEST_FILE,
  PACKAGE_FILES,
  type PackageFiles,
  packageFilesSchema,
  RESUME_FILE,
} from './files';
import { HANDED_ON } from './handed-on';
import type { Manifest } from './manifest';
import { ownerOf, ownManifest } from './own-manifest';
import { READ_ME, readMe } from './read-me';
import type { Target } from './targets';
import { zipOf } from './zip';

/** Draws an icon. @returns It as PNG. */
export type DrawIcon = (drawing: IconDrawing) => Promise<Uint8Array>;

/**
 * Packs the extension with this résumé in it.
 * @param resume All that goes along; nothing else of the person is in the package.
 * @param load Gets a file of the extension as it was built.
 * @returns The zip; the same bytes for the same résumé and build.
 * @throws {Error} Where the package lacks its own list of files.
 */
export async function packageOf(
  target: Target,
  resume: Resume,
  load: LoadAsset,
  draw: DrawIcon,
): Promise<Uint8Array> {
  const { files, manifests } = await packageFiles(load);
  const content = new TextEncoder().encode(
    `${JSON.stringify({ ...resume, [HANDED_ON]: true }, null, 2)}\n`,
  );
  const manifest = ownManifest(manifests[target], resume, await idOf(content));
  const packed = await Promise.all(files.map(async (path) => [path, await load(path)] as const));
  return zipOf(
    {
      ...Object.fromEntries(packed),
      ...(await icons(manifest, resume, load, draw)),
      [RESUME_FILE]: content,
      [MANIFEST_FILE]: new TextEncoder().encode(JSON.stringify(manifest)),
      [READ_ME]: new TextEncoder().encode(readMe(nameOf(resume), target)),
    },
    true,
  );
}

/** What the card is called where people read it. */
function nameOf(resume: Resume): string {
  return [ownerOf(resume), 'Résumé Card'].filter(Boolean).join(' – ');
}

async function packageFiles(load: LoadAsset): Promise<PackageFiles> {
  const input: unknown = JSON.parse(new TextDecoder().decode(await load(PACKAGE_FILES)));
  const list = packageFilesSchema.safeParse(input);
  if (list.success) return list.data;
  const why = problemLines(problemsOf(list.error.issues, input))[0];
  throw new Error(`${PACKAGE_FILES} of this package cannot be read: ${why}`);
}

async function icons(manifest: Manifest, resume: Resume, load: LoadAsset, draw: DrawIcon) {
  const drawings = await iconDrawings(resume, Object.keys(manifest.icons).map(Number), load);
  const drawn = drawings.map(
    async (drawing) => [manifest.icons[drawing.size] ?? '', await draw(drawing)] as const,
  );
  return Object.fromEntries(await Promise.all(drawn));
}

/** Other résumés are other add-ons, which can stand side by side; the same one stays the same. */
async function idOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
