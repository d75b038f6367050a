// By which strings one person is known, and how every trace of them is taken out of a text. It must not know where the text stands.
import type { BookEvent, Json } from './event.ts';

/** What stands where something was taken out. */
export const GONE = '…';

export interface Known {
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Profile and website. */
  readonly pages: readonly string[];
  /** Firm and headline: as telling as a name where nobody else bears them. */
  readonly telling: readonly string[];
  /** Place, position, notes and the like: telling only beside the rest. */
  readonly details: readonly string[];
}
export const nobodyKnown: Known = { names: [], emails: [], phones: [], pages: [], telling: [], details: [] };

export interface Traces {
  /** In what concerns them: everything they are known by, single names too. */
  near(text: string): string;
  /** Anywhere else: what nobody else in the book bears. */
  anywhere(text: string): string;
  isFrom(author: string | null): boolean;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CYRILLIC = /^\p{Script=Cyrillic}{4,}$/u;
const PARTICLES = new Set(['de', 'del', 'della', 'di', 'da', 'van', 'von', 'der', 'den', 'la', 'le', 'el', 'al', 'bin', 'ibn', 'dr', 'mr', 'mrs', 'ms', 'jr', 'sr', 'and', 'the', 'of']);
/** Names that are words as well: alone they point to nobody. */
const ALSO_WORDS = new Set([
  'may', 'june', 'april', 'august', 'will', 'mark', 'art', 'bill', 'rob', 'pat', 'sue', 'grace', 'hope', 'faith', 'joy', 'rose', 'dawn', 'dean', 'frank', 'grant', 'chase', 'drew', 'miles', 'summer', 'gene', 'jack', 'olive', 'ivy',
  'luce', 'sole', 'pace', 'fiore', 'gioia', 'marina', 'viola', 'vera', 'franco', 'bruno', 'вера', 'надежда', 'любовь', 'роза', 'слава', 'лев', 'роман', 'марина', 'виола',
]);
/** A longer text is looked for as it is, letter by letter. */
const LONGEST_PHRASE = 200;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
const wordsOf = (text: string): readonly string[] => text.split(/[\s.,·・、]+/u).filter((word) => word.length > 1 && !PARTICLES.has(word.toLowerCase()));
const isCjk = (text: string): boolean => CJK.test(text);
/** Enough of it to know somebody by; "Yes" is a quote too. */
const isLong = (text: string, letters: number): boolean => text.length >= (isCjk(text) ? letters / 2 : letters);

/** Russian names are declined: their stem and up to three letters. */
const word = (text: string): string => (CYRILLIC.test(text) ? `${escaped(text.replace(/[аеёийоуыьэюя]{1,2}$/iu, ''))}\\p{L}{0,3}` : escaped(text));
const phrase = (text: string): string => text.trim().split(/\s+/u).map(word).join(isCjk(text) ? '\\s*' : '\\s+');
const alone = (text: string): string => (isCjk(text) ? phrase(text) : `(?<![\\p{L}\\p{N}])${phrase(text)}(?![\\p{L}\\p{N}])`);

/** Its last digits, however they are parted, and what stands before them. */
function phone(text: string): readonly string[] {
  const digits = text.normalize('NFKC').replace(/\D/gu, '');
  return digits.length < 6 ? [] : [`(?<![\\p{L}\\p{N}-])(?:\\+?\\d[\\d\\s()./-]{0,12})?${digits.slice(-7).split('').join('[\\s()./-]*')}(?![\\p{L}\\p{N}-])`];
}
function page(url: string): string {
  const bare = url.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '').replace(/^(?:www|m|[a-z]{2})\.(?=[^.]+\.)/iu, '').replace(/[/?#]+$/u, '');
  return `(?:https?:\\/\\/)?(?:[a-z]{1,3}\\.)?${escaped(bare)}`;
}
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
const everyWriting = (texts: readonly string[]): readonly string[] => [...new Set(texts.flatMap((text) => [text, text.normalize('NFKC'), decoded(text)]))].filter((text) => text.trim() !== '');

interface Wanted {
  /** In any letter case. */
  readonly loose: readonly string[];
  readonly exact: readonly string[];
  /** As they stand. */
  readonly whole: readonly string[];
}
/** The longest first: a name within an address must not leave half of it. */
function anyOf(patterns: readonly string[], flags: string): RegExp | null {
  const all = [...new Set(patterns)].sort((a, b) => b.length - a.length);
  return all.length > 0 ? new RegExp(all.join('|'), flags) : null;
}
function takerOf({ loose, exact, whole }: Wanted): (text: string) => string {
  const patterns = [anyOf(loose, 'giu'), anyOf(exact, 'gu')].filter((one) => one !== null);
  const longest = [...new Set(whole)].sort((a, b) => b.length - a.length);
  return (text) => {
    let left = text;
    for (const part of longest) left = left.split(part).join(GONE);
    for (const pattern of patterns) left = left.replace(pattern, GONE);
    return left === text ? text : left.replace(/…(?:\s*…)+/gu, GONE);
  };
}

/** `isEnough`: whether a text alone is enough to know them by. */
function wantedFrom(known: Known, isEnough: (text: string) => boolean, shortestFirm = 1): Wanted {
  const free = (texts: readonly string[]): readonly string[] => everyWriting(texts).filter(isEnough);
  const isPhrase = (text: string): boolean => text.length <= LONGEST_PHRASE;
  const isName = (text: string): boolean => isPhrase(text) && (isCjk(text) || wordsOf(text).length > 1);
  const names = free(known.names);
  const telling = free(known.telling).filter((text) => isName(text) || isLong(text, shortestFirm));
  return {
    loose: [...names.filter(isName).map(phrase), ...telling.filter(isName).map(alone), ...free(known.emails).filter(isPhrase).map(escaped), ...free(known.phones).flatMap(phone), ...free(known.pages).filter(isPhrase).map(page)],
    exact: [...names, ...telling].filter((text) => isPhrase(text) && !isName(text)).map(alone),
    whole: [...names, ...telling, ...free(known.emails), ...free(known.pages)].filter((text) => !isPhrase(text)),
  };
}

/** `others`: what the other people of the book, and whoever keeps it, are known by. `quotes`: the person's own words. */
export function tracesOf(known: Known, others: Known, quotes: readonly string[]): Traces {
  const bornByOthers = new Set([...others.names, ...others.emails, ...others.phones, ...others.pages, ...others.telling].map(fold));
  const wordsOfOthers = new Set(others.names.flatMap(wordsOf).map(fold));
  const parts = everyWriting(known.names).filter((name) => name.length <= LONGEST_PHRASE).flatMap(wordsOf);
  const details = everyWriting(known.details);
  const [all, own] = [wantedFrom(known, () => true), wantedFrom(known, (text) => !bornByOthers.has(fold(text)) && !ALSO_WORDS.has(fold(text)), 6)];
  const isOwnPart = (part: string): boolean => isLong(part, isCjk(part) ? 6 : 5) && !wordsOfOthers.has(fold(part)) && !ALSO_WORDS.has(fold(part));
  const authors = new Set([...known.names, ...known.emails].map(fold));
  return {
    near: takerOf({
      loose: [...all.loose, ...parts.filter((part) => isLong(part, 5)).map(alone)],
      exact: [...all.exact, ...parts.flatMap((part) => [part, part.toUpperCase()]).map(alone), ...details.filter((text) => text.length <= LONGEST_PHRASE).map(alone)],
      whole: [...all.whole, ...details.filter((text) => text.length > LONGEST_PHRASE), ...quotes.filter((quote) => isLong(quote, 12))],
    }),
    anywhere: takerOf({ ...own, exact: [...own.exact, ...parts.filter(isOwnPart).map(alone)] }),
    isFrom: (author) => author !== null && authors.has(fold(author)),
  };
}

type Fields = { readonly [field: string]: Json };
const texts = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(texts);
  // Of a contact or a gift the days, channels and kinds say nothing of whom it was with.
  return Object.entries(value as Fields).flatMap(([key, one]) => (NO_TEXT.has(key) && typeof one === 'string' && IS_TOKEN.test(one) ? [] : texts(one)));
};

/** Of a postal address the lines that point to one door, not to a town: with a number and some letters. */
const doorLines = (text: string): readonly string[] => text.split(/\r?\n/u).map((line) => line.trim()).filter((line) => /[\d〇一二三四五六七八九]/u.test(line) && isLong(line, 10) && !/^[\p{P}\d\s〒A-Z]+$/u.test(line));

/** What somebody was ever known by, corrected and taken back values too. */
export function knownFrom(events: readonly BookEvent[]): Known {
  const of = (...fields: readonly string[]): readonly string[] => [...new Set(events.flatMap((event) => fields.flatMap((field) => texts(event.set?.[field]))).filter((text) => text.trim() !== ''))];
  const told = new Set(['name', 'otherNames', 'emails', 'phones', 'profileUrl', 'website', 'company', 'headline', 'preferredContact', 'language', 'register']);
  const lines = of('postal').flatMap((text) => text.split(/\r?\n/u)).map((line) => line.trim());
  const written = events.flatMap((event) => [...Object.entries(event.set ?? {}), ...Object.entries(event.put ?? {})]).filter(([field]) => !told.has(field));
  // What is kept of somebody beside their card: "referred" or "a book" points to nobody, a whole sentence does.
  const rest = new Set(written.flatMap(([field, value]) => (BESIDE_CARD.has(field) ? texts(value).filter((text) => isLong(text, 12)) : texts(value))));
  return { names: of('name', 'otherNames'), emails: of('emails'), phones: of('phones'), pages: of('profileUrl', 'website'), telling: [...of('company', 'headline'), ...of('postal').flatMap(doorLines)], details: [...new Set([...lines, ...rest])].filter((text) => text.length > 2) };
}
const BESIDE_CARD = new Set(['contacts', 'rhythm', 'source', 'ideal', 'pause', 'gifts', 'praise']);

/** Whose values are chosen, counted or made by machines: "mail" as a channel is nobody's. */
const NO_TEXT = new Set([
  'id', 'personId', 'referralId', 'introducerId', 'prospectId', 'providerId', 'towards', 'told', 'readers', 'threadId', 'messageId', 'host', 'on', 'recordedAt', 'sentAt', 'dueOn', 'since', 'capturedOn', 'introducedOn', 'thankedOn', 'closedOn',
  'step', 'channel', 'about', 'covers', 'kind', 'state', 'direction', 'form', 'actual', 'threadKind', 'closedWhy', 'currency', 'result', 'sure', 'language', 'register', 'uiLanguage', 'preferredContact', 'plannedFor', 'doneOn', 'doneBy', 'by', 'leave', 'leaveOn', 'until', 'nextAskOn',
  'cameFromId', 'endedOn', 'of', 'referralIds',
]);
const IS_TOKEN = /^[\w.:+-]*$/u;
/** Such a key is made of words or addresses; others are names of fields and ids. */
const IS_TEXT_KEY = /[\s@|]/u;

/** Everything that is written in an event, its keys too, at once: whether it holds a trace is soon known. */
export function writtenIn({ set, put }: BookEvent): string {
  const written: string[] = [];
  const read = (value: Json): void => {
    if (typeof value === 'string') written.push(value);
    else if (value !== null && typeof value === 'object') for (const [key, one] of Object.entries(value as Fields)) { written.push(key); read(one as Json); }
  };
  if (set) read(set);
  if (put) read(put as Json);
  return written.join('\n');
}

/** Every text in a value, without its traces. */
export function masked(value: Json, mask: (text: string) => string): Json {
  if (typeof value === 'string') return mask(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((one) => masked(one, mask));
  return Object.fromEntries(Object.entries(value as Fields).map(([key, one]) => [IS_TEXT_KEY.test(key) ? mask(key) : key, NO_TEXT.has(key) && (typeof one !== 'string' || IS_TOKEN.test(one)) ? one : masked(one, mask)]));
}
