// A sentence for what was noted on a record: what happened, what it brought in, where it came from. It reads the event; it knows no screen.
import type { BookEvent } from '../../lib/domain/event.ts';
import type { DeliveryStep, Moment, Worth } from '../../lib/domain/moment.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';

const COLLECTIONS = ['moments', 'worth', 'deliverySteps'] as const;
const put = <Entry>(event: BookEvent, field: (typeof COLLECTIONS)[number]): readonly Entry[] => Object.values(event.put?.[field] ?? {}).filter((entry) => entry !== null) as unknown as readonly Entry[];

/** That it came from another is told, not from which: the event holds an id only. */
function setWords(set: Partial<Referral>, day: (on: string) => string): readonly string[] {
  return [
    ...(set.tie === undefined ? [] : [set.tie === null ? t('noted.tieOut') : t('noted.tie', { tie: set.tie })]),
    ...(set.business === undefined ? [] : [set.business === null ? t('noted.businessOut') : t('noted.business', { what: set.business })]),
    ...(set.endedOn === undefined ? [] : [set.endedOn === null ? t('noted.lasts') : t('noted.ended', { day: day(set.endedOn) })]),
    ...(set.cameFromId === undefined ? [] : [t(set.cameFromId === null ? 'noted.cameFromOut' : 'noted.cameFrom')]),
  ];
}

/** Null where it holds none of these. */
export function noteWords(event: BookEvent, today: string): string | null {
  const day = (on: string): string => formatDay(on, 'day', today);
  const sentences = [
    ...put<DeliveryStep>(event, 'deliverySteps').map(({ what, dueOn }) => t('noted.step', { what, day: day(dueOn) })),
    ...put<Moment>(event, 'moments').map(({ kind, on }) => t('noted.on', { what: t(`happened.${kind}`), day: day(on) })),
    ...put<Worth>(event, 'worth').map(({ minor, currency, on }) => t('noted.on', { what: t('noted.worth', { amount: formatMoney(minor, currency) }), day: day(on) })),
    ...setWords((event.set ?? {}) as Partial<Referral>, day),
    ...COLLECTIONS.filter((field) => Object.values(event.put?.[field] ?? {}).includes(null)).map((field) => t(`noted.out.${field}`)),
  ];
  return sentences.length > 0 ? sentences.join(' · ') : null;
}

/** Of an entry that was put right, or taken out; null where the correction is of something else. */
export function correctionWords(event: BookEvent, today: string): string | null {
  if (!COLLECTIONS.some((field) => event.put?.[field])) return null;
  const words = noteWords(event, today);
  const isOut = COLLECTIONS.some((field) => Object.values(event.put?.[field] ?? {}).includes(null));
  return words === null || isOut ? words : t('history.corrected', { fields: words });
}
