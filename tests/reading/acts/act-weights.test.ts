// Weights come out of a language's folder as they were put in, and every language of the reader has some.
import { describe, expect, it } from 'vitest';
import { acts } from '../../../lib/reading/acts/act.ts';
import { decodeActWeights, scoreOf } from '../../../lib/reading/acts/act-model.ts';
import { bucketOf, featuresOf } from '../../../lib/reading/acts/features.ts';
import { fetchKnowledge } from '../../../lib/reading/learned/fetch-knowledge.ts';
import { openLanguages, outlines } from '../../../lib/reading/languages/registry.ts';
import { scoresOf, train } from '../../training/logistic.ts';
import { packWeights } from '../../training/write-knowledge.ts';

const taking = { spaced: true, nounsAreCapital: false, concepts: null };
const featured = (text: string): number[] => featuresOf(text, taking);

describe('packed weights', () => {
  const say = (text: string, act: number) => ({ features: featured(text), labels: [act], weight: 1 });
  const samples = Array.from({ length: 12 }, () => [say('could you introduce me to her?', 0), say('thank you for the introduction', 7), say('we had a lovely holiday', 34)]).flat();
  const weights = train(samples, acts.length);
  const score = decodeActWeights(packWeights(weights));
  it.each(['could you introduce me to her?', 'thank you for the introduction', 'we had a lovely holiday', ''])('score as the ones they were made of: %s', (text) => {
    const exact = scoresOf(weights, featured(text));
    score(featured(text)).forEach((one, k) => expect(Math.abs(one - (exact[k] ?? 0))).toBeLessThan(0.1));
  });
  it('tell what was learned', () => {
    expect(scoreOf(score(featured('could you introduce me?')), 'ask')).toBeGreaterThan(0.5);
    expect(scoreOf(score(featured('thank you for the introduction')), 'ask')).toBeLessThan(0.2);
  });
});

describe('traits', () => {
  it('do not tell one name from another', () => expect(featured('please meet Anna today')).toEqual(featured('please meet Boris today')));
  it('do not tell one sum from another', () => expect(featured('it costs 300 euro')).toEqual(featured('it costs 9,500 euro')));
  it('keep within their buckets', () => expect(bucketOf('x'.repeat(5000))).toBeLessThan(2 ** 20));
});

describe('every language of the reader', () => {
  const ASKS: Readonly<Record<string, string>> = { en: 'Could you introduce me to her?', it: 'Potresti mettermi in contatto con lei?', ja: 'ご紹介いただけないでしょうか。', ru: 'Не могли бы вы нас познакомить?', de: 'Könntest du mich ihr vorstellen?' };
  it.each(outlines.map((outline) => outline.code))('%s knows a plain request', async (code) => {
    const language = (await openLanguages([code]))(code);
    const { modelOf } = await fetchKnowledge();
    const scores = modelOf(language)?.read(ASKS[code] ?? '');
    expect(scores && scoreOf(scores, 'ask') + scoreOf(scores, 'offer')).toBeGreaterThan(0.5);
  });
});
