// How much the book holds, in one line.
import { t } from '../../lib/i18n/translate.ts';
import type { Counts } from '../../lib/store/book.ts';

export const healthWords = (counts: Counts): string =>
  t('health.line', { referrals: t('room.countReferrals', { count: counts.referrals }), people: t('room.countPeople', { count: counts.people }), events: t('room.countEvents', { count: counts.events }) });
