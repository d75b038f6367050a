// The words behind a fact, ready to show: who said them, when, and the way back to the mail where it is open.
import type { Evidence } from '../../lib/domain/referral.ts';
import { writtenDay } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Quoted } from '../base/words.tsx';

/** `emails` also finds the words of `emails.0`. */
export function evidenceAt(evidence: Readonly<Record<string, Evidence>>, path: string): Evidence | null {
  const key = path in evidence ? path : Object.keys(evidence).find((fact) => fact.startsWith(`${path}.`));
  return (key !== undefined && evidence[key]) || null;
}

/** `onShow` brings a message into view; null where its thread is not open. */
export function quotedFrom(evidence: Evidence | null, today: string, onShow: ((messageId: string) => void) | null): Quoted | null {
  if (!evidence) return null;
  const day = evidence.sentAt ? formatDay(writtenDay(evidence.sentAt), 'day', today) : null;
  const by = evidence.from && day ? t('fact.by', { name: evidence.from, day }) : (evidence.from ?? day);
  return { quote: evidence.quote, by, onShow: onShow && (() => onShow(evidence.messageId)) };
}
