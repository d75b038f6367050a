// What a person can do about a book that is lost or damaged: bring back the newest copy of this browser, or a backup file. It must not know how a copy is kept or read.
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { Result } from '../../lib/domain/result.ts';

/** What is known of a copy before it is opened. */
export interface CopySeen {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly people: number;
  readonly referrals: number;
  readonly events: number;
  /** Null: it was never read back. ISO 8601. */
  readonly verifiedAt: string | null;
}
/** All of these work while the book cannot be opened. */
export interface LostDoors {
  /** The newest that was read back and found whole, else the newest; null where there is none. */
  newest(): Promise<CopySeen | null>;
  restore(id: string): Promise<Result<unknown, string>>;
  /** `passphrase-wanted` and `passphrase-wrong` ask for another word; whatever else fails leaves the book as it was. */
  restoreFile(file: Blob, passphrase: string | null): Promise<Result<unknown, string>>;
  reload(): void;
}

export interface LostModel {
  /** Undefined while it is looked for. */
  readonly newest: ReadonlySignal<CopySeen | null | undefined>;
  readonly busy: ReadonlySignal<boolean>;
  readonly failed: ReadonlySignal<string | null>;
  /** A sealed file waits for its passphrase. */
  readonly sealed: ReadonlySignal<Blob | null>;
  bringBack(): Promise<void>;
  chooseFile(file: Blob): Promise<void>;
  openSealed(passphrase: string): Promise<void>;
}

const ASKS = new Set(['passphrase-wanted', 'passphrase-wrong']);

export function createLost(doors: LostDoors): LostModel {
  const newest = signal<CopySeen | null | undefined>(undefined);
  const busy = signal(false);
  const failed = signal<string | null>(null);
  const sealed = signal<Blob | null>(null);
  doors.newest().then((copy) => { newest.value = copy; }, () => { newest.value = null; });
  /** Once it is back the page begins anew, with it. */
  const attempt = async (restore: () => Promise<Result<unknown, string>>): Promise<string | null> => {
    if (busy.value) return null;
    batch(() => { busy.value = true; failed.value = null; });
    const done = await restore().catch(() => ({ ok: false, reason: 'broken' }) as const);
    if (done.ok) {
      doors.reload();
      return null;
    }
    busy.value = false;
    return done.reason;
  };
  const openFile = async (file: Blob, passphrase: string | null): Promise<void> => {
    const reason = await attempt(() => doors.restoreFile(file, passphrase));
    batch(() => {
      sealed.value = reason !== null && ASKS.has(reason) ? file : null;
      failed.value = reason === 'passphrase-wanted' ? null : reason;
    });
  };
  return {
    newest, busy, failed, sealed,
    async bringBack() {
      const copy = newest.value;
      if (copy) failed.value = await attempt(() => doors.restore(copy.id));
    },
    chooseFile: (file) => openFile(file, null),
    async openSealed(passphrase) {
      if (sealed.value) await openFile(sealed.value, passphrase);
    },
  };
}
