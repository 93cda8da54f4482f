import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * The page script of the bench as one plain script.
 * @returns {Promise<string>}
 */
export async function bundlePage() {
  const entry = fileURLToPath(new URL('./page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'bench' },
    },
  });
  const [{ output }] = Array.isArray(built) ? built : [built];
  return output[0].code;
}
