// Every hidden person's names, firm and title in Japanese characters, by their first character. It must not know the text.
import type { JapaneseName } from './japanese-names.ts';
import type { PersonMatcher } from './person-matcher.ts';
import { katakanaIndex, type KatakanaIndex } from './scan-katakana.ts';
import type { TitleForm } from './title-form.ts';

interface Sought {
  readonly who: number;
  readonly text: string;
}
type ByFirst<T extends Sought> = ReadonlyMap<string, readonly T[]>;
export interface JapaneseIndex {
  readonly kanji: ByFirst<Sought & { readonly name: JapaneseName }>;
  readonly kana: ByFirst<Sought & { readonly name: JapaneseName }>;
  readonly firms: ByFirst<Sought>;
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
    roles: byFirst(matchers.flatMap(({ title }, who) => (title?.asian && title.asian.role.length > 1 ? [{ who, text: title.asian.role, title: title.asian }] : []))),
    katakana: katakanaIndex(matchers),
  };
}

/** Where something sought stands in a text, in the order of the text. */
export function* placesOf<T extends Sought>(text: string, sought: ByFirst<T>): Generator<readonly [number, T]> {
  if (sought.size > 0) for (let at = 0; at < text.length; at++) for (const one of sought.get(text.charAt(at)) ?? []) if (text.startsWith(one.text, at)) yield [at, one];
}
