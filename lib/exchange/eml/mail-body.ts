// Plain text as the body of a mail: lines of at most 76 letters on the way, whatever was written, and the same text when it is read again. It must not know what the text says.
import { base64 } from './header-words.ts';

const LONGEST = 76;
const encoder = new TextEncoder();

export interface MailBody {
  readonly encoding: '7bit' | 'quoted-printable' | 'base64';
  /** ASCII, CRLF at the end of each line. */
  readonly lines: string;
}

/** Line ends, and whole characters only. NUL would end the mail for some programs. */
export const bodyLines = (text: string): readonly string[] => new TextDecoder().decode(encoder.encode(text)).replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n').replaceAll('\0', '').split('\n');

const isBare = (line: string): boolean => /^[\t\x20-\x7e]{0,76}$/u.test(line) && !/[\t ]$/u.test(line) && !/^(?:From |\.)/u.test(line);

const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
function quotedLine(line: string): string {
  const bytes = encoder.encode(line);
  const out: string[] = [];
  let now = '';
  bytes.forEach((byte, at) => {
    const isLast = at === bytes.length - 1;
    const isBlank = byte === 32 || byte === 9;
    // A program on the way may take a line that begins so for its own.
    const isMark = now === '' && (byte === 46 || (byte === 70 && line.startsWith('From ')));
    const piece = byte === 61 || byte > 126 || (byte < 32 && byte !== 9) || isMark || (isBlank && isLast) ? hex(byte) : String.fromCharCode(byte);
    if (now.length + piece.length >= LONGEST) {
      out.push(`${now}=`);
      now = '';
    }
    now += piece;
  });
  return [...out, now].join('\r\n');
}

export function mailBody(text: string): MailBody {
  const lines = bodyLines(text);
  if (lines.every(isBare)) return { encoding: '7bit', lines: `${lines.join('\r\n')}\r\n` };
  const bytes = encoder.encode(`${lines.join('\r\n')}\r\n`);
  const beyond = bytes.reduce((sum, byte) => sum + Number(byte > 126), 0);
  if (beyond * 6 <= bytes.length) return { encoding: 'quoted-printable', lines: `${lines.map(quotedLine).join('\r\n')}\r\n` };
  return { encoding: 'base64', lines: `${(base64(bytes).match(/.{1,76}/gu) ?? []).join('\r\n')}\r\n` };
}
