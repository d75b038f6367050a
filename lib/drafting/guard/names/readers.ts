// The words that are the reader's or the user's own and never give anybody away. It must not know the hidden people.
import type { KnownReader } from '../../../domain/draft.ts';
import { foldPlain, toHiragana } from '../text/fold-text.ts';
import { nameForms } from './name-forms.ts';
import { isAsian, asianParts } from './name-parts.ts';
import { remembering } from '../../../domain/writing/remember.ts';
import { soundKey } from '../../../domain/writing/sound-key.ts';

export interface KnownWords {
  readonly words: ReadonlySet<string>;
  /** Kanji and hiragana. */
  readonly asian: readonly string[];
  readonly emails: readonly string[];
  /** Without it whatever stands below a mail may be the sender's own name. */
  readonly knowsSender: boolean;
}

function wordsOfReader({ name, emails, isSender = false }: KnownReader): KnownWords {
  const words = new Set<string>(nameForms([name], []).keys());
  for (const email of emails)
    for (const word of foldPlain(email).split(/[^\p{L}\p{N}]+/u)) if (word.length > 2) words.add(word).add(`~${soundKey(word)}`);
  return { words, asian: isAsian(name) ? asianParts(name).map(toHiragana) : [], emails: emails.map((email) => email.toLowerCase()), knowsSender: isSender && name !== '' };
}

const together = remembering(50, (_key, readers: readonly KnownReader[]): KnownWords => {
  const all = readers.map(wordsOfReader);
  return { words: new Set(all.flatMap((one) => [...one.words])), asian: all.flatMap((one) => one.asian), emails: all.flatMap((one) => one.emails), knowsSender: all.some((one) => one.knowsSender) };
});
export const knownWords = (readers: readonly KnownReader[]): KnownWords => together(JSON.stringify(readers.map(({ name, emails, isSender }) => [name, emails, isSender])), readers);
