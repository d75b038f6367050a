// A referral and a reader in, a mail out, or the facts that are missing for it. Pure; what may be told is asked of the ledger, never assumed.
import { mayDisclose as mayDiscloseByLedger, type MayDisclose } from '../domain/disclosure.ts';
import { isForLinkedIn, type Draft, type DraftKind, type Register } from '../domain/draft.ts';
import { ANYBODY, ME, type Person, type PersonId } from '../domain/person.ts';
import { bothSaidYes, type Referral } from '../domain/referral.ts';
import type { Settings } from '../domain/settings.ts';
import { stageOf } from '../domain/stage.ts';
import { clientOf, readersFit, readersOf, type Cast } from './cast.ts';
import { safeAddress, safeEmail, safeSubject } from './compose-address.ts';
import { wayOf } from './introduction-way.ts';
import { learnedFrom, type Learning } from './permitted.ts';
import { cleanLines } from './plain-text.ts';
import { renderTemplate, type Rendered } from './render-template.ts';
import { slotValues, type TypedSlots } from './slot-values.ts';
import type { SlotId } from './slots.ts';
import type { Template } from './template.ts';
import { calendarDay } from './wording/calendar.ts';
import type { Mail, Variant, Wording } from './wording/wording.ts';

export interface ComposeInput {
  readonly kind: DraftKind;
  readonly referral: Referral;
  /** Everybody whom the referral names, and the reader. */
  readonly people: readonly Person[];
  readonly settings: Settings;
  /** One, or both sides for an introduction; none for the note that is passed on. */
  readonly readers: readonly PersonId[];
  readonly register: Register;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What the person typed for a slot; dates as YYYY-MM-DD, moments as YYYY-MM-DDTHH:MM. Wins over the record. */
  readonly typed?: TypedSlots;
  /** Where a kind has several mails; chosen by itself when left out or not there. */
  readonly variant?: Variant;
  /** Who writes first after an introduction: the provider, unless said. */
  readonly firstWriter?: 'prospect' | 'provider';
  readonly mayDisclose?: MayDisclose;
}

export interface ComposedDraft extends Pick<Draft, 'kind' | 'language' | 'register' | 'to' | 'cc' | 'subject' | 'body'> {
  readonly readers: readonly PersonId[];
  readonly variant: Variant;
  readonly usedSlots: readonly SlotId[];
  readonly learns: readonly Learning[];
  /** What would make it the rich mail; empty when it is, or when there is none. */
  readonly richNeeds: readonly SlotId[];
  /** Optional slots that are empty and could be typed. */
  readonly couldHold: readonly SlotId[];
  /** Facts on record or typed that this reader may not be told, and that were left out. */
  readonly withheld: readonly SlotId[];
}

/** `no-consent`: the ledger forbids it. `wrong-reader`: this mail cannot go to them. `missing-facts`: ask for `missing`, each in one line. */
export type ComposeProblem = 'missing-facts' | 'no-consent' | 'wrong-reader';
export type ComposeResult =
  | { readonly ok: true; readonly value: ComposedDraft }
  | { readonly ok: false; readonly reason: ComposeProblem; readonly missing: readonly SlotId[] };

const refuse = (reason: ComposeProblem, missing: readonly SlotId[] = []): ComposeResult => ({ ok: false, reason, missing });
/** A yearly report rather than the half-yearly one, from this many months on. */
const YEARLY_FROM_MONTHS = 10;

function monthsBetween(from: string | null, to: string): number {
  const [a, b] = [calendarDay(from ?? ''), calendarDay(to)];
  return a && b ? (b.year - a.year) * 12 + b.month - a.month : 0;
}

/** Which of a kind's mails, best first. */
function variantsToTry({ kind, referral, readers, today, register, variant }: ComposeInput, wording: Wording): readonly Variant[] {
  const there = wording.variantsOf(kind, register);
  if (variant && there.includes(variant)) return [variant];
  const only = (wanted: Variant): readonly Variant[] => there.filter((one) => one === wanted);
  switch (kind) {
    case 'introduction':
      return only('plain');
    case 'forwardable':
      return readers.length === 0 ? only('note') : there.filter((one) => one !== 'note');
    case 'progress':
      return only(referral.outcome?.result === 'won' ? 'won' : 'appointment');
    case 'report':
      return only(monthsBetween(referral.introducedOn, today) >= YEARLY_FROM_MONTHS ? 'years' : 'half-year');
    case 'thanks-letter':
      return only(['lost', 'no'].includes(stageOf(referral)) ? 'anyway' : 'plain');
    case 'apology':
      return only('plain');
    case 'testimonial':
      return only(referral.direction === 'given' && referral.providerId !== ME ? 'for-provider' : 'plain');
    default:
      return there;
  }
}

/** The kinds that rest on a yes as a whole, whatever they hold. */
function isAgreed({ kind, referral, readers }: ComposeInput, mayDisclose: MayDisclose): boolean {
  if (kind === 'introduction') return bothSaidYes(referral) && readers.every((reader) => readersOf(kind, referral).every((other) => mayDisclose(referral, other, 'name', reader)));
  const client = clientOf(referral);
  if (kind === 'progress' || kind === 'report') return client !== null && readers.every((reader) => mayDisclose(referral, client, 'status', reader));
  return true;
}

const both = ({ subject, body }: Mail<Template>, render: (template: Template, place: 'subject' | 'body') => Rendered): Record<keyof Mail, Rendered> => ({
  subject: render(subject, 'subject'),
  body: render(body, 'body'),
});
const union = (...lists: (readonly SlotId[])[]): SlotId[] => [...new Set(lists.flat())];

export function composeDraft(input: ComposeInput, wording: Wording): ComposeResult {
  const { kind, referral, readers, register, settings, today, typed = {}, firstWriter = 'provider', mayDisclose = mayDiscloseByLedger } = input;
  const people = new Map(input.people.map((person) => [person.id, person]));
  const way = kind === 'introduction' ? wayOf(input.variant) : undefined;
  if (!readersFit(kind, referral, readers, way) || !readers.every((id) => people.has(id))) return refuse('wrong-reader');
  if (!isAgreed(input, mayDisclose)) return refuse('no-consent');

  const cast: Cast = { kind, referral, settings, readers: kind === 'forwardable' ? [...readers, ANYBODY] : readers, people, firstWriter };
  const values = slotValues({ cast, wording, today, typed, mayDisclose });
  let richNeeds: SlotId[] = [];
  let missing: SlotId[] = [];
  for (const variant of variantsToTry(input, wording)) {
    const mail = wording.mail(kind, register, variant);
    if (!mail) continue;
    const { subject, body } = both(mail, (template, place) => renderTemplate(template, values.lookup, place));
    missing = union(subject.missing, body.missing);
    if (missing.length > 0) {
      if (variant === 'rich') richNeeds = missing;
      continue;
    }
    const usedSlots = union(subject.used, body.used);
    const inOrder = kind === 'introduction' ? readersOf(kind, referral, way) : readers;
    const mailOf = (person: Person): string | null => (isForLinkedIn({ way }) ? null : (person.emails.find((email) => safeEmail(email) !== null) ?? null));
    const to = inOrder.flatMap((id) => people.get(id) ?? []).map((person) => safeAddress(person.name, mailOf(person)));
    return {
      ok: true,
      value: {
        kind, language: wording.language, register, variant, readers, to, cc: [], subject: safeSubject(subject.text), body: cleanLines(body.text), usedSlots, richNeeds,
        withheld: [...values.withheld],
        learns: learnedFrom(usedSlots, cast, mayDisclose),
        couldHold: union(subject.skipped, body.skipped).filter((slot) => !values.withheld.has(slot) && !slot.startsWith('true.')),
      },
    };
  }
  return refuse(missing.some((slot) => values.withheld.has(slot)) ? 'no-consent' : 'missing-facts', missing);
}
