// How moments are called and offered: kinds one can note by hand, ways they happened, whose words they are. It knows no screen.
import { stepsToldBy } from '../../lib/domain/ledger/delivery.ts';
import type { ContactChannel, Moment, MomentKind } from '../../lib/domain/moment.ts';
import { ME, type PersonId } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';

/** A step that was told is noted at the step; a review notes itself. */
export const NOTED_BY_HAND: readonly MomentKind[] = ['appointment', 'met', 'order', 'delivered', 'result', 'client-word', 'provider-word', 'complaint', 'apologised', 'reported', 'letter', 'asked-introductions', 'offered-back'];
export const WAYS: readonly ContactChannel[] = ['mail', 'phone', 'in-person', 'letter', 'card', 'linkedin', 'other'];

export const wayWords = (way: ContactChannel): string => (way === 'letter' || way === 'card' ? t(`since.by.${way}`) : t(`channel.${way}`));
/** Somebody's own words, to be set as such. */
export const isWord = (kind: MomentKind): boolean => kind === 'client-word' || kind === 'provider-word' || kind === 'complaint';

/** With whom it most likely was. */
export function likelyWith(kind: MomentKind, { prospectId, providerId, introducerId }: Referral): PersonId | null {
  switch (kind) {
    case 'client-word': case 'complaint': case 'apologised': case 'delivered': case 'delivery-told': case 'result': return prospectId;
    case 'provider-word': return providerId;
    case 'reported': case 'letter': case 'offered-back': return introducerId;
    case 'asked-introductions': return prospectId;
    case 'appointment': case 'met': case 'order': return providerId === ME ? prospectId : prospectId === ME ? providerId : null;
    case 'reviewed': return null;
    default: return kind satisfies never;
  }
}

/** With whom, how; which steps were told, which period was looked back on. */
export const momentAbout = (moment: Moment, referral: Referral, nameOf: NameOf): string => {
  const { kind, personId, channel, text } = moment;
  return [personId === null ? '' : nameOf(personId), channel === null ? '' : wayWords(channel), ...stepsToldBy(referral, moment).map(({ what }) => what), kind === 'reviewed' ? (text ?? '') : ''].filter(Boolean).join(' · ');
};
export const isCode = (kind: MomentKind): boolean => kind === 'delivery-told' || kind === 'reviewed';
