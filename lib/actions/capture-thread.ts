// Saves a checked form: the people, the referral with its evidence, the accepted answers, the follow-ups. One save, all or nothing.
import { isBlank, partyIn, type CaptureForm, type PartyForm } from '../domain/capture-form.ts';
import { dayOf, writtenDay } from '../domain/day.ts';
import type { EventIntent, Json } from '../domain/event.ts';
import type { OptInEntry } from '../domain/opt-in.ts';
import type { OpenThread } from '../domain/open-page.ts';
import { ME, type Person, type PersonId } from '../domain/person.ts';
import { emptyReferral, threadKey, type Evidence, type Referral } from '../domain/referral.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Role } from '../domain/reading.ts';
import { SETTINGS_ID, type Settings } from '../domain/settings.ts';
import type { StoreProblem } from '../store/book.ts';
import { referralIntent, type ReferralChange } from './change-referral.ts';
import type { Changed, Tools } from './tools.ts';

const ROLES: readonly Role[] = ['introducer', 'prospect', 'provider'];

/** Who somebody is, as an event sets it: never the bookkeeping fields, nor what gathers with the years. */
export function personFields(person: Person): { readonly [field: string]: Json } {
  const { id: _id, revision: _revision, updatedAt: _updatedAt, removed: _removed, erasedOn: _erasedOn, contacts: _contacts, rhythm: _rhythm, source: _source, ideal: _ideal, pause: _pause, gifts: _gifts, praise: _praise, joined: _joined, joinedTo: _joinedTo, notSame: _notSame, ...fields } = person;
  return fields;
}

/** `operation` is the form's id: pressed twice it is one save. Refuses nothing: a form without a need is kept as a lead. `page`: the open thread, for the days on which its people wrote. */
export async function captureThread(tools: Tools, form: CaptureForm, page: Pick<OpenThread, 'thread'> | null = null): Promise<Result<Changed<Referral>, StoreProblem>> {
  const known = form.thread ? await tools.book.referralByThread(threadKey(form.thread)) : null;
  if (known && !known.removed) return ok({ value: known, events: [] });
  const { first, newcomers, change } = captureParts(tools, form);
  const settings = await tools.book.settings();
  const [{ saveWithPlan }, { threadContacts }] = await Promise.all([import('./save-with-plan.ts'), import('./note-thread.ts')]);
  const saved = await saveWithPlan(tools, {
    operation: form.id, first, newcomers, referral: { row: emptyReferral(form.id), intent: referralIntent(form.id, change) },
    ...(page ? { contacts: await threadContacts(page.thread, newcomers, form.id) } : {}), also: whoIAm(form, settings),
  });
  if (!saved.ok) return saved;
  return ok({ value: (await tools.book.referral(form.id)) ?? { ...emptyReferral(form.id), ...saved.value.referral }, events: saved.value.events });
}

/** What a form becomes: events of its people, these as they will be, and the change that makes the record. */
export function captureParts(tools: Pick<Tools, 'now'>, form: CaptureForm): { readonly first: readonly EventIntent[]; readonly newcomers: readonly Person[]; readonly change: ReferralChange } {
  const chosen = ROLES.map((role) => partyIn(form, role)).filter((party): party is PartyForm => party !== null && !isBlank(party));
  const idOf = (role: Role): PersonId | null => {
    const party = chosen.find((p) => p.role === role);
    return party ? (party.isMe ? ME : party.person.id) : null;
  };
  const people = new Map(chosen.filter((p) => !p.isMe).map((p) => [p.person.id, { ...p, person: { ...p.person, language: p.person.language ?? form.language } }]));
  const first = [...people.values()].map(({ person, known }): EventIntent => ({ subject: { type: 'person', id: person.id }, kind: known ? 'corrected' : 'captured', set: personFields(person) }));
  return { first, newcomers: [...people.values()].map(({ person }) => person), change: captureChange(tools, form, idOf, dayOf(tools.now())) };
}

/** The first thread says who keeps the book; what the person set is never overwritten. */
function whoIAm(form: CaptureForm, settings: Settings): readonly EventIntent[] {
  if (settings.name || !form.me.name) return [];
  return [{ subject: { type: 'settings', id: SETTINGS_ID }, kind: 'captured', set: { name: form.me.name, emails: form.me.emails } }];
}

function captureChange(tools: Pick<Tools, 'now'>, form: CaptureForm, idOf: (role: Role) => PersonId | null, today: string): ReferralChange {
  const evidence: Record<string, Evidence> = { ...form.evidence };
  for (const role of ROLES) for (const [field, words] of Object.entries(partyIn(form, role)?.evidence ?? {})) evidence[`${role}.${field}`] = words;
  const optIns: Record<string, OptInEntry> = {};
  for (const answer of form.answers) {
    const personId = idOf(answer.role);
    if (!answer.accepted || !personId || personId === ME) continue;
    optIns[answer.id] = optInFrom(answer.id, personId, answer.step, answer.evidence, form.thread?.host === 'linkedin' ? 'linkedin' : 'mail', tools.now(), idOf(answer.role === 'prospect' ? 'provider' : 'prospect'));
  }
  const { form: shape, direction, threadKind, topic, need, actual, wantedBy, budget, appointment, introducedOn, language } = form;
  return {
    kind: form.thread ? 'captured' : 'added',
    set: {
      ...withoutRow(emptyReferral(form.id)), form: need ? shape : 'lead', direction, threadKind, topic: topic || need?.slice(0, 60) || '', capturedOn: today, need, actual, wantedBy, budget, appointment, introducedOn,
      introducedInWriting: introducedOn !== null, language, introducerId: idOf('introducer'), prospectId: idOf('prospect'), providerId: idOf('provider'),
    },
    put: { evidence, optIns, ...(form.thread ? { threads: { [threadKey(form.thread)]: form.thread } } : {}) },
  };
}

function withoutRow(referral: Referral): ReferralChange['set'] {
  const { id: _id, revision: _revision, updatedAt: _updatedAt, threads: _threads, evidence: _evidence, optIns: _optIns, sentAnyway: _sentAnyway, introducedTo: _introducedTo, forgotten: _forgotten, ...fields } = referral;
  return fields;
}

/** A yes in writing covers the name, how to reach them and the need; the budget only when they say so. */
export const optInFrom = (id: string, personId: PersonId, step: OptInEntry['step'], words: Evidence, channel: OptInEntry['channel'], now: Date, towards: PersonId | null): OptInEntry => ({
  id, personId, about: 'introduction', towards, step, on: writtenDay(words.sentAt) || dayOf(now), recordedAt: now.toISOString(), channel,
  covers: step === 'granted' ? ['name', 'contact', 'need'] : [], words: { threadId: words.threadId, messageId: words.messageId, quote: words.quote }, note: null,
});
