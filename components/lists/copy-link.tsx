// The address of one record, to be kept elsewhere on this computer.
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { BookModel } from '../book/book-model.ts';
import { hashOf, type Route } from '../book/route.ts';

export function CopyLink({ book, to }: { book: BookModel; to: Route }) {
  const press = async (): Promise<void> => {
    const copied = await book.doors.copy(`${location.href.replace(/#.*$/u, '')}${hashOf(to)}`);
    book.toasts.show(copied ? t('lists.linkCopied') : t('toast.notCopied'));
  };
  return <Button small kind="quiet" onPress={() => void press()}>{t('lists.copyLink')}</Button>;
}
