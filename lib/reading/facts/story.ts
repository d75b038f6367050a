// The thread as a story: which step each message takes, and so what the thread is as of its newest. It must not know roles of need and supply; `roles.ts` does.
import type { ThreadKind } from '../../domain/reading.ts';
import type { Cast } from '../people/cast.ts';
import { namesIn } from '../people/named-in-text.ts';
import { nameWords } from '../people/names.ts';
import { answersTo, type Someone } from '../people/someone.ts';
import type { ReadMessage, Sentence } from '../text/read-message.ts';
import { actsOf, isQuestion, type Acts } from './acts.ts';
import { answerIn, answerScope } from './answers.ts';

export interface Step {
  readonly read: ReadMessage;
  readonly acts: Acts;
  readonly author: Someone;
  /** People it was sent to, without lists, machines and assistants. */
  readonly readers: readonly Someone[];
  readonly toList: boolean;
}

export interface Story {
  kind: ThreadKind;
  introducer: Someone | null;
  /** Parties that take part in the thread themselves. */
  principals: Someone[];
  /** Who asked for an introduction, and the words. */
  requester: Someone | null;
  request: { readonly step: Step; readonly sentence: Sentence } | null;
  offer: { readonly step: Step; readonly sentence: Sentence; readonly asked: Someone } | null;
  referral: Step | null;
  introduction: Step | null;
  outcome: { readonly step: Step; readonly acts: Acts } | null;
  /** The message, and the words in it, that decide the kind. */
  decidedBy: Step | null;
  decidedWords: Sentence | null;
  /** Promotions, references, programmes seen before anything else. */
  promo: boolean;
  readonly steps: readonly Step[];
}

function toStep(read: ReadMessage, cast: Cast): Step {
  const author = cast.of(read.message.from);
  const seen = new Set<Someone>([author]);
  const readers: Someone[] = [];
  let toList = false;
  for (const address of [...read.message.to, ...read.message.cc]) {
    const someone = cast.of(address);
    if (someone.isBystander) toList = true;
    else if (!seen.has(someone)) {
      seen.add(someone);
      readers.push(someone);
    }
  }
  return { read, acts: actsOf(read), author, readers, toList };
}

const settle = (story: Story, step: Step, kind: ThreadKind, words: Sentence | null = null): void => {
  story.kind = kind;
  story.decidedBy = step;
  story.decidedWords = words ?? wordsFor(step, kind);
};
/** The sentence that says what the message does. */
function wordsFor(step: Step, kind: ThreadKind): Sentence | null {
  const { acts, read } = step;
  switch (kind) {
    case 'introduction-request': return acts.ask;
    case 'referral-offer': return acts.refer;
    case 'consent-request': return acts.offer ?? acts.askOther;
    case 'consent-reply': return answerIn(read.sentences, false)?.sentence ?? read.sentences[0] ?? null;
    case 'introduction': return acts.introduce ?? read.sentences[0] ?? null;
    case 'thanks': return acts.thanksIntro ?? read.sentences.find((sentence) => sentence.tells('thanks')) ?? null;
    case 'outcome-report': return acts.outcome?.sentence ?? null;
    case 'unrelated': return null;
    default: return kind satisfies never;
  }
}
function introduce(step: Step, story: Story): void {
  settle(story, step, 'introduction');
  story.introduction = step;
  story.introducer = step.author;
  story.principals = [...step.readers];
}
function offer(step: Step, story: Story, asked: Someone, sentence: Sentence): void {
  settle(story, step, 'consent-request', sentence);
  story.introducer ??= step.author;
  story.offer = { step, sentence, asked };
  if (!story.principals.includes(asked)) story.principals.push(asked);
}
function ask(step: Step, story: Story, cast: Cast, sentence: Sentence): void {
  settle(story, step, 'introduction-request', sentence);
  story.requester = step.author;
  story.request = { step, sentence };
  const later = story.steps.find((other) => other.author !== step.author && !other.read.isAutomatic)?.author;
  story.introducer = step.readers[0] ?? later ?? (step.author.isMe ? null : cast.me);
  story.principals = [step.author];
}
function refer(step: Step, story: Story, cast: Cast): void {
  settle(story, step, 'referral-offer');
  story.referral = step;
  story.introducer = step.author;
  story.principals = [step.readers[0] ?? cast.me].filter((one) => one !== step.author);
}

/** Both are named, or spoken to, in the text. */
const namesBoth = (step: Step, times = 1): boolean => {
  const said = (word: string): number => (word.length > 1 ? step.read.own.split(/[A-Za-zÀ-ž]/u.test(word) && word.length > 4 ? word.slice(0, 3) : word).length - 1 : 0);
  return step.readers.filter((one) => [...one.writings].some((writing) => nameWords(writing).some((word) => said(word) >= times))).length >= 2;
};

/** Somebody else is named or meant. */
const speaksOfSomebody = (step: Step): boolean =>
  step.read.sentences.some((sentence) => sentence.tells('third') || namesIn(sentence, () => false).some((named) => ![step.author, ...step.readers].some((one) => answersTo(one, named.name))));

function begin(step: Step, story: Story, cast: Cast): void {
  const { acts, author, readers, toList } = step;
  const other = readers[0] ?? null;
  if (author.isMachine) story.promo = true;
  if (acts.promo >= 2 || (acts.promo >= 1 && acts.refer === null && !acts.ask && !acts.offer)) story.promo = true;
  if (author.isMachine || acts.promo >= 2 || (acts.promo >= 1 && !acts.refer) || (story.promo && !(acts.need > 0 && acts.topic > 0 && (acts.ask || acts.offer)))) return;
  if (readers.length >= 2 && !(acts.thanksIntro && acts.outcome) && (acts.introduceStrength >= 2 || (namesBoth(step) && (acts.introduceStrength >= 1 || (acts.topic > 0 && acts.need > 0) || namesBoth(step, 2) || (readers.length === 2 && step.read.sentences.filter(isQuestion).length <= 1 && step.read.sentences.some((sentence) => sentence.tells('supply') || sentence.tells('budget'))))))) {
    introduce(step, story);
    return;
  }
  // Bad news of somebody met through the reader.
  if (acts.outcome && acts.introduced && other && ['problem', 'lost', 'no-response'].includes(acts.outcome.result) && !acts.offer) {
    settle(story, step, 'outcome-report');
    story.introducer = other;
    story.principals = [author];
    story.outcome = { step, acts };
    return;
  }
  if (acts.thanksIntro && other && speaksOfSomebody(step) && !(acts.ask && isQuestion(acts.ask) && acts.need > 1 && acts.outcome === null)) {
    const bad = acts.outcome && acts.outcome.result !== 'met' && acts.outcome.result !== 'won';
    settle(story, step, bad || (acts.outcome && acts.reportFirst) ? 'outcome-report' : 'thanks');
    story.introducer = other;
    story.principals = [author];
    if (acts.outcome) story.outcome = { step, acts };
    return;
  }
  if (acts.outcome && acts.report && acts.topic > 0 && other && !acts.offer && !(acts.ask && isQuestion(acts.ask))) {
    settle(story, step, 'outcome-report');
    story.introducer = other;
    story.principals = [author];
    story.outcome = { step, acts };
    return;
  }
  const order = (sentence: Sentence | null): number => (sentence ? step.read.sentences.indexOf(sentence) : Infinity);
  const asks = acts.ask !== null && (isQuestion(acts.ask) || acts.ask.tells('meObject') || acts.refer === null);
  // Who gives the way to reach somebody has passed them on, whatever else is asked.
  const weakOffer = acts.offer !== null && !acts.offer.tells('topic') && acts.need > 0 && step.read.sentences.some((sentence) => sentence.tells('relayYes') && !sentence.tells('assume'));
  if (acts.refer && ((acts.referStrength >= 2 && acts.contact) || weakOffer) && (other || toList) && !(asks && acts.ask && isQuestion(acts.ask))) {
    refer(step, story, cast);
    return;
  }
  if (acts.offer && other && !(asks && acts.ask && isQuestion(acts.ask) && order(acts.ask) < order(acts.offer) && acts.ask.tells('meObject'))) {
    offer(step, story, other, acts.offer);
    return;
  }
  // A request that is neither a question nor speaks of introducing is some other request.
  const earnest = acts.ask !== null && (isQuestion(acts.ask) || acts.ask.tells('topic') || acts.need > 0);
  if (asks && acts.ask && earnest && !(acts.referStrength >= 2 && !isQuestion(acts.ask))) {
    ask(step, story, cast, acts.ask);
    return;
  }
  if (acts.refer && (acts.referStrength >= 2 || acts.need > 0 || acts.lead) && (other || toList)) {
    refer(step, story, cast);
    return;
  }
  if (acts.askOther && other && (isQuestion(acts.askOther) || (acts.need > 0 && acts.topic > 0))) {
    offer(step, story, other, acts.askOther);
    return;
  }
  // The reader's trouble, somebody who might help, and a short question: an offer in whatever words.
  const last = step.read.sentences.at(-1);
  if (other && last && isQuestion(last) && last.text.length <= 45 && !acts.ask && step.read.sentences.some((sentence) => sentence.tells('need2') || (sentence.tells('pain') && sentence.tells('second'))) && step.read.sentences.some((sentence) => sentence.tells('supply'))) {
    offer(step, story, other, last);
    return;
  }
  // No set phrase, but words of the trade and a need: whose question it is decides.
  if (acts.topic > 0 && acts.need > 0 && (other || toList)) {
    const question = step.read.sentences.find((sentence) => isQuestion(sentence) && sentence.tells('topic'));
    if (question?.tells('meObject')) ask(step, story, cast, question);
    else if (question && other) offer(step, story, other, question);
    else if (acts.lead || step.read.sentences.some((sentence) => sentence.tells('third') && (sentence.tells('need') || sentence.tells('pain')))) refer(step, story, cast);
  }
}

const reachesIntroducer = (step: Step, story: Story): boolean => step.readers.some((one) => one === story.introducer);

/** The introducer has since given a way to reach somebody, or their word. */
const delivered = (step: Step, story: Story): boolean =>
  story.steps.slice(story.request ? story.steps.indexOf(story.request.step) : 0, story.steps.indexOf(step)).some((other) => other.author === story.introducer && (other.acts.contact || other.read.sentences.some((sentence) => sentence.tells('relayYes'))));

/** Thanks or a report after the introduction; true when the step was one. */
function conclude(step: Step, story: Story): boolean {
  const { acts, readers } = step;
  const { outcome } = acts;
  const settled = story.introduction !== null || story.referral !== null || story.kind === 'thanks' || story.kind === 'outcome-report' || story.request !== null;
  if (!settled) return false;
  const onlyIntroducer = readers.length === 1 && reachesIntroducer(step, story);
  if (outcome && outcome.result !== 'met' && onlyIntroducer && (story.introduction || story.referral || story.kind === 'thanks' || story.kind === 'outcome-report')) {
    const thanks = outcome.result === 'won' && acts.thanksFirst && !acts.reportFirst;
    settle(story, step, thanks ? 'thanks' : 'outcome-report');
    story.outcome = { step, acts };
    return true;
  }
  if (acts.leave && story.introduction) {
    settle(story, step, 'thanks');
    return true;
  }
  if (outcome && acts.reportFirst && onlyIntroducer && (story.introduction || story.referral || story.kind === 'thanks')) {
    settle(story, step, 'outcome-report');
    story.outcome = { step, acts };
    return true;
  }
  if ((acts.thanksIntro || (acts.thanksFirst && (story.introduction !== null || outcome?.result === 'met'))) && onlyIntroducer && story.kind !== 'consent-request' && story.kind !== 'outcome-report') {
    if (story.kind === 'introduction-request' && !acts.thanksIntro) return false;
    if (story.kind === 'introduction-request' && outcome === null && !delivered(step, story)) return false;
    if (story.kind === 'referral-offer' && outcome === null) return false;
    settle(story, step, 'thanks');
    if (outcome) story.outcome = { step, acts };
    return true;
  }
  // After the introduction, a word to the introducer alone tells how it went.
  if (onlyIntroducer && story.introduction && outcome === null && step.read.sentences.some((sentence) => !isQuestion(sentence) && sentence.tells('third')) && !step.read.sentences.every(isQuestion) && story.kind === 'introduction' && !step.read.sentences.some((sentence) => sentence.tells('willContact'))) {
    settle(story, step, acts.thanksFirst ? 'thanks' : 'outcome-report');
    return true;
  }
  if (outcome?.result === 'met' && onlyIntroducer && (story.introduction || story.referral)) {
    settle(story, step, 'outcome-report');
    story.outcome = { step, acts };
    return true;
  }
  return false;
}

function go(step: Step, story: Story, cast: Cast): void {
  const { acts, author, readers, read } = step;
  const isIntroducer = author === story.introducer;
  const isParty = story.principals.includes(author);
  if (!story.introduction && readers.length >= 2 && !author.isBystander && (isIntroducer || !isParty) && (acts.introduceStrength >= 1 || namesBoth(step))) {
    introduce(step, story);
    return;
  }
  if (!isIntroducer && conclude(step, story)) return;
  // A new question to somebody not asked yet.
  if (acts.offer && isIntroducer && story.kind !== 'introduction' && story.kind !== 'thanks' && story.kind !== 'outcome-report') {
    const asked = readers[0];
    if (asked && (story.offer === null ? story.requester !== asked : story.offer.asked !== asked)) {
      offer(step, story, asked, acts.offer);
      return;
    }
  }
  // The one who was asked something else asks for an introduction.
  if (!isIntroducer && acts.ask && isQuestion(acts.ask) && acts.ask.tells('meObject') && story.request === null && story.offer && !answerIn(answerScope(read, story.offer.step.read, story.offer.sentence, []), false)) {
    ask(step, story, cast, acts.ask);
    return;
  }
  if (story.kind !== 'consent-request' && story.kind !== 'consent-reply') return;
  const asking = story.offer;
  if (!isIntroducer && asking) {
    const scope = isParty ? answerScope(read, asking.step.read, asking.sentence, []) : read.sentences;
    const answered = answerIn(scope, false) !== null || scope.some((sentence) => sentence.tells('relayYes')) || scope.filter((sentence) => !isQuestion(sentence) && !sentence.tells('thanks') && sentence.text.length > 8).length > (scope.some(isQuestion) ? 1 : 0);
    if (answered) settle(story, step, 'consent-reply');
  } else if (read.sentences.some((sentence) => sentence.tells('relayYes') && !sentence.tells('notAsked') && !isQuestion(sentence))) settle(story, step, 'consent-reply');
}

export function tellStory(messages: readonly ReadMessage[], cast: Cast): Story {
  const steps = messages.map((read) => toStep(read, cast));
  const story: Story = { kind: 'unrelated', introducer: null, principals: [], requester: null, request: null, offer: null, referral: null, introduction: null, outcome: null, decidedBy: null, decidedWords: null, promo: false, steps };
  for (const step of steps) {
    if (step.read.isAutomatic || step.read.isInvitation) continue;
    if (story.kind === 'unrelated') begin(step, story, cast);
    else go(step, story, cast);
  }
  return story;
}
