// Referrals: the list with the next thing of each, and the one that is open.
import { useEffect } from 'preact/hooks';
import { formatDue } from '../../lib/i18n/days.ts';
import { optInOf, type Referral } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Segmented } from '../base/choices.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { Tie } from '../base/tie.tsx';
import { WindowedList } from '../base/windowed-list.tsx';
import { useKeptScroll } from '../lists/keep-scroll.ts';
import { listsOf, type ListModel } from '../lists/list-model.ts';
import { BulkBar, ListFilter } from '../lists/list-tools.tsx';
import { dueWords } from '../referral/due-words.ts';
import type { BookModel, ReferralFilter } from './book-model.ts';
import type { BookRows } from './book-rows.ts';
import { ReferralDetail } from './referral-detail.tsx';
import { hashOf } from './route.ts';
import { passes } from './shown-referrals.ts';

export const LIST_ROW = 62;

export function ReferralRow({ referral, book, rows, selected }: { referral: Referral; book: BookModel; rows: BookRows; selected: boolean }) {
  const nameOf = book.nameOf.value;
  const next = rows.nextOf.get(referral.id);
  const { today } = rows.due;
  return (
    <a class="row" href={hashOf({ room: 'referrals', id: referral.id })} aria-current={selected ? 'true' : undefined}>
      <Tie prospect={optInOf(referral, 'prospect').state} provider={optInOf(referral, 'provider').state} />
      <span class="what">
        <b dir="auto">{referral.topic || t('form.referral')}{referral.form === 'lead' && <span class="tag">{t('form.lead')}</span>}{rows.firsts.has(referral.id) && <span class="tag tag-first">{t('party.firstEver')}</span>}</b>
        <span class="under" dir="auto">{t('party.between', { first: nameOf(referral.prospectId), second: nameOf(referral.providerId) })}</span>
      </span>
      <span class="r">
        <span class={next && next.late > 0 ? 'st-late' : ''}>{referral.closedOn ? t('list.closed') : next ? formatDue(next.followUp.dueOn, today) : t('list.noStep')}</span>
        {!referral.closedOn && next && <span>{dueWords(next, today).what}</span>}
      </span>
    </a>
  );
}

function PickRow({ list, referral, book, rows, isOpen }: { list: ListModel<Referral>; referral: Referral; book: BookModel; rows: BookRows; isOpen: boolean }) {
  const name = referral.topic || t('form.referral');
  return (
    <>
      <input class="row-choice" type="checkbox" aria-label={t('lists.choose', { name })} checked={list.choice.has(referral.id)} onClick={(event) => { if (event.shiftKey) list.choice.range(list.shown.value.map(({ id }) => id), referral.id); else list.choice.toggle(referral.id); }} />
      <ReferralRow referral={referral} book={book} rows={rows} selected={isOpen} />
    </>
  );
}

export function ReferralsRoom({ book, rows }: { book: BookModel; rows: BookRows }) {
  const { id } = book.route.value;
  const list = listsOf(book).referrals;
  const shown = list.shown.value;
  useEffect(() => void book.glance(id), [book, id]);
  // Said once all are read.
  const open = book.rows.value ? rows.referrals.reduce((sum, referral) => sum + Number(passes(referral, 'open')), 0) : rows.counts.referrals;
  const choices = [
    { value: 'open', label: t('filter.open', { count: open }) }, { value: 'given', label: t('filter.given') },
    { value: 'received', label: t('filter.received') }, { value: 'all', label: t('filter.all') },
  ] as const satisfies readonly { value: ReferralFilter; label: string }[];
  const referral = id === null ? undefined : rows.referralById.get(id);
  const kept = useKeptScroll(id);
  const isNarrowed = list.query.value.trim() !== '' || list.tag.value !== null;
  return (
    <main class="split">
      <section class="list" aria-label={t('room.referrals')}>
        <div class="tools">
          <h1>{t('room.referrals')}</h1>
          <Segmented<ReferralFilter> label={t('filter.label')} quietLabel value={book.filter.value} choices={choices} onChoose={(filter) => { book.filter.value = filter; }} />
          <ListFilter book={book} list={list} label={t('lists.searchReferral')} />
        </div>
        {shown.length === 0 && isNarrowed ? <EmptyState level={2} title={t('search.nothing', { query: list.query.value || list.tag.value || '' })} /> : shown.length === 0 ? (
          <EmptyState level={2} title={book.filter.value === 'open' ? t('list.noneOpen') : t('list.noneHere')} actions={<Button onPress={() => book.go({ room: 'add', id: null })}>{t('room.add')}</Button>} />
        ) : (
          <WindowedList items={shown} keyOf={(one) => one.id} rowHeight={LIST_ROW} selected={id} label={t('room.referrals')} kind="pickable" scroll={list.scroll}>
            {(one) => <PickRow list={list} referral={one} book={book} rows={rows} isOpen={one.id === id} />}
          </WindowedList>
        )}
        <BulkBar book={book} list={list} />
      </section>
      <section class="detail" aria-label={t('list.opened')} ref={kept.ref} onScroll={kept.onScroll}>
        {referral ? <ReferralDetail key={referral.id} book={book} referral={referral} /> : (id !== null || shown.length > 0) && <EmptyState level={2} title={t('room.referrals')}>{id === null ? t('list.choose') : book.rows.value ? t('list.notFound') : t('loading')}</EmptyState>}
      </section>
    </main>
  );
}
