// A due thing of one's own: "call Irena on 3 December". No plan makes it and none drops it.
import type { FollowUp } from '../domain/follow-up.ts';
import { dayOf } from '../domain/day.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import type { Changed, Tools } from './tools.ts';

export interface OwnNote {
  readonly text: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  readonly personId: string | null;
  readonly referralId: string | null;
}

export async function addOwnNote(tools: Tools, { text, dueOn, personId, referralId }: OwnNote): Promise<Result<Changed<string>, StoreProblem>> {
  const id = tools.newId();
  const set = { kind: 'own-note', note: text.trim(), dueOn, personId, referralId, since: dayOf(tools.now()), state: 'open' } as const satisfies Partial<FollowUp>;
  const saved = await tools.book.commit({ operation: tools.newId(), intents: [{ subject: { type: 'follow-up', id }, kind: 'added', set }] });
  return saved.ok ? ok({ value: id, events: saved.value.events }) : saved;
}
