// Every change of a person goes through here: one save that also brings what is due with them to what the row now asks for.
import { asFields, type EventIntent, type EventKind } from '../domain/event.ts';
import type { Person } from '../domain/person.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreProblem } from '../store/book.ts';
import type { PlannedSave } from './save-with-plan.ts';
import type { Changed, Tools } from './tools.ts';

export interface PersonChange {
  readonly kind: EventKind;
  readonly set?: { readonly [Field in keyof Person]?: Person[Field] };
  readonly put?: { readonly [Field in 'contacts' | 'gifts' | 'praise']?: { readonly [key: string]: Person[Field][string] | null } };
}

const personIntent = (id: string, change: PersonChange): EventIntent => ({
  subject: { type: 'person', id }, kind: change.kind,
  ...(change.set ? { set: asFields(change.set) } : {}),
  ...(change.put ? { put: asFields(change.put) } : {}),
});

/** What of a person a referral's plan rests on, by the referral. */
function referralsNamedIn(person: Person, { put }: PersonChange): readonly string[] {
  const entries = [...Object.entries(put?.contacts ?? {}).map(([id, entry]) => entry ?? person.contacts[id]), ...Object.entries(put?.praise ?? {}).map(([id, entry]) => entry ?? person.praise[id])];
  return [...new Set(entries.flatMap((entry) => entry?.referralId ?? []))];
}

/** The revision the person was looking at is expected. */
export async function changePerson(tools: Tools, person: Person, change: PersonChange, options: Omit<PlannedSave, 'person' | 'referral'> = {}): Promise<Result<Changed<Person>, StoreProblem>> {
  const { saveWithPlan } = await import('./save-with-plan.ts'); // no page waits for the rules at its start
  const saved = await saveWithPlan(tools, { ...options, person: { row: person, intent: personIntent(person.id, change) }, replanned: [...(options.replanned ?? []), ...referralsNamedIn(person, change)] });
  if (!saved.ok) return saved;
  return ok({ value: (await tools.book.person(person.id)) ?? { ...person, ...saved.value.person }, events: saved.value.events });
}
