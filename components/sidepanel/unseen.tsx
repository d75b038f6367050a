// Messages of the open thread that were not read, or not in full: how many, and the way to read them.
import type { OpenThread, UnseenMessage } from '../../lib/domain/open-page.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';

const isClipped = ({ why }: UnseenMessage): boolean => why === 'clipped' || why === 'unreadable';
const isApart = ({ why }: UnseenMessage): boolean => why === 'apart';
/** Messages that the page keeps folded, those of which it holds only a part, and those that the client gives by themselves alone. */
export const unseenIn = (page: OpenThread | null): { readonly hidden: number; readonly unreadable: number; readonly apart: number } => ({
  hidden: page ? page.unseen.filter((message) => !isClipped(message) && !isApart(message)).length + page.foldedCount : 0,
  unreadable: page ? page.unseen.filter(isClipped).length : 0,
  apart: page ? page.unseen.filter(isApart).length : 0,
});

/** Before anything is saved: what was not read may say otherwise. */
export function UnseenNotes({ hidden, unreadable, apart, onExpand }: { hidden: number; unreadable: number; apart: number; onExpand: () => void }) {
  return (
    <>
      {hidden > 0 && <Note kind="look" title={t('unseen.title', { count: hidden })} actions={<Button small onPress={onExpand}>{t('unseen.expand')}</Button>}>{t('unseen.text')}</Note>}
      {unreadable > 0 && <Note kind="look" title={t('unseen.clipped', { count: unreadable })}>{t('unseen.clippedText')}</Note>}
      {apart > 0 && <Note kind="look" title={t('unseen.apart', { count: apart })} actions={<Button small onPress={onExpand}>{t('unseen.readAgain')}</Button>}>{t('unseen.apartText')}</Note>}
    </>
  );
}

/** Beside a record that is saved already: one quiet line. */
export function UnseenLine({ page, onExpand }: { page: OpenThread | null; onExpand: () => void }) {
  const { hidden, apart } = unseenIn(page);
  if (hidden + apart === 0) return null;
  return (
    <div class="sec acts small soft unseen">
      <span>{hidden > 0 ? t('unseen.title', { count: hidden }) : t('unseen.apart', { count: apart })}</span>
      <Button kind="quiet" small onPress={onExpand}>{hidden > 0 ? t('unseen.expand') : t('unseen.readAgain')}</Button>
    </div>
  );
}
