/** A Chromium profile that is started again with the extension still installed in it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Chromium forgets at its next start an extension with this flag, which DevTools sets. */
const TEMPORARY = 1 << 15;

/** The one part of a profile's `Preferences` that is changed here. */
interface Preferences {
  extensions?: {
    settings?: Record<string, { creation_flags?: number }>;
    ui?: { developer_mode?: boolean };
  };
  protection?: unknown;
}

/** Whether a browser has run with this profile. */
export function hasRun(profile: string): boolean {
  return existsSync(preferencesOf(profile));
}

/**
 * Makes what DevTools installed a lasting installation, as if a person had pressed "Load unpacked":
 * at the next start the browser brings the extension along and does not install it anew.
 */
export function keepExtensions(profile: string): void {
  const file = preferencesOf(profile);
  const preferences: Preferences = JSON.parse(readFileSync(file, 'utf8'));
  const { settings = {} } = preferences.extensions ?? {};
  for (const setting of Object.values(settings)) {
    if (setting.creation_flags !== undefined) setting.creation_flags &= ~TEMPORARY;
  }
  // Outside developer mode unpacked extensions are switched off.
  preferences.extensions = { ...preferences.extensions, ui: { developer_mode: true } };
  // The checksums of what was just changed.
  delete preferences.protection;
  writeFileSync(file, JSON.stringify(preferences));
}

function preferencesOf(profile: string): string {
  return path.join(profile, 'Default', 'Preferences');
}
