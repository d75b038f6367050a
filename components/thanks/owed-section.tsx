// Received referrals that still lack thanks, a letter or a token, those that came to nothing too; each with the next thing to do.
import { useState } from 'preact/hooks';
import { thanksOwed, type Owed } from '../../lib/domain/gifts/thanks-owed.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Segmented } from '../base/choices.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { BookRows } from '../book/book-rows.ts';
import { hashOf } from '../book/route.ts';
import { LETTER } from './letter-links.ts';

const LACKS = ['thanks', 'letter', 'recognition', 'nothing'] as const;
type Shown = (typeof LACKS)[number];
const PAGE = 20;
const lacks = ({ lacks: of, cameToNothing }: Owed, what: Shown): boolean => (what === 'nothing' ? cameToNothing : of.includes(what));

function OwedRow({ book, owed, onGift }: { book: BookModel; owed: Owed; onGift: (owed: Owed) => void }) {
  const name = book.nameOf.value(owed.introducerId);
  const { referral } = owed;
  return (
    <li class="owed">
      <div>
        <p class="who"><a class="link" dir="auto" href={hashOf({ room: 'people', id: owed.introducerId })}>{name}</a> {owed.cameToNothing && <span class="tag">{t('owed.lack.nothing')}</span>}</p>
        <p class="about"><a class="link" dir="auto" href={hashOf({ room: 'referrals', id: referral.id })}>{referral.topic || t('form.referral')}</a></p>
        <p class="why small soft">{t('owed.came', { day: formatDay(owed.on, 'day', book.today()) })} · {listed(owed.lacks.map((one) => t(`owed.lacks.${one}`)))}</p>
      </div>
      <div class="acts">
        {owed.lacks.includes('letter') && <a class="btn btn-small" href={LETTER(referral.id, 'thanks-letter')} aria-label={t('act.about', { act: t('owed.letter'), what: name })}>{t('owed.letter')}</a>}
        <a class="btn btn-small btn-quiet" href={LETTER(referral.id, 'card')} aria-label={t('act.about', { act: t('owed.card'), what: name })}>{t('owed.card')}</a>
        <Button small kind="quiet" about={name} onPress={() => onGift(owed)}>{t('owed.gift')}</Button>
      </div>
    </li>
  );
}

export function OwedSection({ book, rows, onGift }: { book: BookModel; rows: BookRows; onGift: (owed: Owed) => void }) {
  const all = thanksOwed(rows.referrals, rows.personById);
  const first = LACKS.find((one) => all.some((owed) => lacks(owed, one))) ?? 'thanks';
  const [shown, setShown] = useState<Shown>(first);
  const [limit, setLimit] = useState(PAGE);
  const of = all.filter((owed) => lacks(owed, shown));
  const choices = LACKS.map((one) => ({ value: one, label: t('owed.count', { what: t(`owed.lack.${one}`), count: all.filter((owed) => lacks(owed, one)).length }) }));
  return (
    <section aria-label={t('owed.title')}>
      <h2>{t('owed.title')}</h2>
      <Segmented label={t('owed.filter')} value={shown} choices={choices} onChoose={(one) => { setShown(one); setLimit(PAGE); }} />
      {of.length === 0
        ? <EmptyState level={2} title={t('owed.none')}>{t('owed.noneText')}</EmptyState>
        : <ul class="owed-list box">{of.slice(0, limit).map((owed) => <OwedRow key={owed.referral.id} book={book} owed={owed} onGift={onGift} />)}</ul>}
      {of.length > limit && <p class="acts"><Button small onPress={() => setLimit(limit + PAGE)}>{t('owed.more', { count: Math.min(PAGE, of.length - limit) })}</Button></p>}
    </section>
  );
}
