// The list of what is due with everything one can do in it: choose several, write, note, put off, do.
import type { DueItem, DueList as Due } from '../../lib/actions/due.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import { DueList, MoreDue } from '../referral/due-list.tsx';
import type { DueExtras } from '../referral/due-row.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { DueBelow } from './due-below.tsx';
import { channelOf } from './due-channel.ts';
import type { DueDesk } from './due-desk.ts';
import { noteFor } from './due-note.ts';
import { stepOf } from './due-step.ts';

function MoreActs({ desk, item }: { desk: DueDesk; item: DueItem }) {
  const step = stepOf(item);
  return (
    <>
      {step.do === 'print' && step.choice && item.referral && <Button onPress={() => { if (step.choice) desk.openDraft(item, step.choice); }}>{t('today.draftHere')}</Button>}
      {noteFor(item) && <Button onPress={() => desk.openNote(item)}>{t('today.note')}</Button>}
    </>
  );
}

function Channel({ item }: { item: DueItem }) {
  const channel = channelOf(item);
  return channel && <span class="tag way"><span class="sr">{t('today.by', { channel: '' })}</span>{t(`today.channel.${channel}`)}</span>;
}

export function DueDeskList({ desk, list, onMore }: { desk: DueDesk; list: Due; onMore: () => void }) {
  const { choice } = desk;
  const extras: DueExtras = {
    choose: (item, name) => <input type="checkbox" class="pick-row" aria-label={t('today.choose', { name })} checked={choice.has(item.followUp.id)} onChange={() => choice.toggle(item.followUp.id)} />,
    channel: (item) => <Channel item={item} />,
    acts: (item) => <MoreActs desk={desk} item={item} />,
    isOpened: (item) => desk.opened.value?.id === item.followUp.id,
    below: (item) => <DueBelow desk={desk} item={item} today={list.today} />,
  };
  return (
    <div class="due-desk">
      <DueList list={list} cursor={desk.cursor} acts={desk.acts} level={2} extras={extras} more={(count) => <MoreDue count={count} onPress={onMore} />} />
      <ChosenBar desk={desk} today={list.today} />
    </div>
  );
}
