/** What the builds' manifests hold that a package changes. */
import * as z from 'zod/mini';

/** The parts of a manifest that differ between browsers or persons; all else is handed on. */
export const manifestSchema = z.looseObject({
  name: z.string(),
  icons: z.record(z.string(), z.string()),
  action: z.looseObject({ default_title: z.string() }),
  commands: z.record(z.string(), z.looseObject({})),
  permissions: z.array(z.string()),
  background: z.looseObject({
    service_worker: z.optional(z.string()),
    scripts: z.optional(z.array(z.string())),
  }),
  side_panel: z.optional(z.looseObject({ default_path: z.string() })),
  sidebar_action: z.optional(z.looseObject({ default_panel: z.string() })),
  browser_specific_settings: z.optional(z.looseObject({ gecko: z.looseObject({}) })),
});

export type Manifest = z.infer<typeof manifestSchema>;
