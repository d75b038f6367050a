// Instants and amounts of a backup, in words of the language that is spoken.
import type { BackupCounts } from '../../lib/domain/backup.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { formatDay, formatTime } from '../../lib/i18n/days.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';

export const whenWords = (at: string, today: string): string => t('keep.when', { day: formatDay(dayOf(new Date(at)), 'day', today), time: formatTime(at) });
export const dayWords = (at: string, today: string): string => formatDay(dayOf(new Date(at)), 'day', today);
export const countWords = ({ people, referrals }: Pick<BackupCounts, 'people' | 'referrals'>): string => listed([t('room.countPeople', { count: people }), t('room.countReferrals', { count: referrals })]);
