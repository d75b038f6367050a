// Messages of the open thread that were not read, or not in full: how many, and the way to read them.
import type { OpenThread, UnseenMessage } from '../../lib/domain/open-page.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { Note } from '../base/note.tsx';

export interface Unseen {
  /** Messages that the page keeps folded, or that are not here yet. */
  readonly hidden: number;
  /** Those of which only a part can be had. */
  readonly unreadable: number;
  /** Sent under a key that is not at hand. */
  readonly locked: number;
  /** Not all folders were looked through. */
  readonly isUnsearched: boolean;
}
export function unseenIn(page: OpenThread | null): Unseen {
  const count = (...whys: readonly UnseenMessage['why'][]): number => page?.unseen.filter(({ why }) => whys.includes(why)).length ?? 0;
  return { hidden: count('collapsed', 'loading', 'folded') + (page?.foldedCount ?? 0), unreadable: count('clipped', 'unreadable'), locked: count('locked'), isUnsearched: count('unsearched') > 0 };
}
export const isAllSeen = ({ hidden, unreadable, locked, isUnsearched }: Unseen): boolean => hidden + unreadable + locked === 0 && !isUnsearched;

/** Before anything is saved: what was not read may say otherwise. */
export function UnseenNotes({ unseen: { hidden, unreadable, locked, isUnsearched }, onExpand }: { unseen: Unseen; onExpand: () => void }) {
  return (
    <>
      {hidden > 0 && <Note kind="look" title={t('unseen.title', { count: hidden })} actions={<Button small onPress={onExpand}>{t('unseen.expand')}</Button>}>{t('unseen.text')}</Note>}
      {unreadable > 0 && <Note kind="look" title={t('unseen.clipped', { count: unreadable })}>{t('unseen.clippedText')}</Note>}
      {locked > 0 && <Note kind="look" title={t('unseen.locked', { count: locked })}>{t('unseen.lockedText')}</Note>}
      {isUnsearched && <Note kind="look" title={t('unseen.unsearched')} actions={<Button small onPress={onExpand}>{t('unseen.searchOn')}</Button>}>{t('unseen.unsearchedText')}</Note>}
    </>
  );
}

/** Beside a record that is saved already: one quiet line. */
export function UnseenLine({ page, onExpand }: { page: OpenThread | null; onExpand: () => void }) {
  const { hidden } = unseenIn(page);
  if (hidden === 0) return null;
  return (
    <div class="sec acts small soft unseen">
      <span>{t('unseen.title', { count: hidden })}</span>
      <Button kind="quiet" small onPress={onExpand}>{t('unseen.expand')}</Button>
    </div>
  );
}
