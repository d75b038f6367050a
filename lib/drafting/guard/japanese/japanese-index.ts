// Every hidden person's names, firm and title in Japanese characters, by their first character. It must not know the text.
import { asianTrade } from '../data/company-words.ts';
import { kanaReadings } from '../../../domain/writing/kana.ts';
import type { JapaneseName } from './japanese-names.ts';
import type { PersonMatcher } from '../person-matcher.ts';
import { katakanaIndex, type KatakanaIndex } from './scan-katakana.ts';
import type { TitleForm } from '../firms/title-form.ts';

interface Sought {
  readonly who: number;
  readonly text: string;
}
type ByFirst<T extends Sought> = ReadonlyMap<string, readonly T[]>;
export interface JapaneseIndex {
  readonly kanji: ByFirst<Sought & { readonly name: JapaneseName }>;
  readonly kana: ByFirst<Sought & { readonly name: JapaneseName }>;
  readonly firms: ByFirst<Sought>;
  /** What is left of a firm's name without its trade; said with さん. */
  readonly shortFirms: ByFirst<Sought>;
  /** How a firm in kanji may be read, from its domain, in hiragana. */
  readonly readFirms: ByFirst<Sought & { readonly firm: string }>;
  readonly roles: ByFirst<Sought & { readonly title: NonNullable<TitleForm['asian']> }>;
  readonly katakana: KatakanaIndex;
}

function byFirst<T extends Sought>(all: readonly T[]): ByFirst<T> {
  const map = new Map<string, T[]>();
  for (const one of all) if (one.text !== '') (map.get(one.text.charAt(0)) ?? map.set(one.text.charAt(0), []).get(one.text.charAt(0)))?.push(one);
  return map;
}

export function japaneseIndex(matchers: readonly PersonMatcher[]): JapaneseIndex {
  const names = matchers.flatMap(({ japanese }, who) => japanese.map((name) => ({ who, text: name.text, name })));
  return {
    kanji: byFirst(names.filter(({ name }) => !name.kana)),
    kana: byFirst(names.filter(({ name }) => name.kana)),
    firms: byFirst(matchers.flatMap(({ company }, who) => (company?.asian ? [{ who, text: company.asian }] : []))),
    shortFirms: byFirst(matchers.flatMap(({ company }, who) => {
      const short = company?.asian?.replace(asianTrade, '') ?? '';
      return short.length > 1 && short !== company?.asian ? [{ who, text: short }] : [];
    })),
    readFirms: byFirst(matchers.flatMap(({ company, domains }, who) => {
      const firm = company?.asian;
      return firm && /[\u3400-\u9fff]/.test(firm) ? domains.flatMap((domain) => domain.split(/[^a-z]+/)).flatMap((word) => kanaReadings(word).filter((kana) => kana.length > 2).map((text) => ({ who, text, firm }))) : [];
    })),
    roles: byFirst(matchers.flatMap(({ title }, who) => (title?.asian && title.asian.role.length > 1 ? [{ who, text: title.asian.role, title: title.asian }] : []))),
    katakana: katakanaIndex(matchers),
  };
}

/** Where something sought stands in a text, in the order of the text. */
export function* placesOf<T extends Sought>(text: string, sought: ByFirst<T>): Generator<readonly [number, T]> {
  if (sought.size > 0) for (let at = 0; at < text.length; at++) for (const one of sought.get(text.charAt(at)) ?? []) if (text.startsWith(one.text, at)) yield [at, one];
}
