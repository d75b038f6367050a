// Everything out, into a file of each kind; and the list for the printer, read when it is asked for.
import { exportPeopleCsv, exportPeopleVcard, type ExportFile } from '../../lib/actions/export-people.ts';
import { exportReferralsCsv } from '../../lib/actions/export-referrals.ts';
import type { Person } from '../../lib/domain/person.ts';
import { callName } from '../../lib/domain/person.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import type { KeepModel } from './keep-model.ts';
import { referralWords } from './referral-words.ts';

export type WayOut = 'json' | 'people-csv' | 'people-vcard' | 'referrals-csv';
export interface Listed {
  readonly people: readonly Person[];
  readonly open: readonly Referral[];
}

const fileOf = (book: BookModel, way: Exclude<WayOut, 'json'>): Promise<ExportFile> => {
  switch (way) {
    case 'people-csv': return exportPeopleCsv(book.tools);
    case 'people-vcard': return exportPeopleVcard(book.tools);
    case 'referrals-csv': return exportReferralsCsv(book.tools, referralWords);
    default: return way satisfies never;
  }
};

export async function takeOut(book: BookModel, keep: KeepModel, way: WayOut): Promise<void> {
  await keep.act('exporting', async () => {
    if (way === 'json') {
      const done = await keep.work('write-backup', { why: 'by-hand', to: 'plain' }).result;
      const written = done.ok ? done.value : done;
      if (!written.ok || !written.value.file) return t(written.ok || written.reason === 'empty' ? 'keep.write.empty' : 'keep.write.broken');
      book.doors.download(written.value.file.name, written.value.file.bytes, 'application/json');
      book.toasts.show(t('export.done', { file: written.value.file.name }));
      return null;
    }
    const { fileName, text, type } = await fileOf(book, way);
    book.doors.download(fileName, text, type);
    book.toasts.show(t('export.done', { file: fileName }));
    return null;
  });
}

/** People by name; referrals that are not closed, newest first. */
export async function readListed(book: BookModel): Promise<Listed> {
  const [people, referrals] = await Promise.all([book.tools.book.people(), book.tools.book.referrals()]);
  const inOrder = new Intl.Collator(document.documentElement.lang, { numeric: true });
  return { people: [...people].filter((one) => callName(one) !== '').sort((a, b) => inOrder.compare(callName(a), callName(b))), open: referrals.filter((referral) => referral.closedOn === null) };
}
