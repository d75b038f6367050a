// People and open referrals for the printer. It stands on the page only while it is printed.
import { useEffect } from 'preact/hooks';
import { callName } from '../../lib/domain/person.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import type { Listed } from './ways-out-model.ts';

export function PrintList({ list, nameOf, today, onPrinted }: { list: Listed; nameOf: NameOf; today: string; onPrinted: () => void }) {
  useEffect(() => {
    addEventListener('afterprint', onPrinted, { once: true });
    print();
    return () => removeEventListener('afterprint', onPrinted);
  }, []);
  const known = new Map(list.people.map((person) => [person.id, callName(person)]));
  const name = (id: string | null): string => (id !== null && known.get(id)) || nameOf(id);
  return (
    <div class="keep-print">
      <h2>{t('keep.print.title', { day: formatDay(today, 'day') })}</h2>
      {list.open.length > 0 && <h3>{t('keep.print.open')}</h3>}
      {list.open.length > 0 && <table>
        <thead><tr><th scope="col">{t('keep.print.topic')}</th><th scope="col">{t('keep.print.sides')}</th><th scope="col">{t('keep.print.since')}</th></tr></thead>
        <tbody>{list.open.map((referral) => <tr key={referral.id}><td dir="auto">{referral.topic}</td><td dir="auto">{listed([name(referral.prospectId), name(referral.providerId)])}</td><td>{referral.capturedOn && formatDay(referral.capturedOn, 'short', today)}</td></tr>)}</tbody>
      </table>}
      <h3>{t('keep.print.people')}</h3>
      <table>
        <thead><tr><th scope="col">{t('keep.print.name')}</th><th scope="col">{t('keep.print.firm')}</th><th scope="col">{t('keep.print.reach')}</th></tr></thead>
        <tbody>{list.people.map((person) => <tr key={person.id}><td dir="auto">{callName(person)}</td><td dir="auto">{[person.title, person.company].filter(Boolean).join(', ')}</td><td>{[...person.emails, ...person.phones].join(', ')}</td></tr>)}</tbody>
      </table>
    </div>
  );
}
