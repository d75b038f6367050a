// What happened to a person's card, a sentence for each event.
import type { BookEvent } from '../../lib/domain/event.ts';
import type { Gift, Praise } from '../../lib/domain/source.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';

const PERSON_FIELDS = [
  'name', 'otherNames', 'company', 'title', 'headline', 'emails', 'phones', 'preferredContact', 'bestTime', 'location', 'postal', 'profileUrl', 'website', 'language', 'register', 'neutral', 'notes', 'ideal',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];
const isField = (name: string): name is PersonField => (PERSON_FIELDS as readonly string[]).includes(name);

/** A gift, praise, a contact: what gathers with the years. */
function notedWords({ put }: BookEvent): string {
  const entries = (field: string): readonly unknown[] => Object.values(put?.[field] ?? {});
  const gifts = entries('gifts') as readonly (Gift | null)[];
  const praise = entries('praise') as readonly (Praise | null)[];
  const [gift, said] = [gifts.find((one) => one !== null), praise.find((one) => one !== null)];
  if (gift) return t('history.gift', { what: gift.what });
  if (gifts.length > 0) return t('history.giftGone');
  if (said && said.leave !== 'not-asked') return t('history.leave', { leave: t(`praise.leave.${said.leave}`) });
  return praise.length > 0 ? t('history.praise') : t('history.contact');
}

export function personSentence(event: BookEvent): string {
  const fields = Object.keys(event.set ?? {}).filter(isField).map((field) => t(`field.${field}`));
  if (event.set && Object.hasOwn(event.set, 'pause')) return t(event.set['pause'] === null ? 'history.resumed' : 'history.paused');
  if (event.set && Object.hasOwn(event.set, 'source')) return t('history.plan');
  if (event.kind === 'noted') return notedWords(event);
  switch (event.kind) {
    case 'captured': case 'added': case 'removed': case 'joined': case 'erased': case 'undone': case 'imported': case 'merged': case 'tagged': return t(`history.${event.kind}`);
    default: return t('history.corrected', { fields: fields.length > 6 ? `${listed(fields.slice(0, 6))} …` : listed(fields) });
  }
}
