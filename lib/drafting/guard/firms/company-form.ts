// A firm's name as it may be written: without its legal form, in case forms, as an acronym, grown together. It must not know the draft.
import { asianLegalForm, legalForms, tradeWords } from '../data/company-words.ts';

import { isEveryday } from '../names/everyday-words.ts';
import { foldPlain } from '../text/fold-text.ts';
import { isAsian } from '../names/name-parts.ts';
import { russianCases } from '../names/russian-cases.ts';
import { latinOf } from '../../../domain/writing/sound-key.ts';

export interface CompanyForm {
  /** Each word of the name without legal form, in all its case forms. */
  readonly words: readonly ReadonlySet<string>[];
  readonly base: readonly string[];
  readonly joined: readonly string[];
  readonly acronym: string | null;
  /** The first word, where it is no word of a trade. */
  readonly telling: string | null;
  /** After an "and": later words that are neither everyday nor of a trade. */
  readonly others: readonly string[];
  readonly asian: string | null;
  /** Nothing but everyday words and words of a trade. */
  readonly isEveryday: boolean;
}

const wordsIn = (text: string): string[] => foldPlain(text.replace(/(\p{Ll}{2})(?=\p{Lu}\p{L})/gu, '$1 ')).replace(/'s\b/g, 's').replace(/(\p{L})\.(?=\p{L}\b)/gu, '$1').split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const small = new Set('and und e & the of di del della dei degli и il la i'.split(' '));

export function companyForm(name: string): CompanyForm | null {
  const abbreviated = /[(（](\P{Ll}{2,6})[)）]/u.exec(name)?.[1];
  const acronym = abbreviated && /^[\p{Lu}\d&.-]+$/u.test(abbreviated) ? foldPlain(abbreviated) : null;
  name = acronym ? name.replace(/[(（]\P{Ll}{2,6}[)）]/u, ' ').trim() : name;
  const quoted = /[«"“„](.{3,}?)[»"”“]/u.exec(name)?.[1];
  const written = quoted ?? name;
  if (isAsian(written)) {
    const core = foldPlain(written).replace(asianLegalForm, '').replace(/[\s·()]+/g, '');
    return core.length < 2 ? null : { words: [], base: [], joined: [], acronym, telling: null, others: [], asian: core, isEveryday: false };
  }
  const all = wordsIn(written);
  const base = all.filter((word, i) => !(legalForms.has(word) && (i > 0 || all.length > 1)) && !(word === 'the' && i === 0));
  if (base.length === 0) return null;
  const forms = (word: string): ReadonlySet<string> =>
    new Set(/[\u0400-\u04ff]/.test(word) ? [...russianCases(word)] : [word]);
  const letters = base.filter((word) => !small.has(word));
  const first = letters[0] ?? '';
  const joined = base.join('');
  return {
    words: base.map(forms),
    base,
    joined: [...new Set([joined, latinOf(joined).replace(/[^a-z0-9]/g, '')])].filter((word) => word.length > 4),
    acronym: acronym ?? (letters.length >= 3 ? letters.map((word) => word.charAt(0)).join('') : base.length === 1 && /^\P{Ll}{2,5}$/u.test(written.split(/\s/)[0] ?? '') ? (base[0] ?? null) : null),
    others: !/\s(?:&|and|und|e|и)\s/.test(written) ? [] : letters.slice(1).filter((word) => word.length > 5 && !tradeWords.has(word) && !isEveryday(word)),
    telling: first.length > 3 && !tradeWords.has(first) ? first : null,
    asian: null,
    isEveryday: base.every((word) => isEveryday(word) || tradeWords.has(word)),
  };
}
