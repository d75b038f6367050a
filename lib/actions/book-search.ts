// The search of one page: it reads what was packed, catches up with what was saved since, follows every change, and packs anew where there is nothing sound to read.
import { personEntry, referralEntry } from '../domain/search/entry.ts';
import { soundPack, type SearchPack } from '../domain/search/pack.ts';
import { SearchIndex } from '../domain/search/search-index.ts';
import { SETTINGS_ID } from '../domain/settings.ts';
import type { Book } from '../store/book.ts';
import { packSearch, packUnkept } from './pack-search.ts';
import type { Tools } from './tools.ts';
import type { StartWork, WorkProgress } from './work.ts';

type Asking = Pick<Tools, 'book' | 'newId'>;
export interface SearchOutside {
  /** Absent where there is no worker: the page packs by itself, a few hundred records at a time. */
  readonly work?: StartWork;
  /** Runs something when the page has nothing else to do. Absent: what changed is not packed by this page. */
  readonly whenIdle?: (run: () => void) => void;
}
/** How far packing is; null where nothing is being packed. */
export type Packing = WorkProgress | null;

export interface BookSearch {
  /** Once there is something to search in; up to date with every save that this page was told of. */
  index(): Promise<SearchIndex>;
  onPacking(listener: (packing: Packing) => void): () => void;
}

/** So many changes are read one by one; more are packed anew. */
const MANY = 4000;
/** From so many on, the pack is written again when there is time. */
const WORTH_PACKING = 500;
/** A book of so few records is packed before a worker would have started. */
const FEW = 1500;
const TRIES = 3;

function createBookSearch(tools: Asking, outside: () => SearchOutside): BookSearch {
  const { book } = tools;
  const listeners = new Set<(packing: Packing) => void>();
  let index: SearchIndex | null = null;
  let seq = 0;
  let isPacking: Promise<void> | null = null;
  let waitsForIdle = false;
  let countsAgree = true;
  const tell = (packing: Packing): void => { for (const listener of listeners) listener(packing); };

  const adopt = (pack: SearchPack): void => {
    index = new SearchIndex(pack);
    ({ seq } = pack);
  };
  const readKept = async (): Promise<boolean> => {
    const packs = await book.searchPacks();
    const there = await packs.read().catch(() => undefined);
    const pack = soundPack(there);
    if (pack) adopt(pack);
    else if (there !== null) await packs.drop().catch(() => undefined);
    return pack !== null;
  };
  /** True where what is searched in comes from now. */
  const packOnce = async (): Promise<boolean> => {
    const { work } = outside();
    const { people, referrals } = await book.counts();
    if (work && people + referrals > FEW) {
      const packed = await work('pack-search', {}, tell).result;
      if (packed.ok) return readKept();
    }
    const packed = await packSearch(tools, tell).catch(() => null);
    if (packed === null) adopt(await packUnkept(tools, tell));
    else if (packed.kept) adopt(packed.pack);
    return packed === null || packed.kept || readKept();
  };
  const packAnew = async (): Promise<void> => {
    tell({ done: 0, of: null });
    try {
      for (let tries = 0; tries < TRIES; tries++) {
        // oxlint-disable-next-line no-await-in-loop -- again only where somebody was forgotten meanwhile
        if (await packOnce()) return;
      }
    } finally {
      tell(null);
    }
  };
  /** One at a time; what is searched in stays until there is something newer. */
  const pack = (): Promise<void> => {
    isPacking ??= packAnew().finally(() => { isPacking = null; });
    return isPacking;
  };

  const reread = async (into: SearchIndex, id: string): Promise<'forgotten' | null> => {
    const [person, referral] = await Promise.all([book.person(id), book.referral(id)]);
    if (person?.erasedOn !== undefined) return 'forgotten';
    const wasThere = into.has(id);
    if (person && !person.removed) into.put(personEntry(person));
    else if (referral && !referral.removed) into.put(referralEntry(referral));
    else into.remove(id);
    // Somebody who came (back): referrals that name them learn who they are.
    if (person && !wasThere) for (const one of await book.referralsOf(id)) into.put(referralEntry(one));
    return null;
  };
  const isSearched = (id: string): boolean => id !== SETTINGS_ID && !id.includes(':');

  /** What was saved since, from the book itself: a notice may be missed, a save's number not. */
  const catchUp = async (): Promise<void> => {
    if (!index) return;
    const changed = await book.changedSince(seq);
    const subjects = changed.subjects.filter(isSearched);
    if (changed.seq < seq) index = null; // another book in its place
    if (index && subjects.length > MANY) return void pack().then(follow).catch(() => undefined);
    const into = index;
    if (into && (await Promise.all(subjects.map((id) => reread(into, id)))).includes('forgotten')) index = null;
    if (!index) await pack();
    else if (index === into) ({ seq } = changed);
    await checked();
    rest();
  };
  /** Neither more nor fewer than the book has. */
  const checked = async (): Promise<void> => {
    const [{ people, referrals }, { seq: now }] = await Promise.all([book.counts(), book.changedSince(Number.MAX_SAFE_INTEGER)]);
    if (!countsAgree || !index || now !== seq || index.living === people + referrals) return;
    index = null;
    await pack();
    countsAgree = (index as SearchIndex | null)?.living === people + referrals; // else it is the counters that are off: told by the health page
  };
  const rest = (): void => {
    const { whenIdle } = outside();
    if (!whenIdle || waitsForIdle || !index || index.changes < WORTH_PACKING) return;
    waitsForIdle = true;
    whenIdle(() => {
      waitsForIdle = false;
      void pack().then(follow).catch(() => undefined);
    });
  };

  // One after the other, so that each finds the number of the one before.
  let following: Promise<void> | null = null;
  const open = async (): Promise<void> => {
    if (!(await readKept())) await pack();
    await catchUp();
  };
  const follow = (): Promise<void> => {
    if (following) following = following.then(catchUp, open);
    return following ?? Promise.resolve();
  };
  book.onChange(() => void follow().catch(() => undefined));
  return {
    async index() {
      following ??= open();
      const now = following;
      await now.catch((error: unknown) => { if (following === now) following = null; throw error; });
      if (!index) await pack();
      if (!index) throw new Error('nothing to search in');
      return index;
    },
    onPacking(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const searches = new WeakMap<Book, { readonly search: BookSearch; outside: SearchOutside }>();
/** One for each open book, whoever asks first; what only a page can do may be handed in later. */
export function searchOf(tools: Asking, outside?: SearchOutside): BookSearch {
  let kept = searches.get(tools.book);
  if (!kept) {
    const made: { search: BookSearch; outside: SearchOutside } = { search: createBookSearch(tools, () => made.outside), outside: {} };
    searches.set(tools.book, (kept = made));
  }
  if (outside) kept.outside = outside;
  return kept.search;
}
