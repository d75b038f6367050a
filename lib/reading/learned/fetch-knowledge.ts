// What was learned, made ready for the languages that are wanted and kept. It must not know threads.
import { decodeActWeights, type ActModel } from '../acts/act-model.ts';
import { makeConcepts } from '../acts/concepts.ts';
import { conceptsOf, featuresOf } from '../acts/features.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Language } from '../languages/language.ts';

function makeModel({ spaced, capitalNouns, lexicon, actWeights }: Language): ActModel {
  const taking = { spaced, nounsAreCapital: capitalNouns === true, concepts: makeConcepts(lexicon) };
  const score = decodeActWeights(actWeights);
  return { read: (text) => score(featuresOf(text, taking)), concepts: (text) => conceptsOf(text, taking) };
}

const models = new Map<Language, ActModel>();
function modelOf(language: Language): ActModel {
  const model = models.get(language) ?? makeModel(language);
  models.set(language, model);
  return model;
}

export async function fetchKnowledge(): Promise<Knowledge> {
  const [{ choices }, { context }] = await Promise.all([import('./choices.ts'), import('./context.ts')]);
  return { modelOf, context, choices };
}
