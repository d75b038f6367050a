// What stands above every room while the book has a trouble: what happened, and the ways out of it.
import { useMemo } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note, StoreProblemNote } from '../base/note.tsx';
import { createLost, type LostModel } from '../lost/lost-model.ts';
import { LostOffer } from '../lost/lost-offer.tsx';
import type { BookModel } from './book-model.ts';

/** Some saves are gone, the rest can be worked with: the copy is offered where it holds more than the book does. */
function LostSaves({ book, lost }: { book: BookModel; lost: LostModel | null }) {
  const copy = lost?.newest.value;
  const holdsMore = copy && book.todayRows.value && copy.events > book.todayRows.value.counts.events;
  return (
    <Note
      kind="hold" title={t('health.lost-saves.title')}
      actions={<><Button onPress={() => book.go({ room: 'keep', id: null })}>{t('lost.all')}</Button><Button kind="quiet" onPress={() => void book.leaveLoss()}>{t('lost.leave')}</Button></>}
    >
      <p>{t('health.lost-saves.text')}</p>
      {lost && holdsMore && <LostOffer lost={lost} />}
    </Note>
  );
}

export function Troubles({ book }: { book: BookModel }) {
  const problem = book.trouble.value;
  const { lostSaves } = book;
  const lost = useMemo(() => ((problem === 'damaged' || lostSaves.value) && book.doors.lost ? createLost(book.doors.lost) : null), [problem === 'damaged', lostSaves.value]);
  if (!problem && !lostSaves.value) return null;
  const again = problem === 'conflict' ? () => { book.trouble.value = null; void book.refresh(); } : book.doors.reload;
  return (
    <div class="troubles">
      {lostSaves.value && <LostSaves book={book} lost={lost} />}
      {problem && <StoreProblemNote problem={problem} actions={<Button kind="main" onPress={again}>{t('act.reload')}</Button>} />}
      {problem === 'damaged' && lost && <LostOffer lost={lost} />}
    </div>
  );
}
