// How time grows when hostile text doubles: long lines, deep nesting, ten thousand quotations, strings made to hold up patterns.
import { performance } from 'node:perf_hooks';
import { clausesOf, sentencesOf } from '../../lib/reading/text/sentences.ts';
import { htmlToText } from '../../lib/reading/text/html-to-text.ts';
import { partMessage } from '../../lib/reading/text/own-text.ts';

/** What is measured: a body read to its end, however long it is. */
export type ReadBody = (body: string, isHtml: boolean) => unknown;

/** Text, own words, signature, sentences and clauses; nothing is cut short here. */
export const readWords: ReadBody = (body, isHtml) => {
  const text = isHtml ? htmlToText(body) : body;
  const parts = partMessage(text, new Set(), 'Ann Birch');
  for (const span of parts.own) for (const sentence of sentencesOf(text, span.start, span.end)) clausesOf(sentence);
};

export interface Attack {
  readonly name: string;
  readonly make: (n: number) => string;
  readonly isHtml: boolean;
}
export const text = (name: string, piece: string, before = '', after = ''): Attack => ({ name, make: (n) => before + piece.repeat(Math.ceil(n / piece.length)) + after, isHtml: false });
const html = (name: string, piece: string, before = '', after = ''): Attack => ({ ...text(name, piece, before, after), isHtml: true });

export const ATTACKS: readonly Attack[] = [
  text('a line of letters', 'a'), text('a line of spaces', ' ', 'a', 'b'), text('a line of words', 'could you introduce me '), text('line breaks', '\n'), text('blank lines of spaces', '   \n'),
  text('10,000 quotations', '> On Mon, 2 Mar 2026 at 10:15, Ann <ann@x.example> wrote:\n> > Hi\n\nYes.\n\n'), text('attributions never ended', 'On Mon, 2 Mar 2026 at 10:15, Ann\n'), text('attributions and no marks', '2 Mar 2026, 10:15 a <a@\n'),
  text('quote marks in one line', '> '), text('quote marks ever deeper', '>'), text('header lines', 'From: a <a@b.example>\nSent: x\n'), text('header lines and empty ones', 'Sent: 10:15\n\n'), text('rules', '____________\n'), text('rules and headers', '________\n\nFrom: a\n'),
  text('titles between dashes', '---- Original ----\n'), text('dashes', '-'), text('delimiters', '-- \n'), text('farewells', 'Kind regards,\n\nAnn Birch\n\n'), text('device lines', 'Sent from my iPhone\n\n'), text('legal lines', 'This e-mail is confidential.\n\n'), text('names', 'Ann Birch\n'),
  text('at signs', 'a@b.'), text('angle brackets', '<a@'), text('brackets', '('), text('dots', '. '), text('digits', '0123 '), text('colons', 'From:'), text('carriage returns', '\r'), text('kanji', '山田様の紹介'), text('Japanese sentences', '「はい」と。'), text('Cyrillic', 'не могли бы вы познакомить '),
  html('nested blockquotes', '<blockquote>'), html('nested divisions, ended wrongly', '<div><blockquote>', '', '</p></div>'.repeat(5_000)), html('tags never ended', '<a '), html('comments never ended', '<!--'), html('styles', '<p style="display: none; display: none">a</p>'), html('a style never ended', ' ;', '<p style="display', '">'),
  html('entities', '&amp;'), html('ampersands', '&'), html('skipped parts never ended', '<script>'), html('ends of nothing', '</b>'), html('table cells', '<td>a'), html('line breaks', '<br>'), html('set text of spaces', ' ', '<pre>a', 'b</pre>'), html('quotation marks in tags', '<a ">'), html('deep quotations never ended', '<div><blockquote>a</div>'), html('attributes', ' x="', '<p', '>'),
];

const least = async (read: ReadBody, attack: Attack, body: string, rounds: number): Promise<number> => {
  let best = Infinity;
  for (let i = 0; i < rounds; i++) {
    const from = performance.now();
    await read(body, attack.isHtml);
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

async function growthOf(read: ReadBody, attack: Attack): Promise<{ name: string; ratio: number; msPerMB: number }> {
  let n = 100_000;
  await read(attack.make(n), attack.isHtml);
  // Long enough that the work and not the clock is measured.
  while (n < 1_600_000 && (await least(read, attack, attack.make(n), 1)) < 8) n *= 2;
  let ratio = Infinity;
  let once = 0;
  // Another process may have held the processor: what truly grows does so every time.
  for (let i = 0; i < 6 && ratio > 2.3; i++) {
    once = await least(read, attack, attack.make(n), 5);
    ratio = Math.min(ratio, (await least(read, attack, attack.make(2 * n), 5)) / Math.max(once, 0.05));
  }
  return { name: attack.name, ratio, msPerMB: (once / n) * 1e6 };
}

export async function benchGrowth(read: ReadBody = readWords, attacks = ATTACKS): Promise<Growth> {
  const rows = [];
  for (const attack of attacks) rows.push(await growthOf(read, attack));
  const byRatio = rows.toSorted((a, b) => b.ratio - a.ratio);
  const bySpeed = rows.toSorted((a, b) => b.msPerMB - a.msPerMB);
  const round = (x: number): number => Number(x.toPrecision(3));
  return { worst: round(byRatio[0]?.ratio ?? 0), worstIn: byRatio[0]?.name ?? '', median: round(byRatio[Math.floor(rows.length / 2)]?.ratio ?? 0), n: rows.length, limit: '<= 2.5', slowestMsPerMB: round(bySpeed[0]?.msPerMB ?? 0), slowestIn: bySpeed[0]?.name ?? '' };
}
