// The words of the daily note in every language at once: a worker cannot fetch them later.
import type { UiLanguage } from './language.ts';
import type { Catalog } from './message.ts';
import { note as english } from './messages/en/note.ts';
import { note as italian } from './messages/it/note.ts';
import { note as japanese } from './messages/ja/note.ts';
import { note as russian } from './messages/ru/note.ts';

export const NOTE_WORDS: Readonly<Record<UiLanguage, Catalog>> = { en: english, ja: japanese, it: italian, ru: russian };
