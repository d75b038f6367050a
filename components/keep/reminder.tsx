// One quiet line on the day's page where the weekly backup cannot be made by itself.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { hashOf } from '../book/route.ts';
import { dayWords } from './keep-words.ts';
import { readReminder, type Reminded } from './reminder-model.ts';

function reminderWords({ need, newest }: Reminded, today: string): string {
  switch (need) {
    case 'only-here': return t('keep.today.remind');
    case 'old-backup': return t('keep.today.remindOld', { day: newest === null ? '' : dayWords(newest, today) });
    case 'ask-folder': return t('keep.today.remindFolder');
    default: return need satisfies never;
  }
}

export function KeepReminder({ book }: { book: BookModel }) {
  const [reminded, remind] = useState<Reminded | null>(null);
  useEffect(() => { void readReminder(book).then(remind); }, [book]);
  return reminded && <p class="small soft">{reminderWords(reminded, book.today())} <a class="link" href={hashOf({ room: 'keep', id: null })}>{t('keep.toKeep')}</a></p>;
}
