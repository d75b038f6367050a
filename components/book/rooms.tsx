// The rooms of the book, with how much is in each. Links, so that they open in a tab of their own as well.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from './book-model.ts';
import { hashOf, type Room } from './route.ts';

export function Rooms({ book }: { book: BookModel }) {
  const rows = book.todayRows.value;
  const here = book.route.value.room === 'mail' ? 'add' : book.route.value.room; // a mail that was dropped is one way of adding
  const due = rows ? rows.due.overdue.length + rows.due.now.length + rows.due.more.overdue + rows.due.more.now : 0;
  const link = (room: Room, words: string, count: number | null, extra = '') => (
    <a href={hashOf({ room, id: null })} class={extra} aria-label={room === 'today' && count ? `${words} ${t('head.dueCount', { count })}` : undefined} aria-current={here === room ? 'page' : undefined}>
      {words}{' '}
      {count !== null && count > 0 && (room === 'today' ? <span class="num-badge">{count}</span> : <span>{count}</span>)}
    </a>
  );
  const nav = useRef<HTMLElement>(null);
  // On a narrow page the rooms are one row to scroll: the one that is open stands in sight.
  useEffect(() => nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [here]);
  return (
    <nav class="rooms" ref={nav} aria-label={t('book.rooms')}>
      {link('today', t('room.today'), due)}
      {link('referrals', t('room.referrals'), rows?.counts.referrals ?? null)}
      {link('people', t('room.people'), rows?.counts.people ?? null)}
      {link('ledger', t('room.ledger'), null)}
      {link('sources', t('room.sources'), null)}
      <hr />
      {link('review', t('room.review'), null)}
      {link('thanks', t('room.thanks'), null)}
      {link('pictures', t('room.pictures'), null)}
      {link('kit', t('room.kit'), null)}
      <hr />
      {link('add', t('room.add'), null)}
      {link('bring', t('bring.title'), null)}
      {link('mails', t('room.mails'), Object.keys(book.settings.value.ownMails).length)}
      {link('rules', t('rules.title'), null)}
      {link('keep', t('keep.title'), null)}
      {link('settings', t('room.settings'), null, 'last')}
    </nav>
  );
}
