// The words of a message from its parts: plain text and HTML as they were sent, without attachments, calendars and what could not be decrypted. Pure.
import { decodeText } from '../../domain/writing/decode-text.ts';
import { escapeHtml } from '../../domain/writing/html-letters.ts';
import { unflow } from '../../domain/writing/unflow.ts';
import { isBytewise, toWindows1252 } from '../../domain/writing/windows-1252.ts';
import type { MessagePart } from './messenger.ts';

export interface Words {
  /** `\n` line breaks; empty where only HTML holds all of it. */
  readonly text: string;
  readonly html: string | null;
  /** It was sent under a key that is not at hand. */
  readonly isLocked: boolean;
}
interface Block { readonly text: string | null; readonly html: string | null }

const PGP = /^-----BEGIN PGP MESSAGE-----$/mu;
/** Begins a run of Japanese in ISO-2022-JP. */
const ESCAPE = '\u001b$';
const typeOf = ({ contentType }: MessagePart): string => (contentType ?? 'text/plain').toLowerCase();
const parameter = (part: MessagePart, name: string): string => new RegExp(`;\\s*${name}\\s*=\\s*"?([^";]+)`, 'iu').exec(part.headers?.['content-type']?.[0] ?? '')?.[1]?.trim().toLowerCase() ?? '';

/** A label that says no more than that it is text. */
const UNNAMED = /^(?:|(?:us-)?ascii|(?:x-)?unknown.*)$/u;

/** Where no encoding is named, the one that gives words: Thunderbird leaves the bytes, one a sign. A named one is doubted where they are sound UTF-8, or Japanese by its marks. */
function inLetters(part: MessagePart): string {
  const text = part.body ?? '';
  if ((!text.includes(ESCAPE) && !/[\u0080-\uffff]/u.test(text)) || !isBytewise(text)) return text;
  const read = decodeText(toWindows1252(text));
  return read.ok && (UNNAMED.test(parameter(part, 'charset')) || (read.value.encoding === 'utf-8' && read.value.isSound)) ? read.value.text : text;
}

function plainText(part: MessagePart): string {
  const text = inLetters(part).replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\0', '');
  return parameter(part, 'format') === 'flowed' ? unflow(text, parameter(part, 'delsp') === 'yes') : text;
}

function blocksOf(part: MessagePart): readonly Block[] {
  const type = typeOf(part);
  // Absent on what stands in the mail itself.
  if (part.name !== undefined) return [];
  if (type === 'multipart/alternative') {
    const inner = (part.parts ?? []).flatMap(blocksOf);
    const text = inner.flatMap((block) => block.text ?? []);
    const html = inner.flatMap((block) => block.html ?? []);
    return inner.length === 0 ? [] : [{ text: text.length > 0 ? text.join('\n') : null, html: html.length > 0 ? html.join('\n') : null }];
  }
  if (type.startsWith('multipart/')) return (part.parts ?? []).flatMap(blocksOf);
  if (part.body === undefined) return [];
  if (type === 'text/html') return [{ text: null, html: inLetters(part) }];
  return type === 'text/plain' ? [{ text: plainText(part), html: null }] : [];
}

const asHtml = ({ text, html }: Block): string => html ?? `<pre>${escapeHtml(text ?? '')}</pre>`;
const isLockedPart = (part: MessagePart): boolean =>
  /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime|application\/pgp-encrypted)$/u.test(typeOf(part)) || (part.parts ?? []).some(isLockedPart);

/** `message`: as `messages.getFull` gives it, the outer part first. */
export function wordsOf(message: MessagePart): Words {
  // An attached message is no part of what was said in this one.
  const blocks = (message.parts ?? []).flatMap(blocksOf);
  const hasHtml = blocks.some(({ html }) => html !== null);
  const isWhole = blocks.every(({ text }) => text !== null);
  const text = isWhole ? blocks.map((block) => block.text ?? '').join('\n') : '';
  const isEmpty = blocks.every((block) => (block.text ?? block.html ?? '').trim() === '');
  const isLocked = message.decryptionStatus === 'fail' || PGP.test(text) || (isEmpty && isLockedPart(message));
  return { text: isLocked ? '' : text, html: hasHtml && !isLocked ? blocks.map(asHtml).join('\n') : null, isLocked };
}
