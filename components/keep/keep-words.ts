// Instants, sizes and amounts of a backup, in words of the language that is spoken.
import type { BackupCounts } from '../../lib/domain/backup.ts';
import { formatDay, formatTime } from '../../lib/i18n/days.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { currentLocale, t } from '../../lib/i18n/translate.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
export function sizeWords(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(currentLocale(), { style: 'unit', unit: UNITS[step] ?? 'byte', maximumFractionDigits: step < 2 ? 0 : 1 }).format(bytes / 1000 ** step);
}

/** The day on this clock, which the instant itself may not name. */
export function dayOfInstant(at: string): string {
  const moment = new Date(at);
  return `${moment.getFullYear()}-${String(moment.getMonth() + 1).padStart(2, '0')}-${String(moment.getDate()).padStart(2, '0')}`;
}
export const whenWords = (at: string, today: string): string => t('keep.when', { day: formatDay(dayOfInstant(at), 'day', today), time: formatTime(at) });
export const dayWords = (at: string, today: string): string => formatDay(dayOfInstant(at), 'day', today);
export const countWords = ({ people, referrals }: Pick<BackupCounts, 'people' | 'referrals'>): string => listed([t('room.countPeople', { count: people }), t('room.countReferrals', { count: referrals })]);
