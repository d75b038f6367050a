// Who may learn what about whom: the one answer that drafts, guard and screens use. It knows the ledger and nothing of wording.
import type { HiddenPerson } from './draft.ts';
import { standingOf, type Covered, type OptIn } from './opt-in.ts';
import { ME, type Person, type PersonId } from './person.ts';
import { bothSaidYes, optInOf, thirdConsentOf, type Referral } from './referral.ts';

/** `status`: that they came, that it went on; never what about. */
export type DisclosedFact = Covered | 'status';
export type MayDisclose = (referral: Referral, personId: PersonId, fact: DisclosedFact, readerId: PersonId) => boolean;

/** The two parties, however they came to know each other: introduced by one mail to both. */
const knowEachOther = (referral: Referral): boolean => referral.introducedInWriting;
const covers = (optIn: OptIn, fact: Covered): boolean => optIn.state === 'granted' && (optIn.entry === null || optIn.entry.covers.includes(fact));

/** What one side may learn of the other: nothing before both have said yes; then the name, and what the yes covers besides. */
function toOtherParty(referral: Referral, role: 'prospect' | 'provider', fact: DisclosedFact): boolean {
  switch (fact) {
    case 'name':
      return bothSaidYes(referral) || knowEachOther(referral);
    case 'contact':
      return knowEachOther(referral) || (bothSaidYes(referral) && covers(optInOf(referral, role), 'contact'));
    case 'need':
    case 'budget':
      return bothSaidYes(referral) && covers(optInOf(referral, role), fact);
    case 'status':
      return false;
    default:
      return fact satisfies never;
  }
}

/**
 * What the introducer who sent a party may learn of them. The name: where the introducer wrote to both, or the third consent stands.
 * That they came and how it went: under the third consent alone. What it is about and the amounts: never.
 */
function toIntroducer(referral: Referral, personId: PersonId, fact: DisclosedFact): boolean {
  const told = standingOf(referral.optIns, thirdConsentOf(referral, personId)).state === 'granted';
  switch (fact) {
    case 'name':
      return referral.introducedInWriting || told;
    case 'contact':
      return referral.introducedInWriting;
    case 'status':
      return told;
    case 'need':
    case 'budget':
      return false;
    default:
      return fact satisfies never;
  }
}

/** The introducer's name is known to the prospect, who comes from there, and to the provider once the introduction was made. */
function ofIntroducer(referral: Referral, fact: DisclosedFact, readerId: PersonId): boolean {
  const introduced = referral.introducedOn !== null || referral.introducedInWriting;
  if (readerId !== referral.prospectId && readerId !== referral.providerId) return false;
  if (fact === 'name') return readerId === referral.prospectId || introduced;
  return fact === 'contact' && referral.introducedInWriting;
}

/**
 * Whether `readerId` may learn this fact about `personId`. Everybody knows themselves, everybody may know of me, and I know my own book.
 * Whoever has no part in the referral learns nothing of those who have, and the other way round.
 * A yes that was taken back hides again, except from those to whom the introduction was made in writing.
 */
export const mayDisclose: MayDisclose = (referral, personId, fact, readerId) => {
  if (personId === readerId || personId === ME || readerId === ME) return true;
  const { introducerId, prospectId, providerId } = referral;
  const role = personId === prospectId ? 'prospect' : personId === providerId ? 'provider' : null;
  if (role !== null && readerId === (role === 'prospect' ? providerId : prospectId)) return toOtherParty(referral, role, fact);
  if (role !== null && readerId === introducerId) return toIntroducer(referral, personId, fact);
  if (personId === introducerId) return ofIntroducer(referral, fact, readerId);
  return false;
};

/** As they are known now, and once more for each entry that was joined to theirs: a firm that is not shown any more gives them away as well. */
const hidden = (person: Person): readonly HiddenPerson[] => {
  const { id, name, otherNames, emails, phones } = person;
  const known = ({ company, title, profileUrl, website }: Pick<HiddenPerson, 'company' | 'title' | 'profileUrl' | 'website'>): HiddenPerson => ({ id, name, otherNames, emails, phones, company, title, profileUrl, website });
  return [person, ...Object.values(person.joined)].map(known);
};
/** The same out of several records counts once. */
export const eachHiddenOnce = (all: readonly HiddenPerson[]): HiddenPerson[] => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];

/**
 * The people of this referral whose names at least one reader may not learn. In a mail to both sides before both have said yes
 * each is hidden from the other, so both are returned though they read it. A reader alone, and I, are never hidden.
 */
export function hiddenFrom(referral: Referral, people: readonly Person[], readerIds: readonly PersonId[]): HiddenPerson[] {
  const involved = new Set([referral.introducerId, referral.prospectId, referral.providerId]);
  return people
    .filter((person) => person.id !== ME && involved.has(person.id))
    .filter((person) => readerIds.some((readerId) => !mayDisclose(referral, person.id, 'name', readerId)))
    .flatMap(hidden);
}

/** Those of a referral from whom the name of somebody else in it is hidden. */
export function guardedReaders(referral: Referral): readonly PersonId[] {
  const involved = [...new Set([referral.introducerId, referral.prospectId, referral.providerId])].filter((id): id is PersonId => id !== null && id !== ME);
  return involved.filter((reader) => involved.some((other) => !mayDisclose(referral, other, 'name', reader)));
}
