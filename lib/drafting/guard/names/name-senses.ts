// What else a name may mean as a word: a month, a make, a place, a thing of every day. It must not know where it stands.
import { givenWords, makes, monthNames, placeNames } from '../data/ambiguous-words.ts';
import { isEveryday } from './everyday-words.ts';
import type { NameHit } from './name-hits.ts';
import { isGivenName } from './nicknames.ts';
import { soundKey } from '../../../domain/writing/sound-key.ts';

export type Sense = 'month' | 'make' | 'place' | 'everyday' | null;

/** Surnames may be any word; of given names only known ones are words. */
export const isWord = ({ text, form }: NameHit): boolean =>
  form.part === 'surname' || form.part === 'piece' ? isEveryday(text) || isEveryday(form.base) : givenWords.has(text) || givenWords.has(form.base) || (!isGivenName(form.base) && isEveryday(form.base));

export function senseOf(hit: NameHit): Sense {
  const key = hit.text.length > 4 ? `~${soundKey(hit.text)}` : hit.text;
  const is = (set: ReadonlySet<string>): boolean => set.has(hit.text) || set.has(hit.form.base) || (set === placeNames && foreignPlaces().has(key));
  return is(monthNames) ? 'month' : is(makes) ? 'make' : is(placeNames) ? 'place' : isWord(hit) ? 'everyday' : null;
}

let sounds: ReadonlySet<string> | null = null;
/** "Vladimir" is a town in Latin letters too. */
const foreignPlaces = (): ReadonlySet<string> => (sounds ??= new Set([...placeNames].filter((place) => /[а-я]/.test(place)).map((place) => `~${soundKey(place)}`)));
