// Pausing one provider: what the record tells, the person's own why, the mail that says it kindly, and the way back.
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { draftPause, inspectPause, pauseProvider, readPause, recordOfPause, resumeProvider, type PauseSheet, type TypedPause } from '../../lib/actions/pause-provider.ts';
import type { Disclosure, Draft } from '../../lib/domain/draft.ts';
import { callName, type Person } from '../../lib/domain/person.ts';
import type { SlotId } from '../../lib/drafting/slots.ts';
import { currentLanguage, t } from '../../lib/i18n/translate.ts';
import { nameLookup, type NameOf } from '../base/names.ts';
import { readProblem } from '../base/read-problem.ts';
import type { BookModel } from '../book/book-model.ts';
import { newestThread } from '../referral/newest-thread.ts';

export type DraftTrouble = { readonly kind: 'no-record' | 'refused' } | { readonly kind: 'missing'; readonly slots: readonly SlotId[] };
export interface TypedWhy {
  readonly why: string;
  readonly condition: string;
  readonly until: string;
}

export interface PauseModel {
  readonly sheet: ReadonlySignal<PauseSheet | null>;
  readonly typed: ReadonlySignal<TypedWhy>;
  /** The fields of a pause are shown. */
  readonly isWriting: Signal<boolean>;
  readonly agreed: Signal<string>;
  readonly draft: ReadonlySignal<Draft | null>;
  readonly findings: ReadonlySignal<readonly Disclosure[]>;
  readonly trouble: ReadonlySignal<DraftTrouble | null>;
  readonly nameOf: ReadonlySignal<NameOf>;
  read(): Promise<void>;
  type(facts: Partial<TypedWhy>): void;
  pause(): Promise<void>;
  resume(): Promise<void>;
  write(): Promise<void>;
  edit(facts: Partial<Pick<Draft, 'subject' | 'body'>>): void;
  copy(): Promise<void>;
  /** To the thread, else the mailbox; null where neither can be opened. */
  readonly toMailbox: ReadonlySignal<(() => void) | null>;
  /** Under an address that holds the mail. */
  newMail(address: string): Promise<void>;
}

const INSPECT_AFTER_MS = 300;

export function createPause(book: BookModel, personId: string): PauseModel {
  const { tools } = book;
  const sheet = signal<PauseSheet | null>(null);
  const edits = signal<Partial<TypedWhy>>({});
  const isWriting = signal(false);
  const agreed = signal('');
  const draft = signal<Draft | null>(null);
  const findings = signal<readonly Disclosure[]>([]);
  const trouble = signal<DraftTrouble | null>(null);
  const named = signal<readonly Person[]>([]);
  const typed = computed((): TypedWhy => {
    const pause = sheet.value?.person.pause;
    return { why: pause?.why ?? '', condition: pause?.condition ?? '', until: pause?.until ?? '', ...edits.value };
  });
  const given = (): TypedPause => ({ why: typed.value.why.trim(), condition: typed.value.condition.trim() || null, until: typed.value.until || null });
  const find = async (found: readonly Disclosure[]): Promise<void> => {
    const people = await Promise.all([...new Set(found.map(({ person }) => person))].map((id) => tools.book.person(id)));
    batch(() => { named.value = people.filter((person) => person !== null); findings.value = found; });
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const inspect = async (): Promise<void> => {
    const [seen, looked] = [sheet.value, draft.value];
    if (!seen || !looked) return;
    const found = await inspectPause(tools, seen, looked);
    if (draft.value === looked) await find(found);
  };
  /** The text as it stands, not as it was looked at a moment ago; null where the guard holds it. */
  const handOut = async (): Promise<Draft | null> => {
    await inspect();
    return findings.value.some(({ level }) => level === 'leak') ? null : draft.value;
  };
  return {
    sheet, typed, isWriting, agreed, draft, findings, trouble,
    nameOf: computed(() => nameLookup(named.value)),
    async read() {
      try {
        sheet.value = await readPause(tools, personId);
      } catch (error) {
        book.trouble.value = readProblem(error);
      }
    },
    type(facts) { edits.value = { ...edits.value, ...facts }; },
    async pause() {
      const seen = sheet.value;
      if (!seen || given().why === '') return;
      if (!(await book.settle(pauseProvider(tools, seen, given()), t('pause.done', { name: callName(seen.person) })))) return;
      batch(() => { edits.value = {}; isWriting.value = false; draft.value = null; });
      await this.read();
    },
    async resume() {
      const seen = sheet.value;
      if (!seen || !(await book.settle(resumeProvider(tools, seen.person, agreed.value), t('pause.resume.done', { name: callName(seen.person) })))) return;
      batch(() => { agreed.value = ''; draft.value = null; });
      await this.read();
    },
    async write() {
      if (!sheet.value) return;
      const made = await draftPause(tools, sheet.value, given(), currentLanguage());
      if (made.ok) {
        batch(() => { draft.value = made.value.draft; trouble.value = null; });
        await find(made.value.findings);
        return;
      }
      trouble.value = made.reason === 'missing-facts' ? { kind: 'missing', slots: made.missing } : { kind: made.reason === 'no-record' ? 'no-record' : 'refused' };
    },
    edit(facts) {
      if (!draft.value) return;
      draft.value = { ...draft.value, ...facts };
      clearTimeout(waiting);
      waiting = setTimeout(() => void inspect(), INSPECT_AFTER_MS);
    },
    async copy() {
      const out = await handOut();
      if (out) book.toasts.show(t((await book.doors.copy(`${out.subject}\n\n${out.body}`)) ? 'toast.copied' : 'toast.notCopied'));
    },
    toMailbox: computed(() => {
      const { opens, openThread, openMail } = book.doors;
      const referral = sheet.value && recordOfPause(sheet.value);
      const thread = referral && newestThread(referral.threads, opens);
      return thread ? () => openThread(thread.url, referral.id) : (referral && openMail) || null;
    }),
    async newMail(address) { if (await handOut()) book.doors.openAddress(address); },
  };
}
