// The popup: what is overdue, due today and this week; when nothing is, what comes next and whom one waits for.
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button, IconButton } from '../base/button.tsx';
import { EmptyState } from '../base/empty-state.tsx';
import { KeyHints, KeyList, type KeyHint } from '../base/keys.tsx';
import { Note, StoreProblemNote } from '../base/note.tsx';
import { Panel } from '../base/panel.tsx';
import { Skeleton } from '../base/skeleton.tsx';
import { ToastArea } from '../base/toast.tsx';
import { useKeyPresses } from '../base/use-key-presses.ts';
import { allDue } from '../referral/due-cursor-model.ts';
import { dueWords } from '../referral/due-words.ts';
import { WaitingList } from '../referral/waiting-list.tsx';
import { DueDeskList } from '../today/due-desk-list.tsx';
import type { PopupModel } from './popup-model.ts';

const hints = (): readonly KeyHint[] => [
  { keys: ['↑', '↓'], does: t('keys.move') },
  { keys: ['Enter'], does: t('popup.write') },
  { keys: ['L'], does: t('keys.later') },
  { keys: ['D'], does: t('keys.done') },
];
const moreHints = (): readonly KeyHint[] => [
  { keys: ['J', 'K'], does: t('keys.move') },
  { keys: ['N'], does: t('today.keys.note') },
  { keys: ['X'], does: t('today.keys.choose') },
  { keys: ['Z'], does: t('keys.undo') },
  { keys: ['/'], does: t('keys.search') },
  { keys: ['?'], does: t('keys.all') },
  { keys: ['Esc'], does: t('keys.close') },
];

function Nothing({ model }: { model: PopupModel }) {
  const list = model.list.value;
  if (!list) return null;
  if (model.bookIsEmpty.value) return <EmptyState level={2} title={t('empty.book.title')}><p class="soft">{t('empty.book.text')}</p><p class="soft small">{t('empty.local')}</p></EmptyState>;
  return (
    <>
      <EmptyState level={2} title={t('popup.nothing')}>
        {list.next ? t('popup.next', { day: formatDay(list.next.followUp.dueOn, 'full', list.today), what: dueWords(list.next, list.today).sentence }) : t('popup.noNext')}
      </EmptyState>
      <WaitingList waiting={model.waiting.value} onMore={() => void model.showMoreWaiting()} today={list.today} onOpen={(item) => item.referral && model.doors.openRecord(item.referral.id)} />
    </>
  );
}

export function Popup({ model }: { model: PopupModel }) {
  const { list, trouble, toasts, desk, doors } = model;
  useKeyPresses(model.press, [model]);
  const due = list.value;
  const head = (
    <>
      <Button kind="quiet" small onPress={() => doors.openBook('today')}>{t('head.book')}</Button>
      <IconButton icon="search" label={t('act.search')} onPress={() => doors.openBook('search')} />
    </>
  );
  const some = due !== null && allDue(due).length > 0;
  return (
    <Panel class="pop-up" where={due ? formatDay(due.today, 'full') : t('head.book')} head={head}>
      <h1 class="sr">{t('popup.title')}</h1>
      {model.lostSaves && <div class="pad"><Note kind="hold" title={t('health.lost-saves.title')} actions={<Button onPress={() => doors.openBook('today')}>{t('storeProblem.remedy')}</Button>}>{t('health.lost-saves.text')}</Note></div>}
      {trouble.value && <div class="pad"><StoreProblemNote problem={trouble.value} actions={trouble.value === 'conflict' ? <Button onPress={() => void model.refresh()}>{t('act.reload')}</Button> : <Button onPress={() => doors.openBook('today')}>{t('storeProblem.remedy')}</Button>} /></div>}
      {!due && !trouble.value && <Skeleton text={t('loading')} />}
      {due && (some ? <DueDeskList desk={desk} list={due} onMore={() => void model.showMore()} /> : <Nothing model={model} />)}
      {some ? <KeyHints hints={hints()} /> : <p class="keys"><span>{t('popup.hint')}</span></p>}
      {model.keysShown.value && <KeyList hints={[...hints(), ...moreHints()]} onClose={() => model.showKeys(false)} />}
      <ToastArea toasts={toasts} />
    </Panel>
  );
}
