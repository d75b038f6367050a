// What a language has to tell the reader, and how its phrase lists become matchers. It must not know any one language.

/** What a phrase tells. Each language lists its phrases; a list may be left out. */
export type CueName =
  | 'ask' // somebody asks the reader of the mail for an introduction
  | 'seekAny' // … and whom they seek is not a certain person
  | 'offer' // a party is asked whether they want the introduction
  | 'askOther' // "shall I ask her?": the question whether to ask the other one
  | 'refer' // a person who needs a service is passed on
  | 'introduce' // two people are brought together in this mail
  | 'handOver' // "over to you"
  | 'thanks'
  | 'thanksIntro' // thanks that name the introduction
  | 'leave' // "moving you to bcc"
  | 'report' // "how it went"
  | 'met' | 'won' | 'lost' | 'silent' | 'trouble' // outcomes
  | 'need' // somebody needs, wants or looks for
  | 'need1' // the writer does
  | 'need2' // the reader of the mail does
  | 'pain' // what is broken or hurts
  | 'sell1' // the writer sells or offers
  | 'supply' // somebody is a provider: "is a plumber", "did our roof"
  | 'yes' | 'softYes' | 'no' | 'unsure' | 'withdraw' | 'again'
  | 'relay' // "she says", "told me": what follows is somebody's own word
  | 'relayYes' // a relayed yes in one phrase
  | 'bothYes' // both agreed
  | 'assume' // "I'm sure she would": nobody's word
  | 'notAsked' // "I have not told her"
  | 'lead' // only a rumour: a sign in a window, no name, might
  | 'soon' | 'now' | 'someday'
  | 'budget' // before or after an amount: it is what somebody will spend
  | 'noBudget' // the amount is a price, a past cost, somebody else's figure
  | 'upTo' | 'meeting' | 'bestTime'
  | 'byPhone' | 'byMail' | 'byMessenger' | 'byVideo' | 'inPerson' | 'byLinkedin' | 'notBy'
  | 'promo' // refer-a-friend, HR and medical referrals, newsletters, references
  | 'automatic' | 'invitation'
  | 'first' | 'second' | 'third' // whom a sentence speaks of
  | 'meObject' // "introduce me"
  | 'topic' // any word of the trade: introduce, refer, put in touch
  | 'quoting' // "our bid": the writer is the one who supplies
  | 'willContact' // "I'll ring her": a party's yes by deed
  | 'introduced' // "the one you sent me": the introduction lies in the past
  | 'kin'; // "her son Con": named, but no party

export interface Language {
  readonly code: string;
  /** Country whose phone numbers are meant when nothing else tells. */
  readonly country: string;
  readonly currency: string;
  /** Scripts without spaces between words are matched without word boundaries. */
  readonly spaced: boolean;
  /** Frequent short words, by which the language is told from others of its script. */
  readonly frequent: readonly string[];
  readonly cues: Readonly<Partial<Record<CueName, readonly string[]>>>;
  /** Honorifics before and after a name; pattern sources. */
  readonly honorifics: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Job titles (pattern sources). */
  readonly titles: readonly string[];
  /** Words that mark a firm: "Ltd", "GmbH", "株式会社". */
  readonly firms: readonly string[];
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
