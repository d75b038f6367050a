// Which words of a sentence stand for a concept.
import { describe, expect, it } from 'vitest';
import { makeConcepts } from '../../../lib/reading/acts/concepts.ts';

describe('a lexicon', () => {
  const concepts = makeConcepts({ CONNECT: 'introduc*|put * in touch|hook up', ASKING: 'could you', PASS: 'pass on' });
  const named = (text: string): string[] => concepts.inTokens(text.split(' ')).map((found) => `${found.concept} ${found.start}-${found.end}`);
  it('finds words, stems and phrases', () => expect(named('could you introduce me')).toEqual(['ASKING 0-2', 'CONNECT 2-3']));
  it('takes any one word where a phrase leaves one open', () => expect(named('please put her in touch')).toEqual(['CONNECT 1-5']));
  it('does not take half a phrase', () => expect(named('put in touch up')).toEqual([]));
  it('does not take a word inside another', () => expect(named('passion on')).toEqual([]));
});

describe('a lexicon of a language without spaces', () => {
  const concepts = makeConcepts({ CONNECT: '紹介|ご紹介', THANKING: 'ありがと' });
  it('finds runs anywhere, a concept once at a place', () => expect(concepts.inText('ご紹介ありがとう').map((found) => found.concept)).toEqual(['CONNECT', 'CONNECT', 'THANKING']));
});
