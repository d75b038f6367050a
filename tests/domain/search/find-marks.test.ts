// What was found is marked as it was typed; where it was found by its sound or in spite of a slip, the whole word is.
import { describe, expect, test } from 'vitest';
import { markedIn, standAll } from '../../../lib/domain/search/find-marks.ts';
import { termsOf } from '../../../lib/domain/search/query.ts';

const marked = (text: string, typed: string): string => markedIn(text, typed).map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join('');

describe('marks', () => {
  test.each([
    ['A bookkeeper', 'book', 'A [book]keeper'], ['Irena Novak', 'novak irena', '[Irena] [Novak]'], ['nothing', 'x', 'nothing'], ['Paul Nash', 'ash', 'Paul N[ash]'], ['Ash, Nash', 'ash', '[Ash], Nash'],
    // accents, ligatures and width, at their own places
    ['René Múndez', 'mun', 'René [Mún]dez'], ['ﬁrm of Jörg', 'firm', '[ﬁrm] of Jörg'], ['Weßer', 'wess', '[Weß]er'], ['ＡＢＣ商会', 'abc', '[ＡＢＣ]商会'], ['Jürgen', 'juergen', '[Jürgen]'],
    // Japanese
    ['税理士さん', '税理士', '[税理士]さん'], ['田中 太郎', '田中太郎', '[田中 太郎]'], ['ガラス工房', 'がらす', '[ガラス]工房'], ['ｶﾞﾗｽ', 'ガラ', '[ｶﾞﾗ]ｽ'], ['さとう けん', 'sato', '[さとう] けん'], ['さとう けん', 'satoken', '[さとう] [けん]'], ['Sato Ken', 'さとう', '[Sato] Ken'], ['たなか', 'たなk', '[たな]か'],
    // other letters
    ['Пётр Щеглов', 'shcheg', 'Пётр [Щеглов]'], ['Pyotr Shcheglov', 'щеглов', 'Pyotr [Shcheglov]'], ['Пётр', 'петр', '[Пётр]'],
    // slips
    ['Irena Novakova', 'novakvoa', 'Irena [Novakova]'], ['Bookkeeping Works', 'bokkeep', '[Bookkeeping] Works'],
    // parted otherwise
    ['+81 3-1234-5678', '03-1234-5678', '+81 [3-1234-5678]'], ['Sheila O’Brannon', 'obran', 'Sheila [O’Bran]non'], ['anna.berg@x.example', 'berg@x', 'anna.[berg]@[x].example'],
  ])('%s by “%s”', (text, typed, shown) => expect(marked(text, typed)).toBe(shown));
  test('nothing is lost or doubled', () => {
    for (const text of ['ｶﾞﾗｽ工房 ﬁne', '👩‍🔧 Ünïcödé', '', 'и\u0306ога']) expect(markedIn(text, 'i fi ガ йога un').map((piece) => piece.text).join('')).toBe(text);
  });
});

test('all terms, each in one of the texts', () => {
  expect(standAll(['A bookkeeper', 'Irena'], termsOf('irena book'))).toBe(true);
  expect(standAll(['A bookkeeper'], termsOf('irena book'))).toBe(false);
});
