// The list of mails in one language and tone: which there are, and in whose words each stands. The address names the one that is open.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { DraftLanguage, Register } from '../../lib/domain/draft.ts';
import { draftLanguageFor, loadWording } from '../../lib/drafting/draft-language.ts';
import { languageOfKey, mailKey, mailStanding, shippedMails, type MailId, type MailStanding } from '../../lib/drafting/own-mails.ts';
import type { Wording } from '../../lib/drafting/wording/wording.ts';
import { currentLanguage } from '../../lib/i18n/translate.ts';
import type { BookModel } from './book-model.ts';

export interface MailRow {
  readonly key: string;
  readonly id: MailId;
  readonly standing: MailStanding;
}
export interface MailsModel {
  readonly language: ReadonlySignal<DraftLanguage>;
  readonly register: ReadonlySignal<Register>;
  /** Null until it is loaded. */
  readonly wording: ReadonlySignal<Wording | null>;
  readonly rows: ReadonlySignal<readonly MailRow[]>;
  /** The mail of the address; null where it names none. */
  readonly open: ReadonlySignal<MailId | null>;
  load(language: DraftLanguage): Promise<void>;
  /** What is open stays open, in the other language or tone. */
  show(at: { readonly language?: DraftLanguage; readonly register?: Register }): void;
}

export function createMails(book: BookModel): MailsModel {
  const loaded = signal<Wording | null>(null);
  const chosen = signal<{ language: DraftLanguage; register: Register }>({ language: draftLanguageFor({ language: currentLanguage() }, 'en'), register: book.settings.value.register });
  const routeKey = computed(() => (book.route.value.room === 'mails' ? book.route.value.id : null));
  const language = computed(() => (routeKey.value === null ? null : languageOfKey(routeKey.value)) ?? chosen.value.language);
  const wording = computed(() => (loaded.value?.language === language.value ? loaded.value : null));
  const open = computed(() => (wording.value ? (shippedMails(wording.value).find((id) => mailKey(id) === routeKey.value) ?? null) : null));
  const register = computed(() => open.value?.register ?? chosen.value.register);
  return {
    language, register, wording, open,
    rows: computed(() => {
      const { value: words } = wording;
      if (!words) return [];
      return shippedMails(words).filter((id) => id.register === register.value).flatMap((id) => {
        const shipped = words.source(id.kind, id.register, id.variant);
        return shipped ? [{ id, key: mailKey(id), standing: mailStanding(book.settings.value.ownMails[mailKey(id)] ?? null, shipped) }] : [];
      });
    }),
    async load(wanted) { loaded.value = await loadWording(wanted); },
    show(at) {
      chosen.value = { language: language.value, register: register.value, ...at };
      if (open.value) book.go({ room: 'mails', id: mailKey({ ...open.value, ...at }) });
    },
  };
}
