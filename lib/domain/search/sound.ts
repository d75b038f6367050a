// Keys under which one name is found in another writing: kana and romaji share one, Cyrillic and Latin letters another. It must not know whose name it is.
import { kanaToRomaji, romajiToKana } from '../writing/kana.ts';
import { soundKey } from '../writing/sound-key.ts';

const isKana = /^[\u3040-\u309fー]+$/;
const startsInKana = /^[\u3040-\u309fー]/;
const plainRomaji = /^[a-z]+$/;

/** One spelling for all of Hepburn and Kunrei, with long vowels however they are written. */
const oneRomaji = (latin: string): string =>
  latin.replace(/m(?=[bpm])/g, 'n').replace(/tch/g, 'cch').replace(/sy(?=[auo])/g, 'sh').replace(/si/g, 'shi').replace(/ty(?=[auo])/g, 'ch').replace(/ti/g, 'chi').replace(/(?<!t)tu/g, 'tsu').replace(/hu/g, 'fu')
    .replace(/[zj]y(?=[auo])/g, 'j').replace(/zi|di/g, 'ji').replace(/du/g, 'zu').replace(/oh(?![aeiouy])/g, 'o').replace(/o[ou]+/g, 'o').replace(/uu+/g, 'u').replace(/([aei])\1+/g, '$1').replace(/(?<=[cshfj])h?h/g, 'h');

/** さとう, satou, satoh and sato have one key; so has what an input method shows meanwhile (さt). Null for what is no kana and no romaji. */
export function readingKey(word: string): string | null {
  if (isKana.test(word)) return oneRomaji(kanaToRomaji(word)) || null;
  if (startsInKana.test(word)) return null;
  return plainRomaji.test(word) && romajiToKana(word) !== null ? oneRomaji(word) : null;
}
/** Of what is being typed: the end of it may be half a syllable. */
export function typedReadingKey(word: string): string | null {
  const mixed = /^([\u3040-\u309fー]*)([a-z]*)$/.exec(word);
  if (!mixed) return null;
  const [, kana = '', latin = ''] = mixed;
  const whole = latin.replace(/(?:[bcdfghjklmnpqrstvwxyz]{1,2})$/, '');
  if (whole !== '' && romajiToKana(whole) === null) return null;
  return oneRomaji(kanaToRomaji(kana) + latin) || null;
}

const isSpelt = /^[a-z\u0370-\u03ff\u0400-\u052f]+$/;
/** Щербаков, Shcherbakov and Scherbakov have one key. Null where letters are no matter. */
export const spellingKey = (word: string): string | null => (word.length > 1 && isSpelt.test(word) ? soundKey(word) || null : null);
/** Mueller is Müller, Bjoern is Björn. */
export const withoutUmlautE = (word: string): string => word.replace(/(?<![aeiouq])([aou])e(?=[^aeiou])/g, '$1');
