// Who has the need and who may meet it: need and supply words weighed for each person they are said of. It must not know consents or money.
import type { Cast } from '../people/cast.ts';
import type { Someone } from '../people/someone.ts';
import type { SentenceRef } from './mentions.ts';
import type { Story } from './story.ts';
import { findThirds } from './thirds.ts';

export interface Roles {
  readonly introducer: Someone | null;
  readonly prospects: readonly Someone[];
  readonly providers: readonly Someone[];
  /** The words leave no doubt which of the two parts the one in the conversation has. */
  readonly certain: boolean;
}

/** Who a sentence is about: the last one named before the words, else the pronoun's person, else the writer or the reader. */
export function subjectOf(ref: SentenceRef, index: number, among: readonly Someone[] | null = null): Someone | null {
  const refs = among ? ref.refs.filter((one) => among.includes(one.someone)) : ref.refs;
  const before = refs.filter((one) => !one.addressed && one.start <= index);
  const named = before.at(-1)?.someone;
  if (named) return named;
  const after = refs.find((one) => !one.addressed && one.start > index && one.start - index < 30)?.someone;
  if (ref.sentence.tells('third') && ref.they) return ref.they;
  return after ?? ref.they;
}

interface Weights {
  readonly need: Map<Someone, number>;
  readonly supply: Map<Someone, number>;
}

function weigh(refs: readonly SentenceRef[], story: Story): Weights {
  const need = new Map<Someone, number>();
  const supply = new Map<Someone, number>();
  const add = (map: Map<Someone, number>, someone: Someone | null | undefined, weight: number): void => {
    if (someone && someone !== story.introducer) map.set(someone, (map.get(someone) ?? 0) + weight);
  };
  const among = story.introduction ? story.principals : null;
  const single = story.principals.length === 1 ? story.principals[0] : undefined;
  for (const ref of refs) {
    const { sentence, step } = ref;
    const byIntroducer = step.author === story.introducer;
    // What the introducer writes of both counts for more than what they say later.
    const factor = story.introduction ? (step === story.introduction ? 2.5 : byIntroducer ? 1.5 : 0.7) : 1;
    const need1 = sentence.find('need1');
    if (!byIntroducer) {
      if (need1) add(need, step.author, 2 * factor);
      if (sentence.tells('sell1')) add(supply, step.author, 2 * factor);
      if (sentence.tells('quoting')) add(supply, step.author, 2.5);
      if (sentence.tells('budget') && sentence.tells('first') && !sentence.tells('quoting')) add(need, step.author, 1 * factor);
    }
    const need2 = sentence.find('need2');
    if (need2 && byIntroducer && single && step.readers.includes(single)) add(need, single, 3);
    const needed = sentence.find('need') ?? sentence.find('pain');
    if (needed && !(need1 && !byIntroducer) && !need2) {
      const subject = subjectOf(ref, needed.index, among);
      if (subject && subject !== step.author) add(need, subject, 2 * factor);
      else if (!byIntroducer && !sentence.tells('third')) add(need, step.author, 1);
    }
    const supplied = sentence.find('supply');
    if (supplied) {
      const subject = subjectOf(ref, supplied.index, among);
      if (subject && subject !== step.author) add(supply, subject, (needed ? 0.7 : 1.6) * factor);
    }
  }
  return { need, supply };
}

/** How far the one in the conversation is the one with the need: above zero a prospect, below a provider. */
function principalSeeks(principal: Someone, refs: readonly SentenceRef[], story: Story, lean: (one: Someone) => number): number {
  let seeks = lean(principal);
  if (story.referral && story.request === null) seeks -= 4;
  if (story.offer) {
    const asking = refs.filter((ref) => ref.step === story.offer?.step);
    const yours = asking.filter((ref) => ref.sentence.tells('need2') && !ref.sentence.tells('relayYes')).length;
    const theirs = asking.filter((ref) => (ref.sentence.tells('need') || ref.sentence.tells('pain') || ref.sentence.tells('refer')) && !ref.sentence.tells('need2')).length;
    const supplies = asking.filter((ref) => ref.sentence.tells('supply')).length;
    const notTold = asking.some((ref) => ref.sentence.tells('relayYes'));
    seeks += yours > 0 ? 3 : theirs > 0 ? -3 : 0;
    seeks += yours === 0 && supplies > theirs ? 1.5 : 0;
    seeks += yours === 0 && notTold && theirs > 0 ? -1 : 0;
  }
  if (story.request) {
    const { sentence } = story.request;
    if (sentence.tells('seekAny')) seeks += 2;
    if (sentence.tells('sell1')) seeks -= 2;
  }
  const outcome = story.outcome;
  if (outcome && outcome.step.author === principal && story.introduction === null && story.referral === null) {
    const result = outcome.acts.outcome?.result;
    if (result === 'problem') seeks += 3;
    if (result === 'won' || result === 'lost') seeks -= 2;
  }
  return seeks;
}

export function assignRoles(refs: readonly SentenceRef[], story: Story, cast: Cast): Roles {
  const { need, supply } = weigh(refs, story);
  const lean = (one: Someone): number => (need.get(one) ?? 0) - (supply.get(one) ?? 0);
  if (story.introduction && story.principals.length >= 2) {
    const asked = (one: Someone): number => (one === story.requester ? 2 : 0);
    const sorted = [...story.principals].toSorted((a, b) => lean(b) + asked(b) - lean(a) - asked(a));
    const prospect = sorted[0];
    return { introducer: story.introducer, prospects: prospect ? [prospect] : [], providers: sorted.filter((one) => one !== prospect), certain: true };
  }
  const principal = story.principals[0];
  if (!principal) return { introducer: story.introducer, prospects: [], providers: [], certain: false };
  const seeks = principalSeeks(principal, refs, story, lean);
  const thirds = findThirds(refs, story, cast, seeks >= 0 ? 'provider' : 'prospect').filter((one) => one !== principal);
  const others = [...thirds, ...story.principals.slice(1).filter((one) => !thirds.includes(one))].slice(0, Math.max(1, thirds.length));
  return seeks >= 0 ? { introducer: story.introducer, prospects: [principal], providers: others, certain: Math.abs(seeks) >= 1 } : { introducer: story.introducer, prospects: others, providers: [principal], certain: Math.abs(seeks) >= 1 };
}
