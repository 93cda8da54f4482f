/** A screen of its own for a browser: Xvfb, a window manager, a real mouse, real keys. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { missingDisplayTools } from '../../setup/browsers.mjs';

/** Why no display can be opened here; undefined when it can. For `describe.skipIf`. */
export const displayMissing =
  missingDisplayTools().length > 0
    ? `no display: ${missingDisplayTools().join(', ')} not installed`
    : undefined;

export const SCREEN = { width: 1280, height: 1000 };

/** A point of the screen in pixels. */
export interface Point {
  x: number;
  y: number;
}

export interface Display {
  /** Environment for the browser that shall appear here. */
  env: Record<string, string | undefined>;
  /** Presses keys one after another, in xdotool's names: `Down`, `ctrl+z`. */
  keys(...names: string[]): Promise<void>;
  /** Types text as a person would. */
  type(text: string): void;
  /** Moves the mouse there and clicks: button 1 is left, 3 is right. */
  click(at: Point, button?: 1 | 3): void;
  /** Presses at one point, moves in steps, lets go at another. */
  drag(from: Point, to: Point): Promise<void>;
  /** Saves a PNG of the whole screen; the folder is made. */
  picture(file: string): void;
  /** One sample of the screen, to see whether it changes: the picture's digest. */
  digest(): string;
  /** Reads the real clipboard; undefined when it holds nothing of that kind. */
  clipboard(type?: 'text/plain' | 'text/html'): string | undefined;
  /** Puts text into the real clipboard. */
  setClipboard(text: string): void;
  close(): Promise<void>;
}

/** Long enough for a native menu to open or move its mark; menus tell nobody when they are ready. */
const KEY_PAUSE = 120;

/** Opens a display; close it when the tests are done. */
export async function openDisplay(): Promise<Display> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const env = { ...process.env, DISPLAY: `:${await displayNumber(server)}`, WAYLAND_DISPLAY: '' };
  const manager = spawn('openbox', ['--sm-disable'], { env, stdio: 'ignore' });
  await sleep(500);

  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });

  return {
    env,
    async keys(...names) {
      for (const name of names) {
        run('xdotool', 'key', '--clearmodifiers', name);
        await sleep(KEY_PAUSE);
      }
    },
    type: (text) => void run('xdotool', 'type', '--delay', '15', text),
    click: ({ x, y }, button = 1) =>
      void run('xdotool', 'mousemove', `${x}`, `${y}`, 'click', `${button}`),
    async drag(from, to) {
      run('xdotool', 'mousemove', `${from.x}`, `${from.y}`, 'mousedown', '1');
      const steps = 20;
      for (let step = 1; step <= steps; step++) {
        const along = (a: number, b: number) => `${Math.round(a + ((b - a) * step) / steps)}`;
        run('xdotool', 'mousemove', along(from.x, to.x), along(from.y, to.y));
        await sleep(40);
      }
      // Whatever lies below the pointer must have agreed to the drop before it happens.
      await sleep(500);
      run('xdotool', 'mouseup', '1');
    },
    picture(file) {
      mkdirSync(path.dirname(file), { recursive: true });
      run('import', '-window', 'root', file);
    },
    digest: () => `${run('import', '-window', 'root', '-depth', '8', '-format', '%#', 'info:-')}`,
    clipboard(type = 'text/plain') {
      try {
        const target = type === 'text/plain' ? 'UTF8_STRING' : type;
        return run('xclip', '-o', '-selection', 'clipboard', '-t', target).toString('utf8');
      } catch {
        return undefined;
      }
    },
    setClipboard(text) {
      // xclip stays behind to serve the text, so its output must not be waited for.
      execFileSync('xclip', ['-i', '-selection', 'clipboard'], {
        env,
        input: text,
        stdio: ['pipe', 'ignore', 'ignore'],
      });
    },
    async close() {
      manager.kill();
      await stop(server);
    },
  };
}

/** Xvfb picks a free number and writes it to the pipe it was given. */
async function displayNumber(server: ChildProcess): Promise<string> {
  const pipe = server.stdio[3];
  if (!pipe) throw new Error('Xvfb was started without a pipe to report its number.');
  const [chunk] = await once(pipe, 'data', { signal: AbortSignal.timeout(10_000) });
  return String(chunk).trim();
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
