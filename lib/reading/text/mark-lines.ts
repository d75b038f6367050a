// Marks each line of a message as the sender's own, as quoted history or as forwarded. It must not know what the words mean, nor where a signature begins.
import { foldLine, type Line } from './line.ts';
import { headerNameOf, isAttribution, isForwardLine, isHeaderLine, isLoneFrom, isOriginalLine, isRule, isRunOnHead, isTitle, looksLikeHeader, opensAttribution, restartsAttribution, sharedAttribution } from '../../domain/writing/quote-headers.ts';
import { isDeviceLine, isLegalLine, looksLikeContact } from './signature.ts';

export type Kind = 'own' | 'quoted' | 'forwarded';

const QUOTE_MARK = /^\s{0,3}(?:>|\|(?:\s|$)|[\p{Lu}]{1,4}>)/u;
/** An address broken by a mail program: no mark of a quotation. */
const LONE_END = /^\s*>\s?(?:wrote)?\s?[:：]\s*$/u;

const textAt = (lines: readonly Line[], at: number): string => lines[at]?.text ?? '';
const isBlank = (lines: readonly Line[], at: number): boolean => textAt(lines, at).trim() === '';
const skipBlank = (lines: readonly Line[], at: number): number => {
  let next = at;
  while (next < lines.length && isBlank(lines, next)) next++;
  return next;
};

/** Puts together what a mail program broke: an address in its brackets, a soft break of quoted-printable. */
function join(before: string, after: string): string {
  if (before.endsWith('=')) return before.slice(0, -1) + after.trim();
  return /<\s*$/u.test(before) || /^\s*>/u.test(after) ? before.trimEnd() + after.trim() : `${before.trimEnd()} ${after.trim()}`;
}

/** How many lines from `at` make up an attribution; 0 when none begins there. Clients break it over up to four lines. */
function attributionAt(lines: readonly Line[], at: number, kinds: readonly Kind[]): number {
  if (!/[:：>\-–—]\s*$|\p{L}\)?\s*$/u.test(textAt(lines, at).slice(-40)) && !opensAttribution(textAt(lines, at))) return 0;
  let joined = '';
  for (let n = 1; n <= 4; n++) {
    const line = lines[at + n - 1]?.text;
    if (line === undefined || line.trim() === '' || line.length > 400 || (QUOTE_MARK.test(line) && !LONE_END.test(line))) return 0;
    if (n > 1 && (!opensAttribution(textAt(lines, at)) || restartsAttribution(line))) return 0;
    joined = n === 1 ? line : join(joined, line);
    const next = skipBlank(lines, at + n);
    if (isAttribution(joined, next - at - n < 2 && kinds[next] === 'quoted')) return n;
  }
  return 0;
}

interface Head {
  /** How many lines it takes, empty ones between its names included. */
  readonly lines: number;
  /** How many lines above it belong to it. */
  readonly above: number;
  readonly from: string;
}

const ENDS_IN_TIME = /(?:^|\s)\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s{1,4}\d{1,2}[:.]\d{2}(?:\s?[AaPp][Mm])?\s*$/u;

/** How many lines above a head that begins with "To:" tell who wrote and when, as Lotus Notes sets them; 0 for none. */
function writerAbove(lines: readonly Line[], at: number): number {
  let i = at - 1;
  while (i >= 0 && at - i < 4 && isBlank(lines, i)) i--;
  if (i < 0 || textAt(lines, i).length > 120 || !ENDS_IN_TIME.test(textAt(lines, i))) return 0;
  while (i > 0 && at - i < 7 && /^\s+\S/u.test(textAt(lines, i - 1)) && textAt(lines, i - 1).length < 80) i--;
  return at - i;
}

/** The header block of an older message that begins at `at`. */
function headAt(lines: readonly Line[], at: number, isAnnounced: boolean): Head | null {
  const first = headerNameOf(textAt(lines, at));
  if (first === null) return null;
  const above = first === 'from' || first === 'date' || isAnnounced ? 0 : writerAbove(lines, at);
  if (first !== 'from' && first !== 'date' && !isAnnounced && above === 0) return null;
  const names = new Set<string>();
  let from = '';
  let isAddressed = false;
  let isTimed = false;
  let end = at;
  for (let i = at; i < lines.length && i - at < 24; i++) {
    const text = textAt(lines, i);
    const name = headerNameOf(text);
    if (name !== null) {
      names.add(name);
      if (name === 'from') from ||= text;
      isTimed ||= name === 'date' && /\d{1,2}[^\p{L}\d]{1,3}\d{2}/u.test(text);
    } else if (text.trim() === '') {
      if (isHeaderLine(textAt(lines, i + 1)) && i + 1 - at < 24) continue;
      break;
    } else if (!/^\s|^[<(]/u.test(text) && !/[;,<]\s*$/u.test(textAt(lines, i - 1))) break;
    isAddressed ||= text.includes('@');
    end = i + 1;
  }
  const isWhole = names.size >= 2 && (names.has('from') || names.has('date') || (names.has('to') && names.has('subject') && isAddressed)) && (isAnnounced || names.has('subject') || isAddressed || (isTimed && names.has('from') && names.has('to')));
  const isAlone = isLoneFrom(textAt(lines, at)) && (at === 0 || isBlank(lines, at - 1)) && isBlank(lines, at + 1);
  return isWhole || isAlone || isRunOnHead(textAt(lines, at)) ? { lines: isWhole ? end - at : 1, above, from } : null;
}

/** A header block with the rule or the title above it, or such a title alone. */
function headingAt(lines: readonly Line[], at: number): { readonly head: Head | null; readonly after: number } | null {
  const text = textAt(lines, at);
  const isKnown = isOriginalLine(text);
  if (!isKnown && !isRule(text) && !isTitle(text)) {
    const head = headAt(lines, at, false);
    return head && { head, after: at + head.lines };
  }
  let next = at + 1;
  while (next < lines.length && next - at < 5 && (isBlank(lines, next) || isRule(textAt(lines, next)))) next++;
  if (!isKnown && next < lines.length && isOriginalLine(textAt(lines, next))) return headingAt(lines, next);
  const head = headAt(lines, next, true);
  if (head) return { head, after: next + head.lines };
  const below = lines.slice(next, next + 3).map((line) => line.text);
  if (isTitle(text) && below.length === 3 && below.every(looksLikeHeader) && lines.slice(next, next + 6).some((line) => line.text.includes('@'))) return { head: { lines: 3, above: 0, from: '' }, after: next + 3 };
  return isKnown ? { head: null, after: at + 1 } : null;
}

/** Words set between the lines of a quoted message that carries no marks ("see below in red"): lines no earlier message has. */
function inlineAnswers(lines: readonly Line[], from: number, known: ReadonlySet<string>, kinds: Kind[]): void {
  let matched = 0;
  let asked = 0;
  for (let i = from; i < lines.length; i++) {
    const folded = foldLine(textAt(lines, i));
    if (folded.length < 2 || isHeaderLine(folded)) continue;
    asked++;
    if (known.has(folded)) matched++;
  }
  if (asked === 0 || matched < 1 || matched / asked < 0.4) return;
  let seen = false;
  let nested = false;
  for (let i = from; i < lines.length && !nested; i++) {
    const folded = foldLine(textAt(lines, i));
    if (folded.length < 2) continue;
    if (isHeaderLine(folded)) {
      nested = seen;
      continue;
    }
    if (known.has(folded)) seen = true;
    else if (seen && !isRule(folded) && !isOriginalLine(folded) && folded.length < 2000) kinds[i] = 'own';
  }
}

/** Lines, those parted in two that hold the sender's last words and the attribution of what is quoted below. */
export function partShared(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    const at = /[:：]\s{0,4}$/u.test(line.text.slice(-8)) && QUOTE_MARK.test(textAt(lines, i + 1)) && !QUOTE_MARK.test(line.text) ? sharedAttribution(line.text) : 0;
    if (at === 0) return [line];
    const middle = line.start + at;
    return [{ text: line.text.slice(0, at), start: line.start, end: middle }, { text: line.text.slice(at), start: middle, end: line.end }];
  });
}

const LINK_REST = /^\s{0,4}\(?\S{0,300}[=/&%_]\S{0,300}\s?>?\s*$/u;

/** Ends of quoted lines that a mail program broke without marking them: "> … with many wo" / "rds". */
function mendBrokenQuotes(lines: readonly Line[], kinds: Kind[]): void {
  for (let i = 1; i < lines.length - 1; i++) {
    if (kinds[i] !== 'own' || kinds[i - 1] !== 'quoted' || isBlank(lines, i)) continue;
    const before = textAt(lines, i - 1);
    if (QUOTE_MARK.test(before) && QUOTE_MARK.test(textAt(lines, i + 1)) && LINK_REST.test(textAt(lines, i))) kinds[i] = 'quoted';
    const isCut = QUOTE_MARK.test(before) && before.length > 60 && !/[.?!:;]["”»)]?\s*$/u.test(before);
    if (isCut && textAt(lines, i).length < before.length && /^[\p{Ll}\d<(,]/u.test(textAt(lines, i)) && (kinds[i + 1] === 'quoted' || isBlank(lines, i + 1))) kinds[i] = 'quoted';
  }
}

/** Below a line that a telephone put at the end of its message, unmarked words are the older ones. */
function isHistoryBelowDevice(lines: readonly Line[], at: number): boolean {
  if (!isDeviceLine(textAt(lines, at)) || (at > 0 && !isBlank(lines, at - 1)) || !isBlank(lines, at + 1)) return false;
  const next = textAt(lines, skipBlank(lines, at + 1));
  return next !== '' && !isDeviceLine(next) && !isLegalLine(next) && !looksLikeContact(next) && !isRule(next) && !QUOTE_MARK.test(next);
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\d]+/u).filter((word) => word.length > 1);

/** `known`: folded lines of the thread's earlier messages. `sender`: who wrote, in whose own copy the message's head may stand above it. */
export function markLines(lines: readonly Line[], known: ReadonlySet<string>, sender: string): Kind[] {
  const kinds: Kind[] = lines.map((line) => (QUOTE_MARK.test(line.text) && !LONE_END.test(line.text) ? 'quoted' : 'own'));
  const fill = (from: number, to: number, kind: Kind): void => {
    for (let k = from; k < to; k++) kinds[k] = kind;
  };
  let i = 0;
  let isAnswered = false;
  const top = skipBlank(lines, 0);
  while (i < lines.length) {
    const text = textAt(lines, i);
    if (kinds[i] !== 'own') {
      // A mail may be forwarded inside quote marks; then it is new to the reader, unless it was answered already.
      let end = i;
      while (end < lines.length && kinds[end] === kinds[i]) end++;
      if (!isAnswered && isForwardLine(textAt(lines, i).replace(/^[\s>]+/u, ''))) fill(i, end, 'forwarded');
      i = end;
      continue;
    }
    if (text.trim() === '') {
      i++;
      continue;
    }
    if (isForwardLine(text)) {
      fill(i, lines.length, 'forwarded');
      break;
    }
    const attribution = attributionAt(lines, i, kinds);
    if (attribution > 0) {
      isAnswered = true;
      const rest = i + attribution;
      fill(i, rest, 'quoted');
      const next = skipBlank(lines, rest);
      // Without marks after it the whole rest is history (Yahoo, Outlook in plain text).
      if (next < lines.length && kinds[next] !== 'quoted') {
        fill(rest, lines.length, 'quoted');
        inlineAnswers(lines, rest, known, kinds);
        break;
      }
      i = rest;
      continue;
    }
    const heading = headingAt(lines, i);
    if (heading) {
      const { head, after } = heading;
      const next = skipBlank(lines, after);
      const isOwnHead = i === top && head !== null && head.lines > 1 && (sender.trim() === '' || wordsOf(head.from).some((word) => wordsOf(sender).includes(word)));
      // Yandex sets a header block before marked lines.
      const isMarked = (kinds[next] === 'quoted' && (head === null || next - after < 2)) || attributionAt(lines, after, kinds) > 0;
      isAnswered ||= !isOwnHead;
      fill(i - (head?.above ?? 0), isMarked || isOwnHead ? after : lines.length, 'quoted');
      if (isMarked || isOwnHead) {
        i = after;
        continue;
      }
      inlineAnswers(lines, after, known, kinds);
      break;
    }
    if (isHistoryBelowDevice(lines, i)) {
      let end = i + 1;
      while (end < lines.length && kinds[end] === 'own' && headingAt(lines, end) === null && attributionAt(lines, end, kinds) === 0) end++;
      fill(i + 1, end, 'quoted');
      i = end;
      continue;
    }
    i++;
  }
  mendBrokenQuotes(lines, kinds);
  return kinds;
}
