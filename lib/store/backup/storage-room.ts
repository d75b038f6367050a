// How much room the browser gives, how much is used by what, and whether it has promised to keep it. It must not know what lies there.
import type { StorageRoom } from '../../domain/backup.ts';

/** Null where the browser says nothing. */
export async function storageRoom(): Promise<StorageRoom | null> {
  try {
    const [estimate, isPersisted] = await Promise.all([navigator.storage.estimate() as Promise<StorageEstimate & { readonly usageDetails?: { readonly indexedDB?: number; readonly fileSystem?: number } }>, navigator.storage.persisted()]);
    return { quota: estimate.quota ?? 0, usage: estimate.usage ?? 0, database: estimate.usageDetails?.indexedDB ?? null, files: estimate.usageDetails?.fileSystem ?? null, isPersisted };
  } catch {
    return null;
  }
}

/** Chromium decides by itself, Firefox asks the person. */
export const askToPersist = async (): Promise<boolean> => navigator.storage.persist().catch(() => false);
