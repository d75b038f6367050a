// Due things into a calendar file, in the words of the screen and the names of the person's own book.
import { calendarFile, halfYearEnd, openItems, type CalendarSpan } from '../../lib/actions/export-calendar.ts';
import type { DueItem } from '../../lib/actions/due.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { currentLanguage, t } from '../../lib/i18n/translate.ts';
import type { Toasts } from '../base/toast-model.ts';
import { dueWords } from '../referral/due-words.ts';
import { channelOf } from './due-channel.ts';

export interface CalendarDesk {
  readonly tools: Tools;
  readonly toasts: Toasts;
  readonly doors: { readonly download: (fileName: string, text: string, type?: string) => void };
}
const TYPE = 'text/calendar;charset=utf-8';

/** Why, for which referral, by which way: a line each. A calendar shows them on any day, so no "today" stands in them. */
export function calendarWords(item: DueItem, today: string): { readonly title: string; readonly text: string } {
  const words = dueWords(item, today);
  const channel = channelOf(item);
  const lines = [words.why, item.referral?.topic ?? '', channel ? t('today.icsBy', { channel: t(`today.channel.${channel}`) }) : ''];
  return { title: words.sentence, text: lines.filter((line) => line !== '').join('\n') };
}

export const halfYearWords = (today: string, reviewMonths: readonly number[]): string => t('today.icsHalf', { day: formatDay(halfYearEnd(today, reviewMonths), 'day', today) });

export async function saveCalendar({ tools, toasts, doors }: CalendarDesk, span: CalendarSpan, today: string): Promise<void> {
  const items = await openItems(tools, span);
  if (items.length === 0) return toasts.show(t('today.icsNone'));
  const { fileName, text } = await calendarFile(tools, items, (item) => calendarWords(item, today), { name: t('today.icsName'), language: currentLanguage() });
  doors.download(fileName, text, TYPE);
  toasts.show(t('export.done', { file: fileName }));
}
