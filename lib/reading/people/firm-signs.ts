// What shows that written words are the firm of somebody: their mail domain, their own name in it, its quotation marks. It must not know where the words stand.

/** Cyrillic as addresses spell it. */
const LATIN: Readonly<Record<string, string>> = { а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' };

const fold = (text: string): string => text.toLowerCase().replace(/[а-яё]/gu, (letter) => LATIN[letter] ?? '').replace(/ß/gu, 'ss').replace(/ä/gu, 'ae').replace(/ö/gu, 'oe').replace(/ü/gu, 'ue').normalize('NFKD').replace(/[\u0300-\u036f]/gu, '').replace(/[^\p{L}\p{N}]/gu, '');
/** "j" and "y", "kh" and "h": addresses spell them either way. */
const loose = (text: string): string => text.replace(/kh/gu, 'h').replace(/[jy]/gu, 'i').replace(/ii/gu, 'i').replace(/(?:ae|oe|ue)/gu, (pair) => pair[0] ?? '');
const FREE_MAIL = /^(?:gmail|mail|ymail|hotmail|outlook|yahoo|posta|btmail|gmxpost|webpost|mymail|keitai|pochta|yapochta|mylo|gmx|web|icloud|aol|libero|t-online|docomo|proton|yandex|rambler|inbox|bk|list|live|msn|tiscali|virgilio|alice|ezweb|softbank|nifty|freenet|bluewin)(?:\.|$)/u;

/** The sender's firm as their address has it: "brandtblooms" for hannah@brandtblooms.example. */
export function domainStem(email: string | null): string | null {
  const domain = email?.split('@')[1]?.toLowerCase();
  if (!domain || FREE_MAIL.test(domain)) return null;
  const labels = domain.split('.');
  return fold(labels.at(-2) === 'co' || labels.length > 3 ? (labels.at(-3) ?? '') : (labels.at(-2) ?? '')) || null;
}

export function answersToDomain(segment: string, stem: string | null): boolean {
  if (!stem || stem.length < 4) return false;
  const folded = loose(fold(segment));
  const asked = loose(stem);
  if (folded.length < 3) return false;
  if (folded.includes(asked) || (folded.length >= 5 && asked.includes(folded))) return true;
  const words = segment.split(/[\s&.,'’«»„“"-]+/u).map((word) => loose(fold(word))).filter((word) => word.length >= 4);
  return words.filter((word) => asked.includes(word)).length >= Math.min(2, words.length) && words.some((word) => asked.startsWith(word.slice(0, 4)));
}

/** "Osei Barbers" of Calvin Osei: the family name with a trade, and not the same person written otherwise. */
export function bearsName(segment: string, names: readonly string[]): boolean {
  const words = segment.split(/[\s,&.'’«»„“"-]+/u).filter((word) => word.length > 0);
  const own = names.filter((name) => name.length >= 3).map((name) => name.toLowerCase());
  const shared = words.filter((word) => own.some((name) => name === word.toLowerCase() || (name.length >= 4 && word.toLowerCase().startsWith(name) && word.length <= name.length + 2)));
  const others = words.filter((word) => !shared.includes(word) && word.length >= 4 && !/^\p{Lu}+$/u.test(word) && !own.some((name) => name.startsWith(word.toLowerCase().slice(0, 3))));
  return shared.length === 1 && others.length > 0;
}

const QUOTES = /(?:«[^«»]{2,60}»|[„“"][^„“”"]{2,50}[“”"])/u;
/** Legal forms and kinds of business right before the quotation marks. */
const KIND = /(?:(?:^|[\s,])(?:(?:\p{Lu}{2,4} )?\p{Lu}{2,4}|\p{L}{3,14}))?(?:\s(?:фирма|компания|центр|бюро|дом|двор|школа|хор|фестиваля))?\s?$/u;

/** The firm in quotation marks with its legal form or kind, and what stands around it. */
export function quotedFirm(segment: string, isKind: (word: string) => boolean, isOffice: (text: string) => boolean): { readonly firm: string; readonly before: string; readonly after: string } | null {
  const quoted = QUOTES.exec(segment);
  if (!quoted) return null;
  let before = segment.slice(0, quoted.index).trimEnd();
  let firm = quoted[0];
  const kind = KIND.exec(before)?.[0].trim().replace(/^,\s?/u, '') ?? '';
  const words = kind.split(/\s+/u);
  const from = words.findIndex((word) => isKind(word) || /^\p{Lu}{2,4}$/u.test(word));
  const isWhole = !isOffice(before) && before.split(/\s+/u).length <= 3 && (before === kind || isKind(words.at(-1) ?? ''));
  if (kind !== '' && (from >= 0 || isWhole) && !(before === kind && isOffice(kind))) {
    const taken = isWhole ? before : words.slice(from).join(' ');
    firm = `${taken} ${firm}`;
    before = before.slice(0, before.length - taken.length).trimEnd();
  }
  return { firm, before: before.replace(/[,;:–—-]+$/u, '').trim(), after: segment.slice(quoted.index + quoted[0].length).replace(/^[\s,;:–—-]+/u, '').trim() };
}
