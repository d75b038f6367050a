// What is answered in a review, each answer in one save: what happened on the referral, the contact with the person, and what is no longer due.
import { dayOf } from '../domain/day.ts';
import { asFields, type EventIntent } from '../domain/event.ts';
import type { FollowUpKind } from '../domain/follow-up.ts';
import type { Contact, ContactChannel, Moment, MomentKind, Worth } from '../domain/moment.ts';
import { ME, type PersonId } from '../domain/person.ts';
import type { Outcome, Referral } from '../domain/referral.ts';
import type { Result } from '../domain/result.ts';
import { clientOf, reachable, wonOn } from '../domain/review/entry.ts';
import type { Praise } from '../domain/source.ts';
import type { Sum } from '../domain/worth.ts';
import type { StoreProblem } from '../store/book.ts';
import { changeReferral, type ReferralChange } from './change-referral.ts';
import type { Changed, Tools } from './tools.ts';

export type ReviewAnswer =
  | { readonly kind: 'thank' | 'report' | 'offer-back' | 'ask' | 'speak' | 'provider-asked' | 'client-asked'; readonly channel: ContactChannel; readonly words: string | null }
  | { readonly kind: 'provider-word'; readonly went: 'well' | 'business' | 'nothing' | 'badly'; readonly words: string | null; readonly worth: Sum | null }
  | { readonly kind: 'without-provider' } // the client may be asked all the same
  | { readonly kind: 'client-word'; readonly went: 'pleased' | 'fine' | 'badly'; readonly words: string | null }
  | { readonly kind: 'testimonial'; readonly leave: Exclude<Praise['leave'], 'not-asked'> }
  | { readonly kind: 'reviewed'; readonly period: string };

interface Meaning {
  readonly set?: ReferralChange['set'];
  readonly moments?: readonly (readonly [MomentKind, PersonId | null, ContactChannel | null, string | null])[];
  readonly worth?: Sum | null;
  readonly contact?: { readonly personId: PersonId | null; readonly channel: ContactChannel; readonly by: Contact['by']; readonly note?: string | null };
  readonly praise?: { readonly personId: PersonId | null; readonly leave: Praise['leave'] };
  /** Planned things that are done by it. */
  readonly ends?: readonly FollowUpKind[];
}

/** What a provider's word says of the outcome; a won one stays won. */
function outcomeFrom(referral: Referral, { went, words, worth }: Extract<ReviewAnswer, { kind: 'provider-word' }>, today: string): Outcome | null {
  const isWon = wonOn(referral) !== null;
  if (went === 'business') return isWon ? null : { result: 'won', amount: worth?.minor ?? null, currency: worth?.currency ?? null, on: today, note: words };
  if (isWon) return null;
  return { result: went === 'well' ? 'met' : went === 'nothing' ? 'lost' : 'problem', amount: null, currency: null, on: today, note: words };
}

function meaningOf(referral: Referral, answer: ReviewAnswer, today: string): Meaning {
  const introducer = reachable(referral, referral.introducerId);
  const provider = reachable(referral, referral.providerId);
  const client = reachable(referral, clientOf(referral));
  switch (answer.kind) {
    case 'thank':
      return { set: { thankedOn: today }, ...(answer.channel === 'letter' ? { moments: [['letter', introducer, 'letter', answer.words]] } : {}), contact: { personId: introducer, channel: answer.channel, by: 'me' }, ends: answer.channel === 'letter' ? ['thank-introducer', 'thanks-letter'] : ['thank-introducer'] };
    case 'report':
      return { moments: [['reported', introducer, answer.channel, answer.words]], contact: { personId: introducer, channel: answer.channel, by: 'me' }, ends: ['report-appointment', 'report-order', 'report-on', 'report-nothing'] };
    case 'offer-back':
      return { moments: [['offered-back', introducer, answer.channel, answer.words]], contact: { personId: introducer, channel: answer.channel, by: 'me' } };
    case 'ask':
      return { moments: [['asked-introductions', client, answer.channel, answer.words]], contact: { personId: client, channel: answer.channel, by: 'me' }, ends: ['ask-introductions'] };
    case 'speak':
      return { contact: { personId: provider, channel: answer.channel, by: 'me', note: answer.words ?? '' } };
    case 'provider-asked':
      return { contact: { personId: provider, channel: answer.channel, by: 'me' }, ends: ['ask-how-it-went'] };
    case 'client-asked':
      return { contact: { personId: client, channel: answer.channel, by: 'me' }, ends: ['ask-client'] };
    case 'provider-word': {
      const outcome = outcomeFrom(referral, answer, today);
      const complaint = answer.went === 'badly' && outcome === null ? ([['complaint', provider, null, answer.words]] as const) : [];
      return { ...(outcome ? { set: { outcome } } : { worth: answer.went === 'business' ? answer.worth : null }), moments: [['provider-word', provider, null, answer.words], ...complaint], contact: { personId: provider, channel: 'other', by: 'both' }, ends: ['ask-how-it-went'] };
    }
    case 'without-provider':
      return { moments: [['provider-word', ME, null, null]], ends: ['ask-how-it-went'] };
    case 'client-word': {
      const also = answer.went === 'badly' ? ([['complaint', client, null, answer.words]] as const) : answer.went === 'pleased' ? ([['result', client, null, null]] as const) : [];
      return { moments: [['client-word', client, null, answer.words], ...also], contact: { personId: client, channel: 'other', by: 'both' }, ends: ['ask-client'] };
    }
    case 'testimonial':
      return { praise: { personId: client, leave: answer.leave }, contact: { personId: client, channel: 'other', by: answer.leave === 'asked' ? 'me' : 'both' }, ends: ['ask-testimonial'] };
    case 'reviewed':
      return { moments: [['reviewed', null, null, answer.period]] };
    default:
      return answer satisfies never;
  }
}

/** The client's own words become the praise; one that is kept already only gets the answer. */
async function praiseIntent(tools: Tools, referral: Referral, { personId, leave }: NonNullable<Meaning['praise']>, today: string): Promise<readonly EventIntent[]> {
  const client = personId === null ? null : await tools.book.person(personId);
  if (!client || client.removed) return [];
  const kept = Object.values(client.praise).find((praise) => praise.referralId === referral.id);
  const words = Object.values(referral.moments).filter(({ kind, text }) => kind === 'client-word' && text !== null).sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1))[0];
  const base: Praise = kept ?? { id: tools.newId(), on: words?.on ?? today, recordedAt: tools.now().toISOString(), words: words?.text ?? '', referralId: referral.id, of: referral.providerId ?? ME, leave: 'not-asked', leaveOn: null, signedAs: null };
  return [{ subject: { type: 'person', id: client.id }, kind: 'noted', put: asFields({ praise: { [base.id]: { ...base, leave, leaveOn: today } } }) }];
}

export async function answerReview(tools: Tools, referral: Referral, answer: ReviewAnswer): Promise<Result<Changed<Referral>, StoreProblem>> {
  const today = dayOf(tools.now());
  const recordedAt = tools.now().toISOString();
  const meaning = meaningOf(referral, answer, today);
  const ends = meaning.ends ?? [];
  const due = ends.length === 0 ? [] : (await tools.book.followUpsOf(referral.id)).filter(({ state, kind }) => state === 'open' && ends.includes(kind));
  // A mail that asked the provider is no answer: the client's turn is not come.
  const doneBy = answer.kind === 'provider-asked' || answer.kind === 'client-asked' ? 'mail' : null;
  const also: EventIntent[] = due.map(({ id }) => ({ subject: { type: 'follow-up', id }, kind: 'done', set: { state: 'done', doneOn: today, doneBy } }));
  const happened = (meaning.moments ?? []).map(([kind, personId, channel, text]): Moment => ({ id: tools.newId(), kind, on: today, recordedAt, personId, channel, text: text?.trim() || null }));
  const { contact } = meaning;
  const met = contact?.personId ? await tools.book.person(contact.personId) : null;
  if (contact && met && !met.removed) {
    // What happened with them is the contact, under the same id.
    const id = happened.find(({ personId }) => personId === met.id)?.id ?? tools.newId();
    const entry: Contact = { id, on: today, recordedAt, channel: contact.channel, by: contact.by, referralId: referral.id, note: contact.note ?? null };
    also.push({ subject: { type: 'person', id: met.id }, kind: 'noted', put: asFields({ contacts: { [id]: entry } }) });
  }
  if (meaning.praise) also.push(...(await praiseIntent(tools, referral, meaning.praise, today)));
  const moments = Object.fromEntries(happened.map((moment) => [moment.id, moment]));
  const paid: readonly Worth[] = meaning.worth ? [{ id: tools.newId(), on: today, note: null, ...meaning.worth }] : [];
  const worth = Object.fromEntries(paid.map((entry) => [entry.id, entry]));
  return changeReferral(tools, referral, { kind: meaning.set?.outcome ? 'outcome-recorded' : 'noted', ...(meaning.set ? { set: meaning.set } : {}), put: { moments, worth } }, { also });
}
