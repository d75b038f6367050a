// Several short things in one line, with the comma of the language. It sorts and joins nothing else.
import { currentLanguage } from './translate.ts';

export const listed = (items: readonly string[]): string => items.join(currentLanguage() === 'ja' ? '、' : ', ');
