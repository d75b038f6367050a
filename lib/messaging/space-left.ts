// How much room the browser would still give to the book. It must not know what for.

/** Bytes; null where the browser does not say. */
export async function spaceLeft(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
  } catch {
    return null;
  }
}
