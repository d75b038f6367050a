// A text as the search sees it: no width, case or accents, old kanji as new ones, katakana as hiragana. With the way back to where each character stood.
import { foldChar } from './fold-char.ts';

/** What one UTF-16 unit becomes where it is one again; 0: not asked yet, or not one. */
const single = new Uint16Array(0x10000);
const hiragana = (code: number): number => (code >= 0x30a1 && code <= 0x30f6 ? code - 0x60 : code);

// One sign with the marks that belong to it: がは is written in two ways, and so is й.
const CLUSTER = /[\s\S](?:[\udc00-\udfff])?[\u0300-\u036f\u3099\u309a\uff9e\uff9f]*/gu;
function foldCluster(cluster: string): string {
  let out = '';
  for (const char of cluster.normalize('NFKC')) out += foldChar(char);
  return out.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(hiragana(kana.charCodeAt(0))));
}
// oxlint-disable-next-line no-control-regex -- what is ASCII needs no table
const isAscii = (text: string): boolean => /^[\u0000-\u007f]*$/.test(text);
const isMark = (code: number): boolean => (code >= 0x300 && code <= 0x36f) || code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;

export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if ((code & 0xf800) !== 0xd800 && !isMark(next)) {
      let plain = single[code] as number;
      if (plain === 0) {
        const folded = foldCluster(text.charAt(i));
        if (folded.length === 1) plain = single[code] = folded.charCodeAt(0);
        else { out += folded; continue; }
      }
      out += String.fromCharCode(plain);
      continue;
    }
    let end = i + ((code & 0xfc00) === 0xd800 ? 2 : 1);
    while (isMark(text.charCodeAt(end))) end++;
    out += foldCluster(text.slice(i, end));
    i = end - 1;
  }
  return out;
}

export interface FoldedText {
  readonly text: string;
  /** Offset in the original of every folded character, and one past the end. */
  readonly from: readonly number[];
}
/** For a text that is shown: what was found in the folded one is marked in the original. */
export function foldWithOffsets(text: string): FoldedText {
  const from: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const part = foldCluster(cluster);
    for (let i = 0; i < part.length; i++) from.push(index);
    folded += part;
  }
  return { text: folded, from: [...from, text.length] };
}
