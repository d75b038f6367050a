// Named signs weighed for a choice.
import { describe, expect, it } from 'vitest';
import { likeliest, weigh } from '../../lib/reading/signs.ts';
import { trainChoice } from '../training/softmax.ts';

describe('a choice', () => {
  const choice = { options: ['yes', 'no'] as const, weights: { bias: [0, 1], asked: [2, 0], 'asked twice': [0, 0] } };
  it('goes by the weights of the signs that are there', () => {
    expect(likeliest(weigh(choice, new Map()))).toBe('no');
    expect(likeliest(weigh(choice, new Map([['asked', 1]])))).toBe('yes');
  });
  it('does not know other signs', () => expect(weigh(choice, new Map([['unheard of', 9]]))).toEqual(weigh(choice, new Map())));
  it('spreads certainty over its options', () => {
    const odds = weigh(choice, new Map([['asked', 0.3]]));
    expect(odds.yes + odds.no).toBeCloseTo(1);
  });
});

describe('learning a choice', () => {
  const cases = [...Array.from({ length: 20 }, () => ({ signs: new Map([['rain', 1]]), option: 'umbrella' as const })), ...Array.from({ length: 20 }, () => ({ signs: new Map([['sun', 1]]), option: 'hat' as const }))];
  const choice = trainChoice(cases, ['umbrella', 'hat'] as const);
  it('finds what decides', () => {
    expect(likeliest(weigh(choice, new Map([['rain', 1]])))).toBe('umbrella');
    expect(likeliest(weigh(choice, new Map([['sun', 1]])))).toBe('hat');
  });
  it('is the same each time', () => expect(trainChoice(cases, ['umbrella', 'hat'] as const)).toEqual(choice));
});
