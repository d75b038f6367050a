// Letters between text and HTML, both ways.
import { expect, it } from 'vitest';
import { decodeEntities, escapeHtml } from '../../../lib/domain/writing/html-letters.ts';

it.each(['a < b & "c" > d', '&amp;', "it's", '茶 щи'])('%s survives the way there and back', (text) => {
  expect(escapeHtml(text)).not.toMatch(/[<>"]/u);
  expect(decodeEntities(escapeHtml(text))).toBe(text);
});
it.each([['&#x5c71;&#1097;&euro;', '山щ€'], ['a&nbsp;b', 'a\u00a0b'], ['&toString; &valueOf; &nobody;', '&toString; &valueOf; &nobody;'], ['&#0;&#xd800;', '\ufffd\ufffd'], ['R&D; a & b', 'R&D; a & b']])('%s is read', (html, text) => expect(decodeEntities(html)).toBe(text));
