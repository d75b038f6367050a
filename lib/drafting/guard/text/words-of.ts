// Cuts a folded text into words with what their neighbourhood tells: capital, start of a sentence, gap before. Chinese and kana are left to the Japanese matcher.
import { foldPlain, type Folded } from './fold-text.ts';
import { remembering } from '../../../domain/writing/remember.ts';

export type Script = 'latin' | 'cyrillic' | 'greek' | 'digits' | 'other';
export type Shape = 'lower' | 'title' | 'upper';
export interface Word {
  readonly text: string;
  /** Another way to read the same letters: look-alikes of another alphabet, figures for letters. */
  readonly lookAlike: string | null;
  readonly script: Script;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** First word of a sentence or line, where a capital says nothing. */
  readonly opens: boolean;
  /** What stands between this word and the one before (folded, at most 12 characters). */
  readonly gap: string;
  /** Put together from single spaced-out letters. */
  readonly spaced: boolean;
}

const cyrillicLooks = 'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdһhӏlԛqԝwзzпn';
const greekLooks = 'αaβbεeηnιiκkμmνvοoρpτtυuχxγyσo';
const toLatin = new Map<string, string>();
const toCyrillic = new Map<string, string>();
for (const table of [cyrillicLooks, greekLooks]) for (let i = 0; i < table.length; i += 2) toLatin.set(table.charAt(i), table.charAt(i + 1));
for (let i = 0; i < cyrillicLooks.length; i += 2) toCyrillic.set(cyrillicLooks.charAt(i + 1), cyrillicLooks.charAt(i));
const looksCyrillic = new RegExp(`^[${[...toCyrillic.keys()].join('')}]+$`);
const looksLatin = new RegExp(`^[${[...toLatin.keys()].join('')}]+$`);
const figures = new Map(Object.entries({ 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' }));
const swap = (text: string, table: ReadonlyMap<string, string>): string => [...text].map((c) => table.get(c) ?? c).join('');

const isFigure = (code: number): boolean => code >= 48 && code <= 57;
const isAsian = (code: number): boolean =>
  (code >= 0x3005 && code <= 0x3007) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
/** 1 for a word's character, 2 for another, 0 while nobody has asked. */
const kinds = new Uint8Array(0x10000);
function isWordChar(code: number): boolean {
  if (kinds[code] === 0) kinds[code] = code < 128 ? ((code >= 97 && code <= 122) || isFigure(code) ? 1 : 2) : !isAsian(code) && (code < 0xd800 || code > 0xdfff) && /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 2;
  return kinds[code] === 1;
}

const readScript = remembering(20_000, (text): { text: string; lookAlike: string | null; script: Script } => {
  const latin = /[a-z]/.test(text);
  const cyrillic = /[\u0400-\u04ff]/.test(text);
  const greek = /[\u0370-\u03ff]/.test(text);
  if (!latin && !cyrillic && !greek) return { text, lookAlike: null, script: /^\p{N}+$/u.test(text) ? 'digits' : 'other' };
  if (latin && !cyrillic && !greek && !/\d/.test(text) && !looksCyrillic.test(text)) return { text, lookAlike: null, script: 'latin' };
  if (cyrillic && !latin && !greek && !/\d/.test(text) && !looksLatin.test(text)) return { text, lookAlike: null, script: 'cyrillic' };
  const unfigured = /\d/.test(text) ? swap(text, figures) : text;
  const asLatin = swap(unfigured, toLatin);
  const allLatin = /^[a-z]+$/.test(asLatin);
  if (cyrillic && latin) {
    const asCyrillic = swap(unfigured, toCyrillic);
    const allCyrillic = /^[\u0400-\u04ff]+$/.test(asCyrillic);
    if (allCyrillic) return { text: asCyrillic, lookAlike: allLatin ? asLatin : null, script: 'cyrillic' };
    return { text: asLatin, lookAlike: asCyrillic, script: 'latin' };
  }
  if (cyrillic) return { text, lookAlike: allLatin ? asLatin : unfigured === text ? null : unfigured, script: 'cyrillic' };
  if (greek) return { text: latin ? asLatin : text, lookAlike: allLatin && !latin ? asLatin : null, script: latin ? 'latin' : 'greek' };
  const wholly = looksCyrillic.test(text) ? swap(text, toCyrillic) : text;
  return { text, lookAlike: unfigured !== text ? unfigured : /^[\u0400-\u04ff]+$/.test(wholly) ? wholly : null, script: 'latin' };
});

const opensAfter = remembering(5_000, (gap): boolean => /[.!?…。！？\n"“„«»「『>*•|]|(^|\s)- $/u.test(gap));

function gatherSpaced(words: readonly Word[]): readonly Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i] as Word;
    let j = i;
    while (first.text.length === 1 && first.script !== 'digits' && words[j + 1]?.text.length === 1 && words[j + 1]?.script === first.script && (j === i || words[j + 1]?.gap === words[i + 1]?.gap) && /^[ .\-_*\u00a0]{1,3}$/.test(words[j + 1]?.gap ?? '')) j++;
    if (j - i < 2) out.push(first);
    else {
      const run = words.slice(i, j + 1);
      const shape = run.every((w) => w.shape !== 'lower') ? 'upper' : first.shape === 'lower' ? 'lower' : 'title';
      out.push({ ...first, text: run.map((w) => w.text).join(''), lookAlike: /^[aeioуксво]$/.test(first.text) ? run.slice(1).map((w) => w.text).join('') : null, end: (run.at(-1) as Word).end, shape, spaced: true });
      i = j;
    }
  }
  return out;
}

/** Letters beyond the first plane (bold, script) as the plain letters they show. */
function letterAt(raw: string, offset: number): string {
  const code = raw.codePointAt(offset) ?? 0;
  return code < 0x10000 ? raw.charAt(offset) : String.fromCodePoint(code).normalize('NFKC');
}
function isUpperAt(raw: string, offset: number): boolean {
  const code = raw.charCodeAt(offset);
  if (code < 128) return code >= 65 && code <= 90;
  if (code >= 0x400 && code < 0x460) return code < 0x430;
  const letter = letterAt(raw, offset);
  return letter !== letter.toLowerCase();
}
const hooked = new Map(Object.entries({ č: 'ch', ć: 'ch', š: 'sh', ś: 'sh', ş: 'sh', ž: 'zh', ż: 'zh' }));

export function wordsOf({ text, from, raw }: Folded): readonly Word[] {
  const words: Word[] = [];
  const hasHook = /[čćšśşžż]/i.test(raw);
  let gapFrom = 0;
  for (let i = 0; i < text.length; ) {
    if (!isWordChar(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const begin = i;
    let upper = 0;
    let wasLower = false;
    for (; i < text.length && isWordChar(text.charCodeAt(i)); i++) {
      const isUpper = isUpperAt(raw, from[i] ?? 0);
      if (isUpper && wasLower) break;
      if (isUpper) upper++;
      wasLower = !isUpper && !isFigure(text.charCodeAt(i));
    }
    const start = from[begin] as number;
    let end = from[i] as number;
    // Accents and invisible characters that follow the last letter belong to it, but no more than they.
    while (end > start + 1 && i < text.length && /[\s\p{P}]/u.test(raw.charAt(end - 1))) end--;
    const plain = readScript(text.slice(begin, i));
    const written = plain.script === 'latin' && plain.lookAlike === null && hasHook ? raw.slice(start, end).toLowerCase() : '';
    const { text: said, lookAlike, script } = hasHook && /[čćšśşžż]/.test(written) ? { ...plain, lookAlike: foldPlain([...written].map((char) => hooked.get(char) ?? char).join('')) } : plain;
    const shape: Shape = upper > 1 && upper >= (i - begin) * 0.8 ? 'upper' : isUpperAt(raw, start) ? 'title' : 'lower';
    const gap = text.slice(Math.max(gapFrom, begin - 12), begin);
    words.push({ text: said, lookAlike, script, start, end, shape, opens: words.length === 0 || (gap !== ' ' && opensAfter(gap)) || (words.length === 1 && gap.startsWith(':')), gap, spaced: false });
    gapFrom = i;
  }
  return gatherSpaced(words);
}
