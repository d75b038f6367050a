// The words that are the reader's or the user's own and never give anybody away. It must not know the hidden people.
import type { KnownReader } from '../../domain/draft.ts';
import { foldPlain, toHiragana } from './fold-text.ts';
import { nameForms } from './name-forms.ts';
import { isAsian, asianParts } from './name-parts.ts';
import { soundKey } from './sound-key.ts';

export interface KnownWords {
  readonly words: ReadonlySet<string>;
  /** Kanji and hiragana. */
  readonly asian: readonly string[];
  readonly emails: readonly string[];
}

const made = new WeakMap<KnownReader, KnownWords>();

function wordsOfReader(reader: KnownReader): KnownWords {
  const ready = made.get(reader);
  if (ready) return ready;
  const words = new Set<string>(nameForms([reader.name], []).keys());
  for (const email of reader.emails)
    for (const word of foldPlain(email).split(/[^\p{L}\p{N}]+/u)) if (word.length > 2) words.add(word).add(`~${soundKey(word)}`);
  const known = {
    words,
    asian: isAsian(reader.name) ? asianParts(reader.name).map(toHiragana) : [],
    emails: reader.emails.map((email) => email.toLowerCase()),
  };
  made.set(reader, known);
  return known;
}

export function knownWords(readers: readonly KnownReader[]): KnownWords {
  const all = readers.map(wordsOfReader);
  const only = all[0];
  if (all.length === 1 && only) return only;
  return { words: new Set(all.flatMap((one) => [...one.words])), asian: all.flatMap((one) => one.asian), emails: all.flatMap((one) => one.emails) };
}
