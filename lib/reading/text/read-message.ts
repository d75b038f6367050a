// A parted message made ready for reading: its sentences with what each tells, and whether a person wrote it. It must not know the thread's story.
import type { MailThread } from '../../domain/mail-thread.ts';
import type { Act } from '../acts/act.ts';
import { noScores, type ActScores } from '../acts/act-model.ts';
import { matchersOf, type CueName, type Language, type Matchers } from '../languages/language.ts';
import { openLanguages, type LanguageOf } from '../languages/registry.ts';
import { partThread, type PartedMessage, type PartedSentence } from './part-thread.ts';

export interface Sentence extends PartedSentence {
  readonly language: Language;
  /** No words of any language. */
  readonly isNoise: boolean;
  /** How likely it does each act; nothing until the thread's acts are scored. */
  readonly scores: ActScores;
  readonly does: (act: Act) => number;
  /** What is told, found on first asking. */
  readonly tells: (cue: CueName) => boolean;
  /** Where the phrase stands in the sentence, or null. */
  readonly find: (cue: CueName) => { readonly text: string; readonly index: number } | null;
}

export interface ReadMessage extends PartedMessage {
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  readonly isAutomatic: boolean;
  readonly isInvitation: boolean;
}

const LONGEST_SENTENCE = 1500;
/** No words: a run that no language has. */
const NOISE = /[A-Za-z0-9\u0400-\u04ff]{80}|(.)\1{60}/u;

function readSentence(parted: PartedSentence, language: Language): Sentence {
  const matchers: Matchers = matchersOf(language);
  const found = new Map<CueName, RegExpExecArray | null>();
  const text = parted.text.slice(0, LONGEST_SENTENCE).normalize('NFC');
  const isNoise = !/[\p{L}]/u.test(text) || NOISE.test(text);
  const find = (cue: CueName): { text: string; index: number } | null => {
    let match = found.get(cue);
    if (match === undefined) {
      match = isNoise ? null : (matchers[cue]?.exec(text) ?? null);
      found.set(cue, match);
    }
    return match ? { text: match[0], index: match.index } : null;
  };
  return { ...parted, language, isNoise, find, tells: (cue) => find(cue) !== null, scores: noScores, does: () => 0 };
}

function readMessage(parted: PartedMessage, languageOf: LanguageOf): ReadMessage {
  const sentences = parted.sentences.map((sentence) => readSentence(sentence, languageOf(sentence.languageCode)));
  const isAutomatic = sentences.slice(0, 6).some((sentence) => sentence.tells('automatic'));
  const isInvitation = sentences.filter((sentence) => sentence.tells('invitation')).length >= 2;
  return { ...parted, language: languageOf(parted.languageCode), sentences, isAutomatic, isInvitation };
}

/** A thread's messages, oldest first, each in the languages that it is written in. */
export async function readMessages(thread: MailThread): Promise<ReadMessage[]> {
  const parted = partThread(thread);
  const languageOf = await openLanguages(parted.flatMap((one) => [one.languageCode, ...one.sentences.map((sentence) => sentence.languageCode)]));
  return parted.map((one) => readMessage(one, languageOf));
}
