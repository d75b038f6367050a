// Parts one run of a sender's lines into words, signature and footer. It must not know who the sender is.
import type { Line } from './line.ts';
import { closesLetter, isBanner, isBar, isCard, isDashedName, isDelimiter, isDeviceLine, isFarewell, isLegalLine, isPicture, isPlainDelimiter, looksLikeContact } from './signature.ts';

interface Parts {
  readonly own: readonly { start: number; end: number }[];
  readonly signature: readonly { start: number; end: number }[];
  readonly footer: readonly { start: number; end: number }[];
}

const blank = (line: Line | undefined): boolean => !line || line.text.trim() === '';
const LONGEST_SIGNATURE = 14;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff]/u;

/** A line that says something, as against a name, a firm or a number. */
function isWordy(text: string): boolean {
  if (/[。]|です|ます|ください|ました/u.test(text)) return !/〒|TEL|電話|携帯/iu.test(text) || /[。]/u.test(text);
  if (/\b(?:19|20)\d{2}\b/u.test(text) && /\d{1,2}:\d{2}/u.test(text) && text.length < 200) return true; // an appointment
  const words = text.trim().split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
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

/** Paragraphs of names, numbers and pictures above a signature's last one: the uppermost of them that says how to reach somebody is where it begins. */
function cardStart(lines: readonly Line[], start: number, names: readonly string[]): number {
  let top = start;
  let at = start;
  while (at > 1 && start - at < LONGEST_SIGNATURE) {
    let last = at;
    while (last > 0 && blank(lines[last - 1])) last--;
    let first = last;
    while (first > 0 && !blank(lines[first - 1])) first--;
    const paragraph = lines.slice(first, last);
    const tells = (line: Line): boolean => looksLikeContact(line.text) || isSignOff(line.text, names) || isPicture(line.text);
    if (first === 0 || paragraph.length === 0 || paragraph.some((line) => isWordy(line.text) || (!tells(line) && (!isCard(line.text) || /^\s*\p{L}[\p{L} ]{1,20}[:：]\s/u.test(line.text))))) break;
    if (paragraph.some(tells)) top = first;
    at = first;
  }
  return top;
}

/** A farewell with nothing but names, positions and numbers below it. */
function farewellStart(lines: readonly Line[], end: number, names: readonly string[]): number {
  let seen = 0;
  for (let i = end - 1; i >= 0 && seen < LONGEST_SIGNATURE; i--) {
    const text = lines[i]?.text ?? '';
    if (blank(lines[i])) continue;
    if (seen > 0 && closesLetter(text)) {
      // Thanks that open a message are its words.
      if (i === 0 && !isFarewell(text)) return end;
      const first = lines.slice(i + 1, end).find((line) => !blank(line))?.text ?? '';
      // One word below "thanks" may be an answer: it must be the sender's name where that is known.
      const isOneWord = seen === 1 && !/\s/u.test(first.trim()) && names.length > 0;
      return isOneWord && !isSignOff(first, names) ? end : i;
    }
    seen++;
    if (isSignOff(text, names) || (looksLikeContact(text) && !isWordy(text))) continue;
    if (!isCard(text) || WIDE.test(text)) return end;
  }
  return end;
}

/** Where the footers begin: paragraphs at the end that speak of confidentiality, lists, unsubscribing; a rule above goes with them. */
function footerStart(lines: readonly Line[], end: number): number {
  let footer = end;
  for (;;) {
    let last = footer;
    while (last > 0 && (blank(lines[last - 1]) || isBar(lines[last - 1]?.text ?? ''))) last--;
    let first = last;
    while (first > 0 && !blank(lines[first - 1])) first--;
    const paragraph = lines.slice(first, last);
    if (first === 0 || paragraph.length === 0 || paragraph.length > 12) return footer;
    // A signature and a disclaimer may share a paragraph: only the lines from the first legal one go.
    const firstLegal = paragraph.findIndex((line) => isLegalLine(line.text));
    if (firstLegal < 0) return footer;
    const rule = paragraph.findIndex((line) => /^[_-]{5,}/u.test(line.text));
    footer = first + (rule >= 0 && rule < firstLegal ? rule : firstLegal);
    if (firstLegal > 0) return footer;
  }
}

/** A delimiter or a bar above the signature; `end` where there is none. */
function ruledStart(lines: readonly Line[], end: number): number {
  const isSaying = (from: number): boolean => lines.slice(from, end).some((line) => isWordy(line.text) && !looksLikeContact(line.text));
  const delimiter = lines.findIndex((line, i) => i < end && isDelimiter(line.text) && end - i <= 30 && (isPlainDelimiter(line.text) || !isSaying(i + 1)));
  if (delimiter >= 0) return delimiter;
  const from = Math.max(0, end - 2 * LONGEST_SIGNATURE);
  const bar = lines.slice(from, end).findIndex((line, k) => {
    const i = from + k;
    if (i === 0 || !isBar(line.text) || lines.slice(i, end).filter((below) => !blank(below)).length > LONGEST_SIGNATURE + 4) return false;
    // Under the head of a table stands a table.
    const above = lines[i - 1]?.text ?? '';
    return blank(lines[i - 1]) || closesLetter(above) || /[.!?。！？,、)）\p{Extended_Pictographic}]\s*$/u.test(above) || lines.slice(i + 1, end).some((below) => looksLikeContact(below.text));
  });
  return bar >= 0 ? from + bar : end;
}

export function splitSignature(lines: readonly Line[], names: readonly string[]): Parts {
  let end = lines.length;
  while (end > 0 && blank(lines[end - 1])) end--;
  const footer = footerStart(lines, end);
  end = footer;
  while (end > 0 && blank(lines[end - 1])) end--;
  let cut = ruledStart(lines, end);
  let hasFarewell = false;
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
    if (isDashedName(line.text) && !/^\s*[-–—/~]/u.test(lines[at - 2]?.text ?? '')) {
      cut = at - 1;
      continue;
    }
    const farewell = hasFarewell ? at : farewellStart(lines, at, names);
    if (farewell < at && (farewell > 0 || lines.length - farewell > 1)) {
      cut = farewell;
      hasFarewell = true;
      continue;
    }
    const start = blockStart(lines, at, names);
    if (start < at && start > 0) {
      cut = lines.slice(start, at).some((one) => looksLikeContact(one.text)) ? cardStart(lines, start, names) : start;
      continue;
    }
    break;
  }
  while (cut > 1 && isFarewell(lines[cut - 1]?.text ?? '')) cut--;
  let top = 0;
  while (top < cut && (blank(lines[top]) || isBanner(lines[top]?.text ?? ''))) top++;
  if (!lines.slice(0, top).some((line) => isBanner(line.text))) top = 0;
  const span = (a: number, b: number): { start: number; end: number }[] => {
    let first = a;
    let last = b;
    while (first < last && blank(lines[first])) first++;
    while (last > first && blank(lines[last - 1])) last--;
    const from = lines[first];
    const to = lines[last - 1];
    return first < last && from && to ? [{ start: from.start, end: to.end }] : [];
  };
  return { own: span(top, cut), signature: span(cut, footer), footer: [...span(0, top), ...span(footer, lines.length)] };
}
