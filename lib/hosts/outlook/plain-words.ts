// A draft's plain lines as HTML for Outlook's body, and how often words stand in what Outlook gives back.
import { escapeHtml } from '../../domain/writing/html-letters.ts';

/** One line, one block: no style that Outlook would have to understand. */
export const htmlOf = (text: string): string =>
  text.split('\n').map((line) => {
    const safe = escapeHtml(line).replace(/ {2}/gu, ' &nbsp;');
    return `<div>${safe === '' ? '<br>' : safe}</div>`;
  }).join('');

const squeezed = (text: string): string => text.replace(/[\s\u00a0\u200b]+/gu, ' ').trim();

/** How often the words stand there, whole and in order. Line breaks do not count: Outlook joins the first and the last line with what stands beside the cursor. */
export function countWords(text: string, words: string): number {
  const wanted = squeezed(words);
  return wanted === '' ? 0 : squeezed(text).split(wanted).length - 1;
}

/** Does any whole line of the words stand there? Of very short ones nothing can be said. */
export function holdsAny(text: string, words: string): boolean {
  const there = new Set(text.split('\n').map(squeezed));
  return words.split('\n').map(squeezed).some((line) => line.length > 12 && there.has(line));
}
