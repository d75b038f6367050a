// Thanks: what is owed, what was given to whom, the year's budget; and behind it the praise and its sheet.
import { useState } from 'preact/hooks';
import { giftLog } from '../../lib/domain/gifts/gift-log.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { BookRows } from '../book/book-rows.ts';
import { BudgetSection } from './budget-section.tsx';
import { GiftForm } from './gift-form.tsx';
import type { GiftStart } from './gift-form-model.ts';
import { GiftTable } from './gift-table.tsx';
import { OwedSection } from './owed-section.tsx';
import { PraiseRoom } from './praise-room.tsx';

const PAGE = 30;

function GiftsPage({ book, rows }: { book: BookModel; rows: BookRows }) {
  const [adding, setAdding] = useState<GiftStart | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const given = giftLog(rows.people);
  return (
    <div class="cols">
      <OwedSection book={book} rows={rows} onGift={({ introducerId, referral }) => setAdding({ personId: introducerId, referralId: referral.id })} />
      <div class="stack">
        <section aria-label={t('gift.log')}>
          <h2>{t('gift.log')}</h2>
          {adding
            ? <GiftForm key={`${adding.personId} ${adding.referralId}`} book={book} start={adding} mayChoose onClose={() => setAdding(null)} />
            : <p class="acts"><Button onPress={() => setAdding({ personId: null })}>{t('gift.add')}</Button></p>}
          {given.length === 0
            ? <EmptyState level={2} title={t('gift.none')}>{t('gift.noneText')}</EmptyState>
            : <GiftTable book={book} given={given.slice(0, limit)} withWhom label={t('gift.log')} />}
          {given.length > limit && <p class="acts"><Button small onPress={() => setLimit(limit + PAGE)}>{t('owed.more', { count: Math.min(PAGE, given.length - limit) })}</Button></p>}
        </section>
        <BudgetSection book={book} rows={rows} />
      </div>
    </div>
  );
}

export function ThanksRoom({ book, rows }: { book: BookModel; rows: BookRows }) {
  const isPraise = book.route.value.id === 'praise';
  return (
    <main class="today thanks">
      <h1 class="title">{t(isPraise ? 'praise.title' : 'thanks.title')}</h1>
      <p class="subrooms">
        <a class="link" href="#/thanks" aria-current={isPraise ? undefined : 'page'}>{t('thanks.toGifts')}</a>
        <a class="link" href="#/thanks/praise" aria-current={isPraise ? 'page' : undefined}>{t('thanks.toPraise')}</a>
      </p>
      {isPraise ? <PraiseRoom book={book} rows={rows} /> : <GiftsPage book={book} rows={rows} />}
    </main>
  );
}
