// In which language to write to somebody, and its wording, loaded when it is first wanted.
import type { DraftLanguage } from '../domain/draft.ts';
import type { Person } from '../domain/person.ts';
import type { Wording } from './wording/wording.ts';

export const DRAFT_LANGUAGES = ['en', 'ja', 'it', 'ru'] as const satisfies readonly DraftLanguage[];

const supported = (tag: string | null | undefined): DraftLanguage | null => {
  const base = tag?.toLowerCase().split(/[-_]/u)[0];
  return DRAFT_LANGUAGES.find((language) => language === base) ?? null;
};

/** The language on record for them, where there is a wording for it; else the fallback. */
export const draftLanguageFor = (person: Pick<Person, 'language'> | null, fallback: DraftLanguage): DraftLanguage => supported(person?.language) ?? fallback;

export async function loadWording(language: DraftLanguage): Promise<Wording> {
  switch (language) {
    case 'en':
      return (await import('./wording/en/wording.ts')).wording;
    case 'ja':
      return (await import('./wording/ja/wording.ts')).wording;
    case 'it':
      return (await import('./wording/it/wording.ts')).wording;
    case 'ru':
      return (await import('./wording/ru/wording.ts')).wording;
    default:
      return language satisfies never;
  }
}
