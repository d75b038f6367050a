// The times that can be looked back on, the newest first, each with how far its review has come.
import { useMemo } from 'preact/hooks';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Icon, type IconName } from '../base/icon.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import type { BookModel } from '../book/book-model.ts';
import { hashOf } from '../book/route.ts';
import { listReviews, type PeriodRow } from './periods-model.ts';
import { rangeWords } from './review-words.ts';

type State = PeriodRow['state'] | 'begun';
const SIGNS: Readonly<Record<State, IconName>> = { running: 'clock', due: 'none', open: 'none', begun: 'asked', ended: 'yes' };
const stateOf = ({ state, isBegun }: PeriodRow): State => (isBegun && (state === 'due' || state === 'open') ? 'begun' : state);

function Period({ period }: { period: PeriodRow }) {
  const state = stateOf(period);
  const words = state === 'ended' ? t('review.state.ended', { day: formatDay(period.endedOn ?? '', 'day', '0000') }) : t(`review.state.${state}`, { month: formatDay(`${period.id}-01`, 'month') });
  return (
    <li>
      <a class={`period is-${state}`} href={`#/review/${period.id}`}>
        <Icon name={SIGNS[state]} class="mk" />
        <span class="what"><b>{rangeWords(period)}</b><span class="sub">{t('room.countReferrals', { count: period.count })}</span></span>
        <span class="state">{words}</span>
      </a>
    </li>
  );
}

export function PeriodList({ book }: { book: BookModel }) {
  const rows = useMemo(() => listReviews(book), [book, book.settings.value]).value;
  return (
    <div class="period-list">
      <h1 class="title">{t('review.all')}</h1>
      <p class="soft">{t('review.intro')} <a class="link" href={hashOf({ room: 'rules', id: null })}>{t('review.months')}</a></p>
      {rows ? <ol class="periods">{rows.map((period) => <Period key={period.id} period={period} />)}</ol> : <Skeleton text={t('loading')} />}
    </div>
  );
}
