// HTML of mails as lines: what is seen stands, what is hidden does not, quotations carry marks.
import { expect, it } from 'vitest';
import { htmlToText } from '../../../lib/reading/text/html-to-text.ts';

it.each([
  ['divisions and breaks', '<div>One<br>two</div><div>three</div>', 'One\ntwo\nthree'],
  ['paragraphs', '<p>One</p><p>two</p>', 'One\n\ntwo'],
  ['white space', '<div> One \n  <b>two</b> three </div>', 'One two three'],
  ['entities', 'a &amp; b &lt;c&gt; &#x5c71;&nbsp;&euro;', 'a & b <c> 山 €'],
  ['signs without width', 'a\u200bb&zwnj;c\u200e', 'abc'],
  ['quotations', '<blockquote>old<blockquote>older</blockquote></blockquote>new', '> old\n> > older\nnew'],
  ['empty lines of quotations', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
  ['lists', '<ul><li>one</li><li>two</li></ul>', '• one\n• two'],
  ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['set text', '<pre>a  b\n c</pre>', 'a  b\n c'],
  ['what is hidden', 'a<span style="display: none">b</span><div hidden>c</div><p style="font-size:0">d</p>e', 'a\n\ne'],
  ['styles, scripts, comments', '<style>p{}</style><script>x</script><!-- a > b -->c', 'c'],
  ['a ">" inside an attribute', '<a title="a > b">c</a>', 'c'],
  ['a lone "<"', 'a < b <3', 'a < b <3'],
  ['a tag never ended', 'a<b', 'a'],
  ['ends of nothing', '</div></blockquote>a', 'a'],
])('%s', (_what, html, text) => expect(htmlToText(html)).toBe(text));

it('leaves out what is quoted very deep, and reads on below it', () => {
  const deep = `new${'<blockquote>old'.repeat(9)}${'</blockquote>'.repeat(9)}<div>newest</div>`;
  const lines = htmlToText(deep).split('\n');
  expect(lines.at(-1)).toBe('newest');
  expect(lines.filter((line) => line.includes('old')).length).toBe(6);
});
it('loses nothing where deep quotations are never ended', () => expect(htmlToText(`${'<div><blockquote>'.repeat(9)}old</div></div></div></div></div></div></div></div></div>new`)).toMatch(/new$/u));
