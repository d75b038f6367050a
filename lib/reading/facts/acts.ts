// What each message does: ask, offer, refer, introduce, answer, thank, report. It must not know the order of the thread; `story.ts` does.
import type { OutcomeResult } from '../../domain/reading.ts';
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
  readonly thanksFirst: boolean;
  readonly leave: boolean;
  readonly report: boolean;
  readonly outcome: { readonly result: OutcomeResult; readonly sentence: Sentence } | null;
  readonly met: Sentence | null;
  readonly promo: number;
  readonly need: number;
}

const first = (sentences: readonly Sentence[], cue: CueName): Sentence | null => sentences.find((sentence) => sentence.tells(cue)) ?? null;
const count = (sentences: readonly Sentence[], cue: CueName): number => sentences.filter((sentence) => sentence.tells(cue)).length;

const RESULTS: readonly { readonly cue: CueName; readonly result: OutcomeResult }[] = [
  { cue: 'won', result: 'won' }, { cue: 'lost', result: 'lost' }, { cue: 'trouble', result: 'problem' }, { cue: 'silent', result: 'no-response' }, { cue: 'met', result: 'met' },
];

export function actsOf(read: ReadMessage): Acts {
  const { sentences } = read;
  const questions = sentences.filter((sentence) => !sentence.tells('promo'));
  const ask = questions.find((sentence) => sentence.tells('ask') && !sentence.tells('offer')) ?? null;
  const offer = first(questions, 'offer');
  let outcome: Acts['outcome'] = null;
  for (const { cue, result } of RESULTS) {
    const sentence = sentences.find((one) => one.tells(cue) && (result !== 'met' || !/\?\s*$/u.test(one.text)));
    if (sentence) {
      outcome = { result, sentence };
      break;
    }
  }
  const thanksIntro = first(sentences, 'thanksIntro');
  return {
    ask, offer, outcome, thanksIntro,
    askOther: first(sentences, 'askOther'),
    refer: first(sentences, 'refer'),
    referStrength: count(sentences, 'refer'),
    introduce: first(sentences, 'introduce'),
    introduceStrength: count(sentences, 'introduce') + count(sentences, 'handOver') + count(sentences, 'bothYes'),
    thanksFirst: sentences.slice(0, 4).some((sentence) => sentence.tells('thanksIntro') || sentence.tells('thanks')),
    leave: sentences.some((sentence) => sentence.tells('leave')),
    report: sentences.some((sentence) => sentence.tells('report')),
    met: sentences.find((sentence) => sentence.tells('met') && !/\?\s*$/u.test(sentence.text)) ?? null,
    promo: count(sentences, 'promo'),
    need: count(sentences, 'need') + count(sentences, 'need1') + count(sentences, 'need2') + count(sentences, 'pain'),
  };
}
