// How time grows when hostile text doubles: long lines, deep nesting, ten thousand quotations, strings made to hold up patterns.
import { performance } from 'node:perf_hooks';
import { clausesOf, sentencesOf } from '../../lib/reading/text/sentences.ts';
import { htmlToText } from '../../lib/reading/text/html-to-text.ts';
import { partMessage } from '../../lib/reading/text/own-text.ts';

const readText = (text: string): void => {
  const parts = partMessage(text, new Set(), 'Ann Birch');
  for (const span of parts.own) for (const sentence of sentencesOf(text, span.start, span.end)) clausesOf(sentence);
};
const readHtml = (html: string): void => readText(htmlToText(html));

interface Attack {
  readonly name: string;
  readonly make: (n: number) => string;
  readonly read: (text: string) => void;
}
const text = (name: string, piece: string, before = '', after = ''): Attack => ({ name, make: (n) => before + piece.repeat(Math.ceil(n / piece.length)) + after, read: readText });
const html = (name: string, piece: string, before = '', after = ''): Attack => ({ ...text(name, piece, before, after), read: readHtml });

export const ATTACKS: readonly Attack[] = [
  text('a line of letters', 'a'), text('a line of spaces', ' ', 'a', 'b'), text('a line of words', 'could you introduce me '), text('line breaks', '\n'), text('blank lines of spaces', '   \n'),
  text('10,000 quotations', '> On Mon, 2 Mar 2026 at 10:15, Ann <ann@x.example> wrote:\n> > Hi\n\nYes.\n\n'), text('attributions never ended', 'On Mon, 2 Mar 2026 at 10:15, Ann\n'), text('attributions and no marks', '2 Mar 2026, 10:15 a <a@\n'),
  text('quote marks in one line', '> '), text('quote marks ever deeper', '>'), text('header lines', 'From: a <a@b.example>\nSent: x\n'), text('header lines and empty ones', 'Sent: 10:15\n\n'), text('rules', '____________\n'), text('rules and headers', '________\n\nFrom: a\n'),
  text('titles between dashes', '---- Original ----\n'), text('dashes', '-'), text('delimiters', '-- \n'), text('farewells', 'Kind regards,\n\nAnn Birch\n\n'), text('device lines', 'Sent from my iPhone\n\n'), text('legal lines', 'This e-mail is confidential.\n\n'), text('names', 'Ann Birch\n'),
  text('at signs', 'a@b.'), text('angle brackets', '<a@'), text('brackets', '('), text('dots', '. '), text('digits', '0123 '), text('colons', 'From:'), text('carriage returns', '\r'), text('kanji', '山田様の紹介'), text('Japanese sentences', '「はい」と。'), text('Cyrillic', 'не могли бы вы познакомить '),
  html('nested blockquotes', '<blockquote>'), html('nested divisions, ended wrongly', '<div><blockquote>', '', '</p></div>'.repeat(5_000)), html('tags never ended', '<a '), html('comments never ended', '<!--'), html('styles', '<p style="display: none; display: none">a</p>'), html('a style never ended', ' ;', '<p style="display', '">'),
  html('entities', '&amp;'), html('ampersands', '&'), html('skipped parts never ended', '<script>'), html('ends of nothing', '</b>'), html('table cells', '<td>a'), html('line breaks', '<br>'), html('attributes', ' x="', '<p', '>'),
];

const least = (attack: Attack, given: string, rounds: number): number => {
  let best = Infinity;
  for (let i = 0; i < rounds; i++) {
    const from = performance.now();
    attack.read(given);
    best = Math.min(best, performance.now() - from);
  }
  return best;
};

export interface Growth {
  /** Time at twice the length over time at once. */
  readonly worst: number;
  readonly worstIn: string;
  readonly median: number;
  readonly n: number;
  readonly limit: string;
  readonly slowestMsPerMB: number;
  readonly slowestIn: string;
}

/** Each attack is made long enough that the work and not the clock is measured. */
export function benchGrowth(): Growth {
  const rows = ATTACKS.map((attack) => {
    let n = 100_000;
    attack.read(attack.make(n));
    while (n < 1_600_000 && least(attack, attack.make(n), 1) < 8) n *= 2;
    let ratio = Infinity;
    let once = 0;
    // Another process may have held the processor: what truly grows does so every time.
    for (let i = 0; i < 3 && ratio > 2.3; i++) {
      once = least(attack, attack.make(n), 5);
      ratio = Math.min(ratio, least(attack, attack.make(2 * n), 5) / Math.max(once, 0.05));
    }
    return { name: attack.name, ratio, msPerMB: (once / n) * 1e6 };
  });
  const byRatio = rows.toSorted((a, b) => b.ratio - a.ratio);
  const bySpeed = rows.toSorted((a, b) => b.msPerMB - a.msPerMB);
  const round = (x: number): number => Number(x.toPrecision(3));
  return { worst: round(byRatio[0]?.ratio ?? 0), worstIn: byRatio[0]?.name ?? '', median: round(byRatio[Math.floor(rows.length / 2)]?.ratio ?? 0), n: rows.length, limit: '<= 2.5', slowestMsPerMB: round(bySpeed[0]?.msPerMB ?? 0), slowestIn: bySpeed[0]?.name ?? '' };
}
