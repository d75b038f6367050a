// The gift log as a table: when, to whom, what, for what, for how much; each entry can be put right or taken out.
import { useState } from 'preact/hooks';
import { takeOut } from './gift-verbs.ts';
import type { Given } from '../../lib/domain/gifts/gift-log.ts';
import { callName } from '../../lib/domain/person.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { BookModel } from '../book/book-model.ts';
import { hashOf } from '../book/route.ts';
import { GiftForm } from './gift-form.tsx';

function GiftRow({ book, given: { person, gift }, withWhom, onCorrect }: { book: BookModel; given: Given; withWhom: boolean; onCorrect: () => void }) {
  const referral = gift.referralId === null ? null : (book.rows.value?.referralById.get(gift.referralId) ?? null);
  return (
    <tr>
      <td class="when">{formatDay(gift.on, 'short', book.today())}</td>
      {withWhom && <td><a class="link" dir="auto" href={hashOf({ room: 'people', id: person.id })}>{callName(person) || t('person.noName')}</a></td>}
      <td class="what">
        <span dir="auto">{gift.what}</span>{gift.form !== 'gift' && <> <span class="tag">{t(`gift.form.${gift.form}`)}</span></>}
        {referral && <p class="small soft"><a class="link" dir="auto" href={hashOf({ room: 'referrals', id: referral.id })}>{referral.topic || t('form.referral')}</a></p>}
        {gift.note && <p class="small soft" dir="auto">{gift.note}</p>}
      </td>
      <td class="num">{gift.minor !== null && gift.currency !== null && formatMoney(gift.minor, gift.currency)}</td>
      <td class="acts">
        <Button small kind="quiet" about={gift.what} onPress={onCorrect}>{t('act.correct')}</Button>
        <Button small kind="quiet" about={gift.what} onPress={() => void takeOut(book, person, gift)}>{t('act.remove')}</Button>
      </td>
    </tr>
  );
}

export function GiftTable({ book, given, withWhom, label }: { book: BookModel; given: readonly Given[]; withWhom: boolean; label: string }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div class="given-box">
      <table class="given" aria-label={label}>
        <thead class="sr"><tr><th scope="col">{t('gift.on')}</th>{withWhom && <th scope="col">{t('gift.whom')}</th>}<th scope="col">{t('gift.what')}</th><th scope="col">{t('gift.price')}</th><th scope="col">{t('act.more')}</th></tr></thead>
        <tbody>
          {given.map((one) => (open === one.gift.id
            ? <tr key={one.gift.id}><td colSpan={withWhom ? 5 : 4}><GiftForm book={book} start={{ personId: one.person.id, gift: one.gift }} mayChoose={false} onClose={() => setOpen(null)} /></td></tr>
            : <GiftRow key={one.gift.id} book={book} given={one} withWhom={withWhom} onCorrect={() => setOpen(one.gift.id)} />))}
        </tbody>
      </table>
    </div>
  );
}
