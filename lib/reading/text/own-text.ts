// Parts a message into the words its sender wrote now, the signature, forwarded blocks and quoted history, with offsets into the original. It must not know what the words mean.
import { linesOf, type Line } from './line.ts';
import { markLines, partShared, type Kind } from './mark-lines.ts';
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

const runsOf = (lines: readonly Line[], kinds: readonly Kind[], wanted: Kind): { first: number; last: number }[] => {
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
  const lines = partShared(linesOf(text));
  const kinds = markLines(lines, known, sender);
  const toSpan = ({ first, last }: { first: number; last: number }): Span => ({ start: lines[first]?.start ?? 0, end: lines[last]?.end ?? text.length });
  const names = sender.toLowerCase().split(/[\s,."“”()（）・]+/u).filter((word) => word.length > 0);
  const own: Span[] = [];
  const signature: Span[] = [];
  const footer: Span[] = [];
  for (const run of runsOf(lines, kinds, 'own')) {
    const parts = splitSignature(lines.slice(run.first, run.last + 1), names);
    own.push(...parts.own);
    signature.push(...parts.signature);
    footer.push(...parts.footer);
  }
  return { own, signature, footer, forwarded: runsOf(lines, kinds, 'forwarded').map(toSpan), quoted: runsOf(lines, kinds, 'quoted').map(toSpan) };
}
