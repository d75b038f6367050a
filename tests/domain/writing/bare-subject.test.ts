// What a subject says without the marks of answering and passing on, and which of both it bears.
import { expect, it } from 'vitest';
import { answersSubject, bareSubject, withoutAnswers } from '../../../lib/domain/writing/bare-subject.ts';

it.each([
  ['Re: Отв: Крыша', 'Крыша', 'Крыша', true], ['R: RIF: Tetto', 'Tetto', 'Tetto', true], ['返信：屋根', '屋根', '屋根', true], ['Re[2]: a  roof', 'a roof', 'a roof', true],
  ['Fwd: Re: roof', 'Fwd: Re: roof', 'roof', false], ['I: tetto', 'I: tetto', 'tetto', false], ['Пересл: крыша', 'Пересл: крыша', 'крыша', false], ['転送: 屋根', '転送: 屋根', '屋根', false],
  ['Regarding roofs', 'Regarding roofs', 'Regarding roofs', false], ['  ', '', '', false],
])('%s', (written, conversation, matter, isAnswer) => {
  expect([withoutAnswers(written), bareSubject(written), answersSubject(written)]).toEqual([conversation, matter, isAnswer]);
});
it('takes time in proportion to its length', () => {
  const started = performance.now();
  bareSubject(`${'Re: '.repeat(100_000)}x`);
  expect(performance.now() - started).toBeLessThan(2000);
});
