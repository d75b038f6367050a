// A thread (or nothing) as a form to check: every change is kept as it is typed, and one save makes it a record.
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { findPerson } from '../../lib/actions/find-again.ts';
import { keepUnsaved } from '../../lib/actions/keep-unsaved.ts';
import { joinThread, relatedRecords } from '../../lib/actions/related-record.ts';
import { suggestPeople, type Suggestion } from '../../lib/actions/suggest-people.ts';
import type { Changed } from '../../lib/actions/tools.ts';
import { isBlank, partyIn, type CaptureForm } from '../../lib/domain/capture-form.ts';
import type { OpenThread } from '../../lib/domain/open-page.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { Role } from '../../lib/domain/reading.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import { withFound } from '../referral/form-edits.ts';
import type { Desk } from './desk.ts';
import type { TypingModel } from './typing-model.ts';

export interface CaptureGo {
  readonly saved: (changed: Changed<Referral>, joined: boolean) => Promise<void>;
}
export interface CaptureModel {
  readonly typing: TypingModel;
  /** Null for a form that is filled in by hand. */
  readonly page: OpenThread | null;
  readonly key: `form|${string}`;
  readonly form: ReadonlySignal<CaptureForm>;
  /** Typed earlier, and come back. */
  readonly restored: ReadonlySignal<boolean>;
  readonly busy: ReadonlySignal<boolean>;
  readonly trouble: ReadonlySignal<StoreProblem | null>;
  readonly suggestions: ReadonlySignal<readonly Suggestion[]>;
  readonly related: ReadonlySignal<readonly Referral[]>;
  /** The reader found no referral in what it was shown. */
  readonly nothingFound: boolean;
  /** Held to be no referral: by the reader, or because the person said so. */
  readonly setAside: ReadonlySignal<boolean>;
  edit(change: (form: CaptureForm) => CaptureForm): void;
  /** The same, said at the foot with a way back: something that was there goes. */
  editWithUndo(said: string, change: (form: CaptureForm) => CaptureForm): void;
  /** After a name or an address was typed: is it somebody of the book? */
  findTyped(role: Role): Promise<void>;
  save(): Promise<void>;
  join(referral: Referral): Promise<void>;
  putAside(aside: boolean): void;
  /** Gives up what was typed and shows what was read. */
  readAnew(): void;
  /** Gives up what was typed for good. */
  drop(): Promise<void>;
  /** Writes what is typed at once. */
  flush(): Promise<void>;
}

/** Of a thread that was set aside only that is remembered, and none of its words. */
const withoutWords = (form: CaptureForm): CaptureForm => (form.threadKind === 'unrelated' && form.thread ? { ...form, parties: [], need: null, budget: null, appointment: null, answers: [], evidence: {}, topic: '' } : form);
const KEEP_AFTER_MS = 300;

export function createCapture(desk: Desk, start: { readonly typing: TypingModel; readonly page: OpenThread | null; readonly key: `form|${string}`; readonly read: CaptureForm; readonly kept: CaptureForm | null }, go: CaptureGo): CaptureModel {
  const form = signal(start.kept ?? start.read);
  const restored = signal(start.kept !== null && start.kept.parties.length > 0);
  const busy = signal(false);
  const trouble = signal<StoreProblem | null>(null);
  const suggestions = signal<readonly Suggestion[]>([]);
  const related = signal<readonly Referral[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unkept = false;

  const keep = async (value: CaptureForm | null): Promise<void> => {
    clearTimeout(timer);
    unkept = false;
    const kept = await keepUnsaved(desk.tools, start.key, value && withoutWords(value));
    if (!kept.ok) trouble.value = kept.reason;
  };
  const suggest = async (): Promise<void> => {
    const open = partyIn(form.value, 'provider');
    const others = form.value.parties.map((party) => party.person.id);
    suggestions.value = open && isBlank(open) ? await suggestPeople(desk.tools, `${form.value.topic}\n${form.value.need ?? ''}`, others).catch(() => []) : [];
  };
  const edit = (change: (form: CaptureForm) => CaptureForm): void => {
    form.value = change(form.value);
    unkept = true;
    clearTimeout(timer);
    timer = setTimeout(() => { void keep(form.value); void suggest(); }, KEEP_AFTER_MS);
  };
  const editWithUndo = (said: string, change: (form: CaptureForm) => CaptureForm): void => {
    const before = form.value;
    edit(change);
    desk.toasts.show(said, () => edit(() => before));
  };
  const finish = async (save: () => Promise<{ ok: true; value: Changed<Referral> } | { ok: false; reason: StoreProblem }>, joined: boolean): Promise<void> => {
    if (busy.value) return;
    batch(() => { busy.value = true; trouble.value = null; });
    const saved = await save();
    if (saved.ok) {
      await Promise.all([keep(null), start.typing.clear()]);
      await go.saved(saved.value, joined);
    } else {
      trouble.value = saved.reason;
    }
    busy.value = false;
  };
  void suggest();
  if (start.page) void relatedRecords(desk.tools, start.page).then((records) => (related.value = records));

  return {
    typing: start.typing, page: start.page, key: start.key, form, restored, busy, trouble, suggestions, related, edit, editWithUndo,
    nothingFound: start.read.threadKind === 'unrelated',
    setAside: computed(() => form.value.threadKind === 'unrelated' && form.value.thread !== null),
    async findTyped(role) {
      const party = partyIn(form.value, role);
      if (!party || party.isMe || party.known) return;
      const found = await findPerson(desk.tools, party.person);
      if (found.length > 0) edit((current) => withFound(current, role, found));
    },
    save: () => finish(() => captureThread(desk.tools, form.value, start.page), false),
    async join(referral) {
      const { page } = start;
      if (page) await finish(() => joinThread(desk.tools, referral, page), true);
    },
    putAside(aside) {
      const kind = start.read.threadKind === 'unrelated' ? 'introduction-request' : start.read.threadKind;
      edit((current) => ({ ...(aside || current.parties.length > 0 ? current : start.read), threadKind: aside ? 'unrelated' : kind }));
    },
    readAnew() {
      batch(() => { form.value = start.read; restored.value = false; });
      void this.drop();
      void suggest();
    },
    async drop() { await Promise.all([keep(null), start.typing.clear()]); },
    async flush() {
      await start.typing.flush();
      if (unkept) await keep(form.value);
    },
  };
}
