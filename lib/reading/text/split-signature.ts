// Parts one run of a sender's lines into words, signature and footer. It must not know who the sender is.
import type { Line } from './line.ts';
import { isBar, isDelimiter, isDeviceLine, isFarewell, isLegalLine, looksLikeContact } from './signature.ts';

interface Parts {
  readonly own: readonly { start: number; end: number }[];
  readonly signature: readonly { start: number; end: number }[];
  readonly footer: readonly { start: number; end: number }[];
}

const blank = (line: Line | undefined): boolean => !line || line.text.trim() === '';
const LONGEST_SIGNATURE = 14;

/** A line that says something, as against a name, a firm or a number. */
function isWordy(text: string): boolean {
  if (/[。]|です|ます|ください|ました/u.test(text)) return !/〒|TEL|電話|携帯/iu.test(text) || /[。]/u.test(text);
  const words = text.trim().split(/\s+/u).length;
  if (words >= 9 && !/[|·•\u2022/]|https?:/u.test(text)) return true;
  return text.length > 40 && /[.!?…]["”»)]?\s*$/u.test(text.trim()) && words > 6;
}

/** "Gwen x", "B", "M.", "Hansi": the sender's own short name, and nothing else. */
function isSignOff(text: string, names: readonly string[]): boolean {
  const bare = text.trim().toLowerCase().replace(/^(?:der|die|tua?o?|your|ваша?|твоя?) /u, '').replace(/[\s.,!~-]+|\bx{1,5}$/gu, ' ').trim();
  if (bare === '' || bare.length > 40) return false;
  const words = bare.split(' ').filter((word) => !/^x+$/u.test(word));
  if (words.length > 4 || words.length === 0) return false;
  return words.some((word) => names.some((name) => (word.length <= 1 ? name.startsWith(word) : name === word || (word.length >= 2 && name.length >= 2 && word.slice(0, 2) === name.slice(0, 2) && (word.length <= 7 || name.includes(word)))))) && (words.length <= 2 || words.filter((word) => names.includes(word)).length >= 2);
}

/** A block of short lines after an empty line at the end that names the sender or tells how to reach them: a signature without a delimiter. */
function blockStart(lines: readonly Line[], end: number, names: readonly string[]): number {
  let first = end;
  while (first > 0 && end - first < LONGEST_SIGNATURE && !blank(lines[first - 1])) first--;
  const block = lines.slice(first, end);
  if (block.length === 0) return end;
  // Without an empty line between: peel from the sign-off on.
  const signOff = block.findIndex((line, i) => i > 0 && isSignOff(line.text, names));
  const from = block.some((line) => isWordy(line.text)) ? block.findLastIndex((line) => isWordy(line.text)) + 1 : 0;
  const tail = block.slice(Math.max(from, 0));
  if (tail.length === 0 || tail.some((line) => line.text.length > 160)) return end;
  if (from === 0 && (tail.some((line) => looksLikeContact(line.text)) || tail.some((line) => isSignOff(line.text, names)))) return first;
  const start = signOff >= from ? signOff : tail.findIndex((line) => isSignOff(line.text, names)) + from;
  if (start >= from && block[start] && isSignOff(block[start].text, names)) return first + start;
  return end;
}

export function splitSignature(lines: readonly Line[], names: readonly string[]): Parts {
  let end = lines.length;
  while (end > 0 && blank(lines[end - 1])) end--;
  let footer = end;
  // Footers and disclaimers: paragraphs at the end that speak of confidentiality, lists, unsubscribing; a rule above goes with them.
  for (;;) {
    let first = footer;
    while (first > 0 && blank(lines[first - 1])) first--;
    const last = first;
    while (first > 0 && !blank(lines[first - 1])) first--;
    const paragraph = lines.slice(first, last);
    if (first === 0 || paragraph.length === 0 || paragraph.length > 12) break;
    const legal = paragraph.filter((line) => isLegalLine(line.text)).length;
    if (legal === 0) break;
    // A signature and a disclaimer may share a paragraph: only the lines from the first legal one go.
    const firstLegal = paragraph.findIndex((line) => isLegalLine(line.text));
    const rule = paragraph.findIndex((line) => /^[_-]{5,}/u.test(line.text));
    footer = first + (rule >= 0 && rule < firstLegal ? rule : firstLegal);
    if (firstLegal > 0) break;
  }
  end = footer;
  while (end > 0 && blank(lines[end - 1])) end--;
  let cut = end;
  const delimiter = lines.findIndex((line, i) => i < end && i > 0 && isDelimiter(line.text) && end - i <= 30);
  const bar = lines.findIndex((line, i) => i > 0 && i < end && isBar(line.text) && end - i <= LONGEST_SIGNATURE + 4);
  if (delimiter > 0) cut = delimiter;
  else if (bar > 0) cut = bar;
  // Device lines, farewells and contact blocks may be stacked; peel from the end.
  for (let n = 0; n < 4; n++) {
    let at = cut;
    while (at > 0 && blank(lines[at - 1])) at--;
    const line = lines[at - 1];
    if (!line) break;
    if (isDeviceLine(line.text)) {
      cut = at - 1;
      continue;
    }
    const start = blockStart(lines, at, names);
    if (start < at && start > 0) {
      cut = start;
      continue;
    }
    break;
  }
  while (cut > 0 && isFarewell(lines[cut - 1]?.text ?? '')) cut--;
  const span = (a: number, b: number): { start: number; end: number }[] => {
    let first = a;
    let last = b;
    while (first < last && blank(lines[first])) first++;
    while (last > first && blank(lines[last - 1])) last--;
    const from = lines[first];
    const to = lines[last - 1];
    return first < last && from && to ? [{ start: from.start, end: to.end }] : [];
  };
  return { own: span(0, cut), signature: span(cut, footer), footer: span(footer, lines.length) };
}
