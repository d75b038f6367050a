// A name, a firm and a number in the one form under which other writings of it are found. It must not know whose they are.

/** Cyrillic as passports and addresses spell it. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
  ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'i', є: 'e', ґ: 'g',
};
/** Letters that are no base letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' };
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sir', 'herr', 'frau', 'sig', 'sigra', 'dott', 'dottssa', 'ing', 'avv', 'jr', 'sr', 'phd', 'mba']);
/** Most letters there are need no folding. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Letters without case, width, marks and script, as far as one letter stands for another. */
function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFKC').toLowerCase().replace(/[ぁ-ゖ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60)) // hiragana as katakana
    .replace(/[а-яёіїєґ]/gu, (letter) => LATIN[letter] ?? '').replace(/[ßøđłæœıþ]/gu, (letter) => LETTERS[letter] ?? '')
    .replace(/[\u3099\u309a]/gu, (mark) => mark).normalize('NFD').replace(/[\u0300-\u036f]/gu, '').normalize('NFC');
}
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
  if (CJK.test(folded)) return folded.replace(/[\s.,·・•'’-]+/gu, '').replace(/(?:さん|様|氏|サン)$/u, '');
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

/** One form for a profile however it was copied. */
export function profileKey(url: string): string {
  const [address = ''] = url.trim().split(/[?#]/u, 1);
  const bare = address.replace(/^[a-z][a-z0-9+.-]*:\/\//iu, '').replace(/^(?:www|m|[a-z]{2})\.(?=linkedin\.com(?:\/|$))|^www\./iu, '').replace(/\/+$/u, '');
  try {
    return decodeURIComponent(bare).normalize('NFC').toLowerCase();
  } catch {
    return bare.toLowerCase();
  }
}
