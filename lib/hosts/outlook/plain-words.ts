// Between a draft's plain lines and the HTML of Outlook's body, both ways, and how often words stand in a text. Nothing is parsed into a page: tags are taken out, entities read.

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const NEVER_SHOWN = /<!--[\s\S]*?-->|<(style|script|head|title)\b[\s\S]*?<\/\1\s*>/giu;
const LINE_ENDS = /<br\b[^>]*>|<\/(?:div|p|li|tr|h[1-6]|blockquote|table|ul|ol|pre)\s*>|<hr\b[^>]*>/giu;

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** All words of a body as lines; also those that are hidden from sight. */
export const plainOf = (html: string): string =>
  html.replace(NEVER_SHOWN, '').replace(/[ \t\r\n]+/gu, ' ').replace(LINE_ENDS, '\n').replace(/<[^>]*>/gu, '').replace(/&(#x?[\da-f]+|[a-z]+);/giu, entity).replace(/[ \u00a0]*\n[ \u00a0]*/gu, '\n').trim();

/** One line, one block: no style that Outlook would have to understand. */
export const htmlOf = (text: string): string =>
  text.split('\n').map((line) => {
    const safe = line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;').replace(/ {2}/gu, ' &nbsp;');
    return `<div>${safe === '' ? '<br>' : safe}</div>`;
  }).join('');

const squeezed = (text: string): string => text.replace(/[\s\u00a0\u200b]+/gu, ' ').trim();

/** How often the words stand there, whole and in order; spaces and line breaks do not count. */
export function countWords(text: string, words: string): number {
  const wanted = squeezed(words);
  return wanted === '' ? 0 : squeezed(text).split(wanted).length - 1;
}

/** Does any whole line of the words stand there? Of very short ones nothing can be said. */
export function holdsAny(text: string, words: string): boolean {
  const there = new Set(text.split('\n').map(squeezed));
  return words.split('\n').map(squeezed).some((line) => line.length > 12 && there.has(line));
}
