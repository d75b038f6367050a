// What a language says on a kit: headings, labels of the certificate, and texts to start from.
import type { DraftLanguage } from '../../domain/draft.ts';
import type { IdealClient } from '../../domain/source.ts';

/** What starting texts may tell: all of it is the person's own. */
export interface KitFacts {
  readonly name: string;
  readonly company: string | null;
  /** Who I am, one public sentence. */
  readonly about: string | null;
  readonly email: string | null;
  readonly ideal: IdealClient | null;
}
export type IdealBlock = 'who' | 'problems' | 'triggers' | 'notFor';
export interface KitWords {
  readonly language: DraftLanguage;
  readonly title: (name: string) => string;
  readonly headings: Readonly<Record<IdealBlock | 'phrases' | 'forward' | 'steps' | 'reach', string>>;
  /** Of a sheet about somebody else, for oneself. */
  readonly theirs: Readonly<Record<IdealBlock | 'does' | 'reach' | 'notes' | 'earlier', string>>;
  readonly certificate: { readonly title: string; readonly to: string; readonly from: string; readonly until: string; readonly foot: string };
  /** Somebody's words inside a line. */
  readonly quoted: (words: string) => string;
  readonly start: {
    readonly phrases: (facts: KitFacts) => readonly string[];
    readonly forward: (facts: KitFacts) => string;
    readonly steps: readonly string[];
    readonly certificate: string;
  };
}

/** Lines of a note; empty ones part paragraphs, null ones are left out. */
export const noteOf = (lines: readonly (string | null)[]): string => lines.filter((line) => line !== null).join('\n').replace(/\n{3,}/gu, '\n\n').trim();
/** A sentence without its last stop: another one follows. */
export const unstopped = (text: string): string => text.trim().replace(/[.。]+$/u, '');
