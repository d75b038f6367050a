// "Who could help?": people of the book whose profile, trade or earlier referrals share telling words with a need. It suggests and never chooses.
import { atOnce } from '../at-once.ts';
import type { Person, PersonId } from '../person.ts';
import type { MatchIndex, Profile } from './match-index.ts';
import { ENOUGH, matchWords, needTerms, type WordMatch } from './match-words.ts';

export interface HelpMatch extends WordMatch {
  readonly person: Person;
  /** Nobody is referred to them now; they stand last. */
  readonly isPaused: boolean;
  /** Referrals in which they were the one who may meet the need. */
  readonly given: number;
  /** How many of those are known to have gone well. */
  readonly wentWell: number;
}

/** Whoever fits far less than the best is not shown beside them. */
const BESIDE_BEST = 0.65;

const helpMatch = (profile: Profile, words: WordMatch): HelpMatch => ({
  ...words, person: profile.person, isPaused: profile.person.pause !== null, given: profile.earlier.length,
  wentWell: profile.earlier.filter(({ outcome }) => outcome?.result === 'met' || outcome?.result === 'won').length,
});

/** Nobody where nobody fits well enough. A piece at a time: whoever runs it may pause in between. */
export function* lookingWhoCouldHelp(index: MatchIndex, need: string, exclude: readonly (PersonId | null)[] = [], limit = 3): Generator<undefined, readonly HelpMatch[]> {
  const wanted = needTerms(need);
  const out = new Set(exclude);
  const candidates = new Set([...new Set(wanted.terms.map(({ key }) => key))].flatMap((key) => index.byKey.get(key) ?? []));
  const found: HelpMatch[] = [];
  for (const profile of candidates) {
    yield;
    const words = out.has(profile.person.id) ? null : matchWords(wanted, profile, index.rarity);
    if (words && words.score >= ENOUGH) found.push(helpMatch(profile, words));
  }
  const best = found.reduce((most, { score }) => Math.max(most, score), 0);
  return found.filter(({ score }) => score >= best * BESIDE_BEST).sort((a, b) => Number(a.isPaused) - Number(b.isPaused) || b.score - a.score || b.wentWell - a.wentWell || (a.person.id < b.person.id ? -1 : 1)).slice(0, limit);
}

export function whoCouldHelp(...about: Parameters<typeof lookingWhoCouldHelp>): readonly HelpMatch[] {
  return atOnce(lookingWhoCouldHelp(...about));
}
