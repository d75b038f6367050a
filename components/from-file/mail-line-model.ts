// Mails that were dropped or pasted, and the panel over the one that is open: the same line as beside a mailbox. It lives as long as the page, so that leaving the room loses nothing.
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import { openMailFiles, withMe, type FoundConversation } from '../../lib/actions/open-mail-files.ts';
import type { DraftChoice } from '../../lib/actions/prepare-draft.ts';
import { readPasted } from '../../lib/actions/read-pasted.ts';
import type { MailFiles } from '../../lib/actions/tools.ts';
import type { FaultyMail } from '../../lib/domain/mail-fault.ts';
import type { MailAddress } from '../../lib/domain/mail-thread.ts';
import { threadKey, type Referral } from '../../lib/domain/referral.ts';
import type { BookModel } from '../book/book-model.ts';
import { createPanel } from '../sidepanel/panel-model.ts';
import type { PanelModel } from '../sidepanel/panel.ts';

export interface MailLine {
  readonly panel: ReadonlySignal<PanelModel | null>;
  readonly isReading: ReadonlySignal<boolean>;
  readonly faults: ReadonlySignal<readonly FaultyMail[]>;
  readonly open: ReadonlySignal<FoundConversation | null>;
  /** All that were read, but the open one. */
  readonly others: ReadonlySignal<readonly FoundConversation[]>;
  /** The person has to say who of them they are. */
  readonly asking: ReadonlySignal<FoundConversation | null>;
  /** The message that words were asked for. */
  readonly inSight: ReadonlySignal<string | null>;
  /** Files of mails; those of before are read again with them, because a later one may belong to an earlier conversation. */
  take(files: readonly File[]): Promise<void>;
  paste(text: string): Promise<void>;
  choose(found: FoundConversation): Promise<void>;
  sayWho(address: MailAddress | null): Promise<void>;
  seenFaults(): void;
  /** No mail is open any more; it waits with the others. */
  close(): Promise<void>;
  openRecord(id: string): Promise<void>;
  write(referral: Referral, choice: DraftChoice): Promise<void>;
}

/** Of one page; more are no conversation. */
const MOST_KEPT = 200;
interface Kept { readonly name: string; readonly file: Blob }
const idsOf = ({ page }: FoundConversation): readonly string[] => page.thread.messages.map(({ id }) => id);
const shares = (a: FoundConversation, b: FoundConversation): boolean => { const ids = new Set(idsOf(a)); return idsOf(b).some((id) => ids.has(id)); };

export function createMailLine(book: BookModel, mailFiles: NonNullable<BookModel['doors']['mailFiles']>): MailLine {
  const { tools, doors } = book;
  const panel = signal<PanelModel | null>(null);
  const isReading = signal(false);
  const faults = signal<readonly FaultyMail[]>([]);
  const all = signal<readonly FoundConversation[]>([]);
  const open = signal<FoundConversation | null>(null);
  const asking = signal<FoundConversation | null>(null);
  const inSight = signal<string | null>(null);
  let kept: readonly Kept[] = [];
  const show = (messageId: string): boolean => {
    inSight.value = null; // the same one again is shown again
    inSight.value = messageId;
    return true;
  };
  let started: Promise<{ readonly host: MailFiles; readonly shown: PanelModel }> | null = null;
  const start = async (): Promise<{ readonly host: MailFiles; readonly shown: PanelModel }> => {
    const host = await mailFiles(show);
    const shown = createPanel({
      tools: { ...tools, host }, copy: doors.copy, reload: doors.reload, showsTheSame: () => true, forgetUnchecked: async () => undefined,
      openBook: (id) => book.go(id === undefined ? { room: 'today', id: null } : { room: 'referrals', id }), openPlace: doors.show, openMail: (key) => book.go({ room: 'mails', id: key }), opens: doors.opens, openThread: (url) => doors.openThread(url, ''),
      within: { toasts: book.toasts, host: 'file', file: { saveAgain: (id) => host.saveAgain(id), openAddress: doors.openAddress, mailHere: doors.mailHere } },
    });
    await shown.start();
    panel.value = shown;
    return { host, shown };
  };
  const ready = (): ReturnType<typeof start> => (started ??= start());
  /** A draft that is being written waits with a way back, and what is typed is kept. */
  const openIt = async (found: FoundConversation | null): Promise<void> => {
    const { host, shown } = await ready();
    batch(() => { open.value = found; asking.value = null; inSight.value = null; });
    host.open(found?.page ?? null);
    await shown.follow();
  };
  const choose = async (found: FoundConversation): Promise<void> => {
    if (found.asksWho.length > 0) asking.value = found;
    else await openIt(found);
  };
  const add = (found: readonly FoundConversation[]): void => { all.value = [...all.value.filter((one) => !found.some((other) => shares(one, other))), ...found]; };

  return {
    panel, isReading, faults, open, asking, inSight, choose,
    others: computed(() => all.value.filter((one) => one !== open.value && one !== asking.value)),
    async take(files) {
      if (files.length === 0) return;
      book.go({ room: 'mail', id: null });
      isReading.value = true;
      try {
        const fresh = files.map((file): Kept => ({ name: file.name, file }));
        const read = await openMailFiles(tools, fresh);
        const bad = new Set(read.faults.filter(({ fault }) => fault !== 'letters').map(({ name }) => name));
        const before = kept;
        kept = [...kept, ...fresh.filter(({ name }) => !bad.has(name))].slice(-MOST_KEPT);
        const whole = before.length > 0 && read.conversations.length > 0 ? (await openMailFiles(tools, kept)).conversations : read.conversations;
        const found = read.conversations.map((one) => whole.find((other) => shares(one, other)) ?? one);
        faults.value = [...faults.value.filter(({ name }) => !fresh.some((file) => file.name === name)), ...read.faults];
        add(found);
        const [first] = found;
        if (first && found.length === 1) await choose(first);
      } finally {
        isReading.value = false;
      }
    },
    async paste(text) {
      const found = await readPasted(tools, text);
      book.go({ room: 'mail', id: null });
      add([found]);
      await choose(found);
    },
    async sayWho(address) {
      const found = asking.value;
      if (!found) return;
      const { name, emails } = book.settings.value;
      if (address?.email && !emails.includes(address.email)) await changeSettings(tools, { emails: [...emails, address.email], ...(name || !address.name ? {} : { name: address.name }) });
      const mine = withMe(found, address);
      all.value = all.value.map((one) => (one === found ? mine : one.asksWho.some(({ email }) => email === address?.email) ? withMe(one, address) : one));
      await openIt(mine);
    },
    seenFaults() { faults.value = []; },
    close: () => openIt(null),
    async openRecord(id) { await (await ready()).shown.openReferral(id); },
    async write(referral, choice) {
      book.go({ room: 'mail', id: null });
      const found = all.value.find(({ page }) => referral.threads[threadKey({ host: page.thread.host, account: page.account, threadId: page.thread.threadId })]) ?? null;
      if (found !== open.value || !started) await openIt(found);
      await (await ready()).shown.write(referral, choice);
    },
  };
}

const lines = new WeakMap<BookModel, MailLine>();
/** The one of this page; null where it has no files to write. */
export function mailLineOf(book: BookModel): MailLine | null {
  const there = lines.get(book);
  if (there || !book.doors.mailFiles) return there ?? null;
  const made = createMailLine(book, book.doors.mailFiles);
  lines.set(book, made);
  return made;
}
