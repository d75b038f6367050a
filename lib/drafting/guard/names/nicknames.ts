// What else somebody of a given name is called, and which words are given names at all.
import { foldPlain } from '../text/fold-text.ts';
import { nicknamesLatin } from '../data/nicknames-latin.ts';
import { moreGivenNames, nicknamesRussian, sameNames } from '../data/nicknames-russian.ts';

const lines = new Map<string, string[][]>();
const fullForms = new Map<string, Set<string>>();
const others = new Set<string>();
const equals = new Map<string, Set<string>>();

function load(): void {
  if (lines.size > 0) return;
  for (const table of [nicknamesLatin, nicknamesRussian])
    for (const line of table.split('\n')) {
      const words = line.split(' ').map(foldPlain);
      for (const word of words) {
        (lines.get(word) ?? lines.set(word, []).get(word))?.push(words);
        if (word !== words[0]) (fullForms.get(word) ?? fullForms.set(word, new Set()).get(word))?.add(words[0] as string);
      }
    }
  for (const word of moreGivenNames.split(' ')) others.add(foldPlain(word));
  for (const line of sameNames.split('\n')) {
    const words = line.split(' ').map(foldPlain);
    for (const word of words) for (const other of words) if (other !== word) (equals.get(word) ?? equals.set(word, new Set()).get(word))?.add(other);
  }
}

/** Short and tender forms of a full name; of a short name its full names and their other short forms. Itself left out. */
export function nicknamesOf(given: string): ReadonlySet<string> {
  load();
  const found = new Set<string>();
  for (const words of lines.get(given) ?? []) {
    if (words[0] === given) for (const word of words) found.add(word);
    else found.add(words[0] as string);
  }
  for (const other of equals.get(given) ?? []) {
    found.add(other);
    for (const words of lines.get(other) ?? []) if (words[0] === other) for (const word of words) found.add(word);
  }
  found.delete(given);
  return found;
}

export function isGivenName(word: string): boolean {
  load();
  return lines.has(word) || equals.has(word) || others.has(word);
}
