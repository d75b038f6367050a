// Family name, whole name and 先生 out of a name as Japanese writes it. An unparted name is never cut.
import { isNobodysName, isWrittenIn, writingIn, type NameFacts } from './name-facts.ts';

export interface JapaneseName {
  /** As written, with its space. */
  readonly full: string;
  /** The family name where the writing parts it, else the whole name, which may always stand for it. */
  readonly family: string;
  /** Addressed as 先生: on record so, or by profession (士業、医師、教員). */
  readonly isSensei: boolean;
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆・]/u;
const KANA_LATIN_GIVEN_FIRST = /[・=＝]/u;
const HONORIFIC = /\s*(先生|様|さま|さん|氏|殿)$/u;
const SENSEI = /先生|(?:弁護|税理|会計|司法書|行政書|弁理|社労|社会保険労務|建築|鑑定|調査)士|医師|歯科医|獣医|院長|教授|講師|教諭|教員/u;

export function japaneseName(name: NameFacts): JapaneseName {
  const written = writingIn(name, JAPANESE).replace(/\u3000/gu, ' ');
  const isSensei = name.writings.some((writing) => writing.endsWith('先生')) || SENSEI.test(name.title ?? '');
  const full = written.replace(HONORIFIC, '') || written;
  const parts = full.split(' ');
  const isParted = parts.length === 2 && isWrittenIn(full, JAPANESE) && !KANA_LATIN_GIVEN_FIRST.test(full) && !isNobodysName(full, name.company);
  return { full, family: isParted ? (parts[0] ?? full) : full, isSensei };
}
