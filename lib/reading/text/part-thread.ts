// A thread's messages parted: each one's own words in sentences, its signature, what it forwards, and the language of each. It must not know what any of them says.
import type { MailMessage, MailThread } from '../../domain/mail-thread.ts';
import { detectLanguage } from '../detect-language.ts';
import { htmlToText } from './html-to-text.ts';
import { foldLine, linesOf } from './line.ts';
import { partMessage, type OwnText } from './own-text.ts';
import { sentencesOf, type Piece } from './sentences.ts';

export interface PartedSentence extends Piece {
  readonly languageCode: string;
}

export interface PartedMessage {
  readonly index: number;
  readonly message: MailMessage;
  readonly body: string;
  readonly parts: OwnText;
  readonly languageCode: string;
  readonly sentences: readonly PartedSentence[];
  readonly own: string;
  readonly signature: string;
  readonly forwarded: string;
}

const LONGEST_BODY = 200_000;
const MOST_SENTENCES = 250;
const MOST_MESSAGES = 300;
/** Of a mail's own words, so many are weighed; the rest is kept but not read. */
const MOST_CHARACTERS = 10_000;

/** A sentence of another script, or another tongue, than the rest of its message is read in its own language. */
function languageOfSentence(text: string, message: string): string {
  const wide = /[\u3040-\u30ff\u3400-\u9fff]/u.test(text);
  if (wide) return 'ja';
  const cyrillic = (text.match(/[\u0400-\u04ff]/gu) ?? []).length;
  if (cyrillic > 0 && cyrillic * 2 > (text.match(/[A-Za-z]/gu) ?? []).length) return 'ru';
  if (message === 'ja' || message === 'ru') return cyrillic > 0 ? 'ru' : text.length > 12 ? detectLanguage(text, 'en') : 'en';
  return message;
}

function bodyOf(message: MailMessage): string {
  if (message.bodyText.trim() !== '') return message.bodyText;
  return message.bodyHtml ? htmlToText(message.bodyHtml) : '';
}

function part(message: MailMessage, index: number, known: ReadonlySet<string>, fallback: string): PartedMessage {
  const body = bodyOf(message).slice(0, LONGEST_BODY);
  const parts = partMessage(body, known, `${message.from.name ?? ''} ${message.from.email?.split('@')[0]?.replace(/[._-]/gu, ' ') ?? ''}`);
  const textOf = (spans: readonly { start: number; end: number }[]): string => spans.map((span) => body.slice(span.start, span.end)).join('\n');
  const own = textOf(parts.own);
  const languageCode = detectLanguage(own, fallback);
  let room = MOST_CHARACTERS;
  const pieces = parts.own.flatMap((span) => sentencesOf(body, span.start, span.end)).slice(0, MOST_SENTENCES).filter((piece) => (room -= piece.text.length) > 0);
  const sentences = pieces.map((piece) => ({ ...piece, languageCode: languageOfSentence(piece.text, languageCode) }));
  return { index, message, body, parts, languageCode, sentences, own, signature: textOf(parts.signature), forwarded: textOf(parts.forwarded) };
}

function addKnownLines(known: Set<string>, body: string): void {
  for (const line of linesOf(body)) {
    const folded = foldLine(line.text);
    if (folded.length > 1) known.add(folded);
  }
}

/** A thread's messages, oldest first; what an earlier one said is known in the later ones. */
export function partThread(thread: MailThread): PartedMessage[] {
  const known = new Set<string>();
  let language = detectLanguage(thread.subject);
  return thread.messages.slice(-MOST_MESSAGES).map((message, index) => {
    const parted = part(message, index, known, language);
    language = parted.languageCode;
    addKnownLines(known, parted.body);
    return parted;
  });
}
