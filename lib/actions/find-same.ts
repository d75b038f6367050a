// Looks through the whole book for people who may be the same, and for the rows that name those found, so that joining them need not look again. Done beside the page.
import { findSame, type SameFound, type SameGroup } from '../domain/same/find-same.ts';
import { readNaming } from './who-names.ts';
import type { Tools } from './tools.ts';
import type { WorkProgress } from './work.ts';

type Reads = Pick<Tools, 'book'>;
interface How { readonly byName?: boolean }

export async function sameGroups({ book }: Reads, { byName = false }: How, tell: (progress: WorkProgress) => void = () => undefined): Promise<readonly SameGroup[]> {
  const { people } = await book.counts();
  const finding = findSame({ byName });
  let done = 0;
  await book.eachPerson(async (portion) => {
    finding.take(portion);
    done += portion.length;
    tell({ done, of: people });
  });
  return finding.groups();
}

export async function findSamePeople(tools: Reads, how: How, tell?: (progress: WorkProgress) => void): Promise<SameFound> {
  const groups = await sameGroups(tools, how, tell);
  const found = new Set(groups.flatMap((group) => group.people));
  return { groups, naming: await readNaming(tools.book, (id) => found.has(id)) };
}
