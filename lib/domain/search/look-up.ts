// Looks one term up in the packed words: whole, as a beginning, as a reading or other spelling, anywhere in a word, and where little was found with a slip.
import { eachNear, slipsIn } from './near-words.ts';
import { POINTS } from './points.ts';
import { digitsToFind, type Term } from './query.ts';
import type { Records } from './records.ts';
import type { Layer, Scores } from './scores.ts';
import { eachWith, firstFrom, placeOf, rangeOf, wordAt, type Segment } from './segment.ts';
import { readingKey, spellingKey, typedReadingKey, withoutUmlautE } from './sound.ts';
import { PHONE, READING, RUN, SPELLING, THREE, WORDS } from './tokens.ts';

function beginning(layer: Layer, key: string, whole: Uint8Array, part: Uint8Array, scores: Scores): void {
  const [from, to] = rangeOf(layer.words, key);
  for (let word = from; word < to; word++) scores.putWord(layer, word, word === from && wordAt(layer.words, word) === key ? whole : part);
}
function exactly(layer: Layer, key: string, points: Uint8Array, scores: Scores): void {
  const word = placeOf(layer.words, key);
  if (word >= 0) scores.putWord(layer, word, points);
}

const byReading = (layer: Layer, key: string, scores: Scores): void => beginning(layer, READING + key, POINTS.reading, POINTS.readingBeginning, scores);
/** One writing of the word among plain words. */
const alsoPlain = (layer: Layer, key: string, scores: Scores): void => beginning(layer, key, POINTS.spelling, POINTS.spellingBeginning, scores);

/** Latin, Cyrillic, the parts of Hangul; whatever else has letters lies between them. */
const BLOCKS = [[WORDS, '\u0250'], ['\u0400', '\u0530'], ['\u1100', '\u1200'], ['\u0250', '\u3000']] as const;
/** From which word on, and to which, words are of the same letters. */
function sameLetters(words: Segment, text: string): readonly [number, number] {
  const [from, to] = BLOCKS.find(([first, end]) => text >= first && text < end) ?? [text.charAt(0), `${text.charAt(0)}\uffff`];
  return [firstFrom(words, from), firstFrom(words, to)];
}

const SHORTEST_SOUND = 3;
const sounds = (key: string | null, text: string): key is string => key !== null && key !== text && key.length >= SHORTEST_SOUND;
function wordIn(layer: Layer, text: string, scores: Scores): void {
  beginning(layer, text, POINTS.whole, POINTS.beginning, scores);
  const reading = readingKey(text) ?? typedReadingKey(text);
  if (reading !== null) byReading(layer, reading, scores);
  if (sounds(reading, text)) alsoPlain(layer, reading, scores);
  const spelling = spellingKey(text);
  if (spelling !== null && spelling.length >= SHORTEST_SOUND) beginning(layer, SPELLING + spelling, POINTS.spelling, POINTS.spellingBeginning, scores);
  if (sounds(spelling, text)) alsoPlain(layer, spelling, scores);
  const umlaut = withoutUmlautE(text);
  if (umlaut !== text) alsoPlain(layer, umlaut, scores);
}
function middleIn(layer: Layer, text: string, scores: Scores): void {
  const { words } = layer;
  const [from, to] = sameLetters(words, text);
  if (text.length > 1) eachWith(words, text, from, to, (word) => scores.putWord(layer, word, POINTS.infix));
  if (/^\d{3,}$/.test(text)) phoneIn(layer, text, scores);
}
function slipsOf(layer: Layer, text: string, slips: number, scores: Scores): void {
  const [from, to] = sameLetters(layer.words, text);
  eachNear(layer.words, text, slips, from, to, (word, isBeginning) => scores.putWord(layer, word, isBeginning ? POINTS.slipBeginning : POINTS.slip));
}

/** Fields in place of points. */
const AS_THEY_ARE = Uint8Array.from({ length: 256 }, (_, fields) => fields);
function runIn(layer: Layer, text: string, scores: Scores, parts: Scores): void {
  beginning(layer, RUN + text, POINTS.whole, POINTS.beginning, scores);
  if (text.length === 1) return beginning(layer, text, POINTS.infix, POINTS.infix, scores);
  if (text.length === 2) return exactly(layer, text, POINTS.infix, scores);
  if (text.length === 3) return exactly(layer, THREE + text, POINTS.infix, scores);
  // Every three signs that follow one another: the records that have all of them, in one field.
  let found = new Int32Array();
  let fields = new Uint8Array();
  for (let i = 0; i < text.length - 2; i++) {
    parts.clear();
    exactly(layer, THREE + text.slice(i, i + 3), AS_THEY_ARE, parts);
    if (i === 0) {
      found = parts.touched.slice(0, parts.count);
      fields = new Uint8Array(parts.count).fill(255);
    }
    let left = 0;
    for (let k = 0; k < found.length; k++) {
      const both = (fields[k] as number) & (parts.best[found[k] as number] as number);
      if (both === 0) continue;
      found[left] = found[k] as number;
      fields[left++] = both;
    }
    found = found.subarray(0, left);
    if (left === 0) return undefined;
  }
  for (let k = 0; k < found.length; k++) scores.put(found[k] as number, POINTS.infix[fields[k] as number] as number);
  return undefined;
}

function phoneIn(layer: Layer, digits: string, scores: Scores): void {
  const [from, to] = rangeOf(layer.words, PHONE);
  eachWith(layer.words, digits, from, to, (word) => scores.putWord(layer, word, wordAt(layer.words, word) === PHONE + digits ? POINTS.whole : POINTS.beginning));
}

export interface LookUp {
  readonly layers: readonly Layer[];
  readonly records: Records;
  readonly scores: Scores;
  /** A second one, for parts of a term. */
  readonly parts: Scores;
  /** From so many records on, neither the middle of words nor slips are looked at. */
  readonly enough: number;
}

function inLayers({ layers, scores, parts, enough }: LookUp, term: Term): void {
  switch (term.kind) {
    case 'word': {
      for (const layer of layers) wordIn(layer, term.text, scores);
      if (scores.count < enough) for (const layer of layers) middleIn(layer, term.text, scores);
      const most = slipsIn(term.text);
      for (let slips = 1; slips <= most && scores.count < (slips === 1 ? enough : 1); slips++) for (const layer of layers) slipsOf(layer, term.text, slips, scores);
      return;
    }
    case 'run':
      for (const layer of layers) {
        runIn(layer, term.text, scores, parts);
        if (term.reading !== null) { byReading(layer, term.reading, scores); alsoPlain(layer, term.reading, scores); }
      }
      return;
    case 'phone':
      for (const layer of layers) phoneIn(layer, digitsToFind(term.digits), scores);
      return;
    default: return term satisfies never;
  }
}

/** Fills the scores with what the term finds. */
export function lookUp(given: LookUp, term: Term): void {
  given.scores.clear();
  inLayers(given, term);
  given.scores.putParts(given.records);
}
