// Foreign values become harmless text, and long ones do so at once.
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines, cleanPhrase, cleanSentence } from '../../lib/drafting/plain-text.ts';

describe('lines', () => {
  it.each<[string, string]>([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'], ['\n\na\n\n\n\nb  \n\n', 'a\n\nb'], ['a\tb', 'a b'], ['a\u202Eb\u200Bc\u0000', 'abc'], ['\uD800a', '\uFFFDa'], ['👩‍👩‍👧', '👩‍👩‍👧'], ['  two\n  three', '  two\n  three'], ['', ''],
  ])('%j', (text, expected) => expect(cleanLines(text)).toBe(expected));
});

it.each<[string, string]>([['a\r\n  b', 'a b'], [' a   b ', 'a b'], ['拝啓　早春', '拝啓　早春'], ['\n', '']])('one line: %j', (text, expected) => expect(cleanLine(text)).toBe(expected));

it.each<[string, string]>([
  ['a new roof.', 'a new roof.'], ['a proper repair.', 'a proper repair'], ['до 700 тыс. руб.', 'до 700 тыс. руб.'], ['四月から。', '四月から'], ['soon,', 'soon'], ['Whitfield & Co.', 'Whitfield & Co.'], ['what?', 'what?'], ['x', 'x'], ['', ''],
])('a phrase: %j', (text, expected) => expect(cleanPhrase(text)).toBe(expected));

it.each<[string, string, string]>([
  ['It is dry', '.', 'It is dry.'], ['It is dry.', '.', 'It is dry.'], ['Dry?', '.', 'Dry?'], ['助かりました', '。', '助かりました。'], ['He said "dry."', '.', 'He said "dry."'], ['dry;', '.', 'dry.'], ['', '.', ''],
])('a sentence: %j', (text, stop, expected) => expect(cleanSentence(text, stop)).toBe(expected));

it('is quick on long runs of anything', () => {
  const started = performance.now();
  for (const run of [' ', '\n', ',', '.', 'a', '\t', '、', '\u3000', '"', '\u202E', ' \n', 'a.', '. ']) {
    const text = run.repeat(200_000);
    for (const clean of [cleanLines, cleanLine, cleanPhrase]) for (const end of ['', 'x']) expect(typeof clean(text + end)).toBe('string');
    expect(typeof cleanSentence(`${text}x`, '.')).toBe('string');
  }
  expect(performance.now() - started).toBeLessThan(15_000);
});
