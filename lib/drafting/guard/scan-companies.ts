// Firms: whole names in all cases, the telling first word, acronyms.
import { makes, placeNames } from './data/ambiguous-words.ts';
import { isEveryday } from './everyday-words.ts';
import { legalForms, tradeWords } from './data/company-words.ts';
import { properAfter } from './data/neighbour-words.ts';
import type { CompanyForm } from './company-form.ts';
import { linkAt, type FieldText, type Found } from './field-text.ts';
import { isOneLetterOff } from './one-letter-off.ts';
import type { PersonMatcher } from './person-matcher.ts';
import type { KnownWords } from './readers.ts';
import { soundKey } from './sound-key.ts';
import type { Word } from './words-of.ts';

const ordinaryAcronyms = new Set('vat pdf ceo cfo cto faq usa nda url rsvp asap iva pec srl spa ндс ооо сро инн iso sms api seo crm erp doc'.split(' '));
const scriptOf = (text: string): string => (/[\u0400-\u04ff]/.test(text) ? 'cyrillic' : 'latin');

function fits(word: Word, forms: ReadonlySet<string>, base: string): 'exact' | 'sound' | 'typo' | null {
  if (forms.has(word.text) || (word.lookAlike !== null && forms.has(word.lookAlike))) return 'exact';
  if (word.text.length > 3 && base.length > 3) {
    if (scriptOf(base) !== word.script && Math.abs(word.text.length - base.length) < 5 && soundKey(word.text) === soundKey(base)) return 'sound';
    if (base.length > 6 && word.text.charAt(0) === base.charAt(0) && isOneLetterOff(word.text, base)) return 'typo';
  }
  return null;
}

/** Index of the last word where the whole name stands at `at`. */
function wholeName(words: readonly Word[], at: number, company: CompanyForm): { last: number; nearly: boolean } | null {
  let nearly = 0;
  let i = at;
  for (const [n, forms] of company.words.entries()) {
    const base = company.base[n] ?? '';
    let word = words[i];
    if (n > 0 && word && /^(?:and|und|e|и|of|the|di|del)$/.test(word.text) && !forms.has(word.text)) word = words[++i];
    if (!word || (n > 0 && !/^[\s\-–._&+/'"»]{0,3}$/.test(word.gap))) return null;
    const how = fits(word, forms, base);
    if (!how) return null;
    if (how === 'typo') nearly++;
    i++;
  }
  return nearly > 1 ? null : { last: i - 1, nearly: nearly > 0 };
}

const isQuoted = (word: Word, raw: string, end: number): boolean => /[«"“„'「『]$/.test(word.gap) && /^[»"”“'」』]/.test(raw.slice(end, end + 1));

function levelOfSingle(text: FieldText, at: number, last: number, how: string, hasSurname: boolean): Found['level'] | null {
  const word = text.words[at] as Word;
  const raw = text.folded.raw;
  const end = (text.words[last] as Word).end;
  const neighbour = text.words[at - 1];
  const next = text.words[last + 1];
  const withForm = (neighbour && legalForms.has(neighbour.text) && /^[\s"«“.]{1,3}$/.test(word.gap)) || (next && legalForms.has(next.text) && /^[\s,"»]{1,2}$/.test(next.gap));
  if (withForm || (isQuoted(word, raw, end) && word.shape !== 'lower')) return 'leak';
  if (hasSurname || word.shape === 'lower') return text.caseless && word.text.length > 5 && !isEveryday(word.text) && !hasSurname ? 'look' : null;
  const everyday = isEveryday(word.text) || makes.has(word.text) || placeNames.has(word.text);
  if (text.german && how !== 'exact') return null;
  if (word.opens) return everyday || how !== 'exact' ? null : 'look';
  if (everyday) return text.german ? null : 'look';
  return word.text.length > (how === 'exact' ? 4 : 8) && !text.headline ? 'leak' : 'look';
}

export function scanCompanies(text: FieldText, matchers: readonly PersonMatcher[], known: KnownWords): readonly Found[] {
  const found: Found[] = [];
  const { words } = text;
  for (const [who, { company, forms }] of matchers.entries()) {
    if (!company || company.words.length === 0) continue;
    const [firstForms] = company.words;
    const base = company.base[0] ?? '';
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as Word;
      const put = (last: number, level: Found['level'] | null): void => {
        if (level) found.push({ who, start: word.start, end: (words[last] as Word).end, of: 'company', level });
      };
      if (company.acronym && word.text === company.acronym && word.shape === 'upper' && !(ordinaryAcronyms.has(word.text)) && (company.acronym.length > 2)) {
        put(at, text.headline && company.acronym.length < 4 ? 'look' : 'leak');
        continue;
      }
      if (company.joined.includes(word.text) && company.base.length > 1 && !known.words.has(word.text)) {
        put(at, 'leak');
        continue;
      }
      if (!firstForms) continue;
      if (company.others.includes(word.text) && word.shape !== 'lower' && !word.opens && !forms.has(word.text) && !known.words.has(word.text)) put(at, 'look');
      const how = fits(word, firstForms, base);
      if (!how) continue;
      const hasSurname = forms.has(word.text);
      if (known.words.has(word.text) && company.base.length === 1) continue;
      if (company.base.length === 1) {
        if (how !== 'typo') put(at, levelOfSingle(text, at, at, how, hasSurname));
        continue;
      }
      const whole = wholeName(words, at, company);
      if (whole) {
        const lower = words.slice(at, whole.last + 1).every((w) => w.shape === 'lower');
        put(whole.last, lower && !text.caseless && !linkAt(text, word.start) && company.isEveryday ? null : lower && !text.caseless && company.base.every((b) => isEveryday(b) || tradeWords.has(b)) ? 'look' : whole.nearly ? 'look' : 'leak');
        at = whole.last;
      } else if (company.telling && how === 'exact' && !known.words.has(word.text)) {
        const next = words[at + 1];
        const goesOn = next && (next.shape !== 'lower' || properAfter.has(next.text)) && /^[ -]$/.test(next.gap) && next.script !== 'digits' && !company.words.some((set) => set.has(next.text));
        const everyday = isEveryday(word.text) || placeNames.has(word.text) || makes.has(word.text);
        if (!goesOn && !(everyday && !isQuoted(word, text.folded.raw, word.end))) put(at, levelOfSingle(text, at, at, how, hasSurname));
      }
    }
  }
  return found;
}
