// What a person can change in a form before it is saved: each a form in, a form out. It knows nothing of screens and saves.
import { asKnown, fillBlanks } from '../../lib/actions/find-again.ts';
import type { CaptureForm, PartyForm } from '../../lib/domain/capture-form.ts';
import { emptyPerson, ME, type Person } from '../../lib/domain/person.ts';
import type { Role } from '../../lib/domain/reading.ts';
import type { Evidence } from '../../lib/domain/referral.ts';

export type FormFacts = Partial<Pick<CaptureForm, 'topic' | 'need' | 'actual' | 'wantedBy' | 'budget' | 'appointment' | 'introducedOn' | 'form' | 'direction' | 'threadKind'>>;
export type PersonFacts = Partial<Pick<Person, 'name' | 'otherNames' | 'emails' | 'phones' | 'company' | 'title' | 'profileUrl' | 'preferredContact' | 'bestTime'>>;

const without = (evidence: Readonly<Record<string, Evidence>>, facts: readonly string[]): Readonly<Record<string, Evidence>> =>
  Object.fromEntries(Object.entries(evidence).filter(([fact]) => !facts.some((changed) => fact === changed || fact.startsWith(`${changed}.`))));
const asSure = (evidence: Readonly<Record<string, Evidence>>, fact: string): Readonly<Record<string, Evidence>> =>
  Object.fromEntries(Object.entries(evidence).map(([key, words]) => [key, key === fact || key.startsWith(`${fact}.`) ? { ...words, sure: 'sure' as const } : words]));

/** A fact written by hand no longer rests on the words it was read from. Without a need it is a lead, whatever was chosen. */
export function withFacts(form: CaptureForm, facts: FormFacts): CaptureForm {
  const next = { ...form, ...facts, evidence: without(form.evidence, Object.keys(facts)) };
  if (facts.need && !form.need && form.actual !== 'someday') return { ...next, form: 'referral' };
  return next.need ? next : { ...next, form: 'lead' };
}

const firstOf = (form: CaptureForm, role: Role): number => form.parties.findIndex((party) => party.role === role);
function withParty(form: CaptureForm, role: Role, change: (party: PartyForm) => PartyForm): CaptureForm {
  const first = firstOf(form, role);
  return { ...form, parties: form.parties.map((party, i) => (i === first ? change(party) : party)) };
}

export const withPerson = (form: CaptureForm, role: Role, facts: PersonFacts): CaptureForm =>
  withParty(form, role, (party) => ({ ...party, person: { ...party.person, ...facts }, evidence: without(party.evidence, Object.keys(facts)) }));

/** Doubtful words that the person confirmed: `need`, or `prospect.bestTime`. */
export function withConfirmed(form: CaptureForm, path: string): CaptureForm {
  const [role, field] = path.split('.') as [Role, string | undefined];
  if (field === undefined) return { ...form, evidence: asSure(form.evidence, path) };
  return withParty(form, role, (party) => ({ ...party, evidence: asSure(party.evidence, field) }));
}

/** Same name in the book: it is them. What the page says newly is added to what is known. */
export const withSame = (form: CaptureForm, role: Role, known: Person): CaptureForm => withParty(form, role, (party) => asKnown(party, known));
export const withNobodySame = (form: CaptureForm, role: Role): CaptureForm => withParty(form, role, (party) => ({ ...party, candidates: [] }));

/** Somebody else in a role: of the book, new, me, or nobody. The one who stood there goes, unless the thread named others. */
export function withChosen(form: CaptureForm, role: Role, person: Person | typeof ME | null, newId: () => string): CaptureForm {
  const chosen: PartyForm =
    person === null ? { role, isMe: false, person: emptyPerson(newId()), known: false, candidates: [], evidence: {} }
    : person === ME ? { role, isMe: true, person: emptyPerson(ME), known: true, candidates: [], evidence: {} }
    : { role, isMe: false, person, known: person.revision > 0, candidates: [], evidence: {} };
  const others = form.parties.filter((party) => party.role !== role || party !== form.parties[firstOf(form, role)]);
  const elsewhere = person === ME ? others.map((party) => (party.isMe ? { ...party, isMe: false, known: false, person: emptyPerson(newId()), evidence: {} } : party)) : others;
  return { ...form, parties: [chosen, ...elsewhere] };
}

/** Another one of those the thread named for a role comes first. `index` is the place among all parties. */
export function withFirst(form: CaptureForm, index: number): CaptureForm {
  const party = form.parties[index];
  return party ? { ...form, parties: [party, ...form.parties.filter((_, i) => i !== index)] } : form;
}

/** Two roles change places: who was read as having the need may meet it. */
export function withSwapped(form: CaptureForm, a: Role, b: Role): CaptureForm {
  return { ...form, parties: form.parties.map((party) => (party.role === a ? { ...party, role: b } : party.role === b ? { ...party, role: a } : party)) };
}

export const withAnswer = (form: CaptureForm, id: string, accepted: boolean): CaptureForm => ({ ...form, answers: form.answers.map((answer) => (answer.id === id ? { ...answer, accepted } : answer)) });

/** Who turned out to be in the book after a name or an address was typed. */
export const withFound = (form: CaptureForm, role: Role, found: readonly { person: Person; by: 'email' | 'profile' | 'name' }[]): CaptureForm =>
  withParty(form, role, (party) => {
    const same = found.find((f) => f.by !== 'name');
    return same ? { ...party, known: true, person: fillBlanks(same.person, party.person), candidates: [] } : { ...party, candidates: found };
  });
