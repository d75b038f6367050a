// Japanese text without the spaces that stand between its characters, as kanji names and kana are looked for in it. It must not know the hidden people.
import type { FieldText } from '../text/field-text.ts';
import { toHiragana } from '../text/fold-text.ts';

export interface Close {
  /** Without spaces between Japanese characters; kana as written. */
  readonly text: string;
  readonly hiragana: string;
  /** Offset in the original of every character, and one past the end. */
  readonly at: readonly number[];
  readonly field: FieldText;
}

const isJapanese = (code: number): boolean => (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || code === 0x3005;
const blanks = new Set(' \t\u00a0\u3000');
const droppable = new Set([...blanks, '·']);

/** Null where there is nothing Japanese. */
export function closeUp(field: FieldText): Close | null {
  const { text, from } = field.folded;
  if (!/[\u3040-\u30ff\u3400-\u9fff々]/.test(text)) return null;
  const parts: string[] = [];
  const at: number[] = [];
  let keptFrom = 0;
  let isAfterJapanese = false;
  let solid = 0;
  for (let i = 0; i < text.length; i++) {
    if (droppable.has(text.charAt(i)) && isAfterJapanese) {
      if (solid <= i) for (solid = i + 1; blanks.has(text.charAt(solid)); ) solid++;
      if (isJapanese(text.charCodeAt(solid))) {
        parts.push(text.slice(keptFrom, i));
        keptFrom = i + 1;
        continue;
      }
    }
    isAfterJapanese = isJapanese(text.charCodeAt(i));
    at.push(from[i] as number);
  }
  parts.push(text.slice(keptFrom));
  at.push(field.folded.raw.length);
  const closed = parts.join('');
  return { text: closed, hiragana: toHiragana(closed), at, field };
}

export const isGapBefore = ({ field, at }: Close, i: number): boolean => i > 0 && /[\s\u3000・·_]/.test(field.folded.raw.slice(at[i - 1], at[i]).slice(1));
