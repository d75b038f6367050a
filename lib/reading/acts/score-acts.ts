// Every sentence of a thread with its acts: by its own words first, then among its neighbours. It must not know what the thread is.
import type { MailThread } from '../../domain/mail-thread.ts';
import type { Language } from '../languages/language.ts';
import { isQuestion } from '../text/is-question.ts';
import type { ReadMessage } from '../text/read-message.ts';
import { clausesOf } from '../text/sentences.ts';
import { highest, noScores, scoreOf, type ActModel, type ActScores } from './act-model.ts';
import { contextSigns, inContext, type ContextModel, type Surroundings } from './in-context.ts';

/** A language's model, or null where the language has not been learned. */
export type ModelOf = (language: Language) => ActModel | null;

/** Scores of words apart from their neighbours. */
export const scoreText = (text: string, language: Language, modelOf: ModelOf): ActScores => modelOf(language)?.read(text) ?? noScores;

/** A long sentence hides what one of its clauses does. */
const MOST_CLAUSES = 12;

const addressKey = (address: { readonly name?: string | null; readonly email?: string | null }): string => (address.email ?? address.name ?? '').toLowerCase();

function scoresOf(read: ReadMessage, modelOf: ModelOf): Pick<Surroundings, 'scores' | 'parts'> {
  const scores = read.sentences.map((sentence) => (sentence.isNoise ? noScores : scoreText(sentence.text, sentence.language, modelOf)));
  const parts = read.sentences.map((sentence, i) => {
    const clauses = sentence.isNoise ? [] : clausesOf(sentence).slice(0, MOST_CLAUSES);
    const whole = scores[i] ?? noScores;
    return clauses.length < 2 ? whole : highest(clauses.map((clause) => scoreText(clause.text, sentence.language, modelOf)));
  });
  return { scores, parts };
}

export function surroundingsOf(messages: readonly ReadMessage[], me: MailThread['me'], modelOf: ModelOf): Surroundings[] {
  const mine = new Set(me.emails.map((email) => email.toLowerCase()));
  return messages.map((read) => ({
    ...scoresOf(read, modelOf), asked: read.sentences.map(isQuestion), author: addressKey(read.message.from),
    byMe: mine.has(addressKey(read.message.from)) || (read.message.from.email === null && read.message.from.name === me.name), readers: read.message.to.length + read.message.cc.length, spoken: !read.isAutomatic && !read.isInvitation,
  }));
}

export function scoreActs(messages: readonly ReadMessage[], surroundings: readonly Surroundings[], model: ContextModel): ReadMessage[] {
  return messages.map((read, at) => {
    const scored = inContext(model, contextSigns(surroundings, at));
    return { ...read, sentences: read.sentences.map((sentence, i) => { const scores = scored[i] ?? noScores; return { ...sentence, scores, does: (act) => scoreOf(scores, act) }; }) };
  });
}
