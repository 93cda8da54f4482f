/** The list of a package's own files, which lies in it: with it a card can be packed again where it runs. */
import * as z from 'zod/mini';
import { manifestSchema } from './manifest';

/** Where the list lies in the package. */
export const PACKAGE_FILES = 'package-files.json';

/** The résumé stays a file of its own in the package: it can be read, checked and replaced there. */
export const RESUME_FILE = 'resume.json';

export const MANIFEST_FILE = 'manifest.json';

export const packageFilesSchema = z.object({
  /** Every file but the manifest, by its path, in the order of the zip. */
  files: z.array(z.string()),
  /** As built, for each browser. */
  manifests: z.object({ chrome: manifestSchema, firefox: manifestSchema }),
});

export type PackageFiles = z.infer<typeof packageFilesSchema>;
