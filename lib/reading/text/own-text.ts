// Parts a message into the words its sender wrote now, the signature, forwarded blocks and quoted history, with offsets into the original. It must not know what the words mean.
import { foldLine, linesOf, type Line } from './line.ts';
import { isAttribution, isFirstHeaderLine, isForwardLine, isHeaderLine, isOriginalLine, isRule, opensAttribution } from './quote-headers.ts';
import { splitSignature } from './split-signature.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface OwnText {
  /** What the sender wrote now, without the signature; in reading order. */
  readonly own: readonly Span[];
  readonly signature: readonly Span[];
  readonly footer: readonly Span[];
  readonly forwarded: readonly Span[];
  readonly quoted: readonly Span[];
}

type Kind = 'own' | 'quoted' | 'forwarded';

const QUOTE_MARK = /^\s{0,3}(?:>|\|(?:\s|$)|[\p{Lu}]{1,4}>)/u;

/** How many lines from `at` make up an attribution; 0 when none begins there. Clients break it over up to three lines. */
function attributionAt(lines: readonly Line[], at: number): number {
  let joined = '';
  for (let n = 1; n <= 3; n++) {
    const line = lines[at + n - 1]?.text;
    if (line === undefined || line.trim() === '' || line.length > 320 || QUOTE_MARK.test(line)) return 0;
    joined = n === 1 ? line : `${joined} ${line.trim()}`;
    if (n > 1 && !opensAttribution(lines[at]?.text ?? '')) return 0;
    if (isAttribution(joined)) return n;
  }
  return 0;
}

function headerBlockAt(lines: readonly Line[], at: number): number {
  if (!isFirstHeaderLine(lines[at]?.text ?? '')) return 0;
  let count = 0;
  let n = 0;
  for (let i = at; i < lines.length && n < 12; i++, n++) {
    const text = lines[i]?.text ?? '';
    if (isHeaderLine(text)) count++;
    else if (text.trim() === '' || count === 0) break;
    else if (!/^\s|[;,>]\s*$/u.test(text)) break;
  }
  return count >= 2 ? n : 0;
}

/** Words set between the lines of a quoted message that carries no marks ("see below in red"): lines no earlier message has. */
function inlineAnswers(lines: readonly Line[], from: number, known: ReadonlySet<string>, kinds: Kind[]): void {
  let matched = 0;
  let asked = 0;
  for (let i = from; i < lines.length; i++) {
    const folded = foldLine(lines[i]?.text ?? '');
    if (folded.length < 2 || isHeaderLine(folded)) continue;
    asked++;
    if (known.has(folded)) matched++;
  }
  if (asked === 0 || matched < 1 || matched / asked < 0.4) return;
  let seen = false;
  let nested = false;
  for (let i = from; i < lines.length && !nested; i++) {
    const folded = foldLine(lines[i]?.text ?? '');
    if (folded.length < 2) continue;
    if (isHeaderLine(folded)) {
      nested = seen;
      continue;
    }
    if (known.has(folded)) seen = true;
    else if (seen && !isRule(folded) && !isOriginalLine(folded) && folded.length < 2000) kinds[i] = 'own';
  }
}

function markLines(lines: readonly Line[], known: ReadonlySet<string>): Kind[] {
  const kinds: Kind[] = lines.map((line) => (QUOTE_MARK.test(line.text) ? 'quoted' : 'own'));
  let i = 0;
  while (i < lines.length) {
    const text = lines[i]?.text ?? '';
    if (kinds[i] === 'quoted') {
      // A mail may be forwarded inside quote marks; then it is new to the reader.
      if (isForwardLine(text.replace(/^[\s>]+/u, ''))) for (let k = i; k < lines.length && kinds[k] === 'quoted'; k++) kinds[k] = 'forwarded';
      i++;
      continue;
    }
    if (kinds[i] === 'forwarded') {
      i++;
      continue;
    }
    if (isForwardLine(text)) {
      for (let k = i; k < lines.length; k++) kinds[k] = 'forwarded';
      break;
    }
    const attribution = attributionAt(lines, i);
    if (attribution > 0) {
      for (let k = i; k < i + attribution; k++) kinds[k] = 'quoted';
      const rest = i + attribution;
      let next = rest;
      while (next < lines.length && (lines[next]?.text ?? '').trim() === '') next++;
      // Without marks after it the whole rest is history (Yahoo, Outlook in plain text).
      if (next < lines.length && kinds[next] !== 'quoted') {
        for (let k = rest; k < lines.length; k++) kinds[k] = 'quoted';
        inlineAnswers(lines, rest, known, kinds);
        break;
      }
      i = rest;
      continue;
    }
    const ruled = isRule(text) || isOriginalLine(text);
    const block = headerBlockAt(lines, ruled ? i + 1 : i);
    if (block > 0 || isOriginalLine(text)) {
      let next = i + 1;
      while (next < lines.length && (lines[next]?.text ?? '').trim() === '') next++;
      if (block === 0 && kinds[next] === 'quoted') {
        kinds[i] = 'quoted';
        i = next;
        continue;
      }
      // Yandex sets a header block before marked lines.
      const after = (ruled ? i + 1 : i) + block;
      const marked = block > 0 && (kinds[after] === 'quoted' || kinds[after + 1] === 'quoted' || attributionAt(lines, after) > 0);
      for (let k = i; k < (marked ? after : lines.length); k++) kinds[k] = 'quoted';
      if (marked) {
        i = after;
        continue;
      }
      inlineAnswers(lines, after, known, kinds);
      break;
    }
    i++;
  }
  return kinds;
}

const spansOf = (lines: readonly Line[], kinds: readonly Kind[], wanted: Kind): { first: number; last: number }[] => {
  const runs: { first: number; last: number }[] = [];
  kinds.forEach((kind, i) => {
    if (kind !== wanted) return;
    const last = runs.at(-1);
    if (last && last.last === i - 1) last.last = i;
    else runs.push({ first: i, last: i });
  });
  return runs.filter(({ first, last }) => lines.slice(first, last + 1).some((line) => line.text.trim() !== ''));
};

/** `known`: folded lines of the thread's earlier messages. `sender`: the name in the header, by which a sign-off is told from words. */
export function partMessage(text: string, known: ReadonlySet<string>, sender: string): OwnText {
  const lines = linesOf(text);
  const kinds = markLines(lines, known);
  const toSpan = ({ first, last }: { first: number; last: number }): Span => ({ start: lines[first]?.start ?? 0, end: lines[last]?.end ?? text.length });
  const names = sender.toLowerCase().split(/[\s,."“”()（）・]+/u).filter((word) => word.length > 0);
  const own: Span[] = [];
  const signature: Span[] = [];
  const footer: Span[] = [];
  for (const run of spansOf(lines, kinds, 'own')) {
    const parts = splitSignature(lines.slice(run.first, run.last + 1), names);
    own.push(...parts.own);
    signature.push(...parts.signature);
    footer.push(...parts.footer);
  }
  return { own, signature, footer, forwarded: spansOf(lines, kinds, 'forwarded').map(toSpan), quoted: spansOf(lines, kinds, 'quoted').map(toSpan) };
}
