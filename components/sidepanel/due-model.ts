// What is due, on the panel: the list, and what one can do with each thing.
import { signal, type ReadonlySignal } from '@preact/signals';
import { FIRST_DUE, finishFollowUp, listDue, putOffFollowUp, type DueItem, type DueList } from '../../lib/actions/due.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import { formatNear } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { inTurn } from '../base/in-turn.ts';
import type { Desk } from './desk.ts';

export interface DueModel {
  readonly list: ReadonlySignal<DueList | null>;
  readonly trouble: ReadonlySignal<StoreProblem | null>;
  refresh(): Promise<void>;
  showMore(): Promise<void>;
  done(item: DueItem): Promise<void>;
  later(item: DueItem, until: string): Promise<void>;
}

export function createDue(desk: Desk): DueModel {
  const list = signal<DueList | null>(null);
  const trouble = signal<StoreProblem | null>(null);
  let limit = FIRST_DUE;
  const refresh = inTurn(async (): Promise<void> => { list.value = await listDue(desk.tools, limit); });
  const what = (item: DueItem): string => item.referral?.topic || item.person?.name || '';
  void refresh();
  return {
    list, trouble, refresh,
    showMore() { limit *= 4; return refresh(); },
    async done(item) {
      const finished = await finishFollowUp(desk.tools, item.followUp);
      trouble.value = finished.ok ? null : finished.reason;
      await refresh();
      if (finished.ok) desk.sayChanged(t('toast.done', { what: what(item) }), finished.value, refresh);
    },
    async later(item, until) {
      const moved = await putOffFollowUp(desk.tools, item.followUp, until);
      trouble.value = moved.ok ? null : moved.reason;
      await refresh();
      if (moved.ok) desk.sayChanged(t('toast.putOff', { what: what(item), day: formatNear(until, desk.today()) }), moved.value, refresh);
    },
  };
}
