// What each party says to the introduction, as it stands at the end. A grant that was not given is the one unforgivable mistake: in doubt there is none.
import type { ReadConsent } from '../../domain/reading.ts';
import type { Someone } from '../people/someone.ts';
import { isQuestion } from './acts.ts';
import { answerIn, answerScope, type Answer, type Decision } from './answers.ts';
import type { SentenceRef } from './mentions.ts';
import type { Roles } from './roles.ts';
import type { Step, Story } from './story.ts';

export interface FoundConsent extends ReadConsent {
  readonly someone: Someone;
  readonly sure: boolean;
}

interface Entry {
  readonly decision: Decision;
  readonly messageId: string;
  readonly quote: string;
  readonly sure: boolean;
}

const trim = (text: string): string => text.replace(/^[\s"'“”„«‘-]+|[\s"'“”»’.]+$/gu, '') || text;

/** "If they are happy …" is nobody's yes. */
const CONDITION = /^(?:if|when|once|unless|should|se|quando|wenn|falls|sobald|если|когда|как только)(?!\p{L})/iu;

/** A phrase that begins with a capitalised word relays somebody only where that word is a name. */
function hasSpeaker(ref: SentenceRef, relayed: { readonly text: string; readonly index: number }): boolean {
  const first = /^\p{Lu}\p{L}+/u.exec(relayed.text)?.[0];
  if (!first || !ref.sentence.language.spaced) return true;
  if (ref.refs.some((one) => relayed.index >= one.start - 1 && relayed.index < one.end)) return true;
  return /^(?:he|she|they|ha|mi|le|gli|è|dice|er|sie|hat|он|она|они|сказал|обе|оба|said|happy|fine|with|would|ok)/iu.test(first);
}

const willContact = (step: Step): Answer | null => {
  const sentence = step.read.sentences.find((one) => one.tells('willContact') && !isQuestion(one));
  return sentence ? { decision: 'granted', sentence } : null;
};

export function findConsents(refs: readonly SentenceRef[], story: Story, roles: Roles): FoundConsent[] {
  const entries = new Map<Someone, Entry>();
  const parties = [...roles.prospects, ...roles.providers];
  const set = (someone: Someone | null | undefined, decision: Decision, step: Step, quote: string, sure: boolean): void => {
    if (!someone || !parties.includes(someone)) return;
    const before = entries.get(someone);
    if (before?.decision === 'withdrawn' && decision === 'declined') return;
    // Once taken back, only words that speak of the introduction anew bring a yes back.
    if ((before?.decision === 'withdrawn' || before?.decision === 'declined') && decision === 'granted' && !step.read.sentences.some((sentence) => sentence.tells('again') || (sentence.tells('ask') && isQuestion(sentence) && sentence.language.spaced))) return;
    if (before?.decision === 'granted' && decision === 'granted' && !quote) return;
    if (before?.decision === 'granted' && decision === 'undecided') return;
    const standing = before?.decision === 'granted' && decision === 'declined' ? 'withdrawn' : decision;
    entries.set(someone, { decision: standing, messageId: step.read.message.id, quote, sure });
  };
  for (const step of story.steps) {
    if (step.read.isAutomatic || step.read.isInvitation || story.kind === 'unrelated') continue;
    const own = refs.filter((ref) => ref.step === step);
    const isIntroducer = step.author === roles.introducer;
    if (!isIntroducer && parties.includes(step.author)) {
      if (story.requester === step.author && step.acts.ask && roles.certain) set(step.author, 'granted', step, trim(step.acts.ask.text), true);
      const after = story.offer !== null && story.steps.indexOf(step) > story.steps.indexOf(story.offer.step);
      const introduced = story.introduction !== null && story.steps.indexOf(step) > story.steps.indexOf(story.introduction);
      const referred = story.referral !== null && story.steps.indexOf(step) > story.steps.indexOf(story.referral);
      if ((after || introduced || (referred && story.outcome?.step !== step)) && !(story.requester === step.author && step.acts.ask)) {
        const names = parties.filter((one) => one !== step.author).flatMap((one) => [...one.writings]);
        const scope = after && !introduced && story.offer ? answerScope(step.read, story.offer.step.read, story.offer.sentence, names) : step.read.sentences;
        const answer = referred && !introduced && !after ? willContact(step) : answerIn(scope, introduced);
        const settled = entries.get(step.author)?.decision === 'granted';
        if (answer && !(story.outcome?.step === step) && !(settled && answer.decision !== 'withdrawn' && answer.decision !== 'granted' && !(answer.decision === 'declined' && after && !introduced))) {
          if (!(referred && !introduced && !after && answer.decision !== 'granted')) set(step.author, answer.decision, step, trim(answer.sentence.text), true);
        }
      }
    }
    if (isIntroducer || step.author.isBystander) {
      for (const ref of own) {
        const { sentence } = ref;
        if (sentence.tells('notAsked') && !sentence.tells('relayYes')) continue;
        if (sentence.tells('bothYes')) {
          // "Both want to meet you" speaks of two others, not of the reader.
          for (const party of parties) if (step === story.introduction || step.readers.length > 1 || !step.readers.includes(party)) set(party, 'granted', step, trim(sentence.text), true);
          continue;
        }
        if (sentence.tells('assume') || isQuestion(sentence) || CONDITION.test(sentence.text)) continue;
        const relayed = sentence.find('relayYes');
        if (!relayed || !hasSpeaker(ref, relayed)) continue;
        const outsiders = parties.filter((one) => one !== step.author && !one.isMe);
        const named = ref.refs.filter((one) => parties.includes(one.someone) && !one.addressed).map((one) => one.someone);
        const subject = named.at(0) ?? (ref.they && parties.includes(ref.they) ? ref.they : outsiders.find((one) => !story.principals.includes(one)) ?? null);
        if (subject && subject !== step.readers[0]) set(subject, 'granted', step, trim(sentence.text), false);
      }
    }
  }
  const out: FoundConsent[] = [];
  for (const someone of parties) {
    const entry = entries.get(someone);
    if (entry) out.push({ party: roles.prospects.includes(someone) ? 'prospect' : 'provider', decision: entry.decision, messageId: entry.messageId, quote: entry.quote, someone, sure: entry.sure });
  }
  return out;
}
