// The one who is not in the conversation: named, described or only meant. It must not know consents or money.
import type { Cast } from '../people/cast.ts';
import { looksLikeFirm } from '../people/names.ts';
import { newSomeone, type Someone } from '../people/someone.ts';
import type { CueName } from '../languages/language.ts';
import type { SentenceRef } from './mentions.ts';
import type { Step, Story } from './story.ts';

export type ThirdRole = 'prospect' | 'provider';

const OF_PROVIDER: readonly CueName[] = ['ask', 'offer', 'supply', 'thanksIntro', 'introduced', 'again', 'refer', 'relayYes', 'notAsked', 'withdraw', 'met', 'trouble', 'silent'];
const OF_PROSPECT: readonly CueName[] = ['ask', 'offer', 'need', 'pain', 'refer', 'relayYes', 'notAsked', 'thanksIntro', 'won', 'lost', 'silent', 'met', 'budget', 'introduced', 'lead'];

const framed = (story: Story): readonly Step[] => {
  const first = [story.request?.step, story.offer?.step, story.referral, story.introduction, story.decidedBy].filter((step): step is Step => step !== null && step !== undefined).map((step) => story.steps.indexOf(step));
  return story.steps.slice(Math.max(0, Math.min(...first, story.steps.length)));
};

/** Persons spoken of who are not in the conversation, likeliest first. */
const LABEL = /^[\s■・*-]{0,3}(?:who|name|client|prospect|contact|referral|chi|nome|cliente|nominativo|имя|клиент|кто|kunde|wer|お?名前|氏名|お客様)\s?[:：]/iu;

export function thirdPersons(refs: readonly SentenceRef[], story: Story, cast: Cast, role: ThirdRole, least = 2): Someone[] {
  const score = new Map<Someone, number>();
  const eligible = (one: Someone): boolean => one !== story.introducer && !one.isMe && !one.isBystander && !story.principals.includes(one);
  const steps = framed(story);
  const cues = role === 'provider' ? OF_PROVIDER : OF_PROSPECT;
  for (const { refs: named, sentence, step } of refs) {
    for (const { someone, named: mention, addressed, start } of named) {
      if (!eligible(someone) || addressed) continue;
      const related = cues.filter((cue) => sentence.tells(cue)).length;
      let weight = Math.min(related, 3) * 1.2;
      if (mention.honoured) weight += 1.2;
      if (mention.company || mention.title) weight += 1;
      if (/[\s\u3000]/u.test(mention.name)) weight += 1.5;
      const need = sentence.find('need') ?? sentence.find('pain');
      if (role === 'provider' && need && need.index > start && need.index - start < 25 && !sentence.tells('supply') && !sentence.tells('ask')) weight -= 2.5;
      if (role === 'prospect' && sentence.tells('supply') && related === 0) weight -= 1;
      if (LABEL.test(sentence.text)) weight += 3;
      if ((sentence.tells('ask') || sentence.tells('offer') || sentence.tells('askOther')) && steps.includes(step)) weight += 1.2;
      if (mention.kin) weight -= 3;
      if (related === 0 && !mention.honoured && !mention.company && !/[\s\u3000]/u.test(mention.name) && !steps.includes(step)) weight -= 1;
      score.set(someone, (score.get(someone) ?? 0) + weight);
    }
  }
  for (const one of cast.everybody) {
    if (!eligible(one)) continue;
    if (one.isForwarded) score.set(one, (score.get(one) ?? 0) + 4);
    else if (one.inHeaders && steps.some((step) => step.author === one || step.readers.includes(one))) score.set(one, (score.get(one) ?? 0) + 4);
  }
  return [...score].filter(([one, weight]) => weight >= (one.name && /[\s\u3000]/u.test(one.name) ? least : least * 1.2)).toSorted((a, b) => b[1] - a[1]).map(([someone]) => someone);
}

const FIRM_RUN = /(?:«[^«»]{2,40}»|\p{Lu}[\p{L}\d&'’.-]*(?:[ ](?:&|and|e|di|de|della|\p{Lu}[\p{L}\d&'’.-]*|srl|snc|spa|gmbh|ltd|llc|inc)){0,5})/gu;

/** Somebody described and not named; with the firm where one is told. */
function unnamed(story: Story, role: ThirdRole): Someone {
  const someone = newSomeone(null);
  const step = story.referral ?? story.offer?.step;
  if (role === 'prospect' && step) {
    const firm = [...step.read.own.matchAll(FIRM_RUN)].map((match) => match[0]).find((run) => run.includes(' ') && looksLikeFirm(run));
    if (firm && !step.read.signature.includes(firm)) someone.company = firm;
  }
  return someone;
}

const LIST_ITEM = /^(?:\d{1,2}[.)]\s?|[■●•·□◆]\s?|[—–-]\s|[①②③④⑤])/u;

/** Two cases passed on in one mail, set out as a list: one person each. */
function listed(refs: readonly SentenceRef[], story: Story, thirds: readonly Someone[]): Someone[] {
  const step = story.referral ?? story.offer?.step;
  if (!step) return [];
  const items: SentenceRef[][] = [];
  for (const ref of refs) {
    if (ref.step !== step) continue;
    if (LIST_ITEM.test(ref.sentence.text)) items.push([ref]);
    else items.at(-1)?.push(ref);
  }
  const tells = (item: readonly SentenceRef[], cues: readonly CueName[]): boolean => item.some((ref) => cues.some((cue) => ref.sentence.tells(cue)));
  const cases = items.filter((item) => tells(item, ['need', 'pain', 'lead', 'budget', 'someday']) && !tells(item.slice(0, 1), ['ask']));
  if (cases.length < 2) return [];
  return cases.map((item) => {
    const heading = item[0]?.refs.find((named) => named.start <= 6 && !named.named.kin)?.someone;
    return heading ?? thirds.find((one) => item.some((ref) => ref.refs.some((named) => named.someone === one))) ?? unnamed(story, 'prospect');
  });
}

export function findThirds(refs: readonly SentenceRef[], story: Story, cast: Cast, role: ThirdRole): Someone[] {
  const thirds = thirdPersons(refs, story, cast, role);
  if (role === 'prospect') {
    const cases = listed(refs, story, thirdPersons(refs, story, cast, role, 0.5));
    if (cases.length > 1) return cases;
  }
  const third = thirds[0];
  if (third) return [third];
  if (story.offer || story.referral) return [unnamed(story, role)];
  if (story.request) {
    // Sought but not found yet is nobody; a certain one, or one since described, is somebody.
    const asked = story.request;
    const described = story.steps.slice(story.steps.indexOf(asked.step) + 1).some((step) => step.author === story.introducer && step.read.sentences.some((sentence) => sentence.tells('supply')));
    if (!asked.sentence.tells('seekAny') || described) return [unnamed(story, role)];
  }
  return [];
}
