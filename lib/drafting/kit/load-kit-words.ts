// The words of a kit in one language, loaded when they are first wanted.
import type { DraftLanguage } from '../../domain/draft.ts';
import type { KitWords } from './kit-words.ts';

export async function loadKitWords(language: DraftLanguage): Promise<KitWords> {
  switch (language) {
    case 'en': return (await import('./en.ts')).words;
    case 'ja': return (await import('./ja.ts')).words;
    case 'it': return (await import('./it.ts')).words;
    case 'ru': return (await import('./ru.ts')).words;
    default: return language satisfies never;
  }
}
