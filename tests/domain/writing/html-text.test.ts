// HTML in a string as the lines that would be seen, and those that would not: what is sent is read.
import { expect, it } from 'vitest';
import { htmlText } from '../../../lib/domain/writing/html-text.ts';

it.each([
  ['<div>One</div><div><br></div><div>Two &amp; three</div>', 'One\n\nTwo & three'],
  ['<div class="gmail_attr">On Monday Ann wrote:<br></div><blockquote class="gmail_quote"><div>Yes.</div><blockquote>Old</blockquote></blockquote>', 'On Monday Ann wrote:\n\n> Yes.\n>\n>> Old'],
  ['a<script>b("<p>")</script>c<style>d</style><!-- e --> &#x4e2d;&#8203;&unknown;', 'ac 中\u200b&unknown;'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc'],
  ['<p>one</p><p>two</p><p class="m_1MsoNormal">three</p><p class="m_1MsoNormal">four</p>', 'one\n\ntwo\n\nthree\nfour'],
  ['5 < 6 <b title="a>b">bold</b>', '5 < 6 bold'],
  ['<pre>a\n  b</pre>c', 'a\n  b\n\nc'],
  ['seen<span style="display:none">hidden</span> An&shy;na &toString;', 'seenhidden Anna &toString;'],
  ['end</blockquote><blockquote>old</blockquote>', 'end\n\n> old'],
  ['<title>never shown</title>a', 'a'],
])('%s', (html, text) => expect(htmlText(html)).toBe(text));
it('takes time in proportion to the length, whatever is in it', () => {
  for (const piece of ['<div>', '&nbsp;', ' \n', '<', '"', '&#', '<a href="', '<a "\'', '<!--']) {
    const started = performance.now();
    htmlText(`${piece.repeat(200_000)}x`);
    expect(performance.now() - started).toBeLessThan(5000);
  }
});
