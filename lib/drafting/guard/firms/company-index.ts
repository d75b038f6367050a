// Which hidden people's firms may begin with a word, in one index over all of them. It must not know the text.
import type { CompanyForm } from './company-form.ts';
import { isOneLetterOff } from '../text/one-letter-off.ts';
import type { PersonMatcher } from '../person-matcher.ts';
import { remembering } from '../../../domain/writing/remember.ts';
import { soundKey } from '../../../domain/writing/sound-key.ts';
import type { Word } from '../text/words-of.ts';

export type Fit = 'exact' | 'sound' | 'typo' | null;
interface FirmAt {
  readonly who: number;
  readonly company: CompanyForm;
  readonly how: Fit;
  readonly isAcronym: boolean;
  readonly isJoined: boolean;
  readonly isOther: boolean;
  /** The first half of a name that is one word on record. */
  readonly isHalf: boolean;
}
export type CompanyIndex = (word: Word) => readonly FirmAt[];

const ordinaryAcronyms = new Set('vat pdf ceo cfo cto faq usa nda url rsvp asap iva pec srl spa ндс ооо сро инн iso sms api seo crm erp doc'.split(' '));
const scriptOf = (text: string): string => (/[\u0400-\u04ff]/.test(text) ? 'cyrillic' : 'latin');
type Written = Pick<Word, 'text' | 'lookAlike' | 'script'>;

export function fits({ text, lookAlike, script }: Written, forms: ReadonlySet<string>, base: string): Fit {
  if (forms.has(text) || (lookAlike !== null && forms.has(lookAlike))) return 'exact';
  if (text.length > 3 && base.length > 3) {
    if (scriptOf(base) !== script && Math.abs(text.length - base.length) < 5 && soundKey(text) === soundKey(base)) return 'sound';
    if (base.length > 6 && text.charAt(0) === base.charAt(0) && isOneLetterOff(text, base)) return 'typo';
  }
  return null;
}

export function companyIndex(matchers: readonly PersonMatcher[]): CompanyIndex {
  const firms = matchers.flatMap(({ company }, who) => (company && (company.words.length > 0 || company.acronym) ? [{ who, company }] : []));
  const judge = ({ text, lookAlike, script }: Written): readonly FirmAt[] =>
    firms.flatMap(({ who, company }) => {
      const { acronym, base, words, joined, others } = company;
      const how = words[0] ? fits({ text, lookAlike, script }, words[0], base[0] ?? '') : null;
      const isAcronym = acronym === text && acronym.length > 2 && !ordinaryAcronyms.has(text);
      const isJoined = base.length > 1 && joined.includes(text);
      const isOther = others.includes(text);
      const isHalf = !how && text.length > 3 && (base[0]?.length ?? 0) > 6 && (base[0] ?? '').startsWith(text);
      return how || isAcronym || isJoined || isOther || isHalf ? [{ who, company, how, isAcronym, isJoined, isOther, isHalf }] : [];
    });
  const judged = remembering(20_000, (text, script: Word['script']) => judge({ text, script, lookAlike: null }));
  const firstWords = new Set(firms.flatMap(({ company }) => [...(company.words[0] ?? [])]));
  return (word) => (firms.length === 0 ? [] : word.lookAlike !== null && firstWords.has(word.lookAlike) ? judge(word) : judged(word.text, word.script));
}
