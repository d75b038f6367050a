// What a mail is called, how it stands, and what is wrong with it: sentences for the screen.
import { LANGUAGE_NAMES } from '../../lib/i18n/language.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { MailFault } from '../../lib/drafting/mail-faults.ts';
import type { MailId, MailStanding } from '../../lib/drafting/own-mails.ts';
import { slotLabel } from '../sidepanel/slot-words.ts';

export const mailTitle = ({ kind }: Pick<MailId, 'kind'>): string => t(`draftKind.${kind}`);
/** Where a kind has several mails. */
export function variantWords({ kind, variant }: Pick<MailId, 'kind' | 'variant'>): string | null {
  switch (variant) {
    case 'plain': return kind === 'introduction' ? t('way.plain') : null;
    case 'phone': case 'meeting': case 'linkedin': return t(`way.${variant}`);
    default: return t(`mails.variant.${variant}`);
  }
}
export const mailFacts = (id: MailId): readonly string[] => [LANGUAGE_NAMES[id.language], t(`register.${id.register}`), variantWords(id) ?? ''].filter(Boolean);
export const standingWords = (standing: MailStanding): string => t(`mails.standing.${standing}`);
export const faultWords = ({ problem, slot }: MailFault): string => (problem === 'never-told' && slot ? t('mails.fault.never-told', { what: slotLabel(slot) }) : problem === 'never-told' ? t('mails.fault.unknown-slot') : t(`mails.fault.${problem}`));
