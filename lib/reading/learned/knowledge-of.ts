// What was learned, fetched for the languages that are wanted and kept. It must not know threads.
import { decodeActWeights, type ActModel } from '../acts/act-model.ts';
import { makeConcepts } from '../acts/concepts.ts';
import { conceptsOf, featuresOf } from '../acts/features.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Language, LearnedLanguage } from '../languages/language.ts';

export function makeModel(language: Language, { lexicon, actWeights }: LearnedLanguage): ActModel {
  const taking = { spaced: language.spaced, nounsAreCapital: language.capitalNouns === true, concepts: makeConcepts(lexicon) };
  const score = decodeActWeights(actWeights);
  return { read: (text) => score(featuresOf(text, taking)), concepts: (text) => conceptsOf(text, taking) };
}

const models = new Map<string, ActModel>();

export async function knowledgeOf(languages: Iterable<Language>): Promise<Knowledge> {
  for (const language of new Set(languages)) if (!models.has(language.code)) models.set(language.code, makeModel(language, await language.learned()));
  const [{ choices }, { context }] = await Promise.all([import('./choices.ts'), import('./context.ts')]);
  return { modelOf: (language) => models.get(language.code) ?? null, context, choices };
}
