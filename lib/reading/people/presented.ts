// The words that present somebody: the trade or office beside a name and the firm that goes with it. It must not know whom they present.
import type { Language } from '../languages/language.ts';
import { sourceOf } from '../languages/language.ts';
import { looksLikeFirm } from './names.ts';

export interface Presented {
  readonly title: string | null;
  readonly company: string | null;
}
interface Patterns {
  readonly before: RegExp;
  readonly firmFirst: RegExp;
  readonly after: RegExp;
  readonly firmAfter: RegExp;
  readonly runs: RegExp;
  readonly whole: RegExp;
  readonly relation: RegExp;
}

const CAPITALS = "\\p{Lu}[\\p{L}\\d&'’.-]{0,24}(?:[ -](?:&|and|e|und|de|di|del|della|van|von|für|dei|degli|der|d[ae]l|the|\\p{Lu}[\\p{L}\\d&'’.-]{0,24})){0,5}";
const QUOTED = '(?:\\p{L}[\\p{L}-]{1,16} )?(?:«[^«»]{2,50}»|[„“"][^„“”"]{2,40}[“”"])';
const FIRM = `(?:${QUOTED}|${CAPITALS})`;
/** Between an office and its firm. */
const JOINS = "(?:at|of|for|with|in|from|up at|over at|di|del|della|dello|dell['’]|dei|degli|da|dalla|dal|presso|alla|al|bei|beim|der|des|von|vom|im|aus|из|в|во)";
const ARTICLE = "(?:the |an? |our |my |their |your |his |her |il |lo |la |l['’]|i |un |una |un['’]|nostr[oa] |их |его |её |наш\\p{L}{0,3} |мо[йяюе]\\p{L}{0,2} |это |der |die |das |dem |den |des |eine? |unser |unsere )?";
/** These go before places as readily as before firms. */
const LOOSE = /^(?:from|of|with|in|for|di|da|dalla|dal|aus|von|der|im|из|в|во|с|от|is)$/u;
const RUNS = "(?:runs?|owns?|manages?|heads?|chairs|looks after|does \\p{Ll}{2,14} (?:for|at)|gestisce|dirige|guida|conduce|lavora|führt|leitet|betreibt|arbeitet|отвечает|закупает|возглавляет|руководит|ведёт|держит|заведует|работает)";

const made = new WeakMap<Language, Patterns>();
function patternsOf(language: Language): Patterns {
  const known = made.get(language);
  if (known) return known;
  const calling = (language.callings ?? ['(?!)']).map((phrase) => sourceOf(phrase)).join('|');
  const honours = language.honorifics.before.map((word) => sourceOf(word.replaceAll('.', '\\.'))).join('|');
  const employers = language.employers.map((phrase) => sourceOf(phrase)).join('|');
  const patterns: Patterns = {
    before: new RegExp(`(?<![\\p{L}\\p{N}])(${calling})(?![\\p{L}])(?: (?:на|для|по|for|per|für) \\p{Ll}{2,14}(?: \\p{Ll}{2,14})?(?=:))?(?:\\s?(?:${JOINS}\\s?)?${ARTICLE}(${FIRM}))?[,:]?\\s(?:(?:${honours})\\.?\\s){0,2}$`, 'u'),
    firmFirst: new RegExp(`(${FIRM})(?: (?:di|in|aus|from) \\p{Lu}\\p{L}{2,20})?(?:[,:]| is)\\s${ARTICLE}$`, 'u'),
    after: new RegExp(`^(?:\\s?[,(:=]\\s?| —\\s| –\\s| - | is | was | è | ist |, (?:now|ora|today) | is now | (?:now|ora) fa (?:il |la ))${ARTICLE}((?:\\p{Ll}{3,14} )?(?:${calling}))(?![\\p{L}])(?:,?\\s?(?:${JOINS}\\s?)?${ARTICLE}(${FIRM}))?`, 'u'),
    firmAfter: new RegExp(`^(?:\\s?[,(]\\s?(?:${employers}|которая|который|quell[oa] d[ei]l(?:l[ao])?)?|\\s(?:${employers}|${JOINS}))\\s?${ARTICLE}(${FIRM})`, 'u'),
    runs: new RegExp(`^,?(?: (?:who|che|der|die|что|котор\\p{L}{2}))? ${RUNS}(?=\\s)(?: \\p{Ll}{1,14}){0,4} (${FIRM})`, 'u'),
    whole: new RegExp(`^(?:${calling})$`, 'u'),
    relation: new RegExp(`^(?:${(language.relations ?? ['(?!)']).map((phrase) => sourceOf(phrase)).join('|')})$`, 'u'),
  };
  made.set(language, patterns);
  return patterns;
}

const isQuoted = (firm: string): boolean => /[«„“"]/u.test(firm);
const trimmed = (firm: string | undefined): string | null => {
  const bare = (firm ?? '').replace(/[\s.,;:]+$/u, '').replace(/ (?:and|e|und|de|di|the|der|von)$/u, '').trim();
  return bare.length > 1 ? bare : null;
};
/** Small words that stand before a firm in quotation marks and are no kind of firm. */
const unglued = (firm: string | null): string | null => firm?.replace(/^(?:\p{L}{1,3}|нужен|нужна|нужно|компанию|для|просит|ищет|хочет|меняет) (?=[«„“"])/u, '') ?? null;

/** A trade or an office and nothing else: it may open a sentence before a name. */
export const isCalling = (language: Language, word: string): boolean => language.callings !== undefined && word.length > 2 && patternsOf(language).whole.test(word);

/** "Cousine", "соседка": it may stand before a name and is no title. */
export const isRelation = (language: Language, word: string): boolean => language.relations !== undefined && word.length > 2 && patternsOf(language).relation.test(word);

const officeOnly = (language: Language, text: string | undefined): string | null => {
  const title = text?.trim() ?? '';
  return title === '' || isRelation(language, title.split(' ').at(-1) ?? '') ? null : title;
};

export function presentedBefore(language: Language, before: string): Presented {
  const patterns = patternsOf(language);
  const found = patterns.before.exec(before);
  if (!found) return { title: null, company: null };
  let company = unglued(trimmed(found[2]));
  if (!company) {
    const first = unglued(trimmed(patterns.firmFirst.exec(before.slice(0, found.index))?.[1]));
    if (first && (isQuoted(first) || looksLikeFirm(first))) company = first;
  }
  return { title: officeOnly(language, found[1]), company };
}

export function presentedAfter(language: Language, tail: string): Presented {
  const patterns = patternsOf(language);
  const office = patterns.after.exec(tail);
  if (office) return { title: officeOnly(language, office[1]), company: unglued(trimmed(office[2])) };
  const runs = unglued(trimmed(patterns.runs.exec(tail)?.[1]));
  if (runs && (isQuoted(runs) || runs.includes(' ') || looksLikeFirm(runs))) return { title: null, company: runs };
  const plain = patterns.firmAfter.exec(tail);
  const firm = unglued(trimmed(plain?.[1]));
  if (!plain || !firm) return { title: null, company: null };
  const join = /^\s?[,(]?\s?([\p{L}'’]*)/u.exec(plain[0])?.[1]?.toLowerCase() ?? '';
  const isLoose = /^\s?[,(]/u.test(plain[0]) || LOOSE.test(join);
  return { title: null, company: !isLoose || isQuoted(firm) || looksLikeFirm(firm) || (/^(?:of|di)$/u.test(join) && firm.includes(' ')) ? firm : null };
}
