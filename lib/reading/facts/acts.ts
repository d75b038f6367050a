// What each message does: ask, offer, refer, introduce, answer, thank, report. It must not know the order of the thread; `story.ts` does.
import type { OutcomeResult } from '../../domain/reading.ts';
import { emailsIn } from '../people/contacts.ts';
import { findPhones } from '../people/phones.ts';
import type { CueName } from '../languages/language.ts';
import type { ReadMessage, Sentence } from '../text/read-message.ts';

export interface Acts {
  readonly ask: Sentence | null;
  readonly offer: Sentence | null;
  readonly askOther: Sentence | null;
  readonly refer: Sentence | null;
  readonly referStrength: number;
  readonly introduce: Sentence | null;
  readonly introduceStrength: number;
  readonly thanksIntro: Sentence | null;
  /** Thanks stand at the head of the message. */
  readonly thanksFirst: boolean;
  readonly leave: boolean;
  readonly report: boolean;
  /** The report comes before any thanks. */
  readonly reportFirst: boolean;
  readonly introduced: boolean;
  /** A phone or an address of somebody stands in the words. */
  readonly contact: boolean;
  readonly outcome: { readonly result: OutcomeResult; readonly sentence: Sentence } | null;
  readonly promo: number;
  readonly need: number;
  readonly lead: boolean;
  readonly topic: number;
}

export const isQuestion = (sentence: Sentence): boolean => /[?？][\s)"'»”」)]*$/u.test(sentence.text) || (sentence.language.code === 'ja' && /(?:か|かな|ですか|でしょうか|ませんか)[。！!\s]*$/u.test(sentence.text));

const first = (sentences: readonly Sentence[], cue: CueName): Sentence | null => sentences.find((sentence) => sentence.tells(cue)) ?? null;
const count = (sentences: readonly Sentence[], cue: CueName): number => sentences.filter((sentence) => sentence.tells(cue)).length;

const RESULTS: readonly { readonly cue: CueName; readonly result: OutcomeResult }[] = [
  { cue: 'won', result: 'won' }, { cue: 'lost', result: 'lost' }, { cue: 'trouble', result: 'problem' }, { cue: 'silent', result: 'no-response' }, { cue: 'met', result: 'met' },
];

/** Somebody else's question told on ("she asked me who…") asks nothing of the reader. */
const isAsk = (sentence: Sentence): boolean => sentence.tells('ask') && (!sentence.tells('offer') || sentence.tells('meObject')) && !(sentence.tells('relay') && !isQuestion(sentence));

/** "OK?" asks for an introduction only where it stands alone. */
function isOffer(sentence: Sentence): boolean {
  const found = sentence.find('offer');
  return found !== null && (found.text.length >= (sentence.language.spaced ? 16 : 6) || sentence.tells('topic') || sentence.text.length <= found.text.length + 14);
}

function reportsFirst(sentences: readonly Sentence[]): boolean {
  const report = sentences.findIndex((sentence) => sentence.tells('report'));
  const thanks = sentences.findIndex((sentence) => sentence.tells('thanksIntro') || sentence.tells('thanks'));
  return report >= 0 && (thanks < 0 || report < thanks);
}

export function actsOf(read: ReadMessage): Acts {
  const { sentences } = read;
  const plain = sentences.filter((sentence) => !sentence.tells('promo'));
  let outcome: Acts['outcome'] = null;
  for (const { cue, result } of RESULTS) {
    const sentence = sentences.find((one) => one.tells(cue) && !isQuestion(one));
    if (sentence) {
      outcome = { result, sentence };
      break;
    }
  }
  return {
    outcome,
    ask: plain.find((sentence) => isAsk(sentence) && isQuestion(sentence)) ?? plain.find(isAsk) ?? null,
    offer: plain.find((sentence) => isOffer(sentence) && !isAsk(sentence)) ?? null,
    askOther: first(sentences, 'askOther'),
    refer: first(sentences, 'refer'),
    referStrength: count(sentences, 'refer'),
    introduce: first(sentences, 'introduce'),
    introduceStrength: count(sentences, 'introduce') + count(sentences, 'handOver') + count(sentences, 'bothYes'),
    thanksIntro: first(sentences, 'thanksIntro'),
    thanksFirst: sentences.slice(0, 3).some((sentence) => sentence.tells('thanksIntro') || sentence.tells('thanks')),
    leave: sentences.some((sentence) => sentence.tells('leave')),
    report: sentences.some((sentence) => sentence.tells('report')),
    reportFirst: reportsFirst(sentences),
    introduced: sentences.some((sentence) => sentence.tells('introduced')),
    contact: emailsIn(read.own).length > 0 || findPhones(read.own, read.message.sentAt, read.language.country).length > 0,
    promo: count(sentences, 'promo'),
    need: count(sentences, 'need') + count(sentences, 'need1') + count(sentences, 'need2') + count(sentences, 'pain'),
    lead: sentences.some((sentence) => sentence.tells('lead')),
    topic: count(plain, 'topic'),
  };
}
