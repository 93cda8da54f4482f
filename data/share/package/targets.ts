/** Where the packages for the browsers differ; all their code is the same. */
import type { Manifest } from './manifest';

/** What a package is made for: Edge and the other browsers on Chromium take Chrome's. */
export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

/** The keys that are suggested for the commands: with E or F, Firefox opens its Edit or File menu. */
export const KEYS = {
  chrome: { _execute_action: 'Alt+Shift+E', fill: 'Alt+Shift+F' },
  firefox: { _execute_action: 'Alt+Shift+R', fill: 'Alt+Shift+U' },
} as const satisfies Record<Target, Record<string, string>>;

/** Permissions that the other browser does not know. */
export const PERMISSIONS = {
  chrome: ['sidePanel'],
  // Firefox tells the right-clicked element under this name alone (menus.getTargetElement).
  firefox: ['menus'],
} as const satisfies Record<Target, readonly string[]>;

/** What Firefox wants to know besides. @param minimum Its oldest version that will do. */
export function geckoSettings(id: string, minimum: string) {
  return {
    gecko: {
      id,
      strict_min_version: minimum,
      data_collection_permissions: { required: ['none'] },
    },
  };
}

/** The add-on's id in Firefox; `part` tells a person's own card from the others. */
export function geckoId(part?: string): string {
  return `resume-card${part === undefined ? '' : `-${part}`}@resume-card.invalid`;
}

/**
 * A build's manifest for another browser.
 * @param manifest As built for either of them.
 * @param minimum The oldest Firefox that will do.
 */
export function manifestFor(target: Target, manifest: Manifest, minimum: string): Manifest {
  const { background, side_panel, sidebar_action, browser_specific_settings, ...common } = manifest;
  const script = background.service_worker ?? background.scripts?.[0] ?? '';
  const panel = side_panel?.default_path ?? sidebar_action?.default_panel ?? '';
  const others: readonly string[] = TARGETS.flatMap((one) => PERMISSIONS[one]);
  const shared = {
    ...common,
    commands: withKeys(manifest.commands, KEYS[target]),
    permissions: [
      ...manifest.permissions.filter((permission) => !others.includes(permission)),
      ...PERMISSIONS[target],
    ],
  };
  if (target === 'chrome') {
    return {
      ...shared,
      background: { service_worker: script },
      side_panel: { default_path: panel },
    };
  }
  return {
    ...shared,
    background: { scripts: [script] },
    sidebar_action: {
      default_panel: panel,
      default_title: manifest.action.default_title,
      open_at_install: false,
    },
    browser_specific_settings: geckoSettings(geckoId(), minimum),
  };
}

function withKeys(
  commands: Manifest['commands'],
  keys: Readonly<Record<string, string>>,
): Manifest['commands'] {
  return Object.fromEntries(
    Object.entries(commands).map(([name, command]) => {
      const key = keys[name];
      return [name, key ? { ...command, suggested_key: { default: key } } : command];
    }),
  );
}
