// Referrals: the list with the next thing of each, and the one that is open.
import { formatDue } from '../../lib/i18n/days.ts';
import { optInOf, type Referral } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Segmented } from '../base/choices.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { Tie } from '../base/tie.tsx';
import { WindowedList } from '../base/windowed-list.tsx';
import { dueWords } from '../referral/due-words.ts';
import type { BookModel, ReferralFilter } from './book-model.ts';
import type { BookRows } from './book-rows.ts';
import { ReferralDetail } from './referral-detail.tsx';
import { hashOf } from './route.ts';
import { passes, shownReferrals } from './shown-referrals.ts';

export const LIST_ROW = 62;

export function ReferralRow({ referral, book, rows, selected }: { referral: Referral; book: BookModel; rows: BookRows; selected: boolean }) {
  const nameOf = book.nameOf.value;
  const next = rows.nextOf.get(referral.id);
  const { today } = rows.due;
  return (
    <a class="row" href={hashOf({ room: 'referrals', id: referral.id })} aria-current={selected ? 'true' : undefined}>
      <Tie prospect={optInOf(referral, 'prospect').state} provider={optInOf(referral, 'provider').state} />
      <span class="what">
        <b dir="auto">{referral.topic || t('form.referral')}{referral.form === 'lead' && <span class="tag">{t('form.lead')}</span>}</b>
        <span class="under" dir="auto">{t('party.between', { first: nameOf(referral.prospectId), second: nameOf(referral.providerId) })}</span>
      </span>
      <span class="r">
        <span class={next && next.late > 0 ? 'st-late' : ''}>{referral.closedOn ? t('list.closed') : next ? formatDue(next.followUp.dueOn, today) : t('list.noStep')}</span>
        <span>{!referral.closedOn && next ? dueWords(next, today).what : ''}</span>
      </span>
    </a>
  );
}

export function ReferralsRoom({ book, rows }: { book: BookModel; rows: BookRows }) {
  const { id } = book.route.value;
  const shown = shownReferrals(book);
  const open = rows.referrals.filter((referral) => passes(referral, 'open')).length;
  const choices = [
    { value: 'open', label: t('filter.open', { count: open }) }, { value: 'given', label: t('filter.given') },
    { value: 'received', label: t('filter.received') }, { value: 'all', label: t('filter.all') },
  ] as const satisfies readonly { value: ReferralFilter; label: string }[];
  const referral = rows.referrals.find((one) => one.id === id);
  return (
    <main class="split">
      <section class="list" aria-label={t('room.referrals')}>
        <div class="tools">
          <h1>{t('room.referrals')}</h1>
          <Segmented<ReferralFilter> label={t('filter.label')} quietLabel value={book.filter.value} choices={choices} onChoose={(filter) => { book.filter.value = filter; }} />
        </div>
        {shown.length === 0 ? (
          <EmptyState level={2} title={book.filter.value === 'open' ? t('list.noneOpen') : t('list.noneHere')} actions={<Button onPress={() => book.go({ room: 'add', id: null })}>{t('room.add')}</Button>} />
        ) : (
          <WindowedList items={shown} keyOf={(one) => one.id} rowHeight={LIST_ROW} selected={id} label={t('room.referrals')}>
            {(one) => <ReferralRow referral={one} book={book} rows={rows} selected={one.id === id} />}
          </WindowedList>
        )}
      </section>
      <section class="detail" aria-label={t('list.opened')}>
        {referral ? <ReferralDetail key={referral.id} book={book} referral={referral} /> : (id !== null || shown.length > 0) && <EmptyState level={2} title={t('room.referrals')}>{id === null ? t('list.choose') : t('list.notFound')}</EmptyState>}
      </section>
    </main>
  );
}
