// Reading a conversation, tried on a Thunderbird on paper: copies once, bounds kept and said, and nothing waited for without end.
import { afterEach, expect, it, vi } from 'vitest';
import type { MailFolder, MailHeaders, MessageHeader, MessagePart, MessageQuery } from '../../../lib/hosts/thunderbird/messenger.ts';
import { knownThreadOf, readConversation } from '../../../lib/hosts/thunderbird/read-conversation.ts';

interface Letter { readonly id: string; readonly named?: readonly string[]; readonly folder?: string; readonly subject?: string; readonly from?: string; readonly day?: number; readonly full?: () => Promise<MessagePart>; readonly headersOnly?: boolean }
const PATIENCE = { messages: 50, findMs: 1000, readMs: 150 };
const folder = (id: string): MailFolder => ({ id, accountId: 'one', specialUse: id === 'Sent' ? ['sent'] : [], isRoot: false, isTag: false, isUnified: false, isVirtual: false });

function onPaper(letters: readonly Letter[], slowSearch = false): readonly MessageHeader[] {
  const headers = letters.map((one, i): MessageHeader => ({
    id: i + 1, headerMessageId: one.id, author: one.from ?? 'Ann <ann@a.example>', recipients: ['Me <me@m.example>'], ccList: [], bccList: [], date: new Date(Date.UTC(2026, 2, one.day ?? i + 1)), subject: one.subject ?? 'A roof', headersOnly: one.headersOnly ?? false, folder: folder(one.folder ?? 'In'),
  }));
  const letterOf = (id: number): Letter => letters[id - 1]!;
  const told = (id: number): MailHeaders => ({ references: [(letterOf(id).named ?? []).map((named) => `<${named}>`).join(' ')], subject: [letterOf(id).subject ?? 'A roof'] });
  const lists = new Map<string, readonly MessageHeader[]>();
  vi.stubGlobal('messenger', {
    accounts: { list: async () => [{ id: 'one', type: 'imap', identities: [{ id: 'i', name: 'Me', email: 'Me@m.example' }], rootFolder: { ...folder('root'), isRoot: true, subFolders: [folder('In'), folder('Sent'), folder('All')] } }] },
    messages: {
      abortList: async () => undefined,
      continueList: (list: string) => (slowSearch ? new Promise(() => undefined) : Promise.resolve({ id: null, messages: lists.get(list) ?? [] })),
      getFull: (id: number) => letterOf(id).full?.() ?? Promise.resolve({ contentType: 'message/rfc822', headers: told(id), parts: [{ contentType: 'text/plain', body: `words of ${letterOf(id).id}` }] }),
      getHeaders: async (id: number) => told(id),
      async query({ folderId = [], headerMessageId, subject, author, recipients }: MessageQuery) {
        const key = `list ${lists.size}`;
        lists.set(key, folderId.flatMap((place) => headers.filter((one) => one.folder?.id === place)).filter((one) => (headerMessageId === undefined || one.headerMessageId === headerMessageId) && (subject === undefined || one.subject.includes(subject)) && (author === undefined || one.author.includes(author)) && (recipients === undefined || one.recipients.join().includes(recipients))));
        return key;
      },
    },
    messengerUtilities: { parseMailboxString: async (written: string) => [{ name: /^(.*?) </u.exec(written)?.[1], email: /<(.*)>/u.exec(written)?.[1] }] },
  });
  return headers;
}
afterEach(() => { vi.unstubAllGlobals(); });
const read = async (headers: readonly MessageHeader[], shown: readonly number[], patience = PATIENCE) => readConversation(shown.map((i) => headers[i]!), patience);
let names = 0;
/** What is known of a message is kept for as long as the page lives. */
const fresh = (): string => `t${(names += 1)}`;

it('all folders, each message once, oldest first, known afterwards from each of them', async () => {
  const n = fresh();
  const headers = onPaper([{ id: `${n}a` }, { id: `${n}b`, named: [`${n}a`], folder: 'Sent', from: 'Me <me@m.example>' }, { id: `${n}b`, named: [`${n}a`], folder: 'All', day: 2 }, { id: `${n}c`, named: [`${n}a`, `${n}b`], subject: 'Introduction' }, { id: `${n}x` }]);
  const seen = await read(headers, [3]);
  expect(seen).toMatchObject({ ok: true, value: { unseen: [], foldedCount: 0, account: null, url: `mid:${n}c`, thread: { threadId: `${n}a`, subject: 'A roof', me: { name: 'Me', emails: ['me@m.example'] } } } });
  expect(seen.ok && seen.value.thread.messages.map(({ id, bodyText }) => [id, bodyText])).toEqual(['a', 'b', 'c'].map((id) => [n + id, `words of ${n}${id}`]));
  expect([`${n}a`, `${n}b`, `${n}c`, `${n}x`].map(knownThreadOf)).toEqual([`${n}a`, `${n}a`, `${n}a`, null]);
});
it('several messages of one conversation are joined, of two never', async () => {
  const n = fresh();
  const headers = onPaper([{ id: `${n}a` }, { id: `${n}b`, named: [`${n}a`] }, { id: `${n}x` }]);
  expect(await read(headers, [0, 1])).toMatchObject({ ok: true, value: { thread: { threadId: `${n}a` } } });
  expect(await read(headers, [0, 2])).toEqual({ ok: false, reason: 'several-threads' });
});
it('what does not come in time, or not in full, is said', async () => {
  const n = fresh();
  const headers = onPaper([{ id: `${n}a` }, { id: `${n}b`, named: [`${n}a`], full: () => new Promise(() => undefined) }, { id: `${n}c`, named: [`${n}a`], headersOnly: true }, { id: `${n}d`, named: [`${n}a`], full: () => Promise.reject(new Error('gone')) }, { id: `${n}e`, named: [`${n}a`], full: async () => ({ decryptionStatus: 'fail', parts: [] }) }]);
  const seen = await read(headers, [0]);
  expect(seen.ok && seen.value.unseen.map(({ id, from, why }) => [id, from, why])).toEqual([[`${n}b`, 'Ann', 'loading'], [`${n}c`, 'Ann', 'clipped'], [`${n}d`, 'Ann', 'unreadable'], [`${n}e`, 'Ann', 'locked']]);
  expect(seen.ok && seen.value.thread.messages.map(({ id }) => id)).toEqual([`${n}a`, `${n}e`]);
});
it('a message that is not there yet, or locked, alone is a sentence', async () => {
  const n = fresh();
  const headers = onPaper([{ id: `${n}a`, full: () => new Promise(() => undefined) }, { id: `${n}b`, subject: 'Locked', full: async () => ({ decryptionStatus: 'fail', parts: [] }) }]);
  expect([await read(headers, [0]), await read(headers, [1])]).toEqual([{ ok: false, reason: 'not-ready' }, { ok: false, reason: 'locked' }]);
});
it('of an endless conversation the beginning and the newest are read, and the rest is counted', async () => {
  const n = fresh();
  const headers = onPaper(Array.from({ length: 80 }, (_, i) => ({ id: `${n}-${i}`, named: i === 0 ? [] : [`${n}-0`], day: i + 1 })));
  const seen = await read(headers, [40], { ...PATIENCE, messages: 10 });
  expect(seen).toMatchObject({ ok: true, value: { foldedCount: 70, thread: { threadId: `${n}-0` } } });
  expect(seen.ok && seen.value.thread.messages.map(({ id }) => id)).toEqual([`${n}-0`, ...Array.from({ length: 9 }, (_, i) => `${n}-${71 + i}`)]);
});
it('folders that were not looked through in time are said, and what is shown is read all the same', async () => {
  const n = fresh();
  const headers = onPaper([{ id: `${n}a`, named: [`${n}root`] }], true);
  const begun = Date.now();
  expect(await read(headers, [0], { ...PATIENCE, findMs: 200 })).toMatchObject({ ok: true, value: { thread: { threadId: `${n}root`, messages: [{ id: `${n}a` }] }, unseen: [{ id: null, why: 'unsearched' }] } });
  expect(Date.now() - begun).toBeLessThan(2000);
});
