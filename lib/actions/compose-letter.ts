// Writes a letter, a card or an envelope from the record or for one person, or the question whether praise may be quoted; in own words where there are any.
import { dayOf } from '../domain/day.ts';
import type { Draft, DraftKind, DraftLanguage, Register } from '../domain/draft.ts';
import { inOrder } from '../domain/moment.ts';
import { ME, type Person, type PersonId } from '../domain/person.ts';
import { emptyReferral, type Referral } from '../domain/referral.ts';
import { stageOf } from '../domain/stage.ts';
import { clientOf } from '../drafting/cast.ts';
import { draftLanguageFor, loadWording } from '../drafting/draft-language.ts';
import { nameFactsOf } from '../drafting/names/name-facts.ts';
import type { SlotId } from '../drafting/slots.ts';
import type { Variant, Wording } from '../drafting/wording/wording.ts';
import { peopleOf } from './prepare-draft.ts';
import type { Tools } from './tools.ts';

/** `leave`: the mail that asks whether praise may be quoted. */
export type LetterKind = 'thanks-letter' | 'apology' | 'card' | 'envelope' | 'leave';
export interface LetterPlace {
  /** Null: for one person, of no referral. */
  readonly referralId: string | null;
  /** Null: whoever the record says. */
  readonly personId: PersonId | null;
  readonly kind: LetterKind;
  readonly praiseId: string | null;
}
export interface LetterChoice {
  readonly language?: DraftLanguage;
  readonly register?: Register;
  readonly values?: Partial<Record<SlotId, string>>;
}
export interface Letter {
  readonly place: LetterPlace;
  /** A real one, or null for one person alone. */
  readonly referral: Referral | null;
  readonly person: Person;
  readonly draft: Draft;
  /** Today, as the letter writes it. */
  readonly date: string;
  /** As the envelope writes them; null where that cannot be built with certainty. */
  readonly addressed: string | null;
}
export type LetterResult =
  | { readonly ok: true; readonly value: Letter }
  | { readonly ok: false; readonly reason: 'missing-facts'; readonly missing: readonly SlotId[] }
  | { readonly ok: false; readonly reason: 'no-consent' | 'no-reader' | 'not-offered' };

/** Who introduced me is thanked; who had the need is asked for pardon. */
export const readerOf = (referral: Referral, kind: LetterKind): PersonId | null =>
  kind === 'apology' || kind === 'leave' ? clientOf(referral) : referral.direction === 'received' && referral.introducerId !== ME ? referral.introducerId : clientOf(referral);

const draftKindOf = (kind: LetterKind): DraftKind => (kind === 'apology' ? 'apology' : kind === 'leave' ? 'testimonial' : 'thanks-letter');
function variantOf(kind: LetterKind, referral: Referral | null): Variant | undefined {
  const cameToNothing = referral !== null && ['lost', 'no'].includes(stageOf(referral));
  switch (kind) {
    case 'thanks-letter': return referral === null ? 'after-meeting' : cameToNothing ? 'anyway' : 'plain';
    case 'card': return referral === null ? 'card-meeting' : cameToNothing ? 'card-anyway' : 'card';
    case 'apology': return 'letter';
    case 'envelope': case 'leave': return undefined;
    default: return kind satisfies never;
  }
}
/** For one person alone: they stand in every part, so that nobody else can be named. */
const aloneWith = (personId: PersonId): Referral => ({ ...emptyReferral(`alone-${personId}`), direction: 'received', introducerId: personId, prospectId: personId, providerId: ME });

function knownDays(person: Person, referral: Referral | null): Partial<Record<SlotId, string>> {
  const met = referral ? inOrder(referral.moments).findLast(({ kind }) => kind === 'met')?.on : inOrder(person.contacts).findLast(({ channel }) => channel === 'in-person')?.on;
  return met ? { 'date.met': met } : {};
}
function addressedIn(wording: Wording, person: Person): string | null {
  const facts = nameFactsOf(person);
  const style: Readonly<Record<DraftLanguage, readonly string[]>> = { en: ['full'], ja: ['氏名様'], it: ['full'], ru: ['full', 'dative'] };
  return facts && wording.forms.name(facts, style[wording.language]);
}

export async function composeLetter(tools: Tools, place: LetterPlace, choice: LetterChoice = {}): Promise<LetterResult> {
  const [referral, settings] = await Promise.all([place.referralId === null ? null : tools.book.referral(place.referralId), tools.book.settings()]);
  const personId = place.personId ?? (referral && readerOf(referral, place.kind));
  const person = personId === null || personId === ME ? null : await tools.book.person(personId);
  if (!person || person.removed) return { ok: false, reason: 'no-reader' };
  const language = choice.language ?? draftLanguageFor(person, draftLanguageFor({ language: referral?.language ?? null }, settings.uiLanguage ?? 'en'));
  const register = choice.register ?? person.register ?? settings.register;
  const [{ composeDraft }, { ownMailsOf, withOwnMails }, shipped] = await Promise.all([import('../drafting/compose-draft.ts'), import('../drafting/own-mails.ts'), loadWording(language)]);
  const today = dayOf(tools.now());
  const written: Omit<Letter, 'draft'> = { place, referral, person, date: shipped.forms.date(today, [], today) ?? today, addressed: addressedIn(shipped, person) };
  const draftOf = (kind: DraftKind, subject: string, body: string): Draft =>
    ({ id: tools.newId(), referralId: referral?.id ?? '', kind, readers: [person.id], language, register, to: [{ name: person.name || null, email: person.emails[0] ?? null }], cc: [], subject, body });
  if (place.kind === 'envelope') return { ok: true, value: { ...written, draft: draftOf('thanks-letter', '', '') } };

  const praise = place.praiseId === null ? null : person.praise[place.praiseId];
  if (place.kind === 'leave' && !praise) return { ok: false, reason: 'not-offered' };
  const record = referral ?? aloneWith(person.id);
  const people = [...new Map([person, ...(await peopleOf(tools, record))].map((one) => [one.id, one])).values()];
  const variant = variantOf(place.kind, referral);
  const input = {
    kind: draftKindOf(place.kind), referral: record, people, settings, readers: [person.id], register, today, ...(variant ? { variant } : {}),
    typed: { ...knownDays(person, referral), ...(praise ? { 'praise.quote': praise.words, 'date.praise': praise.on } : {}), ...choice.values },
  };
  const own = composeDraft(input, withOwnMails(shipped, ownMailsOf(shipped, settings.ownMails)).wording);
  const composed = !own.ok && own.reason === 'no-consent' ? composeDraft(input, shipped) : own;
  if (!composed.ok) return composed.reason === 'missing-facts' ? { ok: false, reason: 'missing-facts', missing: composed.missing } : { ok: false, reason: composed.reason === 'no-consent' ? 'no-consent' : 'not-offered' };
  return { ok: true, value: { ...written, draft: draftOf(input.kind, composed.value.subject, composed.value.body) } };
}
