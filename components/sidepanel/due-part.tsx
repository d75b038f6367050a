// What is due, inside the panel: the list, or that nothing is.
import { useMemo } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { StoreProblemNote } from '../base/note.tsx';
import { useKeyPresses } from '../base/use-key-presses.ts';
import { createDueCursor, type DueActs } from '../referral/due-cursor-model.ts';
import { DueList, MoreDue } from '../referral/due-list.tsx';
import type { DueModel } from './due-model.ts';
import type { PanelModel } from './panel.ts';

export function DuePart({ panel, due, level }: { panel: PanelModel; due: DueModel; level: 1 | 2 }) {
  const acts: DueActs = {
    go: (item) => void panel.doDue(item),
    later: (item, until) => void due.later(item, until),
    done: (item) => void due.done(item),
    openRecord: (item) => { if (item.followUp.referralId) void panel.openReferral(item.followUp.referralId); },
  };
  const cursor = useMemo(() => createDueCursor(due.list, acts), [due]);
  useKeyPresses((event) => { if (panel.settings.value.singleKeys && cursor.press(event)) event.preventDefault(); }, [cursor]);
  const list = due.list.value;
  if (!list) return null;
  const nothing = list.overdue.length + list.now.length + list.week.length === 0;
  return (
    <div>
      {due.trouble.value && <div class="sec"><StoreProblemNote problem={due.trouble.value} /></div>}
      {nothing ? <p class="sec soft">{t('due.nothing')}</p> : <DueList list={list} cursor={cursor} acts={acts} level={level} more={(count) => <MoreDue count={count} onPress={() => void due.showMore()} />} />}
    </div>
  );
}
