// The languages that the reader knows: one line each. It must not know what any of them says.
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { italian } from './it/italian.ts';
import { japanese } from './ja/japanese.ts';
import type { Language } from './language.ts';
import { russian } from './ru/russian.ts';

export const languages: readonly Language[] = [english, italian, german, russian, japanese];
export const languageOf = (code: string): Language => languages.find((language) => language.code === code) ?? english;
