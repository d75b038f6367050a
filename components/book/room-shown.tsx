// The room that the address names.
import { LedgerRoom } from '../ledger/ledger-room.tsx';
import { AddReferral } from './add-referral.tsx';
import type { BookModel } from './book-model.ts';
import type { BookRows } from './book-rows.ts';
import { MailsRoom } from './mails-room.tsx';
import { PeopleRoom } from './people-room.tsx';
import { ReferralsRoom } from './referrals-room.tsx';
import { SettingsRoom } from './settings-room.tsx';
import { TodayRoom } from './today-room.tsx';

export function RoomShown({ book, rows }: { book: BookModel; rows: BookRows }) {
  const { room } = book.route.value;
  switch (room) {
    case 'today': return <TodayRoom book={book} rows={rows} />;
    case 'referrals': return <ReferralsRoom book={book} rows={rows} />;
    case 'people': return <PeopleRoom book={book} rows={rows} />;
    case 'ledger': return <LedgerRoom book={book} />;
    case 'mails': return <MailsRoom book={book} />;
    case 'add': return <AddReferral book={book} />;
    case 'settings': return <SettingsRoom book={book} rows={rows} />;
    default: return room satisfies never;
  }
}
