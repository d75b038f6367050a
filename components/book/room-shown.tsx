// The room that the address names. Whatever lists people or referrals waits until they are read; the others open at once.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { alsoSpeak } from '../../lib/i18n/load-language.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Skeleton } from '../base/skeleton.tsx';
import { KitRoom } from '../kit/kit-room.tsx';
import { LedgerRoom } from '../ledger/ledger-room.tsx';
import { LetterRoom } from '../letter/letter-room.tsx';
import { RulesRoomHere } from '../rules/rules-room-here.tsx';
import { later } from '../sidepanel/later.tsx';
import { SourcesRoom } from '../sources/sources-room.tsx';
import { ThanksRoom } from '../thanks/thanks-room.tsx';
import { AddReferral } from './add-referral.tsx';
import type { BookModel } from './book-model.ts';
import type { BookRows } from './book-rows.ts';
import { MailsRoom } from './mails-room.tsx';
import { PeopleRoom } from './people-room.tsx';
import { ReferralsRoom } from './referrals-room.tsx';
import { SettingsRoom } from './settings-room.tsx';
import type { TodayRows } from './today-rows.ts';
import { TodayRoom } from './today-room.tsx';

const BringRoom = later(async () => (await import('../bring/bring-room.tsx')).BringRoom);
const KeepRoom = later(async () => (await import('../keep/keep-room.tsx')).KeepRoom);
const SameRoom = later(async () => (await import('../same/same-room.tsx')).SameRoom);
const MailboxRoom = later(async () => (await import('../mailbox/mailbox-room.tsx')).MailboxRoom);
const MailRoom = later(async () => (await import('../from-file/mail-room.tsx')).MailRoom);
const PicturesRoom = later(async () => (await Promise.all([import('../pictures/pictures-room.tsx'), alsoSpeak('charts')]))[0].PicturesRoom);

/** `early`: the room begins with the first of each while all are read. */
function WithLists({ book, early = false, children }: { book: BookModel; early?: boolean; children: (rows: BookRows) => ComponentChildren }) {
  useEffect(() => { if (early) void book.glance(book.route.value.id); void book.needLists(); }, [book]);
  const rows = (early ? book.firstRows : book.rows).value;
  return rows ? <>{children(rows)}</> : <main class="today">{!book.trouble.value && <Skeleton text={t('loading')} />}</main>;
}

export function RoomShown({ book, today }: { book: BookModel; today: TodayRows }) {
  const { room } = book.route.value;
  switch (room) {
    case 'today': return <TodayRoom book={book} rows={today} />;
    case 'referrals': return <WithLists book={book} early>{(rows) => <ReferralsRoom book={book} rows={rows} />}</WithLists>;
    case 'people': return <WithLists book={book} early>{(rows) => <PeopleRoom book={book} rows={rows} />}</WithLists>;
    case 'ledger': return <WithLists book={book}>{() => <LedgerRoom book={book} />}</WithLists>;
    case 'sources': return <SourcesRoom book={book} />;
    case 'review': return null; // it waits for nothing: book.tsx
    case 'thanks': return <WithLists book={book}>{(rows) => <ThanksRoom book={book} rows={rows} />}</WithLists>;
    case 'pictures': return <PicturesRoom book={book} />;
    case 'kit': return <WithLists book={book}>{(rows) => <KitRoom book={book} rows={rows} />}</WithLists>;
    case 'add': return <AddReferral book={book} />;
    case 'mails': return <MailsRoom book={book} />;
    case 'rules': return <RulesRoomHere desk={book} today={book.today()} />;
    case 'settings': return <SettingsRoom book={book} />;
    case 'letter': return <WithLists book={book}>{() => <LetterRoom key={book.route.value.id} book={book} />}</WithLists>;
    case 'bring': return <BringRoom book={book} />;
    case 'keep': return <KeepRoom book={book} />;
    case 'same': return <SameRoom book={book} />;
    case 'mail': return <MailRoom book={book} />;
    case 'mailbox': return <MailboxRoom book={book} />;
    default: return room satisfies never;
  }
}
