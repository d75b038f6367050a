// Which thread is open: the shown heading, its frame, and a stable id. It must not read messages.
// The id is the legacy id in hexadecimal (`data-legacy-thread-id`, also the one in old addresses and in the API); where it is lost it is
// computed from `data-thread-perm-id`, whose `thread-f:` number is the same id in decimal. A `thread-a:` id has no legacy form and is kept as it is.
import { firstOf, isShown } from './find.ts';
import { composeRegion, messageTrace, threadHeading } from './selectors.ts';

export interface ThreadFrame {
  readonly heading: HTMLElement;
  /** Holds the heading and every message of the thread. */
  readonly root: HTMLElement;
  readonly threadId: string;
  /** The id rests on the address alone. */
  readonly idIsDoubtful: boolean;
}

export const hexOf = (decimal: string): string => BigInt(decimal).toString(16);

/** What the address names: `#inbox/FMfcgz…`, `#search/words/FMfcgz…`, `#label/x/18c0…`; null in a list. */
export function threadInAddress(hash: string): string | null {
  const parts = hash.replace(/^#/, '').replace(/\?.*$/, '').split('/');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const listDepth = first === 'search' || first === 'label' || first === 'category' || first === 'advanced-search' ? 2 : 1;
  if (parts.length <= listDepth || first === 'settings' || /^p\d+$/.test(last)) return null;
  return last === '' ? null : last;
}

function idOf(heading: HTMLElement, hash: string): { id: string; doubtful: boolean } {
  const legacy = heading.getAttribute('data-legacy-thread-id');
  if (legacy) return { id: legacy, doubtful: false };
  const perm = heading.getAttribute('data-thread-perm-id')?.replace(/^#/, '');
  if (perm) return /^thread-f:\d+$/.test(perm) ? { id: hexOf(perm.slice('thread-f:'.length)), doubtful: false } : { id: perm, doubtful: true };
  return { id: threadInAddress(hash) ?? '', doubtful: true };
}

/** Old threads stay hidden in the page, some still with role=main: only what is shown counts. */
export function findHeading(document: Document): HTMLElement | null {
  return firstOf(document, threadHeading, (heading) => !heading.closest(composeRegion) && isShown(heading));
}

export function findThread(document: Document): ThreadFrame | null {
  const heading = findHeading(document);
  if (!heading) return null;
  const { id, doubtful } = idOf(heading, document.location.hash);
  for (let root = heading.parentElement; root && root !== document.body; root = root.parentElement) {
    if (root.querySelector(messageTrace)) return { heading, root, threadId: id, idIsDoubtful: doubtful };
  }
  return null;
}

/** The id alone, for the watcher: nothing but the heading is looked at. */
export function openThreadId(document: Document): string | null {
  const heading = findHeading(document);
  return heading ? idOf(heading, document.location.hash).id || null : null;
}
