// Saves what the person set, their mails aside (change-mail.ts). What the cadence rests on goes through change-cadence.ts, so that what is due follows at once.
import { asFields } from '../domain/event.ts';
import { SETTINGS_ID, type Settings } from '../domain/settings.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import { isOfCadence } from '../domain/cadence/rules.ts';
import type { Changed, Tools } from './tools.ts';

export async function changeSettings(tools: Tools, facts: Partial<Settings>): Promise<Result<Changed<Settings>, StoreProblem>> {
  const { id: _id, revision: _revision, updatedAt: _updatedAt, ownMails: _ownMails, ...set } = facts;
  if (isOfCadence(set)) return (await import('./change-cadence.ts')).changeCadence(tools, set);
  const saved = await tools.book.commit({ operation: tools.newId(), intents: [{ subject: { type: 'settings', id: SETTINGS_ID }, kind: 'corrected', set: asFields(set) }] });
  return saved.ok ? ok({ value: await tools.book.settings(), events: saved.value.events }) : saved;
}
