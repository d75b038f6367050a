// Where the databases of the book lie: the browser's usual place, or a new one after that could not be opened any more. It must not know what is in them.

/** Storage Buckets (Chromium 122); not in the types of the DOM yet. */
interface Buckets {
  keys(): Promise<readonly string[]>;
  open(name: string, options?: { readonly durability?: 'strict' }): Promise<{ readonly indexedDB: IDBFactory }>;
}
const buckets = (): Buckets | null => (typeof navigator === 'undefined' ? null : ((navigator as unknown as { readonly storageBuckets?: Buckets }).storageBuckets ?? null));

const NAMED = /^goen-(\d{1,4})$/u;
const numberOf = (name: string): number => Number(NAMED.exec(name)?.[1] ?? 0);
/** Zero: the usual place. */
async function newest(): Promise<number> {
  return Math.max(0, ...((await buckets()?.keys().catch(() => [])) ?? []).map(numberOf));
}

export async function databases(): Promise<IDBFactory> {
  const number = await newest();
  const bucket = number > 0 ? await buckets()?.open(`goen-${number}`).catch(() => null) : null;
  return bucket?.indexedDB ?? indexedDB;
}

/**
 * From here on the book lies in a new place, for every page; what is in the old one is left. False where the browser has only one.
 * Chromium opens no database, and deletes none, while the files by which it finds its tables are gone (seen with 156 on 2026-11-26: CURRENT, MANIFEST).
 */
export async function beginNewPlace(): Promise<boolean> {
  const next = (await newest()) + 1;
  const made = await buckets()?.open(`goen-${next}`, { durability: 'strict' }).catch(() => null);
  return Boolean(made);
}
