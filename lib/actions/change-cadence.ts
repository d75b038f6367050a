// The person changed a rule, a quiet day, a holiday: it is saved, and everything that is due follows. What they put off themselves stays where they put it.
import { asFields } from '../domain/event.ts';
import { SETTINGS_ID, type Settings } from '../domain/settings.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { keepReviews } from './keep-cadence.ts';
import { replanAll } from './replan-all.ts';
import type { Changed, Tools } from './tools.ts';
import type { Progress } from './whole-plan.ts';

export type CadenceFacts = Partial<Omit<Settings, 'id' | 'revision' | 'updatedAt' | 'ownMails'>>;

/** All events of it, so that it can be taken back whole. */
export async function changeCadence(tools: Tools, facts: CadenceFacts, onProgress?: Progress): Promise<Result<Changed<Settings>, StoreProblem>> {
  const set = await tools.book.commit({ operation: tools.newId(), intents: [{ subject: { type: 'settings', id: SETTINGS_ID }, kind: 'corrected', set: asFields(facts) }] });
  if (!set.ok) return set;
  const [planned, reviews] = [await replanAll(tools, onProgress), await keepReviews(tools)];
  if (!planned.ok) return planned;
  if (!reviews.ok) return reviews;
  return ok({ value: await tools.book.settings(), events: [...set.value.events, ...planned.value, ...reviews.value] });
}
