// Several due things are done at once: each is noted as what it was, and all of it goes into one save, so that one undo takes all back.
import type { EventIntent } from '../domain/event.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Save, StoreProblem } from '../store/book.ts';
import { finishFollowUp } from './finish-follow-up.ts';
import type { Changed, Tools } from './tools.ts';

/** The tools, with a book that only notes what would be saved. */
function noting(tools: Tools, saves: Save[]): Tools {
  return { ...tools, book: { ...tools.book, commit: async (save) => { saves.push(save); return ok({ events: [], repeated: false }); } } };
}

export async function finishFollowUps(tools: Tools, followUps: readonly FollowUp[]): Promise<Result<Changed<readonly FollowUp[]>, StoreProblem>> {
  const saves: Save[] = [];
  const noted = noting(tools, saves);
  for (const followUp of followUps) await finishFollowUp(noted, followUp);
  const chosen = new Set(followUps.map(({ id }) => id));
  // What one of them would drop or plan anew is done by another one of them.
  const isOvertaken = (intent: EventIntent): boolean => intent.subject.type === 'follow-up' && chosen.has(intent.subject.id) && intent.kind !== 'done';
  const intents = [...new Map(saves.flatMap((save) => save.intents).filter((intent) => !isOvertaken(intent)).map((intent) => [JSON.stringify(intent), intent])).values()];
  const expect = Object.assign({}, ...saves.map((save) => save.expect)) as Record<string, number>;
  const saved = await tools.book.commit({ operation: tools.newId(), intents, expect });
  return saved.ok ? ok({ value: followUps.map((followUp) => ({ ...followUp, state: 'done' as const })), events: saved.value.events }) : saved;
}
