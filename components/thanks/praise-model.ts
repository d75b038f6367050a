// Praise as it is typed and answered for, and the sheet of what may be shown.
import { addPraise, changePraise, recordLeave, takeOutPraise, takeOverPraise, type PraiseFacts } from '../../lib/actions/keep-praise.ts';
import { ME, type Person, type PersonId } from '../../lib/domain/person.ts';
import { mayBeShown, offeredPraise, praiseLog, type OfferedPraise, type Said } from '../../lib/domain/praise.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { Praise } from '../../lib/domain/source.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import type { BookRows } from '../book/book-rows.ts';

export const savePraise = (book: BookModel, person: Person, before: Praise | null, facts: PraiseFacts): Promise<boolean> =>
  book.settle(before ? changePraise(book.tools, person, before, facts) : addPraise(book.tools, person, facts), t('praise.saved'));
export const removePraise = (book: BookModel, person: Person, praise: Praise): Promise<boolean> => book.settle(takeOutPraise(book.tools, person, praise), t('praise.takenOut'));
export const keepOffered = (book: BookModel, person: Person, offered: OfferedPraise): Promise<boolean> => book.settle(takeOverPraise(book.tools, person, offered), t('praise.saved'));
export const saveLeave = (book: BookModel, person: Person, praise: Praise, leave: Praise['leave'], on: string, signedAs: string | null): Promise<boolean> =>
  book.settle(recordLeave(book.tools, person, praise, leave, on, signedAs), t('praise.leaveSaved', { leave: t(`praise.leave.${leave}`) }));

/** Referrals with them, newest first: where the words may come from. */
export const referralsWith = (rows: Pick<BookRows, 'referrals'>, personId: string): readonly Referral[] => rows.referrals.filter((one) => [one.prospectId, one.providerId, one.introducerId].includes(personId)).toSorted((a, b) => (a.capturedOn < b.capturedOn ? 1 : -1));
/** Whom it can praise: me, and whoever stands as the provider in a referral with them. */
export const praisable = (rows: BookRows, personId: string): readonly PersonId[] => [...new Set([ME, ...referralsWith(rows, personId).flatMap(({ providerId }) => (providerId === null || providerId === personId ? [] : [providerId]))])];

export interface OfferedBy {
  readonly person: Person;
  readonly offered: OfferedPraise;
}
export const offeredTo = (rows: Pick<BookRows, 'people' | 'referrals'>): readonly OfferedBy[] => {
  const speakers = new Set(rows.referrals.flatMap((referral) => Object.values(referral.moments).flatMap((moment) => (moment.kind === 'client-word' ? [moment.personId ?? referral.prospectId] : []))));
  return rows.people.filter(({ id }) => speakers.has(id)).flatMap((person) => offeredPraise(person, referralsWith(rows, person.id)).map((offered) => ({ person, offered })));
};

export const shownPraise = (rows: BookRows): readonly Said[] => praiseLog(rows.people).filter(({ praise }) => mayBeShown(praise));
export const signedBy = ({ signedAs }: Praise): string => signedAs?.trim() || t('praise.unnamed');
/** Plain text, one below the other. */
export const asText = (said: readonly Said[], quoted: (words: string) => string): string => said.map(({ praise }) => `${quoted(praise.words)}\n${signedBy(praise)}`).join('\n\n');
