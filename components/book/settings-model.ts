// The settings as they are typed: saved together, refused where they make no sense, and what is typed stays.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { changeSettings } from '../../lib/actions/change-settings.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from './book-model.ts';

export type TypedSettings = Pick<Settings, 'name' | 'signature' | 'register' | 'uiLanguage' | 'singleKeys'> & { readonly emails: string; readonly company: string; readonly postal: string; readonly about: string };

export const typedFrom = (row: Settings): TypedSettings => ({
  name: row.name, emails: row.emails.join(', '), company: row.company ?? '', postal: row.postal ?? '', about: row.about ?? '', signature: row.signature, register: row.register, uiLanguage: row.uiLanguage, singleKeys: row.singleKeys,
});
const addresses = (text: string): readonly string[] => [...new Set(text.split(/[\s,;、]+/u).filter(Boolean).map((one) => one.toLowerCase()))];

/** By field, a sentence on what is wrong. */
export function wrongIn(typed: TypedSettings): Readonly<Partial<Record<keyof TypedSettings, string>>> {
  const wrong: Partial<Record<keyof TypedSettings, string>> = {};
  const bad = addresses(typed.emails).find((one) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(one));
  if (bad) wrong.emails = t('settings.badEmail', { email: bad });
  return wrong;
}

export function settingsFrom(typed: TypedSettings): Partial<Settings> {
  return {
    name: typed.name.trim(), emails: addresses(typed.emails), company: typed.company.trim() || null, postal: typed.postal.trim() || null, about: typed.about.trim() || null, signature: typed.signature.trim(), register: typed.register, uiLanguage: typed.uiLanguage,
    singleKeys: typed.singleKeys,
  };
}

export interface SettingsModel {
  readonly typed: ReadonlySignal<TypedSettings>;
  readonly wrong: ReadonlySignal<Readonly<Partial<Record<keyof TypedSettings, string>>>>;
  readonly changed: ReadonlySignal<boolean>;
  type(facts: Partial<TypedSettings>): void;
  save(): Promise<void>;
}

export function createSettings(book: BookModel): SettingsModel {
  const edits = signal<Partial<TypedSettings>>({});
  const saved = computed(() => typedFrom(book.settings.value));
  const typed = computed((): TypedSettings => ({ ...saved.value, ...edits.value }));
  const wrong = computed(() => wrongIn(typed.value));
  return {
    typed, wrong,
    changed: computed(() => JSON.stringify(typed.value) !== JSON.stringify(saved.value)),
    type: (facts) => { edits.value = { ...edits.value, ...facts }; },
    async save() {
      if (Object.keys(wrong.value).length > 0) return;
      const language = book.settings.value.uiLanguage;
      const next = settingsFrom(typed.value);
      if (!(await book.settle(changeSettings(book.tools, next), t('toast.saved')))) return;
      edits.value = {};
      if (next.uiLanguage !== language) book.doors.reload();
    },
  };
}
