// Finds where the mails of an mbox begin and end while it runs past in pieces of any size. It holds a mail's beginning and no more, and must not know what mails say.

/** One mail: from its first header to where the next "From " line begins. */
export interface MailPlace {
  /** Bytes from the start of the file. */
  readonly offset: number;
  readonly length: number;
  /** The first bytes of it, as many as were asked for. */
  readonly head: Uint8Array;
}
export interface Splitter {
  /** Mails that ended within this piece. What they hold is true until the next call. */
  push(piece: Uint8Array): readonly MailPlace[];
  end(): readonly MailPlace[];
}

/** A mail larger than this is cut: what lies behind is attachments. */
export const LARGEST_MAIL = 25 * 1024 * 1024;
const [LF, CR] = [10, 13];
const FROM = [70, 114, 111, 109, 32]; // "From "
const LONGEST_FROM_LINE = 1000;
const LOOKED_AHEAD = 100;
/** Before the line that is looked at: whether an empty one stands there. */
const LOOKED_BACK = 4;
const HEAD_SEARCHED = 65_536;

/** As ctime writes it, in whatever language the machine speaks; Takeout puts its zone in between. */
const DATED = /^\S+\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+\d{1,2}\s+\d{1,2}:\d{2}/u;
/** Of a program that writes it in its own way: nothing at all, or something with a year and a time. */
const ODD = /^\s*$|^(?=.*\b(?:19|20)\d{2}\b).*\b\d{1,2}:\d{2}\b/u;
const HEADER = /^(?:[A-Za-z][\w-]{0,70}[ \t]?:|>From )/u;
const latin1 = new TextDecoder('latin1');
const textOf = (bytes: Uint8Array, from: number, to: number): string => latin1.decode(bytes.subarray(from, to));

const isFrom = (bytes: Uint8Array, at: number): boolean => FROM.every((byte, i) => bytes[at + i] === byte);
const isEmptyBefore = (bytes: Uint8Array, at: number): boolean => at === 0 || (bytes[at - 1] === LF && (at === 1 || bytes[at - 2] === LF || (bytes[at - 2] === CR && (at === 2 || bytes[at - 3] === LF))));

type Verdict = 'yes' | 'no' | 'wait';

/** `at`: where a line begins with "From ". It parts two mails if a header follows, and it is dated or stands after an empty line. */
function judgeFromLine(bytes: Uint8Array, at: number, isFirst: boolean, isEnd: boolean): { readonly verdict: Verdict; readonly next: number } {
  const end = bytes.indexOf(LF, at);
  if (end < 0) return { verdict: isEnd || bytes.length - at > LONGEST_FROM_LINE ? 'no' : 'wait', next: at };
  if (end - at > LONGEST_FROM_LINE) return { verdict: 'no', next: at };
  const next = end + 1;
  const following = bytes.indexOf(LF, next);
  if (following < 0 && !isEnd && bytes.length - next < LOOKED_AHEAD) return { verdict: 'wait', next };
  const rest = textOf(bytes, at + FROM.length, end);
  const isDated = DATED.test(rest);
  const line = textOf(bytes, next, Math.min(following < 0 ? bytes.length : following, next + LOOKED_AHEAD));
  const isMail = (isDated || isFirst || (ODD.test(rest) && isEmptyBefore(bytes, at))) && (HEADER.test(line) || (isDated && line.trim() === ''));
  return { verdict: isMail ? 'yes' : 'no', next };
}

/** Where the headers end: at the empty line's first byte after them; the length where there is none. */
export function headEnd(bytes: Uint8Array, most = HEAD_SEARCHED): number {
  if (bytes[0] === LF || (bytes[0] === CR && bytes[1] === LF)) return 0;
  for (let at = bytes.indexOf(LF); at >= 0 && at < most; at = bytes.indexOf(LF, at + 1)) if (bytes[at + 1] === LF || (bytes[at + 1] === CR && bytes[at + 2] === LF)) return at + 1;
  return Math.min(bytes.length, most);
}

interface OpenMail {
  readonly offset: number;
  readonly pieces: Uint8Array[];
  kept: number;
  /** Where its Content-Length says that it ends; null where it says nothing, or not the truth. */
  claimed?: number | null;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) { out.set(piece, at); at += piece.length; }
  return out;
}

/** mboxcl leaves "From " in a body as it is, and says by its length where the mail ends. */
function claimedEnd({ offset, pieces }: OpenMail): number | null {
  const head = joined(pieces).subarray(0, HEAD_SEARCHED);
  const end = headEnd(head);
  const length = Number(/^content-length:[ \t]{0,20}(\d{1,10})[ \t]{0,20}\r?$/imu.exec(textOf(head, 0, end))?.[1] ?? Number.NaN);
  return Number.isNaN(length) || length > LARGEST_MAIL ? null : offset + end + (head[end] === CR ? 2 : 1) + length;
}

const isMoreThanSpace = (bytes: Uint8Array): boolean => { for (const byte of bytes.subarray(0, 2000)) if (byte > 32) return true; return false; };

/** `keep`: how many bytes of each mail's beginning are held; at least those of its headers. */
export function mboxSplitter(keep: number): Splitter {
  let buffer: Uint8Array = new Uint8Array(0);
  let base = 0;
  let at = 0;
  let beginsLine = true;
  let taken = 0;
  let open: OpenMail = { offset: 0, pieces: [], kept: 0 };
  const collect = (to: number): void => {
    const size = Math.min(to - taken, keep - open.kept);
    if (size > 0) { open.pieces.push(buffer.subarray(taken, taken + size)); open.kept += size; }
    taken = to;
  };
  /** Whether this "From " line stands within the length that the mail claims; `jump`: where it ends. */
  const inClaimed = (isEnd: boolean): { readonly verdict: Verdict; readonly jump: number } => {
    if (open.claimed === undefined) open.claimed = claimedEnd(open);
    const end = open.claimed === null ? -1 : open.claimed - base;
    if (end <= at) return { verdict: 'no', jump: at };
    if (end + 2 + FROM.length > buffer.length && !isEnd) return { verdict: 'wait', jump: at };
    const jump = [end, end + 1, end + 2].find((place) => place > at && (isFrom(buffer, place) || (isEnd && place >= buffer.length)) && (place === end || buffer[place - 1] === LF));
    if (jump === undefined) { open.claimed = null; return { verdict: 'no', jump: at }; }
    return { verdict: 'yes', jump };
  };
  const advance = (isEnd: boolean, out: MailPlace[]): void => {
    for (;;) {
      if (!beginsLine) {
        const end = buffer.indexOf(LF, at);
        at = end < 0 ? buffer.length : end + 1;
        if (end < 0) return;
        beginsLine = true;
      }
      if (at >= buffer.length) return;
      if (buffer[at] !== FROM[0]) { beginsLine = false; continue; }
      if (at + FROM.length > buffer.length && !isEnd && FROM.every((byte, i) => at + i >= buffer.length || buffer[at + i] === byte)) return;
      if (!isFrom(buffer, at)) { beginsLine = false; continue; }
      const { verdict, next } = judgeFromLine(buffer, at, base + at === 0, isEnd);
      if (verdict === 'wait') return;
      if (verdict === 'no') { beginsLine = false; continue; }
      collect(at);
      const inside = inClaimed(isEnd);
      if (inside.verdict === 'wait') return;
      if (inside.verdict === 'yes') { at = Math.min(inside.jump, buffer.length); beginsLine = at < buffer.length; continue; }
      close(at, out);
      open = { offset: base + next, pieces: [], kept: 0 };
      taken = next;
      at = next;
    }
  };
  const close = (to: number, out: MailPlace[]): void => {
    const head = joined(open.pieces);
    if (isMoreThanSpace(head)) out.push({ offset: open.offset, length: base + to - open.offset, head });
  };
  return {
    push(piece) {
      const from = Math.max(0, at - LOOKED_BACK);
      base += from;
      at -= from;
      taken -= from;
      // Pieces of an earlier buffer live on by themselves; the buffer does not.
      buffer = joined([buffer.subarray(from), piece]);
      const out: MailPlace[] = [];
      advance(false, out);
      collect(at);
      return out;
    },
    end() {
      const out: MailPlace[] = [];
      advance(true, out);
      collect(buffer.length);
      close(buffer.length, out);
      buffer = new Uint8Array(0);
      return out;
    },
  };
}

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** The mails of a mailbox one after another; no more than one piece of the file and the beginning of one mail are held. */
export async function* findMails(pieces: Pieces, keep: number): AsyncGenerator<MailPlace> {
  const splitter = mboxSplitter(keep);
  for await (const piece of pieces) yield* splitter.push(piece);
  yield* splitter.end();
}

/** Whole mails; of a larger one its first 25 MB. */
export async function* splitMbox(pieces: Pieces): AsyncGenerator<Uint8Array> {
  for await (const { head } of findMails(pieces, LARGEST_MAIL)) yield head.slice();
}

const BLOCK = 1024 * 1024;

/** A file in blocks, read only when they are asked for. */
export async function* blocksOf(file: Blob, size = BLOCK): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += size) yield new Uint8Array(await file.slice(from, from + size).arrayBuffer());
}
