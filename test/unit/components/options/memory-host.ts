/** An options page's host whose storage is memory: everything it promises, without a browser. */

import type { Outcome } from '../../../../components/host';
import type { Kept, OptionsHost, Shortcut } from '../../../../components/options/host';
import { type PastState, withState } from '../../../../data/cards/history';
import { DEFAULT_CARDS } from '../../../../data/cards/list';
import { formatInfos, writeDocument } from '../../../../data/formats/documents';
import { readDocument } from '../../../../data/formats/index';
import { type Merged, merge } from '../../../../data/merge/three-way';
import { message } from '../../../../data/messages/message';
import { textOf } from '../../../../data/messages/text-of';
import type { Answer } from '../../../../data/schema/answer';
import type { KeptFiles } from '../../../../data/schema/kept-files';
import type { Learned } from '../../../../data/schema/learned';
import type { MenuChoice } from '../../../../data/schema/menu-choice';
import type { OwnSnippet } from '../../../../data/schema/own-snippet';
import type { Resume } from '../../../../data/schema/resume';
import { packageOf } from '../../../../data/share/package/package';
import { type Backup, readBackup } from '../../../../data/storage/backup';
import { StorageError } from '../../../../data/storage/item';
import type { Unreadable } from '../../../../data/storage/rescue';
import type { Asked } from '../../../../data/sync/conflicts';
import type { Side } from '../../../../data/sync/resolve';
import { newStatus, type SyncStatus } from '../../../../data/sync/status';
import { loadAsset } from '../../../../entrypoints/cli/assets';

export interface Memory {
  resume?: Resume;
  own?: readonly OwnSnippet[];
  menu?: MenuChoice;
  answers?: readonly Answer[];
  learned?: readonly Learned[];
  files?: KeptFiles;
  unreadable?: Unreadable[];
  shortcuts?: Shortcut[];
  sites?: string[];
  history?: PastState[];
  sync?: SyncStatus;
  asked?: readonly Asked[];
  /** The side that was chosen last. */
  decided?: Side;
  restored?: { backup: Backup; how: 'replace' | 'add' };
  deleted?: boolean;
}

export interface MemoryHost extends OptionsHost {
  /** What is stored now. */
  memory: Memory;
  /** While true, nothing more can be stored. */
  full: boolean;
  /** Files that were saved: name and content. */
  saved: Map<string, string>;
  /** What was copied last. */
  copied: string;
  /** The place of the options page that was opened last. */
  opened: string | undefined;
}

const FULL = message('error_asTold', { why: 'There is no room left.' });

/** @param bundled The résumé that is shown while none is stored. */
export function memoryHost(bundled: Resume, memory: Memory = {}): MemoryHost {
  const watchers = new Set<() => void>();
  const told = () => {
    for (const changed of watchers) changed();
  };
  // As in a browser, what is stored is a copy, and one hears of it a moment later.
  const store = async (change: Partial<Memory>) => {
    await Promise.resolve();
    if (host.full) throw new StorageError(FULL);
    Object.assign(memory, structuredClone(change));
    queueMicrotask(told);
  };
  const watch = (changed: () => void) => {
    watchers.add(changed);
    return () => watchers.delete(changed);
  };
  const save = async <T>(
    mine: T,
    base: T | undefined,
    theirs: T,
    named: (value: T) => Partial<Memory>,
  ): Promise<Merged<T>> => {
    const saved = base === undefined ? { merged: mine, conflicts: [] } : merge(base, mine, theirs);
    await store(named(saved.merged));
    return structuredClone(saved);
  };
  const kept = <T>(read: () => T, named: (value: T) => Partial<Memory>): Kept<T> => ({
    read: async () => structuredClone(read()),
    write: (value, base) => save(value, base, read(), named),
    watch,
  });
  const fine = (words: string): Outcome => ({ done: true, message: words });

  const host: MemoryHost = {
    memory,
    full: false,
    saved: new Map(),
    copied: '',
    opened: undefined,
    locale: 'en-GB',
    mac: false,
    load: async () => ({
      cards: DEFAULT_CARDS,
      card: DEFAULT_CARDS[0],
      resume: structuredClone(memory.resume ?? bundled),
      bundled: memory.resume === undefined,
      own: structuredClone([...(memory.own ?? [])]),
      menu: structuredClone(memory.menu ?? { hidden: [], order: [] }),
      troubles: (memory.unreadable ?? []).map(({ what }) =>
        message('error_asTold', { why: `The stored ${textOf(what)} cannot be read.` }),
      ),
    }),
    watch,
    answers: kept(
      () => memory.answers ?? [],
      (answers) => ({ answers }),
    ),
    learned: kept(
      () => memory.learned ?? [],
      (learned) => ({ learned }),
    ),
    files: kept(
      () => memory.files ?? {},
      (files) => ({ files }),
    ),
    chooseCard: async () => {},
    cardOwners: async () => new Map(),
    addCard: async ({ title }) => ({ id: 'added', title }),
    renameCard: async () => {},
    markReceived: async () => {},
    moveCard: async () => {},
    removeCard: async () => async () => {},
    restoreBundled: async () => {},
    cardResume: async () => structuredClone(memory.resume ?? bundled),
    saveResume: (card) => async (resume, base) => {
      const before = memory.resume ?? bundled;
      const saved = await save(resume, base, before, (resume) => ({ resume }));
      memory.history = withState(
        memory.history ?? [],
        { card, before, after: saved.merged },
        new Date(),
      );
      return saved;
    },
    saveOwn: (own, base) => save(own, base, memory.own ?? [], (own) => ({ own })),
    saveMenu: (menu, base) =>
      save(menu, base, memory.menu ?? { hidden: [], order: [] }, (menu) => ({ menu })),
    async resetResume() {
      delete memory.resume;
      queueMicrotask(told);
    },
    async copy(text) {
      host.copied = text;
      return fine('Copied');
    },
    takeWord: async () => undefined,
    insert: async () => fine('Inserted'),
    openOptions(place) {
      host.opened = place;
    },
    close() {},
    unreadable: async () => memory.unreadable ?? [],
    async discard(item) {
      const before = memory.unreadable ?? [];
      memory.unreadable = before.filter(({ key }) => key !== item.key);
      queueMicrotask(told);
      return async () => {
        memory.unreadable = before;
        queueMicrotask(told);
      };
    },
    saveFile: (name, _type, content) =>
      void host.saved.set(
        name,
        typeof content === 'string' ? content : new TextDecoder().decode(content),
      ),
    history: async () => structuredClone(memory.history ?? []),
    watchHistory: (changed) => host.watch(changed),
    formats: async () => formatInfos(),
    readDocument: async (document, name) =>
      readDocument(new Uint8Array(await document.arrayBuffer()), name),
    writeDocument: (id, resume) => writeDocument(id, resume, loadAsset),
    target: 'chrome',
    makePackage: async (target, resume) => ({
      ok: true,
      value: await packageOf(target, resume, loadAsset, async () => new Uint8Array()),
    }),
    pngOf: async (svg) => new TextEncoder().encode(svg),
    copyPicture: async () => fine('Copied the picture'),
    shortcuts: async () => memory.shortcuts ?? [],
    changeShortcuts: async () => fine('Opened the browser’s shortcuts'),
    sites: async () => memory.sites ?? [],
    sync: {
      read: async () => ({
        ...(memory.sync && { status: memory.sync }),
        asked: memory.asked ?? [],
      }),
      watch,
      async switchOn() {
        await store({ sync: newStatus('here') });
        return fine('Sync is on');
      },
      async switchOff() {
        delete memory.sync;
        queueMicrotask(told);
        return fine('Sync is off');
      },
      now: async () => fine('In step'),
      async decide(side) {
        memory.decided = side;
        await store({ asked: [] });
        return fine('Decided');
      },
      fillAgain: async () => fine('Sent again'),
      async empty() {
        delete memory.sync;
        queueMicrotask(told);
        return fine('Removed');
      },
    },
    yours: {
      async saveBackup() {
        host.saved.set('backup.json', '');
        return 'backup.json';
      },
      readBackup: async (file) => readBackup(await file.text()),
      async restore(backup, how) {
        memory.restored = { backup, how };
        return async () => {
          delete memory.restored;
        };
      },
      async deleteAll() {
        memory.deleted = true;
      },
    },
    async forgetSite(pattern) {
      memory.sites = (memory.sites ?? []).filter((site) => site !== pattern);
      return fine(`Removed ${pattern}`);
    },
  };
  return host;
}
