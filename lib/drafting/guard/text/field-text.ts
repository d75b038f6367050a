// One entry of one field made ready for all the scanners: folded, cut into words, and how it is written. It must not know the hidden people.
import type { GuardedField, GuardedText } from '../../../domain/draft.ts';
import { afterPlaces } from '../data/japanese-words.ts';
import { foldText, type Folded } from './fold-text.ts';
import { linksIn, spanAt, type Link } from '../contacts/links-in.ts';
import { remembering } from '../../../domain/writing/remember.ts';
import { withoutRussianEnding } from '../names/russian-cases.ts';
import { soundKey } from '../../../domain/writing/sound-key.ts';
import { wordsOf, type Word } from './words-of.ts';

export interface FieldText {
  readonly field: GuardedField;
  readonly entry: number;
  readonly folded: Folded;
  readonly words: readonly Word[];
  /** Capitals say nothing: file names, addresses, texts written without them. */
  readonly caseless: boolean;
  /** Headlines in which most words have a capital. */
  readonly headline: boolean;
  readonly german: boolean;
  /** Whether the draft says this word as a word, too: small, or in German after an article. */
  readonly saysPlainly: (word: string) => boolean;
  /** Whether the draft says somewhere that this name in kanji is a place: 橋本駅, 相模原市の橋本. */
  readonly isPlaceHere: (name: string) => boolean;
  /** Offset where the sender's own name under the mail begins; past the end where there is none. */
  readonly signOff: number;
  readonly links: readonly Link[];
}

type OneText = Omit<FieldText, 'saysPlainly' | 'isPlaceHere'>;

const quoteMark = /^(?:>|-{2,}\s*(?:original|forwarded|исходное|пересылаемое|messaggio|元の|転送)|on .{4,80} wrote:|il (?:giorno )?.{4,80} ha scritto:|.{4,80}(?:пишет|написал\(?а?\)?):|\d{4}年.{4,60}:|(?:from|von|da|от|差出人)\s*:)/i;

/** Own text ends where history begins; the last short lines before are the sender's name. */
function signOffOf(raw: string): number {
  const lines = raw.split('\n');
  let offset = 0;
  const starts = lines.map((line) => {
    const at = offset;
    offset += line.length + 1;
    return at;
  });
  const history = lines.findIndex((line) => quoteMark.test(line.trim()) || /<[^<>@\s]+@[^<>\s]+>\s*:?$/.test(line.trimEnd()) || /^-{3,}$/.test(line.trim()));
  let end = history < 0 ? lines.length : history;
  while (end > 0 && (lines[end - 1] ?? '').trim() === '') end--;
  let begin = end;
  while (begin > 0 && end - begin < 6) {
    const line = (lines[begin - 1] ?? '').trim();
    if (line === '' || line.length > 48 || /[.!?。！？;:]$/.test(line) || line.split(/\s+/).length > 5 || (/^\p{Ll}/u.test(line) && !/@|www|\.\w+$/.test(line))) break;
    begin--;
  }
  return begin < end && begin > 0 ? (starts[begin] ?? raw.length) : raw.length + 1;
}

const germanArticles = new Set('der die das den dem des ein eine einen einem einer kein keine'.split(' '));
const germanWords = new Set('der die das und ist nicht ein einen eine für ich wir dem den des mit auf zu bei soll liebe lieber ihr sie'.split(' '));

function fieldText(field: GuardedField, entry: number, raw: string): OneText {
  const folded = foldText(raw);
  const words = wordsOf(folded);
  const letters = words.filter((word) => word.script !== 'digits' && word.script !== 'other' && word.text.length > 2);
  const capitals = letters.filter((word) => word.shape !== 'lower').length;
  const isList = field === 'to' || field === 'cc' || field === 'bcc' || field === 'replyTo' || field === 'attachments';
  return {
    field, entry, folded, words, links: linksIn(raw),
    caseless: isList || (letters.length > 3 && words.every((word) => word.shape === 'lower')),
    headline: field === 'subject' ? letters.length > 2 && capitals >= letters.length * 0.7 : letters.length > 3 && capitals >= letters.length * 0.8,
    german: words.filter((word) => germanWords.has(word.text)).length >= 3,
    signOff: field === 'bodyText' ? signOffOf(raw) : raw.length + 1,
  };
}

/** A word without its ending, as it sounds: "капусту" and "Капуста", "pages" and "Page", "slava" and "Слава". */
const plainStem = remembering(20_000, (word): string => soundKey(/[а-я]/.test(word) ? withoutRussianEnding(word) : word.length > 3 ? word.replace(/(?:es|[aeiouys])$/, '') : word));

function* plainWords(texts: readonly OneText[]): Generator<string> {
  for (const { field, caseless, german, words, links } of texts) {
    if (caseless || field === 'attachments') continue;
    for (const [at, { text, shape, start, script }] of words.entries()) {
      if (text.length < 3 || script === 'digits') continue;
      const isPlain = shape === 'lower' || (german && shape === 'title' && germanArticles.has(words[at - 1]?.text ?? ''));
      if (isPlain && !spanAt(links, start)) yield plainStem(text);
    }
  }
}

export function fieldsOf(draft: GuardedText): readonly FieldText[] {
  const out: OneText[] = [];
  for (const field of ['to', 'cc', 'bcc', 'replyTo', 'attachments'] as const) draft[field]?.forEach((text, entry) => out.push(fieldText(field, entry, text)));
  out.push(fieldText('subject', 0, draft.subject), fieldText('bodyText', 0, draft.bodyText));
  if (draft.quotedText) out.push(fieldText('quotedText', 0, draft.quotedText));
  let plain: ReadonlySet<string> | null = null;
  const isGerman = out.some(({ field, german }) => german && field === 'bodyText');
  const saysPlainly = (word: string): boolean => (plain ??= new Set(plainWords(out))).has(plainStem(word));
  const isPlaceHere = remembering(500, (name): boolean => {
    const place = new RegExp(`${name.replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?:${afterPlaces})|[市区県町]の${name.replace(/[^\p{L}\p{N}]/gu, '\\$&')}`);
    return out.some(({ folded }) => place.test(folded.text));
  });
  return out.map((text) => ({ ...text, saysPlainly, isPlaceHere, german: text.german || (isGerman && text.field === 'subject') }));
}

export const linkAt = (text: FieldText, offset: number): 'mail' | 'link' | null => spanAt(text.links, offset)?.kind ?? null;

/** What a scanner found, before it is given its place in the draft. */
export interface Found {
  readonly who: number;
  readonly start: number;
  readonly end: number;
  readonly of: 'name' | 'email' | 'phone' | 'company' | 'title' | 'profile' | 'website' | 'detail';
  readonly level: 'leak' | 'look';
}
