// Flowed text: lines that were broken for sending are one again, and a quotation never swallows the words below it.
import { describe, expect, it } from 'vitest';
import { readEml } from '../../lib/exchange/read-mail-file.ts';
import { unflow } from '../../lib/domain/writing/unflow.ts';

it.each([
  ['lines that flow on are joined', 'one \ntwo\nthree', 'one two\nthree'],
  ['quoted ones too, at their own depth', '> one \n> two\n>> three \n>> four', '> one two\n>> three four'],
  ['a quotation does not flow into the reply', '> Hi \nHello', '> Hi\nHello'],
  ['nor one depth into another', '> a \n>> b \nc', '> a\n>> b\nc'],
  ['the signature’s delimiter stays alone', 'Bye\n-- \nBob', 'Bye\n-- \nBob'],
  ['a stuffed space goes', ' From here \non', 'From here on'],
])('%s', (_what, given, expected) => expect(unflow(given, false)).toBe(expected));
it('drops the space where the mail says so', () => expect(unflow('東 \n京', true)).toBe('東京'));

describe('a mail file', () => {
  const mail = (type: string, body: string): Uint8Array => new TextEncoder().encode(`From: Bob <bob@x.example>\r\nTo: me@own.example\r\nSubject: Re: Test\r\nContent-Type: ${type}\r\n\r\n${body}`);
  it.each([
    ['flowed', 'text/plain; charset="us-ascii"; format="flowed"', 'On 04/02/2012, Ann wrote:\n> Hi\nHello\n'],
    ['folded and flowed', 'text/plain; charset=utf-8;\r\n format=Flowed', 'On 04/02/2012, Ann wrote:\n> Hi\nHello\n'],
    ['not flowed', 'text/plain; charset=utf-8', 'On 04/02/2012, Ann wrote:\n> Hi \nHello\n'],
  ])('that is %s', async (_what, type, expected) => {
    const read = await readEml(mail(type, 'On 04/02/2012, Ann wrote:\r\n> Hi \r\nHello\r\n'));
    expect(read.ok && read.value[0]?.messages[0]?.bodyText).toBe(expected);
  });
});
