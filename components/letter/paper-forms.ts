// The forms of paper: how large, for which kinds, and for vertical ones how many signs and lines. Millimetres; the sheets are drawn in letter.css.
import type { LetterKind } from '../../lib/actions/compose-letter.ts';
import type { DraftLanguage } from '../../lib/domain/draft.ts';
import type { Squares } from '../../lib/drafting/letter/vertical-lines.ts';

export type PaperForm = 'a4' | 'us-letter' | 'binsen' | 'binsen-a4' | 'a6' | 'ippitsu' | 'dl' | 'c6' | 'us10' | 'naga3';
interface Paper {
  readonly width: number;
  readonly height: number;
  readonly of: 'letter' | 'card' | 'envelope';
  /** Vertical writing: the squares of a page. */
  readonly squares?: Squares;
}
export const PAPERS: Readonly<Record<PaperForm, Paper>> = {
  a4: { width: 210, height: 297, of: 'letter' },
  'us-letter': { width: 215.9, height: 279.4, of: 'letter' },
  binsen: { width: 182, height: 257, of: 'letter', squares: { signs: 40, lines: 16 } },
  'binsen-a4': { width: 210, height: 297, of: 'letter', squares: { signs: 42, lines: 18 } },
  a6: { width: 148, height: 105, of: 'card' },
  ippitsu: { width: 82, height: 185, of: 'card', squares: { signs: 27, lines: 7 } },
  dl: { width: 220, height: 110, of: 'envelope' },
  c6: { width: 162, height: 114, of: 'envelope' },
  us10: { width: 241.3, height: 104.8, of: 'envelope' },
  naga3: { width: 120, height: 235, of: 'envelope' },
};
const shapeOf = (kind: LetterKind): Paper['of'] => (kind === 'card' || kind === 'envelope' ? kind : 'letter');
export const formsFor = (kind: LetterKind): readonly PaperForm[] => (Object.keys(PAPERS) as PaperForm[]).filter((form) => PAPERS[form].of === shapeOf(kind));

/** What is usual where the letter is read. `locale` tells the one country with its own paper. */
export function usualForm(kind: LetterKind, language: DraftLanguage, locale: string): PaperForm {
  const isAmerican = language === 'en' && /-(?:US|CA)$/u.test(locale);
  switch (shapeOf(kind)) {
    case 'letter': return language === 'ja' ? 'binsen' : isAmerican ? 'us-letter' : 'a4';
    case 'card': return language === 'ja' ? 'ippitsu' : 'a6';
    case 'envelope': return language === 'ja' ? 'naga3' : isAmerican ? 'us10' : 'dl';
    default: return shapeOf(kind) as never;
  }
}
