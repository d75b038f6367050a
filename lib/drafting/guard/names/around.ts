// What stands beside a name and says how it is meant: a form of address, "with", a possessive. It must not judge.
import { formsOfAddress, surelyPeople } from '../data/neighbour-words.ts';
import type { FieldText } from '../text/field-text.ts';
import type { NameHit } from './name-hits.ts';
import type { Word } from '../text/words-of.ts';

export interface Around {
  readonly before: Word | null;
  readonly after: Word | null;
  /** Between the name and the next word. */
  readonly gapAfter: string;
  readonly first: Word;
  readonly addressed: boolean;
  readonly people: boolean;
  readonly owns: boolean;
}

export function aroundOf(hit: NameHit, { words }: FieldText): Around {
  const first = words[hit.at] as Word;
  const before = words[hit.at - 1] ?? null;
  const after = words[hit.at + hit.count] ?? null;
  const near = /^[\s.'"(«“-]{1,3}$/.test(first.gap);
  return {
    before, after, first, gapAfter: after?.gap ?? '',
    addressed: before !== null && near && (formsOfAddress.has(before.text) || (before.text === 'ssa' && formsOfAddress.has(words[hit.at - 2]?.text ?? ''))),
    people: before !== null && near && !/[.\n]/.test(first.gap) && surelyPeople.has(before.text),
    owns: after !== null && after.text === 's' && after.gap === "'",
  };
}

export const isCapital = (word: Word | null | undefined): word is Word => word !== null && word !== undefined && word.shape !== 'lower' && word.script !== 'digits' && word.text.length > 1;
