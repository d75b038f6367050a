// Everything under which one record is looked up, each with the field it stands in. What a token begins with says what it is.
import { fold } from '../writing/fold.ts';
import { FIELDS, type Entry, type FieldText } from './entry.ts';
import { readingKey, spellingKey } from './sound.ts';
import { joinedByApostrophe, piecesOf, type Piece } from './words.ts';

/** A whole run of Han or kana; a reading; a spelling; a tag as it is written; the digits of a number; three signs of a run. Everything else is a word, or two signs of a run, or its last one. */
export const RUN = '\u0001';
export const READING = '\u0002';
export const SPELLING = '\u0003';
export const TAG = '\u0004';
export const PHONE = '\u0005';
export const THREE = '\u0006';
/** The first that a word may begin with. */
export const WORDS = '0';
const LONGEST_RUN = 24;
const KANA = /[\u3040-\u309fー]{2,}/g;

export type Put = (token: string, field: number) => void;

function putRun(run: string, field: number, put: Put): void {
  for (let i = 0; i < run.length - 1; i++) put(run.slice(i, i + 2), field);
  for (let i = 0; i < run.length - 2; i++) put(THREE + run.slice(i, i + 3), field);
  put(run.charAt(run.length - 1), field);
}
/** What is looked up by how it sounds: names and firms. */
function putSounds(piece: Piece, field: number, put: Put): void {
  // In コーヒー堂 the kana are read, the rest is not.
  for (const part of piece.run ? (piece.text.match(KANA) ?? []) : [piece.text]) {
    const reading = readingKey(part);
    if (reading !== null && reading !== part) put(READING + reading, field);
  }
  if (piece.run) return;
  const spelling = spellingKey(piece.text);
  if (spelling !== null && spelling !== piece.text) put(SPELLING + spelling, field);
}
const wholeRun = (run: string, field: number, put: Put): void => { if (run.length <= LONGEST_RUN) put(RUN + run, field); };

/** Two signs that a space parts are seldom meant. */
const ACROSS = FIELDS.indexOf('notes');
/** 田中 太郎 is found by 中太 as well, たなか たろう by tanakataro. */
function putJoined(pieces: readonly Piece[], folded: string, field: number, put: Put): void {
  let joined = '';
  let parts = 0;
  const end = (): void => {
    if (parts > 1) putSounds({ text: joined, at: 0, run: true }, field, put);
    if (parts > 1) wholeRun(joined, field, put);
    if (parts > 1) putRun(joined, ACROSS, put);
    joined = '';
    parts = 0;
  };
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    const follows = before?.run === true && piece.run && piece.at === before.at + before.text.length + 1 && /[\s・]/u.test(folded.charAt(piece.at - 1));
    if (!follows) end();
    if (piece.run) { joined += piece.text; parts += 1; }
  });
  end();
}

const isNamed = ({ field }: FieldText): boolean => field === 'name' || field === 'company';
function putText(told: FieldText, put: Put): void {
  const field = FIELDS.indexOf(told.field);
  const folded = fold(told.text);
  const pieces = piecesOf(folded);
  const named = isNamed(told);
  for (const piece of pieces) {
    if (piece.run) putRun(piece.text, field, put);
    else put(piece.text, field);
    if (piece.run && named) wholeRun(piece.text, field, put);
    if (named) putSounds(piece, field, put);
  }
  if (named) putJoined(pieces, folded, field, put);
  if (folded.includes("'")) for (const word of joinedByApostrophe(folded, pieces)) put(word, field);
}

export const digitsOf = (phone: string): string => fold(phone).replace(/\D/g, '').replace(/^0+/, '');

export function putEntry(entry: Entry, put: Put): void {
  for (const told of entry.texts) putText(told, put);
  for (const phone of entry.phones) put(PHONE + digitsOf(phone), FIELDS.indexOf('contact'));
  for (const tag of entry.tags) put(TAG + tag.normalize('NFC'), FIELDS.indexOf('tag'));
}
