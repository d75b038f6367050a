// The referral that is open in the book: the same record as in the panel, without a mail page beside it.
import { computed } from '@preact/signals';
import type { DraftChoice } from '../../lib/actions/prepare-draft.ts';
import { searchBook } from '../../lib/actions/search-book.ts';
import { emptyPerson } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { currencyHere } from '../referral/currency-here.ts';
import { sayChangedWith } from '../referral/due-acts-model.ts';
import { cameAsFile, newestThread } from '../referral/newest-thread.ts';
import type { RecordDesk } from '../sidepanel/desk.ts';
import { openRecord, type RecordModel } from '../sidepanel/record-model.ts';
import type { RecordPage } from '../sidepanel/record-part.ts';
import type { BookModel } from './book-model.ts';

export const openInBook = (book: BookModel, referral: Referral): Promise<RecordModel> => {
  const desk: RecordDesk = {
    tools: book.tools, settings: book.settings, toasts: book.toasts,
    sayChanged: sayChangedWith(book),
  };
  return openRecord(desk, referral, null, { removed: async () => book.go({ room: 'referrals', id: null }) });
};

/** Mails are written beside their thread. What came as a file, or was written down by hand, is written here, where every way out stands. */
export function pageOf(book: BookModel): RecordPage {
  const write = async (referral: Referral, choice: DraftChoice): Promise<void> => {
    const thread = cameAsFile(referral.threads) ? null : newestThread(referral.threads, book.doors.opens);
    if (thread) book.doors.openThread(thread.url, referral.id);
    else await (await import('../from-file/mail-line-model.ts')).mailLineOf(book)?.write(referral, choice);
  };
  return {
    settings: computed(() => book.settings.value),
    currency: () => currencyHere(book.rows.value?.referrals ?? []),
    write,
    writesHere: false,
    newPerson: (facts) => ({ ...emptyPerson(book.tools.newId()), ...facts }),
    search: (query) => searchBook(book.tools, query),
    showMessage: async () => undefined,
    ...(book.doors.mailFiles ? { openAsFile: (id: string) => book.go({ room: 'mail', id }) } : {}),
    outside: { opens: book.doors.opens, openThread: (url) => book.doors.openThread(url, ''), openBook: (id) => book.go({ room: 'referrals', id: id ?? null }) },
  };
}
