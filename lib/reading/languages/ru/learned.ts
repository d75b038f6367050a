// What was learned of the language, fetched as one piece.
export { actWeights } from './act-weights.ts';
export { lexicon } from './lexicon.ts';
