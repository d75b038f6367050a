// Writes a message as mail programs do: charsets of old, quoted-printable, base64, HTML beside the text, attachments. For invented mailboxes only.
import type { MailAddress } from '../../lib/domain/mail-thread.ts';

export type Charset = 'utf-8' | 'iso-2022-jp' | 'shift_jis' | 'koi8-r' | 'windows-1251' | 'iso-8859-1';

/** Characters to bytes, by decoding every byte or pair there is. */
function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(charset);
  const table = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]): void => { const char = decoder.decode(Uint8Array.from(bytes)); if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, bytes); };
  for (let byte = 0; byte < 256; byte++) learn([byte]);
  if (charset === 'euc-jp' || charset === 'shift_jis') for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) learn([a, b]);
  return table;
}
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();
const tableFor = (charset: string): ReadonlyMap<string, readonly number[]> => { const table = tables.get(charset) ?? tableOf(charset); tables.set(charset, table); return table; };

/** Null where the charset has no such character. */
export function encodeText(text: string, charset: Charset): Uint8Array | null {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  const table = tableFor(charset === 'iso-2022-jp' ? 'euc-jp' : charset);
  const out: number[] = [];
  let isJapanese = false;
  for (const char of text) {
    const bytes = table.get(char);
    if (!bytes) return null;
    if (charset === 'iso-2022-jp') {
      const wide = bytes.length === 2 && (bytes[0] ?? 0) >= 0xa1 && (bytes[1] ?? 0) >= 0xa1;
      if (!wide && (bytes[0] ?? 0) > 127) return null;
      if (wide !== isJapanese) { out.push(0x1b, ...(wide ? [0x24, 0x42] : [0x28, 0x42])); isJapanese = wide; }
      out.push(...(wide ? bytes.map((byte) => byte - 0x80) : bytes));
    } else out.push(...bytes);
  }
  if (isJapanese) out.push(0x1b, 0x28, 0x42);
  return Uint8Array.from(out);
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/(.{76})/gu, '$1\n');
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function quotedPrintable(bytes: Uint8Array): string {
  let line = '';
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 10) { out += `${line.replace(/[ \t]$/u, (end) => (end === ' ' ? '=20' : '=09'))}\n`; line = ''; continue; }
    const piece = byte === 61 || byte < 32 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte);
    if (line.length + piece.length > 75) { out += `${line}=\n`; line = ''; }
    line += piece;
  }
  return out + line;
}

export type Transfer = '7bit' | '8bit' | 'quoted-printable' | 'base64';

/** A body part with its headers, as bytes in a latin1 string. */
export function writePart(type: string, text: string, charset: Charset, transfer: Transfer): string {
  const bytes = encodeText(text, charset);
  if (!bytes) return writePart(type, text, 'utf-8', transfer);
  const isPlain = bytes.every((byte) => byte < 128);
  const way = transfer === '7bit' && !isPlain ? 'base64' : transfer;
  const body = way === 'base64' ? base64(bytes) : way === 'quoted-printable' ? quotedPrintable(bytes) : latin(bytes);
  return `Content-Type: ${type}; charset="${charset}"\nContent-Transfer-Encoding: ${way}\n\n${body}\n`;
}

export function encodeWord(text: string, charset: Charset = 'utf-8'): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text;
  const pieces: string[] = [];
  for (let chars = [...text]; chars.length > 0;) pieces.push(chars.splice(0, 14).join(''));
  return pieces.map((piece) => { const bytes = encodeText(piece, charset); return `=?${bytes ? charset : 'utf-8'}?B?${Buffer.from(bytes ?? new TextEncoder().encode(piece)).toString('base64')}?=`; }).join('\n ');
}
export const writeAddress = ({ name, email }: MailAddress): string => (name ? `${/[^\x20-\x7e]/u.test(name) ? encodeWord(name) : `"${name.replaceAll('"', '')}"`} <${email ?? 'nobody@mail.example'}>` : (email ?? 'nobody@mail.example'));

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
export const asHtml = (text: string): string => `<!DOCTYPE html><html><body><div dir="ltr">${text.split('\n').map((line) => (line === '' ? '<div><br></div>' : `<div>${escape(line)}</div>`)).join('\n')}</div></body></html>`;

/** `bytes` in base64, as an attachment's part. */
export const writeAttachment = (name: string, type: string, bytes: Uint8Array): string => `Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${base64(bytes)}\n`;
export const multipart = (kind: 'mixed' | 'alternative', boundary: string, parts: readonly string[]): string => `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n${parts.map((part) => `--${boundary}\n${part}`).join('\n')}\n--${boundary}--\n`;
