// @ts-check
/** Programs of the operating system: installed where its package manager lets us. */
import { spawnSync } from 'node:child_process';
import { onPath } from './browsers.mjs';
import { run } from './run.mjs';

/** @typedef {'chromium' | 'firefox' | 'display'} Need */
/** @typedef {{ command: string, update?: string[], install: string[], packages: Record<Need, string[]> }} Manager */

/** @type {Manager[]} The first one found is used; Homebrew is the one that must not be root. */
const MANAGERS = [
  {
    command: 'apt-get',
    update: ['update'],
    install: ['install', '--yes', '--no-install-recommends'],
    packages: {
      chromium: ['chromium', 'fonts-noto-core'],
      firefox: ['firefox-esr'],
      display: ['xvfb', 'openbox', 'xdotool', 'xclip', 'imagemagick'],
    },
  },
  {
    command: 'dnf',
    install: ['install', '--assumeyes'],
    packages: {
      chromium: ['chromium'],
      firefox: ['firefox'],
      display: ['xorg-x11-server-Xvfb', 'openbox', 'xdotool', 'xclip', 'ImageMagick'],
    },
  },
  {
    command: 'pacman',
    install: ['--sync', '--refresh', '--noconfirm', '--needed'],
    packages: {
      chromium: ['chromium'],
      firefox: ['firefox'],
      display: ['xorg-server-xvfb', 'openbox', 'xdotool', 'xclip', 'imagemagick'],
    },
  },
  {
    command: 'brew',
    install: ['install', '--cask'],
    packages: { chromium: ['chromium'], firefox: ['firefox'], display: [] },
  },
];

/**
 * Installs what is needed, if this can be done without asking for a password.
 * Whether it helped is for the caller to look at.
 * @param {Need[]} needs
 */
export function installPrograms(needs) {
  const manager = MANAGERS.find(({ command }) => onPath([command]));
  const packages = manager ? needs.flatMap((need) => manager.packages[need]) : [];
  const prefix = manager?.command === 'brew' ? [] : asRoot();
  if (!manager || prefix === undefined || packages.length === 0) return;
  console.log(`Installing ${packages.join(', ')} with ${manager.command} …`);
  /** @param {string[]} args */
  const call = (args) => {
    const [command = manager.command, ...rest] = [...prefix, manager.command, ...args];
    return run(command, rest, { quiet: true });
  };
  if (manager.update) call(manager.update);
  // One that a distribution doesn't have must not keep the others away.
  if (!call([...manager.install, ...packages])) {
    for (const name of packages) call([...manager.install, name]);
  }
}

/** What goes before a command that needs root; undefined when we may not. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  const allowed = onPath(['sudo']) && spawnSync('sudo', ['-n', 'true']).status === 0;
  return allowed ? ['sudo', '-n'] : undefined;
}
