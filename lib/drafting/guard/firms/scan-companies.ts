// Firms: whole names in all cases, the telling first word, acronyms.
import { makes, placeNames } from '../data/ambiguous-words.ts';
import { isEveryday } from '../names/everyday-words.ts';
import { legalForms, tradeWords } from '../data/company-words.ts';
import { properAfter, surelyPeople } from '../data/neighbour-words.ts';
import type { CompanyForm } from './company-form.ts';
import { fits, type CompanyIndex } from './company-index.ts';
import { linkAt, type FieldText, type Found } from '../text/field-text.ts';
import type { PersonMatcher } from '../person-matcher.ts';
import type { KnownWords } from '../names/readers.ts';
import type { Word } from '../text/words-of.ts';

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

const beforeFirms = new Set('at from by for of the presso da dalla dal alla di в у из из-за от bei von'.split(' '));
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
  if (word.opens && text.saysPlainly(word.text)) return null;
  const everyday = isEveryday(word.text) || makes.has(word.text) || placeNames.has(word.text);
  if (text.german && how !== 'exact') return null;
  if (word.opens) return everyday || how !== 'exact' ? null : 'look';
  if (everyday) return text.german ? null : 'look';
  return word.text.length > (how === 'exact' ? 4 : 8) && !text.headline ? 'leak' : 'look';
}

function levelOfWhole(text: FieldText, at: number, { last, nearly }: { last: number; nearly: boolean }, company: CompanyForm): Found['level'] | null {
  const word = text.words[at] as Word;
  const isSmall = text.words.slice(at, last + 1).every(({ shape }) => shape === 'lower');
  if (isSmall && !text.caseless && !linkAt(text, word.start)) {
    if (company.isEveryday) return null;
    const before = text.words[at - 1]?.text ?? '';
    if (company.base.every((base) => isEveryday(base) || tradeWords.has(base)) || !(surelyPeople.has(before) || beforeFirms.has(before))) return 'look';
  }
  // "Uva e canditi" where the draft speaks of grapes and candied fruit.
  const isPlain = company.base.every((base) => base.length < 3 || text.saysPlainly(base));
  if (!isSmall && isPlain && (text.german || (word.opens && text.words.slice(at + 1, last + 1).every(({ shape }) => shape === 'lower')))) return null;
  return nearly ? 'look' : 'leak';
}

export function scanCompanies(text: FieldText, index: CompanyIndex, matchers: readonly PersonMatcher[], known: KnownWords): readonly Found[] {
  const found: Found[] = [];
  const { words } = text;
  /** A firm's name goes on after its first word; there nothing else of it begins. */
  const resumeAt: number[] = [];
  for (const [at, word] of words.entries())
    for (const { who, company, how, isAcronym, isJoined, isOther, isHalf } of index(word)) {
      if (at < (resumeAt[who] ?? 0)) continue;
      const forms = (matchers[who] as PersonMatcher).forms;
      const put = (last: number, level: Found['level'] | null): void => {
        if (level) found.push({ who, start: word.start, end: (words[last] as Word).end, of: 'company', level });
      };
      if (isAcronym && word.shape === 'upper') {
        put(at, text.headline && word.text.length < 4 ? 'look' : 'leak');
        continue;
      }
      if (isJoined && !known.words.has(word.text)) {
        put(at, 'leak');
        continue;
      }
      if (isOther && word.shape !== 'lower' && !word.opens && !forms.has(word.text) && !known.words.has(word.text)) put(at, 'look');
      const half = isHalf ? words[at + 1] : undefined;
      if (half && word.shape !== 'lower' && /^[ -]$/.test(half.gap) && word.text + half.text === company.base[0]) put(at + 1, 'leak');
      if (!how) continue;
      const hasSurname = forms.has(word.text);
      if (known.words.has(word.text) && company.base.length === 1) continue;
      if (company.base.length === 1) {
        if (how !== 'typo') put(at, levelOfSingle(text, at, at, how, hasSurname));
        continue;
      }
      const whole = wholeName(words, at, company);
      if (whole) {
        put(whole.last, levelOfWhole(text, at, whole, company));
        resumeAt[who] = whole.last + 1;
      } else if (company.telling && how === 'exact' && !known.words.has(word.text)) {
        const next = words[at + 1];
        const goesOn = next && (next.shape !== 'lower' || properAfter.has(next.text)) && /^[ -]$/.test(next.gap) && next.script !== 'digits' && !company.words.some((set) => set.has(next.text));
        const everyday = isEveryday(word.text) || placeNames.has(word.text) || makes.has(word.text);
        if (!goesOn && !(everyday && !isQuoted(word, text.folded.raw, word.end))) put(at, levelOfSingle(text, at, at, how, hasSurname));
      }
    }
  return found;
}
