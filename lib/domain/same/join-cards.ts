// Two cards of one person become one: what each field is to be, what is gathered from both. It must not know records, nor when it is saved.
import { callName, type JoinedEntry, type Person } from '../person.ts';
import { emptyIdealClient, type IdealClient, type Pause, type Rhythm, type SourcePlan } from '../source.ts';
import { phoneKey } from './written-names.ts';

/** Of these one stands on a card; the person chooses where the two differ. */
export const CHOSEN_FIELDS = ['name', 'company', 'title', 'headline', 'location', 'postal', 'profileUrl', 'website', 'preferredContact', 'bestTime', 'language', 'register', 'neutral'] as const;
export type ChosenField = (typeof CHOSEN_FIELDS)[number];
/** Fields for which what the other card says is taken; of the rest the own one stands where there is one. */
export type Choices = Readonly<Partial<Record<ChosenField, 'own' | 'other'>>>;
/** Everything that gathers with the years, by entry. */
const GATHERED = ['contacts', 'gifts', 'praise', 'tags'] as const;

type Writable = { -readonly [Field in keyof Person]?: Person[Field] };
export interface JoinedCard {
  readonly set: { readonly [Field in keyof Person]?: Person[Field] };
  readonly put: { readonly [Field in (typeof GATHERED)[number] | 'joined' | 'notSame']?: { readonly [key: string]: Person[Field][string] | null } };
}

const isBlank = (value: unknown): boolean => value === null || value === '';
/** What both say, and not alike. */
export const differing = (own: Person, other: Person): readonly ChosenField[] => CHOSEN_FIELDS.filter((field) => !isBlank(own[field]) && !isBlank(other[field]) && own[field] !== other[field]);

function union(own: readonly string[], other: readonly string[], keyOf: (value: string) => string): readonly string[] {
  const known = new Set(own.map(keyOf));
  return [...own, ...other.filter((value) => { const key = keyOf(value); const isNew = value.trim() !== '' && !known.has(key); known.add(key); return isNew; })];
}
const same = (value: string): string => value;
const texts = (own: readonly string[], other: readonly string[]): readonly string[] => union(own, other, (value) => value.normalize('NFKC').toLowerCase().trim());
const both = (own: string | null, other: string | null): string | null => (own && other ? (own.includes(other) ? own : other.includes(own) ? other : `${own}\n\n${other}`) : own || other || null);
const fewer = (own: number | null, other: number | null): number | null => (own === null ? other : other === null ? own : Math.min(own, other));

const idealOf = (own: IdealClient | null, other: IdealClient | null): IdealClient | null => {
  if (!own || !other) return own ?? other;
  const [a, b] = [{ ...emptyIdealClient, ...own }, { ...emptyIdealClient, ...other }];
  return { who: both(a.who, b.who), problems: texts(a.problems, b.problems), triggers: texts(a.triggers, b.triggers), notFor: both(a.notFor, b.notFor) };
};
/** Nobody is asked more often than either card allows. */
const sourceOf = (own: SourcePlan | null, other: SourcePlan | null): SourcePlan | null => {
  if (!own || !other) return own ?? other;
  const askedOn = [...new Set([...(own.askedOn ?? []), ...(other.askedOn ?? [])])].sort();
  return {
    kind: own.kind ?? other.kind, gain: both(own.gain, other.gain), ask: both(own.ask, other.ask), steps: texts(own.steps, other.steps), tools: texts(own.tools, other.tools), nextAskOn: own.nextAskOn ?? other.nextAskOn,
    mostAsksPerYear: fewer(own.mostAsksPerYear, other.mostAsksPerYear), ...(askedOn.length > 0 ? { askedOn } : {}), notes: both(own.notes, other.notes),
  };
};
const rhythmOf = (own: Rhythm | null, other: Rhythm | null): Rhythm | null =>
  !own || !other ? (own ?? other) : { idealDays: Math.min(own.idealDays, other.idealDays), longestDays: Math.min(own.longestDays, other.longestDays) };
/** A pause of either holds: until both are over. */
const pauseOf = (own: Pause | null, other: Pause | null): Pause | null => {
  if (!own || !other) return own ?? other;
  const until = own.until === null || other.until === null ? null : own.until > other.until ? own.until : other.until;
  return { on: own.on < other.on ? own.on : other.on, why: both(own.why, other.why) ?? '', referralIds: union(own.referralIds, other.referralIds, same), until, condition: both(own.condition ?? null, other.condition ?? null) };
};

/** Every name that is not the one chosen stays as another writing: by it they are found, and hidden. */
function namesOf(own: Person, other: Person, name: string): readonly string[] {
  const written = [own.name, ...own.otherNames, other.name, ...other.otherNames].filter((one) => one.trim() !== '' && one !== name);
  return union([], written, same);
}

/** What the card itself said before the other's was chosen: no entry of its own that could be taken apart again. */
const formerKey = (own: Person, other: Person): string => `${own.id}:${other.id}`;
/** Entries that were joined to this one, themselves or through another. */
export const joinedIds = (person: Pick<Person, 'joined'>): readonly string[] => Object.keys(person.joined).filter((key) => !key.includes(':'));
const entryOf = (person: Person, on: string): JoinedEntry => ({ on, name: callName(person), company: person.company, title: person.title, profileUrl: person.profileUrl, website: person.website });
const missing = <Entry>(own: Readonly<Record<string, Entry>>, other: Readonly<Record<string, Entry>>): Readonly<Record<string, Entry>> => Object.fromEntries(Object.entries(other).filter(([key]) => !Object.hasOwn(own, key)));

/** What changes of `own` once `other` is joined to it. `on`: today, YYYY-MM-DD. */
export function joinCards(own: Person, other: Person, choices: Choices, on: string): JoinedCard {
  const set: Writable = {};
  const change = <Field extends keyof Person>(field: Field, value: Person[Field]): void => { if (JSON.stringify(value) !== JSON.stringify(own[field])) set[field] = value; };
  const chosen = <Field extends ChosenField>(field: Field): Person[Field] => (isBlank(own[field]) || (choices[field] === 'other' && !isBlank(other[field])) ? other[field] : own[field]);
  for (const field of CHOSEN_FIELDS) change(field, chosen(field));
  change('otherNames', namesOf(own, other, chosen('name')));
  change('emails', union(own.emails, other.emails, (email) => email.toLowerCase()));
  change('phones', union(own.phones, other.phones, (phone) => phoneKey(phone) || phone));
  change('notes', both(own.notes, other.notes));
  change('rhythm', rhythmOf(own.rhythm, other.rhythm));
  change('source', sourceOf(own.source, other.source));
  change('ideal', idealOf(own.ideal, other.ideal));
  change('pause', pauseOf(own.pause, other.pause));
  const put: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const field of GATHERED) {
    const news = missing<unknown>(own[field], other[field]);
    if (Object.keys(news).length > 0) put[field] = news;
  }
  put['joined'] = { ...missing(own.joined, other.joined), [other.id]: entryOf(other, on), ...(Object.keys(set).some((field) => ['company', 'title', 'profileUrl', 'website'].includes(field)) ? { [formerKey(own, other)]: entryOf(own, on) } : {}) };
  const apart = { ...missing(own.notSame, other.notSame), [other.id]: null, [own.id]: null };
  const said = Object.fromEntries(Object.entries(apart).filter(([id, entry]) => (entry === null ? Object.hasOwn(own.notSame, id) : id !== own.id)));
  if (Object.keys(said).length > 0) put['notSame'] = said;
  return { set: set as JoinedCard['set'], put: put as JoinedCard['put'] };
}

