// A name, a firm and a number in the one form under which other writings of it are found. It must not know whose they are.
import { fold } from '../writing/fold.ts';
import { latinOf } from '../writing/sound-key.ts';

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sir', 'herr', 'frau', 'sig', 'sigra', 'dott', 'dottssa', 'ing', 'avv', 'jr', 'sr', 'phd', 'mba']);
/** Most letters there are need no folding. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Letters without case, width, marks and script, as far as one letter stands for another. */
const foldLetters = (text: string): string => latinOf(fold(text));
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Spellings of one sound: Petr and Pyotr no, Sergei and Sergey, Yulia and Iulia yes. */
const SPELLED = /[jy]|kh|ii/;
const loose = (word: string): string => (SPELLED.test(word) ? looser(word) : word);
const looser = (word: string): string => word.replace(/kh/gu, 'h').replace(/[jy]/gu, 'i').replace(/ii+/gu, 'i');

const wordsKey = (words: readonly string[]): string => words.map((word) => loose(word.replace(/['’]/g, ''))).filter((word) => word.length > 1 && !TITLES.has(word)).sort().join(' ');

/** Its words in any order and spelling, as one key; empty where nothing is left. A single letter stands for a name nobody knows. */
export function nameKey(name: string): string {
  const folded = foldLetters(name);
  if (PLAIN.test(folded)) return wordsKey(folded.split(/[^a-z0-9']+/));
  if (CJK.test(folded)) return folded.replace(/[\s.,·・•'’-]+/gu, '').replace(/(?:さん|様|氏)$/u, '');
  return wordsKey(folded.split(/[^\p{L}\p{N}'’]+/u));
}
/** Words of a name, for asking whether two names may be one person's. */
export const nameWords = (name: string): readonly string[] => foldLetters(name).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(loose);

const LEGAL = new Set([
  'ltd', 'limited', 'llc', 'inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'plc', 'llp', 'lp', 'gmbh', 'ag', 'kg', 'ug', 'mbh', 'ohg', 'ev', 'srl', 'srls', 'spa', 'sas', 'snc', 'sapa', 'sarl', 'sa', 'bv', 'nv', 'ab', 'as', 'oy', 'aps', 'pty', 'the', 'and',
  'ooo', 'oao', 'pao', 'zao', 'ao', 'ip', 'kk', 'group', 'holding', 'sro', 'doo', 'kft', 'sl', 'slu', 'lda',
]);
/** A firm without its legal form. */
export function firmKey(company: string): string {
  const folded = foldLetters(company.replace(/株式会社|有限会社|合同会社|合資会社|[（(](?:株|有|同)[）)]|㈱|㈲/gu, ' '));
  const words = folded.replace(/(?<=\p{L})[./](?=\p{L}(?!\p{L}))/gu, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const left = words.filter((word) => !LEGAL.has(word));
  return (left.length > 0 ? left : words).join('');
}

/** The digits by which a number is one's own, whatever stands before them; empty where there are too few. */
export function phoneKey(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/(?:ext|доб|内線|#|x)\.?\s*\d+\s*$/iu, '').replace(/\D/gu, '');
  return digits.length < 7 ? '' : digits.slice(-9).replace(/^0+/u, '');
}

/** Addresses that go to one mailbox: Gmail reads no dots and nothing after a plus. */
export function emailKey(email: string): string {
  const [name = '', domain = ''] = email.trim().toLowerCase().split('@');
  if (domain === '') return '';
  return domain === 'gmail.com' || domain === 'googlemail.com' ? `${name.split('+')[0]?.replaceAll('.', '') ?? ''}@gmail.com` : `${name}@${domain}`;
}
const SHARED = /^(?:info|office|contact|hello|mail|admin|sales|support|team|service|post|kontakt|buero|office|info\d*|segreteria|amministrazione|commerciale|ufficio|zakaz|sekretar|soumu|eigyo|toiawase|accounts?|billing|enquiries|reception|noreply|no-reply)@/u;
/** Read by a whole office: it shows nothing by itself. */
export const isShared = (email: string): boolean => SHARED.test(email);
const FREE_MAIL = /@(?:[a-z]+\.)*(?:gmail|googlemail|ymail|hotmail|outlook|yahoo|gmx|web|icloud|me|aol|libero|t-online|docomo|proton|protonmail|yandex|ya|rambler|inbox|bk|list|live|msn|tiscali|virgilio|alice|ezweb|softbank|nifty|freenet|bluewin|mail)\.[a-z.]+$/u;
/** The house behind an address; empty where everybody may have one there. */
export const houseOf = (email: string): string => (FREE_MAIL.test(email) ? '' : (email.split('@')[1] ?? ''));
