// A review in words: how an entry went, what stands open, what a letter is for. The same on the screen, in print and in the file.
import type { LoadedReview } from '../../lib/actions/load-review.ts';
import { ME, type Person } from '../../lib/domain/person.ts';
import { howItWent, momentsOf, newestOf, wonOn } from '../../lib/domain/review/entry.ts';
import type { Entry } from '../../lib/domain/review/lay-review.ts';
import type { Letter } from '../../lib/domain/review/letters.ts';
import type { Loop } from '../../lib/domain/review/loops.ts';
import type { Period } from '../../lib/domain/review/period.ts';
import { providerWord, thankedOnOf } from '../../lib/domain/review/steps.ts';
import { stageOf } from '../../lib/domain/stage.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { Sum } from '../../lib/domain/worth.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import { stepWords } from '../base/step-words.ts';

/** A day with its year, whichever it is. */
const inFull = (day: string): string => formatDay(day, 'day', '0000');
export const rangeWords = ({ from, to }: Pick<Period, 'from' | 'to'>): string => t('review.range', { from: inFull(from), to: inFull(to) });
export const titleWords = ({ months }: Pick<Period, 'months'>): string => t(months === 6 ? 'review.title' : 'review.titleAny');
/** A day of the review in short; one of another year than its end tells its year. */
export const shortDay = (day: string, { from, to }: Pick<Period, 'from' | 'to'>): string => formatDay(day, 'short', day >= from && day <= to ? undefined : to);
/** One line a currency; nothing is added. */
export const sumWords = (sums: readonly Sum[]): readonly string[] => sums.map(({ minor, currency }) => formatMoney(minor, currency));
export const countedBefore = (sums: readonly Sum[], { months }: Period): string => t(months === 6 ? 'review.figures.halfBefore' : 'review.figures.before', { amount: sums.length === 0 ? t('review.nothing') : listed(sumWords(sums)) });

export interface WentWords {
  readonly main: string;
  readonly under: readonly string[];
}
function stageWords(referral: Referral, period: Period): string {
  const won = wonOn(referral);
  if (won !== null && howItWent(referral) !== 'badly') return t('review.went.won', { day: shortDay(won, period) });
  if (howItWent(referral) === 'badly') return t('review.went.badly');
  if (referral.outcome?.result === 'no-response') return t('outcome.no-response');
  return t(`review.went.${stageOf(referral)}`, { day: shortDay(referral.introducedOn ?? referral.capturedOn, period) });
}
const quoted = (name: string, words: string): string => t('review.quote', { name, words });

export function wentWords({ referral }: Entry, { review, people }: LoadedReview, nameOf: NameOf): WentWords {
  const { period } = review;
  const day = (on: string): string => shortDay(on, period);
  const under: string[] = [];
  const note = referral.outcome?.note;
  const [fromProvider, fromClient] = [providerWord(referral), momentsOf(referral, 'client-word').filter(({ text }) => text !== null).at(-1)];
  if (referral.direction === 'received' && referral.introducerId !== null && referral.introducerId !== ME) {
    const [thanked, reported] = [thankedOnOf(referral), newestOf(referral, 'reported')?.on ?? null];
    under.push(listed([thanked ? t('review.thanked', { day: day(thanked) }) : t('review.notThanked'), ...(reported ? [t('review.reported', { day: day(reported) })] : [])]));
  }
  if (note && note !== fromProvider?.text) under.push(note);
  if (fromProvider?.text) under.push(quoted(nameOf(referral.providerId), fromProvider.text));
  if (fromClient?.text) under.push(quoted(nameOf(fromClient.personId), fromClient.text));
  const pause = referral.direction === 'given' ? people.get(referral.providerId ?? '')?.pause : null;
  if (pause) under.push(pause.until ? t('review.pausedUntil', { day: day(pause.until) }) : t('review.paused'));
  return { main: stageWords(referral, period), under };
}

export interface LoopWords {
  readonly what: string;
  readonly why: string;
}
export function loopWords({ kind, personId, since, words, followUp }: Loop, { review }: LoadedReview, nameOf: NameOf, today: string): LoopWords {
  const name = nameOf(personId);
  if (kind === 'follow-up' && followUp) {
    const said = stepWords({ kind: followUp.kind, name, other: name, since, note: words }, today);
    return { what: said.what, why: t('review.loop.due', { day: shortDay(followUp.dueOn, review.period) }) };
  }
  if (kind === 'follow-up') return { what: name, why: '' };
  const day = shortDay(since ?? review.period.to, review.period);
  return { what: t(`review.loop.${kind}`, { name }), why: kind === 'quote-leave' && words ? t('review.words', { words }) : listed([t(`review.loop.${kind}.since`, { day }), ...(kind === 'way-back' && words ? [words] : [])]) };
}

export const letterWords = ({ reasons }: Letter, nameOf: NameOf): readonly string[] => reasons.map(({ reason, referral }) => t(`review.letter.${reason}`, { about: nameOf(referral.direction === 'received' ? (referral.prospectId === ME ? referral.providerId : referral.prospectId) : referral.providerId) }));
/** What of an address is known; the rest is left to the hand. */
export const addressLines = (person: Person | undefined): readonly string[] => [person?.title, person?.company, person?.location].filter((line): line is string => Boolean(line));
/** Whom it came from and to whom, as the table's two lines. */
export const betweenWords = ({ direction, introducerId, prospectId, providerId }: Referral, nameOf: NameOf): { readonly from: string; readonly to: string } =>
  direction === 'given' ? { from: nameOf(prospectId), to: nameOf(providerId) } : { from: nameOf(introducerId), to: nameOf(prospectId === ME ? providerId : prospectId) };
export const needWords = ({ topic, need }: Referral): string => topic || need || t('form.referral');
