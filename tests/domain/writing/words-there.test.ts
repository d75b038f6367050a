// Whether a draft's words stand in a text: whole lines, in order; spaces and empty lines do not count.
import { expect, it } from 'vitest';
import { countWords, holdsAny } from '../../../lib/domain/writing/words-there.ts';

const DRAFT = 'Dear Ann,\n\nwould you like  to meet Ben?';
it.each([
  ['hello\nDear Ann,\nwould you like\u00a0to meet Ben?\n-- \nDana', 1], [`${DRAFT}\n${DRAFT}`, 2], ['would you like to meet Ben?\nDear Ann,', 0], ['Dear Ann, would you like to meet Ben?', 0], ['', 0],
])('%j', (text, count) => expect(countWords(text, DRAFT)).toBe(count));
it('no words stand nowhere', () => expect(countWords('a', ' \n ')).toBe(0));
it.each([['hello\nDear  Ann,', true], ['Dear Anna,', false], ['', false]])('any line of them in %j', (text, holds) => expect(holdsAny(text, DRAFT)).toBe(holds));
