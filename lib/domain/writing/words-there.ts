// Whether a draft's words stand in a text, line by line. Spaces and empty lines do not count: editors change them.

const linesOf = (text: string): readonly string[] => text.replaceAll('\u00a0', ' ').split('\n').map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '');

/** How often they stand there, whole and in order. */
export function countWords(text: string, words: string): number {
  const wanted = linesOf(words);
  const there = linesOf(text);
  if (wanted.length === 0) return 0;
  let count = 0;
  for (let at = 0; at + wanted.length <= there.length; at++) if (wanted.every((line, i) => there[at + i] === line)) count++;
  return count;
}

/** Does any line of the words stand there? */
export function holdsAny(text: string, words: string): boolean {
  const there = new Set(linesOf(text));
  return linesOf(words).some((line) => there.has(line));
}
