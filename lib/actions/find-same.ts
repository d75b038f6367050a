// Looks through the whole book for people who may be the same, and for the rows that name those found, so that joining them need not look again. Done beside the page.
import { findSame, type SameFound } from '../domain/same/find-same.ts';
import { readNaming } from './who-names.ts';
import type { Tools } from './tools.ts';
import type { WorkProgress } from './work.ts';

export async function findSamePeople({ book }: Pick<Tools, 'book'>, { byName = false }: { readonly byName?: boolean }, tell: (progress: WorkProgress) => void = () => undefined): Promise<SameFound> {
  const { people } = await book.counts();
  const finding = findSame({ byName });
  let done = 0;
  await book.eachPerson(async (portion) => {
    finding.take(portion);
    done += portion.length;
    tell({ done, of: people });
  });
  const groups = finding.groups();
  const found = new Set(groups.flatMap((group) => group.people));
  return { groups, naming: await readNaming(book, (id) => found.has(id)) };
}
