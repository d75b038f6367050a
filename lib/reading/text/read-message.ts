// One message made ready for reading: its own words in sentences with what each tells, its signature and what it forwards. It must not know the thread's story.
import type { MailMessage, MailThread } from '../../domain/mail-thread.ts';
import type { Act } from '../acts/act.ts';
import { noScores, type ActScores } from '../acts/act-model.ts';
import { detectLanguage } from '../detect-language.ts';
import { matchersOf, type CueName, type Language, type Matchers } from '../languages/language.ts';
import { languageOf } from '../languages/registry.ts';
import { htmlToText } from './html-to-text.ts';
import { foldLine, linesOf } from './line.ts';
import { partMessage, type OwnText } from './own-text.ts';
import { sentencesOf, type Piece } from './sentences.ts';

export interface Sentence extends Piece {
  readonly language: Language;
  /** No words of any language. */
  readonly isNoise: boolean;
  /** How likely it does each act; nothing until the thread's acts are scored. */
  readonly scores: ActScores;
  readonly does: (act: Act) => number;
  /** What is told, found on first asking. */
  readonly tells: (cue: CueName) => boolean;
  /** Where the phrase stands in the sentence, or null. */
  readonly find: (cue: CueName) => { readonly text: string; readonly index: number } | null;
}

export interface ReadMessage {
  readonly index: number;
  readonly message: MailMessage;
  readonly body: string;
  readonly parts: OwnText;
  readonly language: Language;
  readonly languageCode: string;
  readonly sentences: readonly Sentence[];
  readonly own: string;
  readonly signature: string;
  readonly forwarded: string;
  readonly isAutomatic: boolean;
  readonly isInvitation: boolean;
}

const LONGEST_SENTENCE = 1500;
const LONGEST_BODY = 200_000;
const MOST_SENTENCES = 250;
/** Of a mail's own words, so many are weighed; the rest is kept but not read. */
const MOST_CHARACTERS = 10_000;
/** No words: a run that no language has. */
const NOISE = /[A-Za-z0-9\u0400-\u04ff]{80}|(.)\1{60}/u;

function toSentence(piece: Piece, language: Language): Sentence {
  const matchers: Matchers = matchersOf(language);
  const found = new Map<CueName, RegExpExecArray | null>();
  const text = piece.text.slice(0, LONGEST_SENTENCE).normalize('NFC');
  const isNoise = !/[\p{L}]/u.test(text) || NOISE.test(text);
  const find = (cue: CueName): { text: string; index: number } | null => {
    let match = found.get(cue);
    if (match === undefined) {
      match = isNoise ? null : (matchers[cue]?.exec(text) ?? null);
      found.set(cue, match);
    }
    return match ? { text: match[0], index: match.index } : null;
  };
  return { ...piece, language, isNoise, find, tells: (cue) => find(cue) !== null, scores: noScores, does: () => 0 };
}

/** A sentence of another script, or another tongue, than the rest of its message is read in its own language. */
function languageOfSentence(text: string, message: Language): Language {
  const wide = /[\u3040-\u30ff\u3400-\u9fff]/u.test(text);
  if (wide) return languageOf('ja');
  const cyrillic = (text.match(/[\u0400-\u04ff]/gu) ?? []).length;
  if (cyrillic > 0 && cyrillic * 2 > (text.match(/[A-Za-z]/gu) ?? []).length) return languageOf('ru');
  if (message.code === 'ja' || message.code === 'ru') return cyrillic > 0 ? languageOf('ru') : text.length > 12 ? languageOf(detectLanguage(text, 'en')) : languageOf('en');
  return message;
}

export function bodyOf(message: MailMessage): string {
  if (message.bodyText.trim() !== '') return message.bodyText;
  return message.bodyHtml ? htmlToText(message.bodyHtml) : '';
}

export function readMessage(message: MailMessage, index: number, known: ReadonlySet<string>, fallback: string): ReadMessage {
  const body = bodyOf(message).slice(0, LONGEST_BODY);
  const parts = partMessage(body, known, `${message.from.name ?? ''} ${message.from.email?.split('@')[0]?.replace(/[._-]/gu, ' ') ?? ''}`);
  const textOf = (spans: readonly { start: number; end: number }[]): string => spans.map((span) => body.slice(span.start, span.end)).join('\n');
  const own = textOf(parts.own);
  const languageCode = detectLanguage(own, fallback);
  const language = languageOf(languageCode);
  let room = MOST_CHARACTERS;
  const sentences = parts.own.flatMap((span) => sentencesOf(body, span.start, span.end)).slice(0, MOST_SENTENCES).filter((piece) => (room -= piece.text.length) > 0).map((piece) => toSentence(piece, languageOfSentence(piece.text, language)));
  const head = sentences.slice(0, 6);
  const isAutomatic = head.some((sentence) => sentence.tells('automatic'));
  const calendar = sentences.filter((sentence) => sentence.tells('invitation')).length;
  const isInvitation = calendar >= 2;
  return { index, message, body, parts, language, languageCode, sentences, own, signature: textOf(parts.signature), forwarded: textOf(parts.forwarded), isAutomatic, isInvitation };
}

export function addKnownLines(known: Set<string>, body: string): void {
  for (const line of linesOf(body)) {
    const folded = foldLine(line.text);
    if (folded.length > 1) known.add(folded);
  }
}

const MOST_MESSAGES = 300;

/** A thread's messages, oldest first; what an earlier one said is known in the later ones. */
export function readMessages(thread: MailThread): ReadMessage[] {
  const known = new Set<string>();
  const read: ReadMessage[] = [];
  let language = detectLanguage(thread.subject);
  thread.messages.slice(-MOST_MESSAGES).forEach((message, index) => {
    const one = readMessage(message, index, known, language);
    language = one.languageCode;
    addKnownLines(known, one.body);
    read.push(one);
  });
  return read;
}
