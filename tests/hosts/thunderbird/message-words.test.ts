// The words of a message from its parts: what was said in it, and nothing of attachments, calendars or sealed parts.
import { expect, it } from 'vitest';
import { encode } from '../../exchange/encode-text.ts';
import { mailboxIn } from '../../../lib/hosts/thunderbird/mail-folders.ts';
import { wordsOf } from '../../../lib/hosts/thunderbird/message-words.ts';
import type { MailFolder, MessagePart, SpecialUse } from '../../../lib/hosts/thunderbird/messenger.ts';
import { sentAtOf } from '../../../lib/hosts/thunderbird/read-message.ts';

const text = (body: string, type = 'text/plain', more: Partial<MessagePart> = {}): MessagePart => ({ contentType: type.split(';')[0] ?? '', body, headers: { 'content-type': [type] }, ...more });
const of = (kind: string, ...parts: readonly MessagePart[]): MessagePart => ({ contentType: `multipart/${kind}`, parts });
const mail = (...parts: readonly MessagePart[]): MessagePart => ({ contentType: 'message/rfc822', decryptionStatus: 'none', parts });
/** As Thunderbird hands on bytes that it has no encoding for. */
const old = (letters: string, encoding: string): string => String.fromCharCode(...encode(letters, encoding));
const bytes = (letters: string): string => String.fromCharCode(...new TextEncoder().encode(letters));

it.each<[string, MessagePart, { text: string; html: string | null; isLocked?: boolean }]>([
  ['plain text with its own line breaks', mail(text('Hello\r\nthere')), { text: 'Hello\nthere', html: null }],
  ['lines that flow', mail(text('one \r\ntwo', 'text/plain; charset=utf-8; format=flowed')), { text: 'one two', html: null }],
  ['both ways of saying the same', mail(of('alternative', text('Hi'), of('related', text('<p>Hi</p>', 'text/html')))), { text: 'Hi', html: '<p>Hi</p>' }],
  ['HTML alone', mail(text('<p>Hi</p>', 'text/html')), { text: '', html: '<p>Hi</p>' }],
  ['HTML with the footer of a list: the footer is not all of it', mail(of('mixed', text('<p>Hi</p>', 'text/html'), text('list <x>'))), { text: '', html: '<p>Hi</p>\n<pre>list &lt;x&gt;</pre>' }],
  ['an attached text is not said', mail(of('mixed', text('Hi'), { contentType: 'text/plain', name: 'notes.txt' })), { text: 'Hi', html: null }],
  ['an attached mail neither', mail(of('mixed', text('See below'), { contentType: 'message/rfc822', parts: [text('secret')] })), { text: 'See below', html: null }],
  ['an invitation is its words, not its calendar', mail(of('alternative', text('Please come'), text('BEGIN:VCALENDAR', 'text/calendar'))), { text: 'Please come', html: null }],
  ['UTF-8 that said nothing of it', mail(text(bytes('щи и 茶'))), { text: 'щи и 茶', html: null }],
  ['Japanese that said nothing of it', mail(text('\u001b$B0l\u001b(B ok')), { text: '一 ok', html: null }],
  ['old Russian that said nothing of it', mail(text(old('Здравствуйте! Не знаете ли вы хорошего бухгалтера?', 'windows-1251'))), { text: 'Здравствуйте! Не знаете ли вы хорошего бухгалтера?', html: null }],
  ['a few words in the older Russian encoding that said nothing of it', mail(text(old('Добрый день! Жду звонка.', 'koi8-r'))), { text: 'Добрый день! Жду звонка.', html: null }],
  ['old Japanese that called itself ASCII', mail(text(old('会計士をご存じありませんか。よろしくお願いします。', 'shift_jis'), 'text/plain; charset=us-ascii')), { text: '会計士をご存じありませんか。よろしくお願いします。', html: null }],
  ['UTF-8 that called itself Latin', mail(text('Ð·Ð½Ð°ÐµÑ‚Ðµ Ð»Ð¸', 'text/plain; charset=iso-8859-1')), { text: 'знаете ли', html: null }],
  ['what is named and no UTF-8 is believed', mail(text('Çäðàâñòâóéòå', 'text/plain; charset=windows-1252')), { text: 'Çäðàâñòâóéòå', html: null }],
  ['Latin letters stay', mail(text('perché')), { text: 'perché', html: null }],
  ['a key that is not at hand', { contentType: 'message/rfc822', decryptionStatus: 'fail', parts: [] }, { text: '', html: null, isLocked: true }],
  ['sealed words in plain text', mail(text('-----BEGIN PGP MESSAGE-----\n\nhQ==\n-----END PGP MESSAGE-----')), { text: '', html: null, isLocked: true }],
  ['a sealed part alone', mail({ contentType: 'application/pkcs7-mime' }), { text: '', html: null, isLocked: true }],
  ['an empty mail is not sealed', mail(text('')), { text: '', html: null }],
])('%s', (_, message, words) => {
  expect(wordsOf(message)).toEqual({ isLocked: false, ...words });
});

it.each([['Tue, 3 Mar 2026 18:30:00 +0900', '2026-03-03T18:30:00+09:00'], ['Tue, 3 Mar 2026 01:30:00 -0800 (PST)', '2026-03-03T01:30:00-08:00'], ['Tue, 3 Mar 2026 09:30:00 GMT', '2026-03-03T09:30:00+00:00'], [undefined, '2026-03-03T09:30:00+00:00']])('the time of %s', (written, shown) => {
  expect(sentAtOf('2026-03-03T09:30:00Z', written)).toBe(shown);
});

it('folders are looked through from the likeliest, and what was never sent or thrown away is left out', () => {
  const folder = (id: string, ...specialUse: readonly SpecialUse[]): MailFolder => ({ id, accountId: id.split(':')[0] ?? '', specialUse, isRoot: false, isTag: false, isUnified: false, isVirtual: false });
  const account = (id: string, type: string, subFolders: readonly MailFolder[]) => ({ id, type, identities: [{ id: `i${id}`, name: id, email: `${id}@x.example` }], rootFolder: { ...folder(`${id}:`), isRoot: true, subFolders } });
  const clients = folder('two:Clients');
  const accounts = [
    account('one', 'imap', [folder('one:In', 'inbox'), folder('one:Drafts', 'drafts')]),
    account('two', 'imap', [folder('two:In', 'inbox'), clients, folder('two:Trash', 'trash'), { ...folder('two:Found'), isVirtual: true }, folder('two:Sent', 'sent')]), account('news', 'rss', [folder('news:Blog')]),
  ];
  const { folders, likely, identities } = mailboxIn(accounts, clients);
  expect(folders).toEqual(['two:Clients', 'two:Sent', 'two:In', 'one:In']);
  expect(likely).toEqual(['two:Clients', 'two:Sent', 'two:In']);
  expect(identities.map(({ email }) => email)).toEqual(['two@x.example', 'one@x.example', 'news@x.example']);
  expect(mailboxIn(accounts, folder('two:Trash', 'trash')).folders).toContain('two:Trash');
});
