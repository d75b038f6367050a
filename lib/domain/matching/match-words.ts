// How well a need and a profile fit, and by which words: the same reckoning for "who could help?" and "who needs this?".
import type { MatchIndex, Profile } from './match-index.ts';
import type { MatchField, Passage } from './passages.ts';
import { scriptOf, type Script } from './fold-words.ts';
import { termsOf, type Term } from './terms.ts';

/** Words in a text, to be marked. */
export interface Span {
  readonly start: number;
  readonly length: number;
}
export interface MatchedPassage {
  readonly field: MatchField;
  readonly text: string;
  readonly marks: readonly Span[];
}
export interface WordMatch {
  readonly score: number;
  /** In the need. */
  readonly marks: readonly Span[];
  /** Of the profile, those that say most first. */
  readonly passages: readonly MatchedPassage[];
}

/** Below this nothing is said rather than noise. */
export const ENOUGH = 0.6;
const TO_WHOM_NOT = 0.3;
/** A trade that is named in another script, and nothing else. */
const OTHER_SCRIPT = 0.72;
const PASSAGES_SHOWN = 2;

export interface NeedTerms { readonly terms: readonly Term[]; readonly script: Script }
export const needTerms = (text: string): NeedTerms => ({ terms: termsOf(text), script: scriptOf(text) });

/** Overlapping and touching places become one, from left to right. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.length - a.length)) {
    const last = merged.at(-1);
    if (last && span.start <= last.start + last.length) merged[merged.length - 1] = { start: last.start, length: Math.max(last.length, span.start + span.length - last.start) };
    else merged.push({ start: span.start, length: span.length });
  }
  return merged;
}

const once = (terms: readonly Term[]): ReadonlyMap<string, number> => {
  const worths = new Map<string, number>();
  for (const { key, worth } of terms) worths.set(key, Math.max(worths.get(key) ?? 0, worth));
  return worths;
};

const sharing = ({ field, text, terms }: Passage, score: ReadonlyMap<string, number>): MatchedPassage & { readonly says: number } => {
  const shared = terms.filter(({ key }) => score.has(key));
  return { field, text, marks: joined(shared), says: [...new Set(shared.map(({ key }) => key))].reduce((sum, key) => sum + (score.get(key) ?? 0), 0) };
};

export function matchWords({ terms: need, script }: NeedTerms, profile: Profile, rarity: MatchIndex['rarity']): WordMatch | null {
  const score = new Map<string, number>();
  for (const [key, worth] of once(need)) {
    const weight = profile.weights.get(key);
    if (weight !== undefined) score.set(key, worth * weight * rarity(key));
  }
  if (score.size === 0) return null;
  const isForeign = script !== profile.script && [...score.keys()].every((key) => key.startsWith('t '));
  const sum = [...score.values()].reduce((all, one) => all + one, 0) * (isForeign ? OTHER_SCRIPT : 1);
  const against = profile.notFor.length > 0 && [...once(profile.notFor)].reduce((all, [key, worth]) => all + (need.some((term) => term.key === key) ? worth : 0), 0) >= ENOUGH;
  const passages = profile.passages.map((passage) => sharing(passage, score)).filter(({ marks }) => marks.length > 0).sort((a, b) => b.says - a.says);
  return { score: against ? sum * TO_WHOM_NOT : sum, marks: joined(need.filter(({ key }) => score.has(key))), passages: passages.slice(0, PASSAGES_SHOWN).map(({ field, text, marks }) => ({ field, text, marks })) };
}
