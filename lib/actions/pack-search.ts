// Packs everything in the book for the search, and keeps it beside the rows. It runs in a worker, or in a page that has none.
import { personEntry, referralEntry } from '../domain/search/entry.ts';
import type { SearchPack } from '../domain/search/pack.ts';
import { EntriesPacker } from '../domain/search/pack-entries.ts';
import type { Tools } from './tools.ts';
import type { WorkProgress } from './work.ts';

export interface Packed {
  /** False where somebody was forgotten meanwhile, or a newer pack is there: what was packed here is not to be used. */
  readonly kept: boolean;
  readonly pack: SearchPack;
}

type Asking = Pick<Tools, 'book' | 'newId'>;
type Tell = (progress: WorkProgress) => void;

export async function packSearch({ book, newId }: Asking, tell: Tell): Promise<Packed> {
  const packs = await book.searchPacks();
  const ticket = newId();
  const pack = await packFrom(book, await packs.begin(ticket), tell);
  return { kept: await packs.keep(ticket, pack), pack };
}

/** Where nothing can be written: this page searches all the same, and learns of whoever is forgotten meanwhile when it catches up. */
export async function packUnkept({ book }: Pick<Tools, 'book'>, tell: Tell): Promise<SearchPack> {
  return packFrom(book, (await book.changedSince(Number.MAX_SAFE_INTEGER)).seq, tell);
}

async function packFrom(book: Tools['book'], seq: number, tell: Tell): Promise<SearchPack> {
  const counts = await book.counts();
  const packer = new EntriesPacker();
  const progress = { done: 0, of: counts.people + counts.referrals };
  const take = <Row>(entryOf: (row: Row) => Parameters<EntriesPacker['add']>[0]) => async (rows: readonly Row[]): Promise<void> => {
    for (const row of rows) packer.add(entryOf(row));
    progress.done = Math.min(progress.of, progress.done + rows.length);
    tell({ ...progress });
  };
  await book.eachPerson(take(personEntry));
  await book.eachReferral(take(referralEntry));
  return packer.pack(seq);
}
