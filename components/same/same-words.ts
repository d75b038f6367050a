// Why two may be the same, and what stays after they are two again, in words.
import type { SameReason } from '../../lib/domain/same/find-same.ts';
import { callName, type Person } from '../../lib/domain/person.ts';
import { listed } from '../../lib/i18n/listed.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';
import { t } from '../../lib/i18n/translate.ts';

export const reasonWords = ({ kind, value }: SameReason): string => t(`same.why.${kind}`, { value });
export const reasonsWords = (reasons: readonly SameReason[]): string => listed(reasons.map(reasonWords));

const NAMED = ['name', 'otherNames', 'emails', 'phones', 'company', 'title', 'headline', 'location', 'postal', 'profileUrl', 'website', 'preferredContact', 'bestTime', 'language', 'register', 'neutral', 'notes', 'ideal'] as const;
type Named = (typeof NAMED)[number];
const isNamed = (field: string): field is Named => (NAMED as readonly string[]).includes(field);

/** Whatever could not be told apart is said, not hidden. */
export function apartWords({ own, fields, records }: { readonly own: Person; readonly fields: readonly string[]; readonly records: readonly string[] }): string {
  const names = fields.map((field) => (isNamed(field) ? t(`field.${field}` as MessageKey & `field.${Named}`) : t('same.plans')));
  const name = callName(own) || t('person.noName');
  return [t('same.apartDone'), names.length > 0 ? t('same.apartFields', { name, fields: listed([...new Set(names)]) }) : '', records.length > 0 ? t('same.apartRecords', { name, count: records.length }) : ''].filter(Boolean).join(' ');
}
