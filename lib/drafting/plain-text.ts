// Makes a foreign value harmless text: no control signs, no hidden direction, no line of its own where it has none. It knows no slots.
// Ends are cut sign by sign: a pattern that looks for a run at the end is slow on a long run that is not there.

/** Control signs but line feed; direction marks and overrides; signs without width that only hide. */
// oxlint-disable-next-line no-control-regex -- it is these signs that must go
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

const withoutEnd = (text: string, signs: string): string => {
  let end = text.length;
  while (end > 0 && (signs.includes(text.charAt(end - 1)) || text.charAt(end - 1).trim() === '')) end -= 1;
  return text.slice(0, end);
};

/** Several lines stay several lines, at most one of them empty between two. */
export function cleanLines(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(HIDDEN, '')
    .split('\n')
    .map((line) => line.trimEnd());
  return withoutEnd(lines.filter((line, at) => line !== '' || (at > 0 && lines[at - 1] !== '')).join('\n').replace(/^\n+/u, ''), '');
}

/** One line, whatever came. The ideographic space stays. */
export const cleanLine = (text: string): string =>
  cleanLines(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
    .replace(/ {2,}/gu, ' ');

/** Without the stop that the sentence around it brings; abbreviations (up to four letters) keep theirs. */
export const cleanPhrase = (text: string): string => {
  const line = withoutEnd(cleanLine(text), '。;；,、');
  return /[\p{L}\d%)]{5}\.$/u.test(line.slice(-12)) ? line.slice(0, -1) : line;
};

export const cleanSentence = (text: string, stop: string): string => {
  const line = cleanLine(text);
  return line === '' || /[.。?？!！…]["”»」』)）]?$/u.test(line) ? line : withoutEnd(line, ';,、:：') + stop;
};
