// Whether a sentence asks. It must not know what for.
import type { Sentence } from './read-message.ts';

export const isQuestion = (sentence: Pick<Sentence, 'text' | 'language'>): boolean => /[?？][\s)"'»”」)]*$/u.test(sentence.text) || (!sentence.language.spaced && /(?:か|かな|ですか|でしょうか|ませんか)[。！!\s]*$/u.test(sentence.text));
