// A mail is being written: to nobody yet, to nobody of the book, or to people of several records, of which one is chosen.
import { t } from '../../lib/i18n/translate.ts';
import { nameLookup } from '../base/names.ts';
import type { Addressed } from '../../lib/actions/addressed-records.ts';
import { Button } from '../base/button.tsx';
import { FirstOf } from '../base/first-of.tsx';

const RECORDS_SHOWN = 10;

export function AddressedPart({ addressed, open }: { addressed: Addressed; open: (referralId: string) => void }) {
  const nameOf = nameLookup(addressed.people);
  return (
    <section class="sec">
      <h1 class="title">{t(addressed.records.length > 0 ? 'addressed.choose' : 'addressed.none')}</h1>
      {addressed.records.length === 0 && <p class="soft">{t('addressed.noneText')}</p>}
      <FirstOf items={addressed.records} page={RECORDS_SHOWN} about={t('addressed.choose')}>{(shown) => <ul class="stack">
        {shown.map((referral) => (
          <li key={referral.id} data-row><Button onPress={() => open(referral.id)}>{[referral.topic, ...[referral.prospectId, referral.providerId].map((id) => (id ? nameOf(id) : ''))].filter(Boolean).join(' · ')}</Button></li>
        ))}
      </ul>}</FirstOf>
    </section>
  );
}
