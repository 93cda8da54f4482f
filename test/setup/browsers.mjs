// @ts-check
/** Which browsers this machine has, and the flags every run of them needs. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The first of these commands that stands on PATH.
 * @param {string[]} names
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const name of names) {
    for (const folder of folders) {
      for (const ending of endings) {
        const file = path.join(folder, name + ending);
        if (existsSync(file)) return file;
      }
    }
  }
  return undefined;
}

/** @param {string[]} tails Paths below the folders Windows installs programs in. */
function inProgramFiles(tails) {
  const roots = [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA,
  ];
  return roots.flatMap((root) => (root ? tails.map((tail) => path.join(root, tail)) : []));
}

/** @param {string[]} apps Paths below an Applications folder of macOS. */
function inApplications(apps) {
  const roots = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
  return roots.flatMap((root) => apps.map((app) => path.join(root, app)));
}

/** @param {string[]} commands @param {string[]} apps @param {string[]} programs */
function find(commands, apps, programs) {
  const places = {
    darwin: inApplications(apps),
    win32: inProgramFiles(programs),
  };
  const fixed = process.platform === 'darwin' || process.platform === 'win32';
  const known = fixed ? places[/** @type {'darwin' | 'win32'} */ (process.platform)] : [];
  return known.find((file) => existsSync(file)) ?? onPath(commands);
}

/**
 * A browser of Chromium's family: Chromium first, then Edge, then Google Chrome.
 * `CHROME_PATH` overrules the search.
 * @returns {string | undefined} Path of the executable.
 */
export function findChromium() {
  return (
    process.env.CHROME_PATH ??
    find(
      ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'],
      [
        'Chromium.app/Contents/MacOS/Chromium',
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        'Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      [
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
        'Google\\Chrome\\Application\\chrome.exe',
      ],
    )
  );
}

/**
 * Firefox or its ESR, unless it is too old for the extension. `FIREFOX_PATH` overrules the search.
 * @returns {string | undefined} Path of the executable.
 */
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const firefox = find(
    ['firefox', 'firefox-esr'],
    ['Firefox.app/Contents/MacOS/firefox'],
    ['Mozilla Firefox\\firefox.exe'],
  );
  return firefox && isNewEnough(firefox) ? firefox : undefined;
}

/** @type {Set<string>} Those that were found to be new enough: asking takes a while. */
const asked = new Set();

/** Where it does not tell its version, as on Windows, it is tried. @param {string} firefox */
function isNewEnough(firefox) {
  if (asked.has(firefox)) return true;
  const { config } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const { stdout } = spawnSync(firefox, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = /Firefox (\d+)/.exec(stdout ?? '')?.[1];
  const enough = version === undefined || Number(version) >= Number.parseInt(config.firefox, 10);
  if (enough) asked.add(firefox);
  else console.error(`Firefox ${version} is older than ${config.firefox}, which it needs.`);
  return enough;
}

/** The commands that give a test a screen, a mouse, keys and a clipboard of its own. */
const DISPLAY_TOOLS = ['Xvfb', 'openbox', 'xdotool', 'xclip', 'import'];

/** @returns {string[]} The display tools that are missing here. */
export function missingDisplayTools() {
  return DISPLAY_TOOLS.filter((tool) => onPath([tool]) === undefined);
}

/** Quiet, local, and the same on every machine: no update, no sync, no first-run page. */
export const CHROMIUM_FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--lang=en-GB',
  '--password-store=basic',
  // Chromium's sandbox refuses to start as root, which is what containers run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
