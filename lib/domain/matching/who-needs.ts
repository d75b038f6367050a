// "Who needs this?": open leads and needs, and what the notes tell of people, that fit what somebody does. It suggests and never chooses.
import { atOnce } from '../at-once.ts';
import { ME, type Person, type PersonId } from '../person.ts';
import type { Referral } from '../referral.ts';
import { emptyIdealClient, type IdealClient } from '../source.ts';
import { emptyPerson } from '../person.ts';
import { weightsOf, type MatchIndex, type Profile } from './match-index.ts';
import { ENOUGH, matchWords, needTerms, type WordMatch } from './match-words.ts';
import { needText, passagesOfIdeal, passagesOfPerson } from './passages.ts';
import { scriptOf } from './fold-words.ts';

export type NeedMatch = WordMatch & {
  /** What the need is told by; the marks are offsets in it. */
  readonly text: string;
} & ({ readonly from: 'referral'; readonly referral: Referral } | { readonly from: 'notes'; readonly person: Person });

/** Open, and nobody to meet it yet. */
export const isOpenNeed = (referral: Referral): boolean => !referral.removed && referral.closedOn === null && referral.outcome === null && referral.providerId === null && (referral.need !== null || referral.topic !== '');

/** What I do myself, as a profile beside those of the book. */
export function profileOfMe(ideals: readonly (IdealClient | null)[], about: string | null): Profile {
  const passages = [...ideals.flatMap(passagesOfIdeal), ...passagesOfPerson({ ...emptyPerson(ME), neutral: about })];
  return { person: emptyPerson(ME), passages, weights: weightsOf(passages), script: scriptOf(passages.map(({ text }) => text).join('\n')), notFor: needTerms(ideals.map((ideal) => (ideal ?? emptyIdealClient).notFor ?? '').join('\n')).terms, earlier: [] };
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?。！？；;])\s*|\n+/u).map((sentence) => sentence.trim()).filter(Boolean);

function* inReferrals(index: MatchIndex, profile: Profile, referrals: Iterable<Referral>): Generator<undefined, NeedMatch[]> {
  const found: NeedMatch[] = [];
  for (const referral of referrals) {
    yield;
    if (!isOpenNeed(referral) || referral.prospectId === profile.person.id || referral.introducerId === profile.person.id) continue;
    const text = needText(referral);
    const words = matchWords(needTerms(text), profile, index.rarity);
    if (words && words.score >= ENOUGH) found.push({ ...words, text, from: 'referral', referral });
  }
  return found;
}

/** The sentence of somebody's notes that fits best. Whoever does the same work is no client. */
function* inNotes(index: MatchIndex, profile: Profile): Generator<undefined, NeedMatch[]> {
  const candidates = new Set([...profile.weights.keys()].flatMap((key) => index.byKey.get(key) ?? []));
  const found: NeedMatch[] = [];
  for (const { person } of candidates) {
    yield;
    if (person.id === profile.person.id || !person.notes) continue;
    const best = sentencesOf(person.notes).map((text) => ({ text, words: matchWords(needTerms(text), profile, index.rarity) })).reduce<{ text: string; words: WordMatch } | null>((most, { text, words }) => (words && words.score > (most?.words.score ?? 0) ? { text, words } : most), null);
    if (!best || best.words.score < ENOUGH || doTheSame(person, profile)) continue;
    found.push({ ...best.words, text: best.text, from: 'notes', person });
  }
  return found;
}
const doTheSame = ({ title, neutral, headline }: Person, profile: Profile): boolean => (matchWords(needTerms([title, neutral, headline].filter(Boolean).join('\n')), profile, () => 1)?.score ?? 0) >= ENOUGH;

/** Referrals before notes of the same fit; nobody where nothing fits well enough. A piece at a time: whoever runs it may pause in between. */
export function* lookingWhoNeeds(index: MatchIndex, who: PersonId | Profile, referrals: Iterable<Referral>, limit = 5): Generator<undefined, readonly NeedMatch[]> {
  const profile = typeof who === 'string' ? index.profiles.get(who) : who;
  if (!profile || profile.passages.length === 0) return [];
  return [...(yield* inReferrals(index, profile, referrals)), ...(yield* inNotes(index, profile))].sort((a, b) => b.score - a.score || Number(a.from === 'notes') - Number(b.from === 'notes')).slice(0, limit);
}

export function whoNeeds(...about: Parameters<typeof lookingWhoNeeds>): readonly NeedMatch[] {
  return atOnce(lookingWhoNeeds(...about));
}
