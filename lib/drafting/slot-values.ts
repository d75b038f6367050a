// The value of a slot in the form a template asks for: typed words first, then the record, both only as far as the ledger lets them.
import { ME } from '../domain/person.ts';
import type { MayDisclose } from '../domain/disclosure.ts';
import { optInOf, type Referral } from '../domain/referral.ts';
import { nameOfPlayer, personOf, type Cast } from './cast.ts';
import { writtenName, type NameFacts } from './names/name-facts.ts';
import { mayFill } from './permitted.ts';
import { cleanLine, cleanLines, cleanPhrase, cleanSentence } from './plain-text.ts';
import { recordFact } from './record-facts.ts';
import type { Lookup } from './render-template.ts';
import { slotOf, type SlotId } from './slots.ts';
import { calendarDay, calendarMoment } from './wording/calendar.ts';
import type { Wording } from './wording/wording.ts';

export type TypedSlots = Readonly<Partial<Record<SlotId, string>>>;
export interface SlotValues {
  readonly lookup: Lookup;
  /** Slots that stayed empty because the ledger does not let them be filled. */
  readonly withheld: ReadonlySet<SlotId>;
}
export interface ValueSources {
  readonly cast: Cast;
  readonly wording: Wording;
  readonly today: string;
  readonly typed: TypedSlots;
  readonly mayDisclose: MayDisclose;
}

/** Whether the book shows that the reader was named to nobody of the other side, or that nobody there was asked. */
function isTrue(claim: 'true.untold' | 'true.unasked', referral: Referral, readerId: string, mayDisclose: MayDisclose): boolean {
  const other = readerId === referral.prospectId ? 'provider' : readerId === referral.providerId ? 'prospect' : null;
  if (other === null || referral.introducedOn !== null || referral.introducedInWriting) return false;
  const otherId = other === 'provider' ? referral.providerId : referral.prospectId;
  if (otherId === ME || (otherId !== null && mayDisclose(referral, readerId, 'name', otherId))) return false;
  const { state, askedOn } = optInOf(referral, other);
  return claim === 'true.untold' || otherId === null || (state === 'not-asked' && askedOn === null);
}

/** The signature with the name once: where it stands in the name's place, or under it. */
function signatureOf(signature: string, name: string, holdsName: boolean): string {
  const lines = cleanLines(signature).split('\n');
  const bare = (text: string): string => text.replace(/[\s,]+/gu, '');
  if (bare(lines.join('')) === '') return '';
  if (holdsName) return bare(lines.join('')).includes(bare(name)) ? lines.join('\n') : `${name}\n${lines.join('\n')}`;
  return (bare(lines[0] ?? '') === bare(name) ? lines.slice(1) : lines).join('\n');
}

export function slotValues({ cast, wording, today, typed, mayDisclose }: ValueSources): SlotValues {
  const withheld = new Set<SlotId>();
  const { forms, stop } = wording;
  const known = new Map<string, string | null>();
  const may = (slot: SlotId, source: 'record' | 'typed'): boolean => {
    const allowed = mayFill(slot, source, cast, mayDisclose);
    if (!allowed) withheld.add(slot);
    return allowed;
  };

  const nameFacts = (slot: SlotId): NameFacts | null => {
    const part = slotOf(slot).about;
    const given = cleanLine(typed[slot] ?? '');
    if (!part || !may(slot, given ? 'typed' : 'record')) return null;
    if (!given) return nameOfPlayer(part, cast);
    const written = writtenName(given);
    const person = personOf(part, cast);
    return written && { ...written, title: person?.title ?? null, company: person?.company ?? null };
  };
  const isTyped = (slot: SlotId): boolean => cleanLine(typed[slot] ?? '') !== '';
  const raw = (slot: SlotId): string | null => {
    if (isTyped(slot)) return may(slot, 'typed') ? (typed[slot] ?? null) : null;
    const recorded = recordFact(slot, cast, wording, today);
    if (recorded !== null && may(slot, 'record')) return recorded;
    // The approved words stand in for those that the yes does not cover.
    return slot === 'need.words' ? recordFact('need.neutral', cast, wording, today) : null;
  };
  const moment = (text: string): string | null => {
    const at = calendarMoment(text);
    return at ? forms.moment(at.day, at.hour, today) : forms.date(text, [], today);
  };
  const inForm = (slot: SlotId, marks: readonly string[], text: string): string | null => {
    const kind = wording.sentences.has(slot) ? 'sentence' : slotOf(slot).kind;
    if (marks.length > 0 && kind !== 'date') return null;
    // A day typed in words stands as typed; only the sentence's own form cannot be made of it.
    const asTyped = isTyped(slot) && marks.length === 0 ? cleanPhrase(text) : null;
    switch (kind) {
      case 'phrase':
        return calendarDay(cleanLine(text)) ? forms.date(cleanLine(text), [], today) : cleanPhrase(text);
      case 'sentence':
        return cleanSentence(text, stop);
      case 'quote':
        return cleanLine(text).replace(/^["“«「](.*)["”»」]$/u, '$1');
      case 'lines':
        return slot === 'me.signature' ? signatureOf(text, cleanLine(cast.settings.name), wording.signatureHoldsName) : cleanLines(text);
      case 'date':
        return forms.date(cleanLine(text), marks, today) ?? asTyped;
      case 'moment':
        return moment(cleanLine(text)) ?? asTyped;
      case 'moments':
        return cleanLines(text).split('\n').filter((line) => line.trim() !== '').map((line) => moment(line.trim()) ?? cleanLine(line)).join('\n');
      case 'name':
      case 'claim':
        return null;
      default:
        return kind satisfies never;
    }
  };
  const find = (slot: SlotId, marks: readonly string[]): string | null => {
    if (slot === 'true.untold' || slot === 'true.unasked') return cast.readers.every((id) => isTrue(slot, cast.referral, id, mayDisclose)) ? '' : null;
    if (slotOf(slot).kind === 'claim') return cleanLine(typed[slot] ?? '') ? '' : null;
    if (slotOf(slot).kind === 'name') {
      const facts = nameFacts(slot);
      return (facts && forms.name(facts, marks)) || null;
    }
    const text = raw(slot);
    return (text !== null && inForm(slot, marks, text)) || null;
  };
  return {
    withheld,
    lookup(slot, marks) {
      const key = [slot, ...marks].join('|');
      if (!known.has(key)) known.set(key, find(slot, marks));
      return known.get(key) ?? null;
    },
  };
}
