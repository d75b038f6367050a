// The daily note as it is typed: on or off, and at what time; the browser is asked when it is switched on.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import type { Tools } from '../../lib/actions/tools.ts';
import { isTime } from '../../lib/domain/daily-note.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Settle } from '../referral/due-acts-model.ts';

export interface NotesDoors {
  /** False where the browser, or whoever sits before it, says no. */
  readonly allow: () => Promise<boolean>;
  /** HH:MM; null: no more. */
  readonly plan: (at: string | null) => Promise<void>;
}
export interface NotesDesk {
  readonly tools: Tools;
  readonly settle: Settle;
  readonly settings: ReadonlySignal<Settings>;
}
export interface DailyNoteModel {
  readonly isOn: ReadonlySignal<boolean>;
  readonly at: ReadonlySignal<string>;
  readonly refused: ReadonlySignal<boolean>;
  readonly changed: ReadonlySignal<boolean>;
  switchTo(on: boolean): void;
  setAt(time: string): void;
  save(): Promise<void>;
}
const FIRST_TIME = '09:00';

export function createDailyNote({ tools, settle, settings }: NotesDesk, doors: NotesDoors): DailyNoteModel {
  const typed = signal<{ readonly isOn?: boolean; readonly at?: string }>({});
  const refused = signal(false);
  const isOn = computed(() => typed.value.isOn ?? settings.value.notifyAt !== null);
  const at = computed(() => typed.value.at ?? settings.value.notifyAt ?? FIRST_TIME);
  const wanted = computed(() => (isOn.value ? at.value : null));
  return {
    isOn, at, refused,
    changed: computed(() => wanted.value !== settings.value.notifyAt),
    switchTo(on) { typed.value = { ...typed.value, isOn: on }; refused.value = false; },
    setAt(time) { typed.value = { ...typed.value, at: time }; },
    async save() {
      const notifyAt = wanted.value;
      if (notifyAt !== null && !isTime(notifyAt)) return;
      // Before anything else: the browser asks only while the press still counts.
      refused.value = notifyAt !== null && !(await doors.allow());
      if (refused.value) return;
      if (!(await settle(changeSettings(tools, { notifyAt }), notifyAt === null ? t('today.notifyOff') : t('today.notifySaved', { time: notifyAt })))) return;
      typed.value = {};
      await doors.plan(notifyAt);
    },
  };
}
