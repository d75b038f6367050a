// What else can be done with a record: another mail, close it, open it in the book, take it out.
import { useRef, useState } from 'preact/hooks';
import type { Referral } from '../../lib/domain/referral.ts';
import { t } from '../../lib/i18n/translate.ts';
import { IconButton } from '../base/button.tsx';
import { Menu, type MenuItem } from '../base/menu.tsx';
import { newestThread } from '../referral/newest-thread.ts';
import { isToChosen } from './draft-choice.ts';
import { draftTitle } from './draft-words.ts';
import type { RecordPartProps } from './record-part.ts';

const REASONS: readonly NonNullable<Referral['closedWhy']>[] = ['done', 'no-need', 'declined', 'no-answer', 'not-a-referral'];

export function RecordMenu({ panel, model, sheet, nameOf, open }: RecordPartProps) {
  const [shown, setShown] = useState<'no' | 'all' | 'write' | 'close'>('no');
  const { referral, kinds } = sheet;
  const thread = newestThread(referral.threads, panel.outside.opens);
  const place = useRef<HTMLSpanElement>(null);
  const close = (): void => {
    setShown('no');
    place.current?.querySelector<HTMLElement>('.btn-icon')?.focus();
  };
  const all: MenuItem[] = [
    ...(kinds.length > 0 ? [{ label: t('menu.write'), onTake: () => setShown('write'), staysOpen: true }] : []),
    ...(thread && !model.page ? [{ label: t('act.openThread'), onTake: () => panel.outside.openThread(thread.url) }] : []),
    ...(panel.openAsFile ? [{ label: t('file.writeHere'), onTake: () => panel.openAsFile?.(referral.id) }] : []),
    { label: t('menu.inBook'), onTake: () => panel.outside.openBook(referral.id) },
    referral.closedOn ? { label: t('menu.reopen'), onTake: () => void model.reopen() } : { label: t('menu.close'), onTake: () => setShown('close'), staysOpen: true },
    { label: t('menu.remove'), onTake: () => void model.remove() },
  ];
  const items: Readonly<Record<'all' | 'write' | 'close', readonly MenuItem[]>> = {
    all,
    write: kinds.map(({ kind, ...choice }) => (isToChosen(kind) && choice.side === 'anyone'
      ? { label: t('menu.toWhom', { kind: t(`draftKind.${kind}`) }), onTake: () => (panel.writesHere ? open(`reader-${kind}`) : void panel.write(referral, { kind, ...choice })) }
      : { label: draftTitle({ kind, ...choice }, referral, nameOf), onTake: () => void panel.write(referral, { kind, ...choice }) })),
    close: REASONS.map((why) => ({ label: t(`menu.closeWhy.${why}`), onTake: () => void model.close(why) })),
  };
  return (
    <span class="menu-place" ref={place}>
      <IconButton icon="more" label={t('act.more')} menu expanded={shown !== 'no'} onPress={() => setShown(shown === 'no' ? 'all' : 'no')} />
      {shown !== 'no' && <Menu key={shown} class="drop" label={t(shown === 'write' ? 'menu.write' : shown === 'close' ? 'menu.close' : 'act.more')} items={items[shown]} onClose={close} />}
    </span>
  );
}
