// Names as headers and signatures write them: honorifics off, "Family, Given" turned round, what stands in brackets put aside. It must not know whose they are.
import type { LanguageOutline } from '../languages/language.ts';
import { outlines } from '../languages/registry.ts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const before = new RegExp(`^(?:(?:${outlines.flatMap((outline) => outline.honorifics.before).toSorted((a, b) => b.length - a.length).map(escape).join('|')})(?:\\.|(?=\\s)))+\\s*`, 'iu');
const after = new RegExp(`[\\s,]+(?:${outlines.flatMap((outline) => outline.honorifics.after).toSorted((a, b) => b.length - a.length).filter((word) => /^[\x20-\x7e]+$/u.test(word)).map(escape).join('|')})\\b[.®™]*`, 'giu');
const afterWide = new RegExp(`(?<=.)(?:${outlines.filter((outline) => !outline.spaced).flatMap((outline) => outline.honorifics.after).toSorted((a, b) => b.length - a.length).map(escape).join('|')})$`, 'u');

export const nameWords = (name: string): string[] => name.split(/[\s\u3000,."“”()（）・/]+/u).filter((word) => word.length > 0);

export interface WrittenName {
  readonly name: string;
  /** What stood in brackets or after a bar: a firm, a former name, a nickname. */
  readonly aside: string | null;
}

export function cleanName(written: string): WrittenName {
  let name = written.replace(/^[\s*"'“”„«]+|[\s*"'“”»®™]+$/gu, '');
  let aside: string | null = null;
  const bracket = /[（(]([^()（）]{1,60})[)）]?\s*$/u.exec(name);
  if (bracket && bracket.index > 0) {
    aside = bracket[1] ?? null;
    name = name.slice(0, bracket.index).trim();
  }
  const nickname = /^(\p{L}+)\s+["“”'‘’«]([^"“”'‘’»]{2,20})["“”'‘’»]\s+(\p{L}[\p{L}'’-]+)$/u.exec(name);
  if (nickname) name = `${nickname[2] ?? ''} ${nickname[3] ?? ''}`;
  const turned = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?),\s+(\p{Lu}[\p{L}'’. -]+)$/u.exec(name);
  if (turned && !after.test(`${turned[1] ?? ''}, ${turned[2] ?? ''}`)) name = `${turned[2] ?? ''} ${turned[1] ?? ''}`;
  after.lastIndex = 0;
  for (let n = 0; n < 3 && before.test(name); n++) name = name.replace(before, '');
  name = name.replace(after, '').replace(/\s{2,}/gu, ' ').trim();
  if (/[\u3040-\u30ff\u3400-\u9fff]/u.test(name)) name = name.replace(afterWide, '');
  return { name: name.replace(/[,;]+$/u, ''), aside };
}

const firmPattern = new Map<LanguageOutline, RegExp>();
/** A firm's name by its legal form or trade word. */
export function looksLikeFirm(text: string): boolean {
  for (const outline of outlines) {
    let pattern = firmPattern.get(outline);
    if (!pattern) {
      const words = outline.firms.map(escape).toSorted((a, b) => b.length - a.length).join('|');
      pattern = outline.spaced ? new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu') : new RegExp(`(?:${words})`, 'u');
      firmPattern.set(outline, pattern);
    }
    if (pattern.test(text)) return true;
  }
  return false;
}
