// Today: what is due on the left; whom one waits for and what comes on the right.
import { formatDay, formatDue } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { Icon } from '../base/icon.tsx';
import { KeyHints } from '../base/keys.tsx';
import { KeepReminder } from '../keep/reminder.tsx';
import { allDue } from '../referral/due-cursor-model.ts';
import { dueWords } from '../referral/due-words.ts';
import { WaitingList } from '../referral/waiting-list.tsx';
import { CalendarFile } from '../today/calendar-file.tsx';
import { DueDeskList } from '../today/due-desk-list.tsx';
import { OwnNote } from '../today/own-note.tsx';
import type { BookModel } from './book-model.ts';
import { hashOf } from './route.ts';
import type { TodayRows } from './today-rows.ts';

function Coming({ rows }: { rows: TodayRows }) {
  if (rows.coming.length === 0) return null;
  const { today } = rows.due;
  return (
    <section aria-label={t('today.coming')}>
      <h2 class="grp"><span>{t('today.coming')}</span></h2>
      <ul class="dues">
        {rows.coming.map((item) => (
          <li class="due brief" key={item.followUp.id}>
            <Icon name="clock" class="i sign" />
            <div>
              <p class="who"><b dir="auto">{dueWords(item, today).name}</b><span class="when">{formatDue(item.followUp.dueOn, today)}</span></p>
              <p class="why">{dueWords(item, today).what}</p>
              {item.referral && <p class="about"><a class="link" href={hashOf({ room: 'referrals', id: item.referral.id })}>{item.referral.topic}</a></p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function TodayRoom({ book, rows }: { book: BookModel; rows: TodayRows }) {
  const { due, waiting, counts } = rows;
  const none = allDue(due).length === 0;
  const empty = counts.referrals === 0 && counts.people === 0;
  return (
    <main class="today">
      <h1 class="title">{formatDay(due.today, 'full')}</h1>
      <div class="cols">
        <div>
          {!none && <DueDeskList desk={book.due} list={due} onMore={() => void book.showMoreDue()} />}
          {none && empty && <EmptyState level={2} title={t('empty.book.title')} actions={<Button onPress={() => book.go({ room: 'add', id: null })}>{t('room.add')}</Button>}><p class="soft">{t('empty.book.text')}</p><p class="soft small">{t('empty.local')}</p></EmptyState>}
          {none && !empty && <EmptyState level={2} title={t('popup.nothing')}>{t('popup.hint')}</EmptyState>}
          <div class="own"><OwnNote book={book} /></div>
        </div>
        <div class="aside">
          <WaitingList waiting={waiting} today={due.today} onMore={() => void book.showMoreWaiting()} onOpen={(item) => book.go({ room: 'referrals', id: item.referral?.id ?? null })} />
          <Coming rows={rows} />
          {counts.openFollowUps > 0 && <CalendarFile desk={book} today={due.today} reviewMonths={book.settings.value.reviewMonths} />}
          <KeepReminder book={book} />
        </div>
      </div>
      {!none && <KeyHints hints={[{ keys: ['J', 'K'], does: t('keys.move') }, { keys: ['Enter'], does: t('keys.enter') }, { keys: ['L'], does: t('keys.later') }, { keys: ['D'], does: t('keys.done') }, { keys: ['N'], does: t('today.keys.note') }, { keys: ['X'], does: t('today.keys.choose') }, { keys: ['Z'], does: t('keys.undo') }, { keys: ['/'], does: t('keys.search') }, { keys: ['?'], does: t('keys.all') }]} />}
    </main>
  );
}
