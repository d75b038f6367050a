// What the fields of each kind of record hold, as far as this version knows them: only so much of it that no page stumbles over them. It must not know events.
import * as z from 'zod/mini';
import type { SubjectType } from '../../domain/event.ts';
import type { FollowUp, FollowUpKind } from '../../domain/follow-up.ts';
import type { Person } from '../../domain/person.ts';
import type { Referral } from '../../domain/referral.ts';
import type { Settings } from '../../domain/settings.ts';

type Schema = z.ZodMiniType;
type Known<Row> = { readonly [Field in keyof Omit<Row, 'id' | 'revision' | 'updatedAt'>]-?: Schema };

const text = z.string();
const textOrNull = z.nullable(text);
const texts = z.array(text);
const yes = z.boolean();
const amount = z.nullable(z.number());
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/u));
const dayOrNull = z.nullable(day);
const one = <const Words extends readonly string[]>(...words: Words): Schema => z.enum(words);
const oneOrNull = <const Words extends readonly string[]>(...words: Words): Schema => z.nullable(z.enum(words));
const shaped = (shape: Record<string, Schema>): Schema => z.looseObject(shape);
const orNull = (shape: Record<string, Schema>): Schema => z.nullable(z.looseObject(shape));
const keyed = (entry: Schema): Schema => z.record(z.string(), entry);

const happened = shaped({ id: text, on: day, recordedAt: text });
const thread = shaped({ threadId: text, url: text, subject: text });
const evidence = shaped({ quote: text, messageId: text });
const optIn = shaped({ personId: text, about: text, step: text, on: day, recordedAt: text, covers: texts, words: orNull({ quote: text }) });
const worth = shaped({ on: day, minor: z.number(), currency: text });
const ideal = orNull({ problems: texts, triggers: texts });
const kit = shaped({ phrases: texts, steps: texts });
const mailText = shaped({ subject: text, body: text });

/** What an entry of a collection is, put one by one; the same collections may be set as a whole. */
const ENTRIES: Readonly<Record<SubjectType, Readonly<Record<string, Schema>>>> = {
  person: { contacts: happened, gifts: happened, praise: happened, tags: z.literal(true), joined: shaped({}), notSame: z.literal(true) },
  referral: {
    threads: thread, evidence, optIns: optIn, introducedTo: text, moments: happened, worth, deliverySteps: shaped({ what: text, dueOn: text }), allowedWords: z.literal(true),
    sentAnyway: shaped({ on: day, told: texts, readers: texts }), forgotten: text, tags: z.literal(true),
  },
  'follow-up': {},
  settings: { cadence: amount, byBusiness: z.number(), holidays: text, reviews: text, kit, imports: shaped({ on: day, fileName: text, kind: text }), ownMails: shaped({ subject: text, body: text, madeFrom: mailText }) },
};
const entries = (type: SubjectType): Record<string, Schema> => Object.fromEntries(Object.entries(ENTRIES[type]).map(([field, entry]) => [field, keyed(entry)]));

const person: Omit<Known<Person>, 'contacts' | 'gifts' | 'praise' | 'tags' | 'joined' | 'notSame'> = {
  name: text, otherNames: texts, emails: texts, phones: texts, company: textOrNull, title: textOrNull, headline: textOrNull, location: textOrNull, postal: textOrNull, profileUrl: textOrNull, website: textOrNull,
  preferredContact: oneOrNull('email', 'phone', 'linkedin', 'messenger', 'video-call', 'in-person'), bestTime: textOrNull, language: textOrNull, register: oneOrNull('formal', 'familiar'), neutral: textOrNull, notes: textOrNull,
  rhythm: orNull({ idealDays: z.number(), longestDays: z.number() }), source: orNull({ steps: texts, tools: texts }), ideal, pause: orNull({ on: day, why: text, referralIds: texts }),
  joinedTo: textOrNull, erasedOn: day, marks: z.array(z.number()), removed: yes,
};
const referral: Omit<Known<Referral>, keyof typeof ENTRIES.referral> & Record<string, Schema> = {
  form: one('lead', 'referral'), direction: one('given', 'received'), capturedOn: text, topic: text, introducerId: textOrNull, prospectId: textOrNull, providerId: textOrNull, need: textOrNull, needNeutral: textOrNull,
  threadKind: oneOrNull('introduction-request', 'referral-offer', 'consent-request', 'consent-reply', 'introduction', 'thanks', 'outcome-report', 'unrelated'), actual: oneOrNull('now', 'soon', 'someday'),
  wantedBy: textOrNull, budget: orNull({ min: amount, max: amount, currency: text }), appointment: textOrNull, relevantToProspect: z.nullable(yes), relevantToProvider: z.nullable(yes), fitReason: textOrNull,
  introducedOn: dayOrNull, introducedInWriting: yes, thankedOn: dayOrNull, outcome: orNull({ result: one('met', 'won', 'lost', 'no-response', 'problem'), amount, currency: textOrNull, on: day }),
  tie: textOrNull, cameFromId: textOrNull, business: textOrNull, endedOn: dayOrNull, closedOn: dayOrNull, closedWhy: oneOrNull('declined', 'no-answer', 'no-need', 'done', 'not-a-referral'), notes: textOrNull, language: textOrNull, removed: yes,
};
const FOLLOW_UPS: Readonly<Record<FollowUpKind, true>> = {
  'ask-prospect': true, 'ask-provider': true, 'chase-prospect': true, 'chase-provider': true, 'let-rest': true, 'check-yes': true, introduce: true, 'tell-no': true, 'thank-introducer': true, 'ask-how-it-went': true,
  'check-need': true, 'thanks-meeting': true, 'open-points': true, 'thanks-letter': true, 'report-appointment': true, 'report-order': true, 'report-nothing': true, 'report-on': true, 'ask-client': true,
  'ask-testimonial': true, 'ask-introductions': true, 'tell-delivery': true, 'regular-check': true, 'apology-letter': true, 'stay-in-touch': true, 'ask-source': true, 'plan-source': true, 'look-at-pause': true,
  review: true, 'own-note': true,
};
const followUp: Known<FollowUp> = {
  referralId: textOrNull, personId: textOrNull, kind: one(...Object.keys(FOLLOW_UPS)), dueOn: day, state: one('open', 'done', 'dropped'), since: textOrNull, note: textOrNull,
  plannedFor: dayOrNull, doneOn: dayOrNull, doneBy: oneOrNull('mail'), removed: yes,
};
const settings: Omit<Known<Settings>, 'cadence' | 'byBusiness' | 'holidays' | 'reviews' | 'kit' | 'imports' | 'ownMails'> = {
  uiLanguage: oneOrNull('en', 'ja', 'it', 'ru'), name: text, emails: texts, company: textOrNull, postal: textOrNull, about: textOrNull, signature: text, register: one('formal', 'familiar'),
  chaseAfterDays: z.number(), evaluateAfterDays: z.number(), thankAfterDays: z.number(), checkLeadAfterDays: z.number(), yesLastsDays: z.number(), singleKeys: yes, quietDays: z.array(z.number()), reviewMonths: z.array(z.number()),
  ideal, giftBudget: orNull({ minor: z.number(), currency: text }), isRegulated: yes, notifyAt: textOrNull, removed: yes,
};

const FIELDS: Readonly<Record<SubjectType, Readonly<Record<string, Schema>>>> = {
  person: { ...person, ...entries('person') }, referral: { ...referral, ...entries('referral') }, 'follow-up': followUp, settings: { ...settings, ...entries('settings') },
};
const find = (table: Readonly<Record<SubjectType, Readonly<Record<string, Schema>>>>, type: SubjectType) => (field: string): Schema | undefined => (Object.hasOwn(table[type], field) ? table[type][field] : undefined);

/** Of a field that is set; undefined where this version does not know it. */
export const knownFields = (type: SubjectType): ((field: string) => Schema | undefined) => find(FIELDS, type);
/** Of an entry that is put into a collection. */
export const knownEntries = (type: SubjectType): ((field: string) => Schema | undefined) => find(ENTRIES, type);
