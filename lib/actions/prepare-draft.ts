// Writes a mail from the record, in the person's own words where there are any: which ones may be written now, and the text of one, read by the guard before anybody sees it as ready.
import { dayOf } from '../domain/day.ts';
import type { Disclosure, Draft, DraftKind, DraftLanguage, IntroductionWay, Register } from '../domain/draft.ts';
import type { DisclosedFact } from '../domain/disclosure.ts';
import { inOrder } from '../domain/moment.ts';
import { ME, type Person, type PersonId } from '../domain/person.ts';
import type { Referral } from '../domain/referral.ts';
import type { Settings } from '../domain/settings.ts';
import { draftLanguageFor, loadWording } from '../drafting/draft-language.ts';
import { kindsFor } from '../drafting/kinds-for.ts';
import type { SlotId } from '../drafting/slots.ts';
import { inspectDraft } from './inspect-draft.ts';
import type { Tools } from './tools.ts';

/** `anyone`: the person says to whom. */
export type DraftSide = 'prospect' | 'provider' | 'introducer' | 'both' | 'anyone';
export interface DraftChoice {
  readonly kind: DraftKind;
  readonly side: DraftSide;
  /** Somebody of the book, where the side is `anyone`; null for a note that is only copied. */
  readonly reader?: PersonId | null;
  /** How two are brought together. */
  readonly way?: IntroductionWay;
  readonly language?: DraftLanguage;
  readonly register?: Register;
  readonly values?: Partial<Record<SlotId, string>>;
}
/** `named` is false where the reader is not told who it is. */
export interface Learnt {
  readonly reader: PersonId;
  readonly person: PersonId;
  readonly fact: DisclosedFact | 'description';
  readonly named: boolean;
}
export interface Prepared {
  readonly draft: Draft;
  readonly learns: readonly Learnt[];
  readonly findings: readonly Disclosure[];
  /** Facts that would make it the fuller mail; empty where it is, or where there is none. */
  readonly fullerNeeds: readonly SlotId[];
  /** The mail that it was written from, and in whose words; the shipped one stands where the own does not parse (`faulty`) or needs what the reader may not learn (`withheld`). */
  readonly mail: { readonly key: string; readonly words: 'shipped' | 'own' | 'faulty' | 'withheld' };
}
export type PrepareResult =
  | { readonly ok: true; readonly value: Prepared }
  | { readonly ok: false; readonly reason: 'missing-facts'; readonly missing: readonly SlotId[] }
  | { readonly ok: false; readonly reason: 'no-consent' | 'no-reader' | 'not-offered' };

const sideIds = (referral: Referral, { side, reader, way }: Pick<DraftChoice, 'side' | 'reader' | 'way'>): readonly (PersonId | null)[] => {
  switch (side) {
    case 'both': return way === 'linkedin-prospect' ? [referral.prospectId] : way === 'linkedin-provider' ? [referral.providerId] : [referral.prospectId, referral.providerId];
    case 'anyone': return [reader ?? null];
    case 'introducer': return [referral.introducerId];
    case 'prospect': return [referral.prospectId];
    case 'provider': return [referral.providerId];
    default: return side satisfies never;
  }
};
const SIDES: readonly DraftSide[] = ['both', 'prospect', 'provider', 'introducer'];

/** What may be written now, the nearest first. */
export function draftKinds(referral: Referral, settings: Settings): readonly DraftChoice[] {
  return kindsFor(referral, settings).flatMap(({ kind, readers }) => {
    const side = readers.length === 0 ? 'anyone' : SIDES.find((one) => sideIds(referral, { side: one }).join() === readers.join());
    return side ? [{ kind, side }] : [];
  });
}

/** Those of the record, and whoever else the mail goes to. */
export async function peopleOf(tools: Pick<Tools, 'book'>, referral: Referral, reader: PersonId | null = null): Promise<readonly Person[]> {
  const ids = [...new Set([referral.introducerId, referral.prospectId, referral.providerId, reader])].filter((id): id is PersonId => id !== null && id !== ME);
  return (await Promise.all(ids.map((id) => tools.book.person(id)))).filter((person) => person !== null);
}

/** What the client said, and when: nobody types again what is written down. */
function praiseSaid({ moments }: Referral): Partial<Record<SlotId, string>> {
  const word = inOrder(moments).findLast(({ kind }) => kind === 'client-word');
  return word ? { 'date.praise': word.on, ...(word.text ? { 'praise.quote': word.text } : {}) } : {};
}

export async function prepareDraft(tools: Tools, referral: Referral, choice: DraftChoice): Promise<PrepareResult> {
  const [people, settings] = await Promise.all([peopleOf(tools, referral, choice.reader), tools.book.settings()]);
  const readers = sideIds(referral, choice).filter((id): id is PersonId => id !== null && id !== ME);
  const reader = people.find((person) => person.id === readers[0]) ?? null;
  if (!reader && choice.reader !== null) return { ok: false, reason: 'no-reader' };
  const way = choice.kind === 'introduction' ? (choice.way ?? 'plain') : null;
  const language = choice.language ?? draftLanguageFor(reader, draftLanguageFor({ language: referral.language }, settings.uiLanguage ?? 'en'));
  const register = choice.register ?? reader?.register ?? settings.register;
  const [{ composeDraft }, { firstToMove }, { mailKey, ownMailsOf, withOwnMails }, shipped] = await Promise.all([import('../drafting/compose-draft.ts'), import('../drafting/introduction-way.ts'), import('../drafting/own-mails.ts'), loadWording(language)]);
  const { wording, problems } = withOwnMails(shipped, ownMailsOf(shipped, settings.ownMails));
  const input = {
    kind: choice.kind, referral, people, settings, readers, register, today: dayOf(tools.now()), typed: { ...(choice.kind === 'testimonial' ? praiseSaid(referral) : {}), ...choice.values },
    ...(way ? { variant: way, firstWriter: firstToMove(way, referral, people) } : {}),
  };
  const own = composeDraft(input, wording);
  const isWithheld = !own.ok && own.reason === 'no-consent';
  const composed = isWithheld ? composeDraft(input, shipped) : own;
  if (!composed.ok) return composed.reason === 'missing-facts' ? { ok: false, reason: 'missing-facts', missing: composed.missing } : { ok: false, reason: composed.reason === 'no-consent' ? 'no-consent' : 'not-offered' };
  const { to, cc, subject, body, learns, richNeeds, variant } = composed.value;
  const draft: Draft = { id: tools.newId(), referralId: referral.id, kind: choice.kind, ...(way ? { way } : {}), readers, language, register, to, cc, subject, body };
  const key = mailKey({ language, kind: choice.kind, register, variant });
  const isFaulty = problems.some(({ mail }) => mailKey({ ...mail, language }) === key);
  const mail = { key, words: !settings.ownMails[key] ? 'shipped' : isFaulty ? 'faulty' : isWithheld ? 'withheld' : 'own' } as const;
  return { ok: true, value: { mail, draft, learns: learns.map(({ readerId, personId, fact, named }) => ({ reader: readerId, person: personId, fact, named })), findings: await inspectDraft(tools, referral, draft), fullerNeeds: richNeeds } };
}
