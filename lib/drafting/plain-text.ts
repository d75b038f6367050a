// Makes a foreign value harmless text: no control signs, no hidden direction, no line of its own where it has none. It knows no slots.

/** Control signs but line feed; direction marks and overrides; signs without width that only hide. */
// oxlint-disable-next-line no-control-regex -- it is these signs that must go
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Several lines stay several lines. */
export const cleanLines = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(HIDDEN, '')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\n+$/gu, '');

/** One line, whatever came. The ideographic space stays. */
export const cleanLine = (text: string): string => cleanLines(text).replace(/\s*\n\s*/gu, ' ').replace(/ {2,}/gu, ' ').trim();

/** Without the stop that the sentence around it brings; abbreviations (up to four letters) keep theirs. */
export const cleanPhrase = (text: string): string => {
  const line = cleanLine(text).replace(/[。;；,、\s]+$/u, '');
  return /[\p{L}\d%)]{5,}\.$/u.test(line) ? line.slice(0, -1) : line;
};

export const cleanSentence = (text: string, stop: string): string => {
  const line = cleanLine(text);
  return line === '' || /[.。?？!！…]["”»」』)）]?$/u.test(line) ? line : line.replace(/[;,、:：]+$/u, '') + stop;
};
