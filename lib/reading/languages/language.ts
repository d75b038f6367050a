// What a language has to tell the reader, and how its phrase lists become matchers. It must not know any one language.
import type { Lexicon } from '../acts/concepts.ts';

/** What a fixed phrase tells. Each language lists its phrases; a list may be left out. What is said in many words is learned instead: see `acts/`. */
export type CueName =
  | 'budget' // an amount is what somebody will spend
  | 'upTo' // an amount is a ceiling
  | 'bestTime'
  | 'byPhone' | 'byMail' | 'byMessenger' | 'byVideo' | 'inPerson' | 'byLinkedin' | 'notBy'
  | 'automatic' // an auto-reply
  | 'invitation' // a calendar's mail
  | 'first' | 'third' // whom a sentence speaks of
  | 'kin'; // "her son Con": named, but no party

/** How amounts are told in words. All words are small letters; one that ends in a dot may go without it. */
export interface NumberWords {
  /** Words that add up: "two", "twenty", in every case they are written. */
  readonly values: Readonly<Record<string, number>>;
  /** Words that multiply: "hundred", "k", "lakh"; some tell the currency too. */
  readonly scales: Readonly<Record<string, number | readonly [number, string]>>;
  /** Scales that alone stand for one of theirs ("mille"); the others need a number before. */
  readonly alone: readonly string[];
  /** Scales that, put before a number, multiply it: "тысяч пять". */
  readonly inverted: readonly string[];
  /** One, but only before a scale: "a grand". */
  readonly one: readonly string[];
  /** Forms met only within a longer number word, where number words are written together. */
  readonly stems?: Readonly<Record<string, number>>;
  readonly and: readonly string[];
  readonly half: readonly string[];
  /** Between number and scale or currency: "a couple of grand". */
  readonly of: readonly string[];
  /** "two fifty" is 250. */
  readonly tight?: boolean;
  readonly currencies: Readonly<Record<string, string>>;
  /** "Swiss" before "francs". */
  readonly nationals: Readonly<Record<string, string>>;
  /** Hundredths of a currency. */
  readonly cents: Readonly<Record<string, string>>;
  /** Between the two ends of a range. */
  readonly ranges: readonly string[];
  /** Before the figure to which somebody would stretch. */
  readonly stretch: readonly string[];
  /** Before and after a figure: nobody goes beyond it. */
  readonly ceilings: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** What is counted and is no money; beginnings of words, pattern sources. */
  readonly counted: readonly string[];
  /** How most other words look that a number counts; pattern source for a whole word. */
  readonly countedShape?: string;
  /** What looks like that and is not counted. */
  readonly notCounted: readonly string[];
  /** Figures of speech and ages: pattern sources. */
  readonly idioms: readonly string[];
}

/** What is known of every language before a thread is read: what tells it from others, and what stands at names in it. */
export interface LanguageOutline {
  readonly code: string;
  /** Scripts without spaces between words are matched without word boundaries. */
  readonly spaced: boolean;
  /** Frequent short words, by which the language is told from others of its script. */
  readonly frequent: readonly string[];
  /** Honorifics before and after a name; pattern sources. */
  readonly honorifics: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Words that mark a firm: "Ltd", "GmbH", "株式会社". */
  readonly firms: readonly string[];
}

export interface Language extends LanguageOutline {
  /** Words that mean nearly the same, by concept, and what the words tell of acts; see `acts/`. */
  readonly lexicon: Lexicon;
  readonly actWeights: string;
  readonly numbers: NumberWords;
  /** Country whose phone numbers are meant when nothing else tells. */
  readonly country: string;
  readonly currency: string;
  readonly cues: Readonly<Partial<Record<CueName, readonly string[]>>>;
  /** Job titles (pattern sources). */
  readonly titles: readonly string[];
  /** What people are by trade, office or kin, said right before or after their name (pattern sources). */
  readonly callings?: readonly string[];
  /** What people are to one another, said before a name: no title of anybody (pattern sources). */
  readonly relations?: readonly string[];
  /** Words that open a sentence before a name and are none: verbs by their endings (pattern sources). */
  readonly openers?: readonly string[];
  /** Words between a name and the firm it belongs to: "at", "of the"; pattern sources. */
  readonly employers: readonly string[];
  /** Common words name a thing with a capital letter in this language, so one capital proves nothing. */
  readonly capitalNouns?: boolean;
  /** Capitalised words that are no names: days, months, greetings, sentence openers. */
  readonly notNames: readonly string[];
  /** Greeting words before the name that is addressed. */
  readonly greetings: readonly string[];
  /** Brings an inflected name to the form it is listed under; the identity for most. */
  readonly nominative?: (name: string) => string;
}

/** Small or capital; a flag would also let `\p{Lu}` match small letters. */
const eitherCase = (char: string): string => {
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  return lower !== upper && lower.length === 1 && upper.length === 1 ? `[${lower}${upper}]` : char;
};

/**
 * Phrases are pattern sources with a little shorthand: a space stands for any white space, `'` for either apostrophe,
 * `*` for the rest of a word, `~` for up to fifty characters of the same sentence.
 */
export function sourceOf(phrase: string, spaced = true): string {
  let out = '';
  let inClass = false;
  for (let i = 0; i < phrase.length; i++) {
    const char = phrase[i] ?? '';
    if (char === '\\') {
      const escape = /^\\(?:p\{\p{L}+\}|.)/u.exec(phrase.slice(i, i + 8))?.[0] ?? char;
      i += escape.length - 1;
      // A capital alone stands for a capitalised word.
      out += escape === '\\p{Lu}' && spaced && !phrase.startsWith('\\p{L}', i + 1) ? '\\p{Lu}\\p{L}{0,24}' : escape;
      continue;
    }
    if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    if (inClass) out += char;
    else if (char === ' ') out += '[\\s\\u3000]{1,4}';
    else if (char === "'") out += "['’`]";
    else if (char === '~') {
      // Whole words on both sides: a gap must not end within "your" to find "our".
      out += spaced ? '(?![\\p{L}\\p{N}])[^.!?。！？]{0,50}?(?<![\\p{L}\\p{N}])' : '[^.!?。！？]{0,50}?';
      if (phrase[i + 1] === '?') i++;
    } else if (char === '*') out += /[)\]}]/u.test(phrase[i - 1] ?? '') ? '{0,14}' : '\\p{L}{0,14}';
    else if (char === '+') out += '{1,24}';
    else out += eitherCase(char);
  }
  return out;
}

export function matcherOf(phrases: readonly string[] | undefined, spaced: boolean): RegExp | null {
  if (!phrases || phrases.length === 0) return null;
  const body = phrases.map((phrase) => sourceOf(phrase, spaced)).join('|');
  return spaced ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'u') : new RegExp(`(?:${body})`, 'u');
}

export type Matchers = { readonly [name in CueName]?: RegExp };

const compiled = new WeakMap<Language, Matchers>();
export function matchersOf(language: Language): Matchers {
  const known = compiled.get(language);
  if (known) return known;
  const made: { [name in CueName]?: RegExp } = {};
  for (const [name, phrases] of Object.entries(language.cues) as [CueName, readonly string[]][]) {
    const matcher = matcherOf(phrases, language.spaced);
    if (matcher) made[name] = matcher;
  }
  compiled.set(language, made);
  return made;
}
