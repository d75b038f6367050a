// Who has the need and who may meet it: need and supply words weighed for each person they are said of. It must not know consents or money.
import type { Cast } from '../people/cast.ts';
import type { Someone } from '../people/someone.ts';
import type { SentenceRef } from './mentions.ts';
import type { Story } from './story.ts';

export interface Roles {
  readonly introducer: Someone | null;
  readonly prospects: readonly Someone[];
  readonly providers: readonly Someone[];
}

/** Who a sentence is about: the last one named before the words, else the pronoun's person, else the writer or the reader. */
export function subjectOf(ref: SentenceRef, index: number): Someone | null {
  const before = ref.refs.filter((one) => !one.addressed && one.start <= index);
  const named = before.at(-1)?.someone;
  if (named) return named;
  const after = ref.refs.find((one) => !one.addressed && one.start > index && one.start - index < 30)?.someone;
  if (ref.sentence.tells('third') && ref.they) return ref.they;
  return after ?? ref.they;
}

function weighNeed(refs: readonly SentenceRef[], story: Story, need: Map<Someone, number>, supply: Map<Someone, number>): void {
  const add = (map: Map<Someone, number>, someone: Someone | null | undefined, weight: number): void => {
    if (someone) map.set(someone, (map.get(someone) ?? 0) + weight);
  };
  for (const ref of refs) {
    const { sentence, step } = ref;
    const isIntroducer = step.author === story.introducer;
    const single = story.principals.length === 1 ? story.principals[0] : undefined;
    const need1 = sentence.find('need1');
    if (need1 && !isIntroducer) add(need, step.author, 2);
    const sell1 = sentence.find('sell1');
    if (sell1 && !isIntroducer) add(supply, step.author, 2);
    const need2 = sentence.find('need2');
    if (need2 && isIntroducer && single) add(need, step.readers.includes(single) ? single : null, 3);
    const needed = sentence.find('need') ?? sentence.find('pain');
    if (needed && !(need1 && !isIntroducer) && !need2) {
      const subject = subjectOf(ref, needed.index);
      if (subject && subject !== story.introducer) add(need, subject, 2);
      else if (!isIntroducer && !sentence.tells('third')) add(need, step.author, 1);
    }
    const supplied = sentence.find('supply');
    if (supplied && !needed) {
      const subject = subjectOf(ref, supplied.index);
      if (subject && subject !== story.introducer) add(supply, subject, 1.5);
    }
  }
}

const isParty = (one: Someone, story: Story): boolean => one !== story.introducer && !one.isBystander && !one.isMe;

/** Persons spoken of who are not in the conversation, likeliest first. */
export function thirdPersons(refs: readonly SentenceRef[], story: Story, cast: Cast): Someone[] {
  const score = new Map<Someone, number>();
  for (const { refs: named, sentence, step } of refs) {
    for (const { someone, named: mention } of named) {
      if (!isParty(someone, story) || story.principals.includes(someone) || someone.inHeaders && step.readers.includes(someone) && story.principals.includes(someone)) continue;
      let weight = 1;
      for (const cue of ['ask', 'offer', 'refer', 'introduce', 'relay', 'relayYes', 'need', 'supply', 'thanksIntro', 'need2', 'notAsked', 'report', 'met', 'won', 'lost', 'silent', 'trouble', 'pain', 'again', 'withdraw'] as const) if (sentence.tells(cue)) weight += 1;
      if (mention.honoured) weight += 0.5;
      if (mention.company || mention.title) weight += 1;
      if (mention.name.includes(' ')) weight += 1;
      if (someone.isKin) weight -= 3;
      score.set(someone, (score.get(someone) ?? 0) + weight);
    }
  }
  for (const one of cast.everybody) if (one.inHeaders && isParty(one, story) && !story.principals.includes(one) && story.kind !== 'unrelated') score.set(one, (score.get(one) ?? 0) + 4);
  return [...score].filter(([, weight]) => weight >= 2).toSorted((a, b) => b[1] - a[1]).map(([someone]) => someone);
}

export function assignRoles(refs: readonly SentenceRef[], story: Story, cast: Cast): Roles {
  const need = new Map<Someone, number>();
  const supply = new Map<Someone, number>();
  weighNeed(refs, story, need, supply);
  const lean = (one: Someone): number => (need.get(one) ?? 0) - (supply.get(one) ?? 0);
  if (story.introduction && story.principals.length >= 2) {
    const sorted = [...story.principals].toSorted((a, b) => lean(b) - lean(a));
    const prospect = story.requester && sorted.includes(story.requester) && lean(story.requester) >= 0 ? story.requester : sorted[0];
    return { introducer: story.introducer, prospects: prospect ? [prospect] : [], providers: sorted.filter((one) => one !== prospect) };
  }
  const thirds = thirdPersons(refs, story, cast);
  const principal = story.principals[0];
  if (!principal) return { introducer: story.introducer, prospects: [], providers: [] };
  const third = thirds[0];
  let principalSeeks = lean(principal) - (third ? lean(third) : 0);
  if (story.referral && story.referral.acts.refer && story.request === null) principalSeeks -= 3;
  if (story.offer) {
    const asking = refs.filter((ref) => ref.step === story.offer?.step);
    const yours = asking.some((ref) => ref.sentence.tells('need2'));
    const theirs = asking.some((ref) => (ref.sentence.tells('need') || ref.sentence.tells('pain')) && !ref.sentence.tells('need2') && !ref.sentence.tells('second'));
    if (yours) principalSeeks += 3;
    else if (theirs) principalSeeks -= 3;
  }
  if (story.request) principalSeeks += story.request.sentence.tells('seekAny') ? 2 : 0;
  const others = third ? [third] : [];
  return principalSeeks >= 0
    ? { introducer: story.introducer, prospects: [principal], providers: others }
    : { introducer: story.introducer, prospects: others, providers: [principal] };
}
