// Where what is shown was read from, in a few words for the head: "Gmail, 4 messages", "Saved 18 March".
import type { HostName } from '../../lib/domain/mail-thread.ts';
import type { OpenThread } from '../../lib/domain/open-page.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';

export const whereRead = (page: OpenThread | null): string =>
  page ? t('where.messages', { host: t(`hostName.${page.thread.host}`), count: page.thread.messages.length }) : t('where.byHand');
export const whereSaved = (referral: Referral, today: string): string => (referral.capturedOn ? t('where.saved', { day: formatDay(referral.capturedOn, 'day', today) }) : t('where.book'));
export const whereHost = (host: HostName | null): string => (host ? t(`hostName.${host}`) : t('where.book'));
