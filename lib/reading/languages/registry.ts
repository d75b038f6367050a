// The languages that the reader knows: one line each. It must not know what any of them says.
import { outline as german } from './de/outline.ts';
import { outline as english } from './en/outline.ts';
import { outline as italian } from './it/outline.ts';
import { outline as japanese } from './ja/outline.ts';
import type { Language, LanguageOutline } from './language.ts';
import { outline as russian } from './ru/outline.ts';

interface KnownLanguage {
  readonly outline: LanguageOutline;
  /** All that is known of it, fetched when a thread is written in it. */
  readonly open: () => Promise<Language>;
}
const known: readonly KnownLanguage[] = [
  { outline: english, open: async () => (await import('./en/english.ts')).english },
  { outline: italian, open: async () => (await import('./it/italian.ts')).italian },
  { outline: german, open: async () => (await import('./de/german.ts')).german },
  { outline: russian, open: async () => (await import('./ru/russian.ts')).russian },
  { outline: japanese, open: async () => (await import('./ja/japanese.ts')).japanese },
];
export const outlines: readonly LanguageOutline[] = known.map(({ outline }) => outline);

/** English stands in for what the reader does not know. */
const knownCode = (code: string): string => (outlines.some((outline) => outline.code === code) ? code : english.code);

export type LanguageOf = (code: string) => Language;

/** Fetches languages; what comes out answers for the codes that were asked for. */
export async function openLanguages(codes: Iterable<string>): Promise<LanguageOf> {
  const wanted = new Set([...codes].map(knownCode));
  const opened = new Map((await Promise.all(known.filter(({ outline }) => wanted.has(outline.code)).map(({ open }) => open()))).map((language) => [language.code, language]));
  return (code) => {
    const language = opened.get(knownCode(code));
    if (!language) throw new Error(`language ${code} was not opened`);
    return language;
  };
}
