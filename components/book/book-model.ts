// The book page: where one is, what is loaded, and what is said at its foot. Its rooms have models of their own.
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { FIRST_DUE } from '../../lib/actions/due.ts';
import type { KeepDoors } from '../../lib/actions/backups.ts';
import type { FolderDoors } from '../../lib/actions/gather-folders.ts';
import type { MailFiles, Tools } from '../../lib/actions/tools.ts';
import type { StartWork } from '../../lib/actions/work.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import type { NameOf } from '../base/names.ts';
import { inTurn } from '../base/in-turn.ts';
import { readProblem } from '../base/read-problem.ts';
import { followTrouble } from '../base/standstill.ts';
import { createToasts, type Toasts } from '../base/toast-model.ts';
import type { LostDoors } from '../lost/lost-model.ts';
import { createSettle, sayChangedWith, type Settle } from '../referral/due-acts-model.ts';
import type { NotesDoors } from '../today/daily-note-model.ts';
import { createDueDesk, type DueDesk, type DueDeskDoors } from '../today/due-desk.ts';
import { createListsReader, type BookLists, type BookRows } from './book-rows.ts';
import { readGlance } from './glance.ts';
import { createNames } from './names-on-demand.ts';
import { hashOf, type Route } from './route.ts';
import { readToday, type TodayRows } from './today-rows.ts';

/** What the book can ask of the client it runs in. What a client has no way to do is absent, and is not offered. */
export interface BookDoors extends Pick<DueDeskDoors, 'opens' | 'openThread' | 'openAddress' | 'copy' | 'mailHere'>, Partial<Pick<DueDeskDoors, 'findMail'>> {
  /** A file into the downloads; `type` is its media type, JSON where none is said. */
  readonly download: (fileName: string, content: string | Uint8Array<ArrayBuffer>, type?: string) => void;
  readonly reload: () => void;
  /** Long work beside the page; absent where there is no worker. */
  readonly work?: StartWork;
  /** The ways back to a book that is damaged or shorter than it was; absent where there are none. */
  readonly lost?: LostDoors;
  /** Bytes that the browser would still give; null where it does not say. */
  readonly space?: () => Promise<number | null>;
  /** Whether some page or worker is at this piece of work right now. */
  readonly atWork?: (operation: string) => Promise<boolean>;
  /** Copies, folder and room on the disk; absent where there is no worker. */
  readonly backups?: KeepDoors;
  /** The folders of the mail program one is in; absent in a browser. */
  readonly folders?: FolderDoors;
  /** Its address books as one file, asked for first; null where there is nobody, or no leave. */
  readonly addressBook?: () => Promise<File | null>;
  /** Absent where the browser has no notes. */
  readonly notes?: NotesDoors;
  /** Mail that comes and goes as files; absent where a page has none. `show` brings a message into sight. */
  readonly mailFiles?: (show: (messageId: string) => boolean) => Promise<MailFiles>;
  /** The mailbox with the panel beside it, for words that belong to no thread; absent where a page cannot open it. */
  readonly openMail?: () => void;
  /** To the mail, where the book stands in the place of a pane beside one. */
  readonly backToMail?: () => void;
  /** Puts a place into the address. */
  readonly show: (hash: string) => void;
}

export type ReferralFilter = 'open' | 'given' | 'received' | 'all';

export interface BookModel {
  readonly tools: Tools;
  readonly doors: BookDoors;
  readonly settings: Signal<Settings>;
  readonly route: ReadonlySignal<Route>;
  /** What is due and how much there is: read at once, by indexes and counters alone. */
  readonly todayRows: ReadonlySignal<TodayRows | null>;
  /** With every person and referral; null until `needLists` was called and has read them. */
  readonly rows: ReadonlySignal<BookRows | null>;
  /** The same, or the first of each while all are read: for a room that shows a list and one of it. */
  readonly firstRows: ReadonlySignal<BookRows | null>;
  readonly nameOf: ReadonlySignal<NameOf>;
  readonly filter: Signal<ReferralFilter>;
  readonly trouble: Signal<StoreProblem | null>;
  /** The mark outside knew of more saves, and the person has not been told yet. */
  readonly lostSaves: ReadonlySignal<boolean>;
  /** They have been told, and go on with what is there. */
  leaveLoss(): Promise<void>;
  readonly searching: Signal<boolean>;
  readonly keysShown: Signal<boolean>;
  readonly toasts: Toasts;
  readonly settle: Settle;
  readonly due: DueDesk;
  today(): string;
  /** A room that lists people or referrals is opened: they are read once, and followed from then on. */
  needLists(): Promise<void>;
  /** While the lists are not read: what belongs to the record that is open. */
  glance(id: string | null): Promise<void>;
  /** More of what is due. */
  showMoreDue(): Promise<void>;
  showMoreWaiting(): Promise<void>;
  go(route: Route): void;
  /** The address changed: go there. It says so later than the press that changed it, so a search opened meanwhile stays open. */
  arrive(route: Route, search: boolean): void;
  /** Reads again what changed; everything where it is not said what. */
  refresh(subjects?: readonly string[]): Promise<void>;
}

export function createBook(tools: Tools, settingsRow: Settings, doors: BookDoors, start: { readonly route: Route; readonly search: boolean }): BookModel {
  const settings = signal(settingsRow);
  const route = signal(start.route);
  const searching = signal(start.search);
  const todayRows = signal<TodayRows | null>(null);
  const lists = signal<BookLists | null>(null);
  const first = signal<BookLists | null>(null);
  const reader = createListsReader(tools);
  const names = createNames(tools, lists);
  const trouble = signal<StoreProblem | null>(null);
  followTrouble(trouble);
  const lostSaves = signal(tools.book.health === 'lost-saves');
  const toasts = createToasts();
  let [dueLimit, waitingLimit] = [FIRST_DUE, FIRST_DUE];
  let listsWanted = false;
  // Each reads what changed on top of what the one before had read.
  let reading = Promise.resolve();
  const readInTurn = inTurn(async (subjects?: readonly string[]): Promise<void> => {
    try {
      const [next, nextLists, row] = await Promise.all([readToday(tools, dueLimit, waitingLimit), listsWanted ? reader.read(lists.value ? subjects : undefined) : null, tools.book.settings()]);
      batch(() => { todayRows.value = next; settings.value = row; if (nextLists) { lists.value = nextLists; first.value = null; } names.forget(subjects); });
    } catch (error) {
      trouble.value = readProblem(error);
    }
  });
  const refresh = (subjects?: readonly string[]): Promise<void> => (reading = readInTurn(subjects));
  const needLists = (): Promise<void> => {
    if (listsWanted) return reading;
    listsWanted = true;
    return refresh([]);
  };
  const glance = async (id: string | null): Promise<void> => {
    if (lists.value) return;
    try {
      const seen = await readGlance(tools, id);
      if (!lists.value) first.value = seen;
    } catch (error) {
      trouble.value = readProblem(error);
    }
  };
  const together = (all: BookLists | null): BookRows | null => (todayRows.value && all ? { ...todayRows.value, ...all } : null);
  const rows = computed(() => together(lists.value));
  const go = (to: Route): void => {
    batch(() => { route.value = to; searching.value = false; });
    doors.show(hashOf(to));
  };
  const list = computed(() => todayRows.value?.due ?? null);
  const settle = createSettle({ tools, toasts, trouble, refresh });
  const due = createDueDesk(
    { tools, list, settings, today: () => dayOf(tools.now()), toasts, settle, sayChanged: sayChangedWith({ tools, toasts, trouble }) },
    { findMail: async () => null, ...doors, openRecord: (id) => go({ room: 'referrals', id }), openPlace: doors.show },
  );
  tools.book.onChange(({ subjects }) => void refresh(subjects));
  tools.book.onClosed((why) => { trouble.value = why; });
  void refresh();
  return {
    tools, doors, settings, route, todayRows, trouble, lostSaves, searching, toasts, settle, go, refresh, needLists,
    rows, firstRows: computed(() => rows.value ?? together(first.value)), glance,
    showMoreDue() { dueLimit *= 4; return refresh([]); }, showMoreWaiting() { waitingLimit += FIRST_DUE; return refresh([]); },
    async leaveLoss() {
      try {
        await tools.book.acknowledgeLoss();
        lostSaves.value = false;
      } catch (error) {
        trouble.value = readProblem(error);
      }
    },
    nameOf: names.nameOf,
    filter: signal<ReferralFilter>('open'),
    keysShown: signal(false),
    due,
    today: () => dayOf(tools.now()),
    arrive: (to, search) => batch(() => { route.value = to; if (search) searching.value = true; }),
  };
}
