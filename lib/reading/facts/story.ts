// The thread as a story: which step each message takes, and so what the thread is as of its newest. It must not know roles of need and supply; `roles.ts` does.
import type { ThreadKind } from '../../domain/reading.ts';
import type { Cast } from '../people/cast.ts';
import type { Someone } from '../people/someone.ts';
import type { ReadMessage, Sentence } from '../text/read-message.ts';
import { actsOf, type Acts } from './acts.ts';
import { answerIn } from './answers.ts';

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
  /** The message whose words decide the kind. */
  decidedBy: Step | null;
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

const newcomers = (step: Step, story: Story): Someone[] => step.readers.filter((reader) => reader !== story.introducer);

function begin(step: Step, story: Story, cast: Cast): void {
  const { acts, author, readers, toList } = step;
  const other = readers[0] ?? null;
  if (acts.promo >= 2 || (acts.promo >= 1 && (author.isBystander || toList) && acts.refer === null) || author.isBystander) return;
  const to = readers.length;
  if (to >= 2 && (acts.introduce || acts.introduceStrength >= 1) && !acts.thanksFirst) {
    introduce(step, story);
    return;
  }
  if (acts.thanksIntro && other && !(acts.ask && !acts.met)) {
    const reports = acts.outcome && acts.report && !acts.thanksFirst;
    settle(story, step, reports ? 'outcome-report' : 'thanks');
    story.introducer = other;
    story.principals = [author];
    if (acts.outcome) story.outcome = { step, acts };
    return;
  }
  if (acts.offer && other && !(acts.ask && /[?？]\s*$/u.test(acts.ask.text) && step.read.sentences.indexOf(acts.ask) < step.read.sentences.indexOf(acts.offer))) {
    offer(step, story, other, acts.offer);
    return;
  }
  if (acts.ask) {
    ask(step, story, cast, acts.ask);
    return;
  }
  if (acts.refer && (acts.referStrength >= 2 || acts.need > 0) && (other || toList)) {
    refer(step, story, cast);
    return;
  }
  if (acts.askOther && other && acts.need > 0) {
    offer(step, story, other, acts.askOther);
  }
}

const settle = (story: Story, step: Step, kind: ThreadKind): void => {
  story.kind = kind;
  story.decidedBy = step;
};

function introduce(step: Step, story: Story): void {
  settle(story, step, 'introduction');
  story.introduction = step;
  story.introducer = step.author;
  story.principals = [...newcomers(step, story)];
}
function offer(step: Step, story: Story, asked: Someone, sentence: Sentence): void {
  settle(story, step, 'consent-request');
  story.introducer ??= step.author;
  story.offer = { step, sentence, asked };
  if (!story.principals.includes(asked)) story.principals.push(asked);
}
function ask(step: Step, story: Story, cast: Cast, sentence: Sentence): void {
  settle(story, step, 'introduction-request');
  story.requester = step.author;
  story.request = { step, sentence };
  story.introducer = step.readers[0] ?? (step.author.isMe ? null : cast.me);
  story.principals = [step.author];
}
function refer(step: Step, story: Story, cast: Cast): void {
  settle(story, step, 'referral-offer');
  story.referral = step;
  story.introducer = step.author;
  story.principals = [step.readers[0] ?? (step.author.isMe ? cast.me : cast.me)].filter((one) => one !== step.author);
}

function go(step: Step, story: Story): void {
  const { acts, author, readers, read } = step;
  const isIntroducer = author === story.introducer;
  const isParty = story.principals.includes(author);
  // Both in one mail, brought together by the one between them.
  if (story.kind !== 'introduction' && !story.introduction && readers.length >= 2 && (isIntroducer || !isParty) && (acts.introduceStrength >= 1)) {
    introduce(step, story);
    return;
  }
  const outcome = acts.outcome;
  const settled = story.introduction ?? story.referral;
  if (!isIntroducer || story.kind === 'outcome-report') {
    if (acts.thanksIntro && !(story.introduction && readers.length >= 2) && (story.kind !== 'introduction' || acts.leave || (story.introducer !== null && readers.length === 1 && readers[0] === story.introducer) || readers.some((one) => one === story.introducer)) && !(outcome && outcome.result !== 'met' && (acts.report || !acts.thanksFirst))) {
      if (!(story.kind === 'introduction' && !acts.leave && readers.length >= 2)) {
        settle(story, step, 'thanks');
        if (outcome) story.outcome = { step, acts };
        return;
      }
    }
    if (story.introduction && acts.leave) {
      settle(story, step, 'thanks');
      return;
    }
    if (outcome && settled && (outcome.result !== 'met' || acts.report || readers.every((one) => one === story.introducer)) && readers.some((one) => one === story.introducer)) {
      settle(story, step, 'outcome-report');
      story.outcome = { step, acts };
      return;
    }
    if (story.kind === 'outcome-report' && outcome && outcome.result !== 'met') story.outcome = { step, acts };
    if (settled && acts.thanksFirst && readers.length === 1 && readers[0] === story.introducer && story.kind === 'introduction') {
      settle(story, step, 'thanks');
      return;
    }
  }
  // A new question to somebody not asked yet.
  if (acts.offer && isIntroducer && readers.length >= 1 && story.kind !== 'introduction') {
    const asked = readers[0];
    if (asked && asked !== story.introducer && (story.offer === null || story.offer.asked !== asked)) {
      offer(step, story, asked, acts.offer);
      return;
    }
  }
  if (story.kind === 'consent-request' || story.kind === 'consent-reply') {
    if (isParty || isIntroducer) {
      if (isParty && answerIn(read.sentences, false)) settle(story, step, 'consent-reply');
      else if (isIntroducer && read.sentences.some((sentence) => sentence.tells('relayYes'))) settle(story, step, 'consent-reply');
      else if (!isParty && !isIntroducer && answerIn(read.sentences, false)) settle(story, step, 'consent-reply');
    } else if (read.sentences.some((sentence) => sentence.tells('relayYes') || sentence.tells('yes') || sentence.tells('no'))) settle(story, step, 'consent-reply');
  }
}

export function tellStory(messages: readonly ReadMessage[], cast: Cast): Story {
  const steps = messages.map((read) => toStep(read, cast));
  const story: Story = { kind: 'unrelated', introducer: null, principals: [], requester: null, request: null, offer: null, referral: null, introduction: null, outcome: null, decidedBy: null, steps };
  for (const step of steps) {
    if (step.read.isAutomatic || step.read.isInvitation) continue;
    if (story.kind === 'unrelated') begin(step, story, cast);
    else go(step, story);
  }
  return story;
}
