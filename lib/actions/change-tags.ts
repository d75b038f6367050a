// Tags put on and taken off one record, and a tag called otherwise, or gone, everywhere at once.
import { asFields, type EventIntent } from '../domain/event.ts';
import { ok, type Result } from '../domain/result.ts';
import type { TaggedType } from '../domain/several.ts';
import { tagChange, type TagEntries } from '../domain/tags.ts';
import type { StoreProblem } from '../store/book.ts';
import type { Changed, Tools } from './tools.ts';
import type { WorkProgress } from './work.ts';

type Tagged = { readonly id: string; readonly tags: Readonly<Record<string, true>> };

export const tagIntent = (type: TaggedType, id: string, tags: TagEntries): EventIntent => ({ subject: { type, id }, kind: 'tagged', put: asFields({ tags }) });

export async function changeTags(tools: Tools, type: TaggedType, row: Tagged, add: readonly string[], remove: readonly string[] = []): Promise<Result<Pick<Changed<unknown>, 'events'>, StoreProblem>> {
  const change = tagChange(row, add, remove);
  if (change === null) return ok({ events: [] });
  const saved = await tools.book.commit({ operation: tools.newId(), intents: [tagIntent(type, row.id, change)] });
  return saved.ok ? ok({ events: saved.value.events }) : saved;
}

/** `to` null: it goes. Every record that bears it, in one save. */
export async function renameTag(tools: Tools, { from, to, operation }: { readonly from: string; readonly to: string | null; readonly operation: string }, tell: (progress: WorkProgress) => void = () => undefined): Promise<Result<{ readonly changed: number }, StoreProblem>> {
  const intents: EventIntent[] = [];
  const { people, referrals } = await tools.book.counts();
  let done = 0;
  const take = (type: TaggedType) => async (rows: readonly Tagged[]): Promise<void> => {
    for (const row of rows) {
      const change = Object.hasOwn(row.tags, from) ? tagChange(row, to === null ? [] : [to], [from]) : null;
      if (change) intents.push(tagIntent(type, row.id, change));
    }
    done += rows.length;
    tell({ done, of: people + referrals });
  };
  await tools.book.eachPerson(take('person'));
  await tools.book.eachReferral(take('referral'));
  const saved = await tools.book.commit({ operation, intents, onWriting: (rows, of) => tell({ done: rows, of }) });
  return saved.ok ? ok({ changed: intents.length }) : saved;
}
