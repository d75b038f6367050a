// The file host keeps the contract of all hosts, looked at past it: by the files that came out.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import PostalMime from 'postal-mime';
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { OpenThread } from '../../../lib/domain/open-page.ts';
import { writeEml } from '../../../lib/exchange/eml/write-eml.ts';
import { breachesOf } from '../contract/contract.ts';
import type { RealBox, Stage } from '../contract/stage.ts';
import { outbox, type Outbox } from './outbox.ts';

const corpus = (ref: string): MailThread => ({ ...(JSON.parse(readFileSync(new URL(`../../fixtures/corpus/threads/${ref}.json`, import.meta.url), 'utf8')) as { thread: MailThread }).thread, host: 'file' });
const pageOf = (thread: MailThread): OpenThread => ({ kind: 'thread', thread, unseen: [], foldedCount: 0, missing: [], account: thread.me.emails[0] ?? null, url: '' });
const THREADS = [corpus('en/03-bookkeeper-for-ceramics'), corpus('ja/01-zeirishi-cafe')] as const;

async function boxOf(bytes: Uint8Array): Promise<RealBox> {
  const { to = [], cc = [], bcc = [], subject = '', text = '' } = await PostalMime.parse(bytes.slice());
  const emails = (people: typeof to): readonly string[] => people.map(({ address }) => address?.toLowerCase() ?? '');
  return { to: emails(to), cc: emails(cc), bcc: emails(bcc), subject, text };
}
function stage({ host, files }: Outbox): Stage {
  return {
    name: 'file', host, places: ['reply', 'new-mail'], seesItsBoxes: false, threads: THREADS,
    async show(thread) { host.open(pageOf(thread)); },
    idOf: async ({ threadId }) => threadId,
    boxes: () => Promise.all(files.map(boxOf)),
    async closeBoxes() { files.length = 0; },
    sent: async () => 0,
  };
}

it('keeps it', async () => expect(await breachesOf(stage(outbox()))).toEqual([]));

it('a writer that loses words, or doubles them, is not believed', async () => {
  for (const write of [(mail: Parameters<typeof writeEml>[0]) => writeEml({ ...mail, body: mail.body.slice(0, -5) }), (mail: Parameters<typeof writeEml>[0]) => writeEml({ ...mail, body: `${mail.body}\n${mail.body}` })]) {
    const { host, files } = outbox({ write });
    const answer = await host.insertDraft({ draftId: 'd', place: 'new-mail', threadId: null, to: [{ name: null, email: 'a@b.example' }], cc: [], subject: 's', body: 'Some words to keep' });
    expect(answer).toMatchObject({ ok: true, value: { there: false } });
    expect(files).toEqual([]);
  }
});

it('somebody without an address is told, and the same file can be had once more', async () => {
  const { host, files } = outbox();
  const answer = await host.insertDraft({ draftId: 'd', place: 'new-mail', threadId: null, to: [{ name: 'Ann', email: null }], cc: [], subject: 's', body: 'Words' });
  expect(answer).toMatchObject({ ok: true, value: { there: true, recipientsMatch: false } });
  expect(host.saveAgain('d')).toBe(true);
  expect(host.saveAgain('another')).toBe(false);
  await expect.poll(() => files.length).toBe(2);
  expect(files[1]).toEqual(files[0]);
});

it('a reply names what it answers and goes to whoever wrote last', async () => {
  const { host, files } = outbox();
  const thread: MailThread = { ...THREADS[0], threadId: '<root@x.example>', subject: 'A roof', messages: THREADS[0].messages.map((message, n) => ({ ...message, id: `<m${n}@x.example>` })) };
  host.open(pageOf(thread));
  await host.insertDraft({ draftId: 'd', place: 'reply', threadId: thread.threadId, to: [], cc: [], subject: 'ignored', body: 'Words' });
  const mail = await PostalMime.parse(files[0]?.slice() ?? '');
  const newest = thread.messages.at(-1)?.id ?? '';
  expect([mail.subject, mail.inReplyTo, mail.references?.split(/\s+/u)]).toEqual(['Re: A roof', newest, ['<root@x.example>', ...thread.messages.map(({ id }) => id)]]);
  const theirs = thread.messages.findLast(({ from }) => !thread.me.emails.includes(from.email ?? ''))?.from.email;
  expect(mail.to?.map(({ address }) => address)).toEqual([theirs]);
});
