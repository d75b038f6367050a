// The closed list of what a mail can hold, and of each slot whose fact it is and how it may be filled. It knows no wording and no values.
import type { DisclosedFact } from '../domain/disclosure.ts';

/** Whose fact a slot is. `client`: the party I have business with; `first` writes first after an introduction, `second` is written to. */
export type Part = 'reader' | 'me' | 'prospect' | 'provider' | 'client' | 'introducer' | 'first' | 'second';

/** `phrase`: no stop of its own. `sentence`: whole. `moment`: a day with its hour. `moments`: several, a line each. `lines`: may have several lines. `claim`: no words, true or not. */
export type SlotKind = 'name' | 'phrase' | 'sentence' | 'date' | 'moment' | 'moments' | 'quote' | 'lines' | 'claim';

interface Slot {
  readonly kind: SlotKind;
  readonly about?: Part;
  /** What a reader who is not that person learns by it. */
  readonly fact?: DisclosedFact;
  /** A second person whom it names. */
  readonly names?: Part;
  /** Written or approved by the person who keeps the book; points to nobody. */
  readonly neutral?: true;
  /** Typed words stand even where the record's own may not. */
  readonly typedIsNeutral?: true;
  /** The line goes when it is empty, though it stands outside brackets. */
  readonly mayBeEmpty?: true;
}

const own = (kind: SlotKind): Slot => ({ kind, about: 'me' });
const free = (kind: SlotKind): Slot => ({ kind });
const name = (about: Part): Slot => ({ kind: 'name', about, fact: 'name' });
const known = (about: Part, kind: SlotKind = 'sentence'): Slot => ({ kind, about, fact: 'name' });
const contact = (about: Part): Slot => ({ kind: 'phrase', about, fact: 'contact' });

const catalogue = {
  'reader.name': { kind: 'name', about: 'reader' },
  'prospect.name': name('prospect'),
  'provider.name': name('provider'),
  'client.name': name('client'),
  'introducer.name': name('introducer'),
  'first.name': name('first'),
  'second.name': name('second'),
  'reader.company': { kind: 'phrase', about: 'reader' },
  'provider.company': known('provider', 'phrase'),
  'client.company': known('client', 'phrase'),
  'introducer.company': known('introducer', 'phrase'),
  'introducer.respected': known('introducer', 'phrase'),
  'me.name': { kind: 'name', about: 'me' },
  'me.signature': { kind: 'lines', about: 'me', mayBeEmpty: true },
  'me.line': own('phrase'),
  'me.company': own('phrase'),
  'me.city': own('phrase'),
  'me.address': own('lines'),
  'me.contactDetail': own('phrase'),
  'me.about': own('sentence'),
  'need.topic': { kind: 'phrase', about: 'prospect', fact: 'need', neutral: true },
  'need.neutral': { kind: 'phrase', about: 'prospect', fact: 'need', neutral: true },
  'need.words': { kind: 'phrase', about: 'prospect', fact: 'need', typedIsNeutral: true },
  'need.by': { kind: 'phrase', about: 'prospect', fact: 'need', typedIsNeutral: true },
  'need.area': { kind: 'phrase', about: 'prospect', fact: 'need', typedIsNeutral: true },
  'need.budget': { kind: 'phrase', about: 'prospect', fact: 'budget', typedIsNeutral: true },
  'provider.neutral': { kind: 'phrase', about: 'provider', neutral: true },
  'provider.reasonNeutral': { kind: 'sentence', about: 'provider', neutral: true },
  'prospect.about': known('prospect'),
  'provider.about': known('provider'),
  'provider.reason': known('provider'),
  'fit.reason': { kind: 'sentence', about: 'prospect', fact: 'need', names: 'provider' },
  'prospect.contactWay': contact('prospect'),
  'prospect.contactDetail': contact('prospect'),
  'prospect.bestTime': contact('prospect'),
  'provider.contactWay': contact('provider'),
  'provider.contactDetail': contact('provider'),
  'provider.bestTime': contact('provider'),
  'second.phone': contact('second'),
  'second.bestTime': contact('second'),
  'meeting.times': free('moments'),
  'request.topic': own('phrase'),
  'request.words': own('phrase'),
  'request.effort': own('phrase'),
  'request.why': own('sentence'),
  alternative: free('phrase'),
  'date.asked': free('date'),
  'date.answerBy': free('date'),
  'date.again': free('date'),
  'date.firstMove': free('date'),
  'date.introduced': free('date'),
  'date.met': known('client', 'date'),
  'date.praise': free('date'),
  'date.letter': free('date'),
  'date.remedy': free('date'),
  'date.next': free('date'),
  'date.review': free('date'),
  'appointment.when': known('client', 'moment'),
  'praise.quote': known('client', 'quote'),
  'praise.reason': free('phrase'),
  'praise.place': free('phrase'),
  'report.progress': free('sentence'),
  'fit.lesson': free('phrase'),
  'introducer.wish': { kind: 'phrase', about: 'introducer', fact: 'need' },
  'ideal.who': free('phrase'),
  'ideal.sign': free('phrase'),
  'partner.offer': free('phrase'),
  'partner.within': free('phrase'),
  'partner.benefit': free('sentence'),
  'apology.happened': free('sentence'),
  'apology.remedy': free('phrase'),
  'apology.prevention': free('phrase'),
  'apology.topic': free('phrase'),
  'delivery.what': free('phrase'),
  'delivery.day': free('phrase'),
  'delivery.window': free('phrase'),
  'delivery.place': free('phrase'),
  'delivery.inspection': free('phrase'),
  'delivery.contact': free('phrase'),
  'info.topic': free('phrase'),
  'info.what': free('phrase'),
  'info.link': free('phrase'),
  'info.why': free('sentence'),
  'pause.reason': free('sentence'),
  'pause.condition': free('phrase'),
  'season.opening': free('phrase'),
  'season.plain': free('sentence'),
  /** The ledger shows that the reader was named to nobody of the other side. */
  'true.untold': free('claim'),
  /** The ledger shows that the other side was not asked at all. */
  'true.unasked': free('claim'),
  /** The person says that it was the first introduction anybody made for them. */
  'true.firstEver': free('claim'),
} as const satisfies Record<string, Slot>;

export type SlotId = keyof typeof catalogue;
export const SLOT_IDS = Object.keys(catalogue) as SlotId[];
export const isSlotId = (id: string): id is SlotId => Object.hasOwn(catalogue, id);
export const slotOf = (id: SlotId): Slot => catalogue[id];
