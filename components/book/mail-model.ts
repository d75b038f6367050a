// One mail while the person writes it: its faults as they type, how it would read, and what becomes of it. What is typed is kept until it is saved or given up.
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { changeMail } from '../../lib/actions/change-mail.ts';
import { inspectMail } from '../../lib/actions/inspect-mail.ts';
import type { Disclosure } from '../../lib/domain/draft.ts';
import type { BookEvent } from '../../lib/domain/event.ts';
import type { KeptMail, MailText } from '../../lib/domain/own-mail.ts';
import { SETTINGS_ID } from '../../lib/domain/settings.ts';
import { findMailFaults, type MailFault } from '../../lib/drafting/mail-faults.ts';
import { offeredSlots, type OfferedSlot } from '../../lib/drafting/offered-slots.ts';
import { mailKey, mailStanding, type MailId, type MailStanding } from '../../lib/drafting/own-mails.ts';
import { previewMail } from '../../lib/drafting/preview-mail.ts';
import type { Wording } from '../../lib/drafting/wording/wording.ts';
import { t } from '../../lib/i18n/translate.ts';
import { slotLabel } from '../sidepanel/slot-words.ts';
import { openTyping } from '../sidepanel/typing-model.ts';
import type { BookModel } from './book-model.ts';

const INSPECT_AFTER_MS = 300;

export interface MailModel {
  readonly id: MailId;
  readonly shipped: MailText;
  readonly kept: ReadonlySignal<KeptMail | null>;
  readonly standing: ReadonlySignal<MailStanding>;
  /** As it stands in the editor. */
  readonly text: ReadonlySignal<MailText>;
  readonly faults: ReadonlySignal<readonly MailFault[]>;
  /** People of the book whom it names: everybody who gets the mail would read it. */
  readonly named: ReadonlySignal<readonly Disclosure[]>;
  /** Null while it cannot be written. */
  readonly preview: ReadonlySignal<MailText | null>;
  /** The preview with what the mail cannot do without, and nothing more. */
  readonly isSparse: Signal<boolean>;
  readonly isChanged: ReadonlySignal<boolean>;
  /** Why it cannot be saved now. */
  readonly waits: ReadonlySignal<string | null>;
  readonly slots: { readonly usual: readonly OfferedSlot[]; readonly more: readonly OfferedSlot[] };
  /** What was done to this mail and what was taken back, oldest first. */
  readonly history: ReadonlySignal<readonly BookEvent[]>;
  type(change: Partial<MailText>): void;
  discard(): void;
  save(): Promise<void>;
  keepMine(): Promise<void>;
  backToShipped(): Promise<void>;
  readHistory(): Promise<void>;
}

export function createMail(book: BookModel, id: MailId, shipped: MailText, wording: Wording): MailModel {
  const { tools } = book;
  const key = mailKey(id);
  const typed = signal<MailText | null>(null);
  const history = signal<readonly BookEvent[]>([]);
  const kept = computed(() => book.settings.value.ownMails[key] ?? null);
  const saved = computed((): MailText => kept.value ?? shipped);
  const text = computed(() => typed.value ?? saved.value);
  const faults = computed(() => findMailFaults(text.value, id, wording));
  const isChanged = computed(() => text.value.subject !== saved.value.subject || text.value.body !== saved.value.body);
  const isSparse = signal(false);
  const named = signal<readonly Disclosure[]>([]);
  let inspecting: ReturnType<typeof setTimeout> | undefined;
  const inspect = async (): Promise<void> => {
    const looked = text.value;
    const found = looked === shipped ? [] : await inspectMail(tools, looked);
    if (looked === text.value) named.value = found;
  };
  /** What stood in the book when the person began to type: another page may change it meanwhile. */
  let begunFrom: KeptMail | null = null;
  const begin = (next: MailText): void => {
    if (typed.value === null) begunFrom = kept.value;
    typed.value = next;
    clearTimeout(inspecting);
    inspecting = setTimeout(() => void inspect(), INSPECT_AFTER_MS);
  };
  const keeper = openTyping(tools, `mail|${key}`);
  void keeper.then((before) => {
    const [subject, body] = [before.get('subject'), before.get('body')];
    if (typed.value === null && typeof subject === 'string' && typeof body === 'string') begin({ subject, body });
  });
  const discard = (): void => {
    typed.value = null;
    void inspect();
    void keeper.then((typing) => typing.clear());
  };
  const change = async (next: MailText | null, said: string): Promise<void> => {
    const seen = typed.value === null ? kept.value : begunFrom;
    if (await book.settle(changeMail(tools, id, next, seen), said)) discard();
    else begunFrom = kept.value; // the page said that it was changed; pressed again it is meant
  };
  void inspect();
  return {
    id, shipped, kept, text, faults, named, isSparse, isChanged, history, discard,
    standing: computed(() => mailStanding(kept.value, shipped)),
    preview: computed(() => (faults.value.length > 0 ? null : previewMail(text.value, id, wording, { today: book.today(), meaning: (slot) => `‹${slotLabel(slot)}›`, isSparse: isSparse.value }))),
    waits: computed(() => (faults.value.length > 0 ? t('mails.waits.faults') : isChanged.value ? null : t('mails.waits.same'))),
    slots: offeredSlots(id, wording),
    type(part) {
      const next = { ...text.value, ...part };
      begin(next);
      void keeper.then((typing) => { typing.keep('subject', next.subject); typing.keep('body', next.body); });
    },
    save: () => change(text.value, t('mails.saved')),
    keepMine: () => change(kept.value, t('mails.keptMine')),
    backToShipped: () => change(null, t('mails.isShipped')),
    async readHistory() {
      const events = await tools.book.historyOf(SETTINGS_ID);
      const changes = new Set(events.filter((event) => event.put?.['ownMails']?.[key] !== undefined).map((event) => event.id));
      // An undo of an undo is about the change itself.
      for (const event of events) if (event.undoes !== undefined && changes.has(event.undoes)) changes.add(event.id);
      history.value = events.filter((event) => changes.has(event.id));
    },
  };
}
