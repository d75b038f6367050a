// The sheet about one provider, in the language of the page.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Person } from '../../lib/domain/person.ts';
import { stageOf } from '../../lib/domain/stage.ts';
import { draftLanguageFor } from '../../lib/drafting/draft-language.ts';
import { providerSheet, type Sheet } from '../../lib/drafting/kit/compose-sheet.ts';
import type { KitWords } from '../../lib/drafting/kit/kit-words.ts';
import { loadKitWords } from '../../lib/drafting/kit/load-kit-words.ts';
import { currentLanguage, t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';
import type { BookRows } from '../book/book-rows.ts';
import { sheetActs, type SheetActs } from './sheet-acts-model.ts';

export interface ProviderKitModel {
  readonly words: ReadonlySignal<KitWords | null>;
  readonly sheet: ReadonlySignal<Sheet | null>;
  readonly acts: SheetActs;
  load(): Promise<void>;
}
const MANY = 6;

/** Needs they were introduced to, without whose they were. */
const earlierNeeds = (rows: BookRows, person: Person): readonly string[] =>
  [...new Set(rows.referrals.filter((referral) => referral.providerId === person.id && ['introduced', 'met', 'won'].includes(stageOf(referral))).flatMap(({ needNeutral }) => needNeutral ?? []))].slice(0, MANY);

export function createProviderKit(book: BookModel, id: string): ProviderKitModel {
  const words = signal<KitWords | null>(null);
  const sheet = computed(() => {
    const rows = book.rows.value;
    const person = rows?.personById.get(id);
    return words.value && rows && person ? providerSheet(person, earlierNeeds(rows, person), words.value) : null;
  });
  const waits = computed(() => (sheet.value && sheet.value.blocks.length > 0 ? null : t('kit.waits')));
  return { words, sheet, acts: sheetActs(book, sheet, words, waits, 'provider'), load: async () => { words.value = await loadKitWords(draftLanguageFor({ language: currentLanguage() }, 'en')); } };
}
