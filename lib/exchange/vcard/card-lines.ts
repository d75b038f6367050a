// The lines of a vCard file as properties, in 2.1, 3.0 and 4.0 alike: unfolded, quoted-printable and its soft line ends undone, letters decoded. It must not know what a property means.
import { CONTACT_CAPS } from '../../domain/contact-file.ts';
import { decodeAs, guessEncoding, type DecodedText } from '../../domain/writing/decode-text.ts';
import { fromWindows1252, toWindows1252, windows1252Byte } from '../../domain/writing/windows-1252.ts';

export interface CardProperty {
  /** Upper-case, without the group. */
  readonly name: string;
  readonly group: string | null;
  /** Names upper-case; 2.1's bare words are types. */
  readonly params: ReadonlyMap<string, readonly string[]>;
  /** Escapes stand as they are: what they mean depends on the property. */
  readonly value: string;
  readonly isCut: boolean;
}
/** The whole file as text; or, where its bytes are not valid in one encoding, byte by byte, so that each value can be decoded by itself. */
interface Source {
  readonly text: string;
  readonly isBytes: boolean;
  readonly encoding: string;
}

export function sourceOf(bytes: Uint8Array, { text, encoding, isSound }: DecodedText): Source {
  const isWide = encoding.startsWith('utf-16');
  return isWide || (isSound && encoding === 'utf-8') ? { text, isBytes: false, encoding: 'utf-8' } : { text: fromWindows1252(bytes), isBytes: true, encoding };
}

function decodeBytes(bytes: Uint8Array, labels: readonly string[]): string {
  for (const label of labels) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      continue; // not valid there, or a name nobody knows
    }
  }
  return decodeAs(bytes, guessEncoding(bytes) ?? 'windows-1252');
}

/** Where the value of a line begins: at the first colon outside quotes. */
function valueAt(line: string): number {
  let quoted = false;
  for (let i = 0; i < line.length; i += 1) {
    const code = line.charCodeAt(i);
    if (code === 34) quoted = !quoted;
    else if (code === 58 && !quoted) return i;
  }
  return line.indexOf(':'); // a quote that nobody closed
}
/** Split at a sign outside quotes. */
function splitOutside(text: string, sign: ';' | ','): readonly string[] {
  if (!text.includes('"')) return text.includes(sign) ? text.split(sign) : [text];
  const code = sign.charCodeAt(0);
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const at = text.charCodeAt(i);
    if (at === 34) quoted = !quoted;
    else if (at === code && !quoted) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
}
const CARETS: Readonly<Record<string, string>> = { n: '\n', "'": '"', '^': '^' };
const paramText = (text: string): string => (/["^]/u.test(text) ? bareText(text) : text.trim());
const bareText = (text: string): string => text.trim().replace(/^\\?"|\\?"$/gu, '').replace(/\^([n'^])/gu, (_, sign: string) => CARETS[sign] ?? sign);

const ENCODINGS: ReadonlySet<string> = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT', 'B', 'Q']);
const NO_PARAMS: ReadonlyMap<string, readonly string[]> = new Map();
const MOST_PARAMS = 60;
function readParams(parts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  if (parts.length === 0) return NO_PARAMS;
  const params = new Map<string, readonly string[]>();
  for (const part of parts.slice(0, MOST_PARAMS)) {
    const at = part.indexOf('=');
    const bare = part.trim().toUpperCase();
    if (bare === '') continue;
    // Types in one pair of quotes are several types still, whatever the grammar says.
    const [name, values] = at > 0 ? [part.slice(0, at).trim().toUpperCase(), splitOutside(part.slice(at + 1), ',').map(paramText)] : [ENCODINGS.has(bare) ? 'ENCODING' : 'TYPE', [part.trim()]];
    const all = name === 'TYPE' ? values.flatMap((value) => value.split(',')) : values;
    const known = params.get(name);
    params.set(name, [...(known ?? []), ...all].slice(0, MOST_PARAMS));
  }
  return params;
}
const encodingOf = (params: ReadonlyMap<string, readonly string[]>): string => (params.get('ENCODING')?.[0] ?? '').toUpperCase();

/** Octets of a quoted-printable value; signs beyond ASCII stand for their octets in the file's own letters. */
function unquote(text: string, isBytes: boolean): Uint8Array {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? '';
    const pair = sign === '=' ? text.slice(i + 1, i + 3) : '';
    if (/^[\da-f]{2}$/iu.test(pair)) {
      bytes.push(Number.parseInt(pair, 16));
      i += 2;
    } else if (pair === '\\n') {
      i += 2; // a soft line end that somebody escaped on its way
    } else if (sign > '\u007F' && !isBytes) {
      const point = String.fromCodePoint(text.codePointAt(i) ?? 0);
      bytes.push(...encoder.encode(point));
      i += point.length - 1;
    } else bytes.push(windows1252Byte(sign));
  }
  return Uint8Array.from(bytes);
}

const LONGEST = CONTACT_CAPS.fieldLength;
const BEYOND_ASCII = /\P{ASCII}/u;

/** One line after another, without its end; null after the last. A file of pictures is not laid out in memory twice. */
function lineReader(text: string): { next(): string | null } {
  const ends = /\r\n|\n|\r/gu;
  let at = 0;
  return {
    next: () => {
      if (at > text.length) return null;
      ends.lastIndex = at;
      const end = ends.exec(text);
      const line = text.slice(at, end?.index ?? text.length);
      at = end ? end.index + end[0].length : text.length + 1;
      return line;
    },
  };
}

/** Takes the file apart line by line; one property is held at a time. */
export function* cardProperties({ text, isBytes, encoding }: Source): Generator<CardProperty> {
  const lines = lineReader(text);
  for (let line = lines.next(), next = lines.next(); line !== null; ) {
    const parts = [line];
    const at = valueAt(line);
    const isQuoted = at > 16 && /[;=]QUOTED-PRINTABLE(?:;|$)/iu.test(line.slice(0, at));
    for (; next !== null; next = lines.next()) {
      const last = parts.at(-1) ?? '';
      if (isQuoted && last.endsWith('=') && !/^END:VCARD/iu.test(next)) {
        parts[parts.length - 1] = last.slice(0, -1);
        parts.push(next);
      } else if (next.startsWith(' ') || next.startsWith('\t')) parts.push(next.slice(1));
      else break;
    }
    const property = parts.length === 1 ? readLine(line, at, isBytes, encoding) : readUnfolded(parts.join(''), isBytes, encoding);
    if (property) yield property;
    line = next;
    next = lines.next();
  }
}

const readUnfolded = (line: string, isBytes: boolean, encoding: string): CardProperty | null => readLine(line, valueAt(line), isBytes, encoding);
function readLine(line: string, at: number, isBytes: boolean, encoding: string): CardProperty | null {
  if (at < 1 || at > LONGEST) return null;
  const [given = '', ...rest] = splitOutside(line.slice(0, at), ';');
  const dot = given.lastIndexOf('.');
  const name = given.slice(dot + 1).trim().toUpperCase();
  if (name === '' || name.length > 100) return null;
  const params = readParams(rest);
  let raw = line.slice(at + 1);
  // Pictures and keys are of no use to the book, however long they are.
  const isCut = raw.length > LONGEST && !['PHOTO', 'LOGO', 'SOUND', 'KEY', 'AGENT'].includes(name);
  if (raw.length > LONGEST) raw = raw.slice(0, LONGEST);
  const own = params.get('CHARSET')?.[0];
  const labels = [...(own ? [own] : []), 'utf-8', encoding];
  if (params === NO_PARAMS && !isBytes) return { name, group: dot > 0 ? given.slice(0, dot).trim().toUpperCase() : null, params, value: raw, isCut };
  const coding = encodingOf(params);
  const value = coding === 'QUOTED-PRINTABLE' || coding === 'Q' ? decodeBytes(unquote(raw, isBytes), labels) : isBytes && BEYOND_ASCII.test(raw) ? decodeBytes(toWindows1252(raw), own ? labels : ['utf-8', encoding]) : raw;
  return { name, group: dot > 0 ? given.slice(0, dot).trim().toUpperCase() : null, params, value, isCut };
}
