// The kinds of faults that are injected, by the name they are chosen by. It must not know how many of each.
import { killBackup, killForgetting, killImport, killRestore } from './big-saves.ts';
import { fillDisk } from './full-disk.ts';
import { reloadExtension, stopServiceWorker } from './in-extension.ts';
import type { Size } from './in-stream.ts';
import { closeTab, endWorker, killBrowser, killRenderer, killUtilities } from './kill-processes.ts';
import { blockUpgrade, killMigration } from './old-pages.ts';
import type { Tally } from './outside.ts';

export const FAULTS: Readonly<Record<string, (size: Size) => Promise<Tally>>> = {
  browser: killBrowser,
  renderer: killRenderer,
  storage: killUtilities,
  worker: endWorker,
  'service-worker': stopServiceWorker,
  reload: reloadExtension,
  tab: closeTab,
  'full-disk': fillDisk,
  blocked: blockUpgrade,
  migration: killMigration,
  import: killImport,
  restore: killRestore,
  forgetting: killForgetting,
  backup: killBackup,
};
