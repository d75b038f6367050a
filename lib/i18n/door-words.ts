// The few words of the last door in every language at once: a worker cannot fetch them later.
import type { UiLanguage } from './language.ts';
import type { Catalog } from './message.ts';
import { door as english } from './messages/en/door.ts';
import { door as italian } from './messages/it/door.ts';
import { door as japanese } from './messages/ja/door.ts';
import { door as russian } from './messages/ru/door.ts';

export const DOOR_WORDS: Readonly<Record<UiLanguage, Catalog>> = { en: english, ja: japanese, it: italian, ru: russian };
