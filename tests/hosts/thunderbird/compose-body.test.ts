// What is one's own and what is history in a plain mail that is written, where a draft goes in it, and what of the history is news.
import { expect, it } from 'vitest';
import { countWords } from '../../../lib/domain/writing/words-there.ts';
import { splitBody, withWords } from '../../../lib/hosts/thunderbird/compose-body.ts';
import { newsIn } from '../../../lib/hosts/thunderbird/known-history.ts';

const ANSWER = '\n\n-- \nDana\n\nOn 4/21/26 1:22 AM, Ann Lee wrote:\n> Our roof leaks.\n>> Really?\n';

it('the line above a quote is history, the signature is one’s own', () => {
  expect(splitBody({ isPlainText: true, plainTextBody: `Hello\n${ANSWER}` })).toEqual({ ownText: 'Hello\n\n\n-- \nDana', quotedText: 'On 4/21/26 1:22 AM, Ann Lee wrote:\n> Our roof leaks.\n>> Really?' });
});
it('a draft stands above signature and quote, once', () => {
  const { plainTextBody } = withWords({ isPlainText: true, plainTextBody: ANSWER }, 'Dear Ann,\n\nyes.');
  expect(plainTextBody).toBe('Dear Ann,\n\nyes.\n\n-- \nDana\n\nOn 4/21/26 1:22 AM, Ann Lee wrote:\n> Our roof leaks.\n>> Really?\n');
  expect(countWords(splitBody({ isPlainText: true, plainTextBody: plainTextBody ?? '' }).ownText, 'Dear Ann,\n\nyes.')).toBe(1);
});
it('of a message that all have had only what was typed into it is news', () => {
  const quoted = 'On 4/21/26, Ann Lee wrote:\n> Our roof\n> leaks.\n> It is Ben who knows.';
  expect(newsIn(quoted, 'Our roof leaks.', ['Ann Lee'])).toBe('> It is Ben who knows.');
});
