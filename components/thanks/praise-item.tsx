// One praise with its words, where it comes from, and how it stands with leave to show it.
import { useState } from 'preact/hooks';
import { callName, ME, type Person } from '../../lib/domain/person.ts';
import type { Praise } from '../../lib/domain/source.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { Words } from '../base/words.tsx';
import type { BookModel } from '../book/book-model.ts';
import type { BookRows } from '../book/book-rows.ts';
import { hashOf } from '../book/route.ts';
import { LeaveForm } from './leave-form.tsx';
import { LEAVE_FOR } from './letter-links.ts';
import { PraiseForm } from './praise-form.tsx';
import { removePraise } from './praise-model.ts';

const SIGNS = { 'not-asked': 'none', asked: 'asked', granted: 'yes', declined: 'no' } as const;

function LeaveState({ praise, today }: { praise: Praise; today: string }) {
  const words = t(`praise.leave.${praise.leave}`);
  const sign = SIGNS[praise.leave];
  return <span class={`st st-${sign} leave-state`}>{sign !== 'none' && sign !== 'asked' && <Icon name={sign} class="mk" />}{praise.leaveOn ? t('praise.leaveOn', { leave: words, day: formatDay(praise.leaveOn, 'day', today) }) : words}</span>;
}

export function PraiseItem({ book, rows, person, praise, withWhom }: { book: BookModel; rows: BookRows; person: Person; praise: Praise; withWhom: boolean }) {
  const [open, setOpen] = useState<'edit' | 'leave' | null>(null);
  if (open === 'edit') return <li><PraiseForm book={book} rows={rows} person={person} praise={praise} onClose={() => setOpen(null)} /></li>;
  const name = callName(person);
  const referral = praise.referralId === null ? null : (rows.referralById.get(praise.referralId) ?? null);
  const by = [withWhom ? name : '', formatDay(praise.on, 'day', book.today()), praise.of === ME ? '' : t('praise.ofWhom', { name: book.nameOf.value(praise.of) })].filter(Boolean).join(', ');
  const isOpen = praise.leave === 'not-asked' || praise.leave === 'asked';
  return (
    <li class="praise">
      <Words quote={praise.words} by={by} />
      <p class="small">{referral && <a class="link" dir="auto" href={hashOf({ room: 'referrals', id: referral.id })}>{referral.topic || t('form.referral')}</a>}</p>
      <p class="leave-line"><LeaveState praise={praise} today={book.today()} />{praise.signedAs && <span class="small soft" dir="auto">{praise.signedAs}</span>}</p>
      {open === 'leave' ? <LeaveForm book={book} person={person} praise={praise} onClose={() => setOpen(null)} /> : (
        <div class="acts">
          {praise.leave === 'not-asked' && <a class="btn btn-small" href={LEAVE_FOR(person.id, praise.id, praise.referralId)} aria-label={t('act.about', { act: t('praise.ask'), what: name })}>{t('praise.ask')}</a>}
          <Button small kind={isOpen ? 'plain' : 'quiet'} about={name} onPress={() => setOpen('leave')}>{t('praise.record')}</Button>
          <Button small kind="quiet" about={name} onPress={() => setOpen('edit')}>{t('act.correct')}</Button>
          <Button small kind="quiet" about={name} onPress={() => void removePraise(book, person, praise)}>{t('act.remove')}</Button>
        </div>
      )}
    </li>
  );
}
