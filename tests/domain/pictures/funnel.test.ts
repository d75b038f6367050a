// How far referrals came: at least this far, and where the rest went. The parts always add up.
import { describe, expect, test } from 'vitest';
import { ME } from '../../../lib/domain/person.ts';
import { funnelOf } from '../../../lib/domain/pictures/funnel.ts';
import { tieOf, type Tie } from '../../../lib/domain/pictures/tie.ts';
import { inventedBook } from './invented-book.ts';
import { tie, won } from './ties.ts';

const given = (facts: Partial<Tie>) => tie([ME, 'Ada', 'Bo'], facts);

describe('the steps', () => {
  test('count what came at least this far, and where the rest went', () => {
    const { all, steps } = funnelOf([
      given({ stage: 'lead', reached: 'noted' }), given({ stage: 'asking', reached: 'asked' }), given({ stage: 'no', reached: 'asked', ended: 'declined' }), given({ stage: 'no', reached: 'asked', ended: 'no-answer' }), given({ stage: 'no', reached: 'asked', ended: 'no-answer' }),
      given({ stage: 'agreed', reached: 'agreed' }), given({}), given({ stage: 'lost', reached: 'met', ended: 'nothing' }), given(won), given(won), tie(['Cy', 'Ada', ME], won),
    ], 'given');
    expect(all).toBe(10);
    expect(steps.map(({ step, reached, wentOn, open, ended }) => [step, reached, wentOn, open, ended])).toEqual([
      ['noted', 10, 9, 1, 0], ['asked', 9, 5, 1, 3], ['agreed', 5, 4, 1, 0], ['introduced', 4, 3, 1, 0], ['met', 3, 2, 0, 1], ['won', 2, 2, 0, 0],
    ]);
    expect(steps[1]?.why).toEqual([{ end: 'no-answer', count: 2 }, { end: 'declined', count: 1 }]);
  });
  test('of what was received, the book sees nothing of the asking', () => {
    const { steps } = funnelOf([tie(['Cy', 'Ada', ME], { reached: 'agreed', stage: 'agreed' }), tie(['Cy', 'Ada', ME], won)], 'received');
    expect(steps.map(({ step, reached }) => [step, reached])).toEqual([['noted', 2], ['introduced', 1], ['met', 1], ['won', 1]]);
  });
});

test.each(Array.from({ length: 40 }, (_, seed) => seed))('book %i: the parts add up, each referral once', (seed) => {
  const ties = inventedBook({ people: 12, referrals: seed * 5, seed }).referrals.map(tieOf);
  const funnels = (['given', 'received'] as const).map((direction) => funnelOf(ties, direction));
  expect(funnels.reduce((sum, { all }) => sum + all, 0)).toBe(ties.length);
  for (const { all, steps } of funnels) {
    expect(steps[0]?.reached).toBe(all);
    steps.forEach((step, i) => {
      expect(step.wentOn + step.open + step.ended).toBe(step.reached);
      if (steps[i + 1]) expect(step.wentOn).toBe(steps[i + 1]?.reached);
      expect(step.why.reduce((sum, { count }) => sum + count, 0)).toBe(step.ended);
    });
    expect(steps.slice(0, -1).reduce((sum, { open, ended }) => sum + open + ended, 0) + (steps.at(-1)?.reached ?? 0)).toBe(all);
  }
});
