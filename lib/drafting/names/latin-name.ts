// Takes a name in Latin letters apart, as English and Italian write it, and leaves out whatever is not certain.
import { isNobodysName, writingIn, type NameFacts } from './name-facts.ts';

export interface LatinName {
  /** Without title. */
  readonly full: string;
  readonly first: string | null;
  readonly family: string | null;
  /** As the language writes it. */
  readonly title: string | null;
}

const LATIN = /\p{Script=Latin}/u;
const PARTICLE = /^(?:d['’].+|de['’]?|del|della|dello|delle|dei|degli|di|da|dal|dalla|lo|la|le|li|van|von|vom|zu|der|den|ter|ten|du|des|dos|das|do|el|al|bin|ben|ibn|abu|mac|st\.?|san|santa)$/iu;
const SUFFIX = /(?:,|\s)\s*(?:jr|sr|ii|iii|iv|phd|ph\.d|mba|md|esq|obe|mbe|cbe|acca|aca|cpa|frics|riba)\.?$/iu;
const INITIAL = /^\p{L}\.?$/u;
const isCapitals = (word: string): boolean => !INITIAL.test(word) && word === word.toUpperCase() && word !== word.toLowerCase();
/** ROSSI, D'ANGELO; two letters may be initials. */
const inSmallLetters = (word: string): string =>
  isCapitals(word) && word.length > 2 && !word.includes('.') ? word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase()) : word;

function inOrder(written: string): string {
  const comma = /^([^,]+),\s*([^,]+)$/u.exec(written);
  if (comma) return `${comma[2]} ${comma[1]}`;
  const words = written.split(' ');
  const capitals = words.findIndex((word) => !isCapitals(word));
  return capitals > 0 && words.slice(capitals).every((word) => !isCapitals(word)) ? [...words.slice(capitals), ...words.slice(0, capitals)].join(' ') : written;
}

/** `titleOf` gives a word's title as the language writes it, or null. */
function titleAtHead(words: readonly string[], titleOf: (word: string) => string | null): { title: string | null; rest: string[] } {
  const rest = [...words];
  let title: string | null = null;
  for (let word = rest[0]; word !== undefined && rest.length > 1; word = rest[0]) {
    const found = titleOf(word);
    if (found === null) break;
    title ??= found;
    rest.shift();
  }
  return { title, rest };
}

function familyFrom(words: readonly string[], givenLength: number): string | null {
  const particle = words.findIndex((word, at) => at > 0 && PARTICLE.test(word));
  if (particle > 0 && particle < words.length - 1 + Number(/^d['’]/iu.test(words[particle] ?? ''))) return words.slice(particle).join(' ');
  const afterGiven = words.slice(givenLength).filter((word) => !INITIAL.test(word));
  return afterGiven.length === 1 ? (afterGiven[0] ?? null) : null;
}

/** `isOneGiven` says that two words are one given name (*Maria Grazia*), where the language has such. */
export function latinName(name: NameFacts, titleOf: (word: string) => string | null, isOneGiven: (head: string, second: string) => boolean = () => false): LatinName {
  const written = writingIn(name, LATIN);
  const { title: headTitle, rest: words } = titleAtHead(inOrder(written.replace(SUFFIX, '')).split(' '), titleOf);
  const otherTitle = name.writings.map((writing) => titleAtHead(writing.split(' '), titleOf).title).find((found) => found !== null) ?? null;
  const title = headTitle ?? otherTitle ?? (name.title ? titleOf(name.title.split(/[\s,]/u)[0] ?? '') : null);
  if (isNobodysName(written, name.company) || !LATIN.test(written)) return { full: words.join(' '), first: null, family: null, title: null };
  const rest = words.map(inSmallLetters);
  const full = rest.join(' ');
  if (rest.length === 1) return headTitle ? { full: written, first: null, family: full, title } : { full, first: full, family: null, title };
  const [head = '', second = ''] = rest;
  const isDouble = rest.length > 2 && isOneGiven(head, second);
  const first = isDouble ? `${head} ${second}` : head;
  return { full, first: INITIAL.test(first) ? null : first, family: familyFrom(rest, isDouble ? 2 : 1), title };
}
