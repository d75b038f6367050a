// HTML mail to plain text without a DOM, in one pass, so that it runs in a worker and no markup can hold it up. It must not know what the text says.
// Blockquotes get marks like those of plain text; what is quoted very deep is left out, since nobody's own words stand there.
import { decodeEntities } from '../../domain/writing/html-letters.ts';

const BLOCK = 1;
const SKIPPED = 2;
const VOID = 4;
const TRAITS = new Map<string, number>();
for (const [trait, names] of [
  [BLOCK, 'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'],
  [SKIPPED, 'head script style title template noscript svg math object iframe select option textarea'],
  [VOID, 'area base br col embed hr img input link meta source track wbr'],
] as const) for (const name of names.split(' ')) TRAITS.set(name, (TRAITS.get(name) ?? 0) | trait);
const ENDS = new Map<string, RegExp>();
function endOf(name: string): RegExp {
  const known = ENDS.get(name) ?? (name === 'head' ? /<\/head|<body/giu : new RegExp(`</${name}`, 'giu'));
  ENDS.set(name, known);
  return known;
}
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|$)|max-height\s*:\s*0(?:px)?\s*(?:;|$)|opacity\s*:\s*0\s*(?:;|$)/iu;
const HINT = /none|hidden|mso-hide|font-size\s{0,9}:\s{0,9}0|max-height|opacity/i;
const STYLE = /\sstyle\s{0,9}=\s{0,9}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s>]{1,200}))/iu;
const isConcealed = (tag: string): boolean => {
  if (!HINT.test(tag)) return false;
  const style = STYLE.exec(tag);
  return (style !== null && HIDDEN.test(style[1] ?? style[2] ?? style[3] ?? '')) || /\shidden(?:[\s=>]|$)/iu.test(tag);
};

/** Quotations deeper than this are left out. */
const DEEPEST = 6;
const MARKS = Array.from({ length: DEEPEST + 1 }, (_, depth) => '> '.repeat(depth));
const EMPTY = MARKS.map((mark) => mark.trimEnd());
const LONGEST_TAG = 8000;
/** What text may hold that must be looked at: entities, white space to fold, signs without width. */
const UNEVEN = /[&\t\r\n\f\u00a0\u00ad\u200b-\u200f\u2060\ufeff]|\u034f| {2}/u;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

interface Open {
  readonly name: string;
  readonly hidden: boolean;
  readonly quote: boolean;
  readonly pre: boolean;
}

/** Text as lines: what is begun, and how deep it is quoted. */
class Lines {
  readonly #done: string[] = [];
  #line = '';
  /** How deep the empty line is quoted that is due before the next words; -1 for none. */
  #gap = -1;
  #space = false;
  quotes = 0;

  get isOut(): boolean {
    return this.quotes > DEEPEST;
  }
  /** Ends the line that is begun, if one is. */
  end(): void {
    this.#space = false;
    if (this.#line === '') return;
    this.#done.push(this.#line);
    this.#line = '';
  }
  /** One empty line and no more. */
  gap(): void {
    this.end();
    if (this.#gap < 0 && this.#done.length > 0 && !this.isOut) this.#gap = this.quotes;
  }
  break(): void {
    if (this.#line === '') this.gap();
    else this.end();
  }
  /** A space is due before the next word on this line. */
  space(): void {
    this.#space = this.#line !== '';
  }
  add(words: string): void {
    if (this.isOut) return;
    if (this.#gap >= 0 && this.#line === '') {
      this.#done.push(EMPTY[Math.min(this.#gap, this.quotes)] ?? '');
      this.#gap = -1;
    }
    this.#line += this.#line === '' ? (MARKS[this.quotes] ?? '') + words : this.#space ? ` ${words}` : words;
    this.#space = false;
  }
  toString(): string {
    this.end();
    return this.#done.join('\n').trim();
  }
}

function say(lines: Lines, raw: string, isPre: boolean): void {
  let text = raw;
  if (UNEVEN.test(raw)) {
    text = (raw.includes('&') ? decodeEntities(raw) : raw).replace(/(?:[\u200b\u200c\u200e\u200f\u2060\ufeff\u00ad]|\u034f)/gu, '');
    text = isPre ? text.replaceAll('\u00a0', ' ') : text.replace(/[ \t\r\n\f\u00a0]+/gu, ' ');
  }
  if (isPre) {
    text.split('\n').forEach((line, i) => {
      if (i > 0) lines.break();
      const words = line.trimEnd();
      if (words !== '') lines.add(words);
    });
    return;
  }
  if (text === '') return;
  if (text === ' ') {
    lines.space();
    return;
  }
  if (text.startsWith(' ')) {
    lines.space();
    text = text.slice(1);
  }
  const isTrailing = text.endsWith(' ');
  lines.add(isTrailing ? text.slice(0, -1) : text);
  if (isTrailing) lines.space();
}

/** Where the blockquote ends inside which `from` stands; -1 where its tags are not in pairs. */
function quoteEnd(html: string, from: number): number {
  let depth = 1;
  for (let at = html.indexOf('blockquote', from); at >= 0; at = html.indexOf('blockquote', at + 10)) {
    const before = html.charCodeAt(at - 1);
    if (before === 60) depth++;
    else if (before === 47 && html.charCodeAt(at - 2) === 60 && --depth === 0) return at - 2;
  }
  return -1;
}

export function htmlToText(html: string): string {
  const lines = new Lines();
  const open: Open[] = [];
  let hidden = 0;
  let pre = 0;
  let quoteAt = -1;
  let isPaired = true;
  const close = (element: Open): void => {
    if (element.hidden) hidden--;
    if (element.pre) pre--;
    if (!element.quote) return;
    lines.end();
    lines.quotes--;
  };
  /** The end of a tag that begins at `from`: the first ">" outside quotation marks, as far as a tag may reach. */
  const tagEnd = (from: number): number => {
    let stop = html.indexOf('>', from);
    for (let at = from; stop >= 0; ) {
      if (quoteAt < at) quoteAt = html.indexOf('"', at) >>> 0;
      if (quoteAt > stop) return stop;
      const shut = html.indexOf('"', quoteAt + 1);
      if (shut < 0 || shut - from > LONGEST_TAG) return stop;
      if (shut > stop) stop = html.indexOf('>', shut);
      at = shut + 1;
    }
    return html.length;
  };
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    const textEnd = start < 0 ? html.length : start;
    if (textEnd > at && hidden === 0) say(lines, html.slice(at, textEnd), pre > 0);
    if (start < 0) break;
    const isEnd = html.charCodeAt(start + 1) === 47;
    let nameEnd = start + (isEnd ? 2 : 1);
    const first = html.charCodeAt(nameEnd);
    if (!isLetter(first)) {
      if (html.startsWith('<!--', start)) {
        const stop = html.indexOf('-->', start + 4);
        at = stop < 0 ? html.length : stop + 3;
      } else if (isEnd || first === 33 || first === 63) {
        const stop = html.indexOf('>', start + 1);
        at = stop < 0 ? html.length : stop + 1;
      } else {
        if (hidden === 0) lines.add('<');
        at = start + 1;
      }
      continue;
    }
    const nameStart = nameEnd;
    while (nameEnd - nameStart < 30 && (isLetter(html.charCodeAt(nameEnd)) || (html.charCodeAt(nameEnd) >= 48 && html.charCodeAt(nameEnd) <= 57))) nameEnd++;
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    const traits = TRAITS.get(name) ?? 0;
    const stop = tagEnd(nameEnd);
    at = stop + 1;
    if (isEnd) {
      let from = open.length - 1;
      const floor = Math.max(0, open.length - 60); // bounded: closing tags without an opening one cost no more than this
      while (from >= floor && open[from]?.name !== name) from--;
      if (from >= floor) while (open.length > from) close(open.pop() as Open);
      if (hidden === 0 && name === 'p') lines.gap();
      else if (hidden === 0 && traits & BLOCK) lines.end();
      continue;
    }
    if (name === 'br') {
      if (hidden === 0) lines.break();
      continue;
    }
    if (traits & SKIPPED) {
      const end = endOf(name);
      end.lastIndex = at;
      const found = end.exec(html);
      at = found ? (name === 'head' ? found.index : Math.max(at, html.indexOf('>', found.index) + 1)) : html.length;
      continue;
    }
    const isConcealing = stop - nameEnd > 5 && isConcealed(html.slice(start, Math.min(stop, start + LONGEST_TAG)));
    if (hidden === 0 && !isConcealing && traits !== 0) {
      if (name === 'p') lines.gap();
      else if (traits & BLOCK) lines.end();
      if (name === 'li') {
        lines.add('•');
        lines.space();
      }
    }
    if (hidden === 0 && (name === 'td' || name === 'th')) lines.space();
    if (traits & VOID || html.charCodeAt(stop - 1) === 47) continue;
    const quote = name === 'blockquote';
    if (quote) lines.quotes++;
    if (quote && lines.isOut && isPaired) {
      const end = quoteEnd(html, at);
      // Once is enough to learn that this mail's tags are not in pairs.
      if (end < 0) isPaired = false;
      else at = end;
    }
    if (name === 'pre') pre++;
    if (isConcealing) hidden++;
    open.push({ name, hidden: isConcealing, quote, pre: name === 'pre' });
  }
  return lines.toString();
}
