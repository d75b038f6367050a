// Everything one can do with what is due without leaving the list: write, note, put off, do, one by one or several at once. The popup and the book's Today share it.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { finishFollowUps, putOffFollowUps, type DueItem, type DueList } from '../../lib/actions/due.ts';
import { noteDue } from '../../lib/actions/note-due.ts';
import type { DraftChoice } from '../../lib/actions/prepare-draft.ts';
import { recordOutcome } from '../../lib/actions/record-outcome.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import { formatDay } from '../../lib/i18n/days.ts';
import { t } from '../../lib/i18n/translate.ts';
import { isOnControl, singleKey } from '../base/single-key.ts';
import { createDueActs, type DueDoors, type Settle } from '../referral/due-acts-model.ts';
import { createDueCursor, type DueActs, type DueCursor } from '../referral/due-cursor-model.ts';
import { createDueChoice, type DueChoice } from './choice-model.ts';
import type { DueDraft, DueDraftTools, OpenMail } from './due-draft-model.ts';
import { noteFor, toldFrom, type TypedNote } from './due-note.ts';
import { stepOf, type LetterKind } from './due-step.ts';

export interface DueDeskDoors extends DueDoors {
  /** A place in the book, `#/people/…`. */
  readonly openPlace: (hash: string) => void;
  /** The mail that this client has at hand; absent: none of its own. */
  readonly mailHere?: 'gmail' | 'thunderbird';
  /** An address of the mail: a new mail with everything in it. */
  readonly openAddress: (url: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly findMail: (referral: Referral) => Promise<OpenMail | null>;
}
/** What is opened below a row. */
export interface OpenedRow { readonly id: string; readonly what: 'draft' | 'write' | 'note' }
export type OutcomeTyped = Parameters<typeof recordOutcome>[2];

export interface DueDesk {
  readonly list: ReadonlySignal<DueList | null>;
  readonly acts: DueActs;
  readonly cursor: DueCursor;
  readonly choice: DueChoice;
  readonly doors: DueDeskDoors;
  readonly opened: ReadonlySignal<OpenedRow | null>;
  readonly draft: ReadonlySignal<DueDraft | null>;
  /** The menu of days for all that are chosen. */
  readonly puttingOff: ReadonlySignal<boolean>;
  putOffChosen(open: boolean): void;
  openDraft(item: DueItem, choice: DraftChoice): void;
  openNote(item: DueItem): void;
  closeOpened(): void;
  saveNote(item: DueItem, typed: TypedNote, isDone: boolean): Promise<boolean>;
  saveOutcome(item: DueItem, outcome: OutcomeTyped): Promise<boolean>;
  doneAll(): Promise<void>;
  laterAll(until: string): Promise<void>;
  /** True where the key meant something here. */
  press(event: KeyboardEvent): boolean;
}

const isIn = (event: KeyboardEvent, selector: string): boolean => event.target instanceof Element && event.target.closest(selector) !== null;

export function createDueDesk({ list, ...desk }: Omit<DueDraftTools, 'findMail' | 'copy'> & { readonly list: ReadonlySignal<DueList | null>; readonly settle: Settle }, doors: DueDeskDoors): DueDesk {
  const { tools, settle } = desk;
  const opened = signal<OpenedRow | null>(null);
  const draft = signal<DueDraft | null>(null);
  const puttingOff = signal(false);
  const choice = createDueChoice(list);
  const closeOpened = (): void => {
    void draft.value?.model.flush();
    draft.value = null;
    opened.value = null;
  };
  const openDraft = (item: DueItem, wanted: DraftChoice): void => {
    const { referral, followUp: { id } } = item;
    if (!referral) return;
    closeOpened();
    opened.value = { id, what: 'draft' };
    const isStill = (): boolean => opened.value?.id === id && opened.value.what === 'draft';
    void import('./due-draft-model.ts').then(({ openDueDraft }) => openDueDraft({ ...desk, copy: doors.copy, findMail: doors.findMail }, { ...item, referral }, wanted, () => { if (isStill()) closeOpened(); })).then((ready) => { if (isStill()) draft.value = ready; });
  };
  const openLetter = (item: DueItem, letter: LetterKind): void => doors.openPlace(`#/letter/${encodeURIComponent(item.referral?.id ?? '')}/${letter}`);
  const go = (item: DueItem): void => {
    const step = stepOf(item);
    switch (step.do) {
      case 'draft': return openDraft(item, step.choice);
      case 'print': return openLetter(item, step.letter);
      case 'write': closeOpened(); opened.value = { id: item.followUp.id, what: 'write' }; return;
      case 'note': return item.person ? openNote(item) : item.referral ? doors.openRecord(item.referral.id) : acts.done(item);
      case 'open': return openPlace(item, step.what);
      default: return step satisfies never;
    }
  };
  const openPlace = ({ followUp, referral, person }: DueItem, what: 'record' | 'person' | 'plan' | 'review'): void => {
    if (what === 'review') return doors.openPlace('#/review');
    const id = encodeURIComponent(person?.id ?? followUp.personId ?? '');
    if (what === 'record' && referral) return doors.openRecord(referral.id);
    return doors.openPlace(what === 'plan' ? `#/sources/${id}` : `#/people/${id}`);
  };
  const openNote = (item: DueItem): void => {
    if (!noteFor(item)) return;
    closeOpened();
    opened.value = { id: item.followUp.id, what: 'note' };
  };
  const acts: DueActs = { ...createDueActs(tools, list, settle, doors), go };
  const cursor = createDueCursor(list, acts);
  const several = async (saving: ReturnType<typeof finishFollowUps>, said: string): Promise<void> => {
    puttingOff.value = false;
    if (await settle(saving, said)) choice.clear();
  };
  const followUps = computed(() => choice.items.value.map((item) => item.followUp));
  const doneAll = (): Promise<void> => several(finishFollowUps(tools, followUps.value), t('today.doneMany', { count: followUps.value.length }));
  return {
    list, acts, cursor, choice, doors, opened, draft, puttingOff, openDraft, openNote, closeOpened, doneAll,
    putOffChosen: (open) => { puttingOff.value = open; },
    laterAll: (until) => several(putOffFollowUps(tools, followUps.value, until), t('today.putOffMany', { count: followUps.value.length, day: formatDay(until, 'day', list.value?.today) })),
    async saveNote(item, typed, isDone) {
      const form = noteFor(item);
      if (!form || form.form === 'outcome') return false;
      const saved = await settle(noteDue(tools, item, toldFrom(form, item, typed), isDone), t('today.noted'));
      if (saved) closeOpened();
      return saved;
    },
    async saveOutcome(item, outcome) {
      const saved = await settle(noteDue(tools, item, { told: 'outcome', outcome }, true), t('today.noted'));
      if (saved) closeOpened();
      return saved;
    },
    press(event) {
      const key = singleKey(event);
      // Arrows and letters inside a form or a draft are the form's own.
      if (key === null || isIn(event, '.below')) return false;
      const item = cursor.current.value;
      const some = choice.items.value.length > 0;
      switch (key) {
        case 'x': if (!item) return false; cursor.open(item.followUp.id); choice.toggle(item.followUp.id); return true;
        case 'n': if (!item || !noteFor(item)) return false; openNote(item); return true;
        case 'd': if (!some) break; void doneAll(); return true;
        case 'l': if (!some) break; puttingOff.value = true; return true;
        case 'Escape': if (!some && !opened.value) return false; if (opened.value) closeOpened(); else choice.clear(); return true;
        case 'Enter': if (isOnControl(event) && !isIn(event, '.due .open')) return false; break;
        default: break;
      }
      return cursor.press(event);
    },
  };
}
