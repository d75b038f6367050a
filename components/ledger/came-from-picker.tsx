// Finds the referral from which another came. What came from that other is not among them, so that no chain goes round.
import { useMemo, useState } from 'preact/hooks';
import { branchOf, type ReferralRows } from '../../lib/domain/ledger/chain.ts';
import { dayOfReferral, oldestDayFirst } from '../../lib/domain/ledger/referral-day.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Field } from '../base/field.tsx';
import type { NameOf } from '../base/names.ts';
import { foldText } from '../base/fold.ts';

const SHOWN = 6;

export interface CameFromPickerProps {
  readonly referral: Referral;
  readonly rows: ReferralRows;
  readonly nameOf: NameOf;
  readonly today: string;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

export function CameFromPicker({ referral, rows, nameOf, today, onPick, onClose }: CameFromPickerProps) {
  const [query, setQuery] = useState('');
  const found = useMemo(() => {
    const words = foldText(query).split(/\s+/u).filter(Boolean);
    const textOf = (row: Referral): string => foldText([row.topic, row.need, row.tie, ...[row.introducerId, row.prospectId, row.providerId].map(nameOf)].filter(Boolean).join('\n'));
    const itsOwn = new Set(branchOf(rows, referral.id).map((twig) => twig.referral.id));
    const has = (row: Referral): boolean => !row.removed && !itsOwn.has(row.id) && words.every((word) => textOf(row).includes(word));
    return [...rows.values()].filter(has).sort((a, b) => oldestDayFirst(b, a));
  }, [query, rows, referral]);
  return (
    <div class="edit" role="group" aria-label={t('roots.choose')} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onClose(); } }}>
      <Field label={t('roots.find')} value={query} onInput={setQuery} autofocus />
      <p class="sr" role="status">{t('search.found', { count: found.length })}</p>
      {found.length === 0 ? <p class="soft">{t('roots.noneFits')}</p> : (
        <ul class="cand">
          {found.slice(0, SHOWN).map((row) => (
            <li key={row.id}>
              <div><b dir="auto">{row.topic || t('form.referral')}</b><p class="why" dir="auto">{[dayOfReferral(row) && formatDay(dayOfReferral(row), 'day', today), t('roots.link', { introducer: nameOf(row.introducerId), prospect: nameOf(row.prospectId) })].filter(Boolean).join(' · ')}</p></div>
              <Button small onPress={() => onPick(row.id)} about={row.topic}>{t('act.choose')}</Button>
            </li>
          ))}
        </ul>
      )}
      <div class="acts"><Button kind="quiet" small onPress={onClose}>{t('act.cancel')}</Button></div>
    </div>
  );
}
