// The kit of one language while it is written: its parts, texts to start from, whom it names, and the ways out of it.
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { changeKit, type KitFacts } from '../../lib/actions/change-kit.ts';
import { inspectMail } from '../../lib/actions/inspect-mail.ts';
import type { Disclosure, DraftLanguage } from '../../lib/domain/draft.ts';
import { emptyKit, type Kit, type Settings } from '../../lib/domain/settings.ts';
import type { IdealClient } from '../../lib/domain/source.ts';
import { draftLanguageFor } from '../../lib/drafting/draft-language.ts';
import { idealOf, kitFacts, kitSheet, type Sheet } from '../../lib/drafting/kit/compose-sheet.ts';
import type { KitWords } from '../../lib/drafting/kit/kit-words.ts';
import { loadKitWords } from '../../lib/drafting/kit/load-kit-words.ts';
import { currentLanguage, t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import { openTyping, type TypingModel } from '../sidepanel/typing-model.ts';
import { linesOf } from './lines.ts';
import { sheetActs, type SheetActs } from './sheet-acts-model.ts';

export const TEXT_PARTS = ['phrases', 'steps', 'forward', 'certificate'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];
export type KitPart = TextPart | 'ideal';

export interface KitModel {
  readonly language: ReadonlySignal<DraftLanguage>;
  /** Null until it is loaded. */
  readonly words: ReadonlySignal<KitWords | null>;
  readonly ideal: ReadonlySignal<IdealClient | null>;
  /** The ideal client that is shown was written in another language. */
  readonly isIdealFromElsewhere: ReadonlySignal<boolean>;
  readonly sheet: ReadonlySignal<Sheet | null>;
  /** Whom of the book the saved parts name: the note to forward is held back, the others are marked. */
  readonly named: ReadonlySignal<Readonly<Partial<Record<KitPart, readonly Disclosure[]>>>>;
  /** Why nothing goes out now. */
  readonly waits: ReadonlySignal<string | null>;
  readonly acts: SheetActs;
  /** What is typed and not saved, of the language that is shown; null until it is read. */
  readonly typing: ReadonlySignal<TypingModel | null>;
  show(language: DraftLanguage): Promise<void>;
  /** Looks again whom the parts name whenever they or the people of the book change. Gives back the way to stop. */
  watch(): () => void;
  /** As it is written; empty: not yet. */
  textOf(part: TextPart): string;
  startOf(part: TextPart): string;
  inspect(text: string): Promise<readonly Disclosure[]>;
  /** False where it was not saved: `trouble` of the book, or the note names somebody. */
  save(part: TextPart, text: string): Promise<boolean>;
  saveIdeal(ideal: IdealClient | null): Promise<boolean>;
}

export const factsFrom = (part: TextPart, text: string): KitFacts => {
  switch (part) {
    case 'phrases': case 'steps': return { [part]: linesOf(text) };
    case 'forward': case 'certificate': return { [part]: text.trim() || null };
    default: return part satisfies never;
  }
};
export const textFrom = (kit: Kit, part: TextPart): string => {
  const value = kit[part];
  return typeof value === 'string' ? value : (value ?? []).join('\n');
};
const idealText = (ideal: IdealClient | null): string => (ideal ? [ideal.who, ...ideal.problems, ...ideal.triggers, ideal.notFor].filter(Boolean).join('\n') : '');

/** Parts never touch: a name is not read across two of them. */
const BETWEEN = '\n\n\n';

export function createKit(book: BookModel): KitModel {
  const language = signal<DraftLanguage>(draftLanguageFor({ language: currentLanguage() }, 'en'));
  const loaded = signal<KitWords | null>(null);
  const typing = signal<TypingModel | null>(null);
  const named = signal<KitModel['named']['value']>({});
  const words = computed(() => (loaded.value?.language === language.value ? loaded.value : null));
  const settings = (): Settings => book.settings.value;
  const kit = computed(() => settings().kit[language.value] ?? emptyKit);
  const ideal = computed(() => idealOf(settings(), kit.value));
  const isMain = (): boolean => language.value === draftLanguageFor({ language: currentLanguage() }, 'en');
  const sheet = computed(() => (words.value ? kitSheet(settings(), kit.value, words.value) : null));
  const waits = computed(() => (named.value.forward ? t('kit.waitsNamed') : !sheet.value || (sheet.value.blocks.length === 0 && !sheet.value.certificate) ? t('kit.waits') : null));
  const inspect = (text: string): Promise<readonly Disclosure[]> => (text.trim() === '' ? Promise.resolve([]) : inspectMail(book.tools, { subject: '', body: text }));

  /** All parts in one look, each finding given back to the part it stands in. */
  const look = async (): Promise<KitModel['named']['value']> => {
    const parts: readonly (readonly [KitPart, string])[] = [['ideal', idealText(ideal.value)], ...TEXT_PARTS.map((part) => [part, textFrom(kit.value, part)] as const)];
    const found = await inspect(parts.map(([, text]) => text).join(BETWEEN));
    const named: Partial<Record<KitPart, readonly Disclosure[]>> = {};
    let from = 0;
    for (const [part, text] of parts) {
      const here = found.filter(({ field, start }) => field === 'bodyText' && start >= from && start < from + text.length);
      if (here.length > 0) named[part] = here.map((one) => ({ ...one, start: one.start - from }));
      from += text.length + BETWEEN.length;
    }
    return named;
  };

  const change = (part: KitPart, facts: KitFacts, isLeft: boolean): Promise<boolean> =>
    book.settle(changeKit(book.tools, language.value, facts, settings(), isMain()), isLeft ? t('toast.saved') : t('kit.takenOut', { what: t(`kit.part.${part}`) }));
  return {
    language, words, ideal, sheet, named, waits, typing, inspect,
    isIdealFromElsewhere: computed(() => !isMain() && kit.value.ideal === null && settings().ideal !== null),
    acts: sheetActs(book, sheet, words, waits, 'kit'),
    async show(wanted) {
      language.value = wanted;
      typing.value = null;
      const [next, keeper] = await Promise.all([loadKitWords(wanted), openTyping(book.tools, `kit|${wanted}`)]);
      if (language.value !== wanted) return;
      loaded.value = next;
      typing.value = keeper;
    },
    watch() {
      let turn = 0;
      return effect(() => {
        void [kit.value, ideal.value, book.rows.value?.people];
        const mine = ++turn;
        look().then((found) => { if (mine === turn) named.value = found; }, () => undefined); // a book that cannot be read says so itself
      });
    },
    textOf: (part) => textFrom(kit.value, part),
    startOf: (part) => {
      if (!words.value) return '';
      const facts = kitFacts(settings(), kit.value);
      const { start } = words.value;
      switch (part) {
        case 'phrases': return start.phrases(facts).join('\n');
        case 'forward': return start.forward(facts);
        case 'steps': return start.steps.join('\n');
        case 'certificate': return start.certificate;
        default: return part satisfies never;
      }
    },
    async save(part, text) {
      if (part === 'forward' && (await inspect(text)).length > 0) return false;
      return change(part, factsFrom(part, text), text.trim() !== '');
    },
    saveIdeal: (next) => change('ideal', { ideal: next }, next !== null),
  };
}
