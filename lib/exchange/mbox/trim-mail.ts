// Takes the attachments out of a mail before it is parsed, so that nobody decodes them: headers and text parts stay. It must not know what the text says.
import { headEnd } from './split-mbox.ts';

/** Below this it is not worth the looking. */
const SMALL = 16_384;
const MOST_PARTS = 200;
const LARGEST_TEXT = 400_000;
const LARGEST_HEAD = 262_144;
const [LF, CR, DASH] = [10, 13, 45];
const latin1 = new TextDecoder('latin1');

const BOUNDARY = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/iu;
const unfolded = (text: string): string => text.replace(/\r?\n[ \t]+/gu, ' ');
const typeOf = (head: string): string => /^content-type:\s*([^\s;]+)/imu.exec(head)?.[1]?.toLowerCase() ?? 'text/plain';
const isAttached = (head: string): boolean => /^content-disposition:\s*attachment/imu.test(head);
const isText = (head: string): boolean => /^(?:text\/(?:plain|html)|multipart\/)/u.test(typeOf(head)) && !isAttached(head);

/** The next line that begins with two dashes. */
function nextDashes(bytes: Uint8Array, from: number): number {
  for (let at = from === 0 ? 0 : bytes.indexOf(LF, from - 1) + 1; at >= 0 && at < bytes.length;) {
    if (bytes[at] === DASH && bytes[at + 1] === DASH) return at;
    const end = bytes.indexOf(LF, at);
    if (end < 0) return -1;
    at = end + 1;
  }
  return -1;
}

/** What is left can be parsed as before; a mail that is not made of parts, or whose parts cannot be told, comes back as far as `LARGEST_TEXT` allows. */
export function trimMail(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SMALL) return bytes;
  const end = headEnd(bytes, LARGEST_HEAD);
  const head = unfolded(latin1.decode(bytes.subarray(0, Math.min(end, 65_536))));
  if (!typeOf(head).startsWith('multipart/')) return isText(head) ? bytes.subarray(0, end + LARGEST_TEXT) : bytes.subarray(0, end);
  const known = new Set<string>();
  const learn = (text: string): void => { const found = BOUNDARY.exec(text); const name = found?.[1] ?? found?.[2]; if (name !== undefined) known.add(name.trimEnd()); };
  learn(head);
  const kept: Uint8Array[] = [bytes.subarray(0, end)];
  let parts = 0;
  let from = end;
  let keeps = true;
  for (let at = nextDashes(bytes, from); at >= 0 && parts < MOST_PARTS;) {
    const lineEnd = bytes.indexOf(LF, at);
    const to = lineEnd < 0 ? bytes.length : lineEnd;
    const line = latin1.decode(bytes.subarray(at + 2, Math.min(to, at + 210))).trimEnd();
    const isClosing = line.endsWith('--') && known.has(line.slice(0, -2));
    if (!known.has(line) && !isClosing) { at = nextDashes(bytes, to); continue; }
    if (keeps) kept.push(bytes.subarray(from, Math.min(at, from + LARGEST_TEXT)));
    parts += 1;
    const partHead = headEnd(bytes.subarray(to + 1), 16_384) + to + 1;
    const told = isClosing ? '' : unfolded(latin1.decode(bytes.subarray(to + 1, partHead)));
    keeps = isClosing || isText(told);
    if (typeOf(told).startsWith('multipart/')) learn(told);
    // The line that parts them stays, so that what follows is where it was; of an attachment only its headers do.
    kept.push(needsBreak(kept) ? bytes.subarray(Math.max(0, at - (bytes[at - 2] === CR ? 2 : 1)), to + 1) : bytes.subarray(at, to + 1));
    if (!keeps) kept.push(bytes.subarray(to + 1, partHead), new Uint8Array([LF]));
    from = to + 1;
    at = nextDashes(bytes, to);
  }
  if (keeps && parts < MOST_PARTS) kept.push(bytes.subarray(from, from + LARGEST_TEXT));
  const out = new Uint8Array(kept.reduce((sum, piece) => sum + piece.length, 0));
  let place = 0;
  for (const piece of kept) { out.set(piece, place); place += piece.length; }
  return out;
}

/** A part that was cut in the middle of a line. */
const needsBreak = (kept: readonly Uint8Array[]): boolean => { const last = kept.findLast((piece) => piece.length > 0); return last !== undefined && last.at(-1) !== LF; };
