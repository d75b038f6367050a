// A mailbox is read as it runs past: introductions found, machines passed over, gone on with where it stopped, nothing of the words kept but what facts rest on.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAtFiles, readMailbox, type MailboxNews, type MailboxOrder } from '../../lib/actions/read-mailbox.ts';
import type { FoundThread } from '../../lib/domain/mailbox/found-thread.ts';
import { makeMailbox, OWNER, type Mailbox } from '../mailbox/make-mailbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'goen-read-mailbox-'));
let mailbox: Mailbox;
let file: File;
beforeAll(async () => {
  mailbox = await makeMailbox(join(folder, 'a.mbox'), 1, 3);
  file = new File([readFileSync(join(folder, 'a.mbox'))], 'a.mbox');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const order: Omit<MailboxOrder, 'files'> = { me: { name: OWNER.name, emails: [OWNER.email] }, since: null, from: 0 };
async function read(facts: Partial<typeof order> = {}): Promise<{ found: FoundThread[]; news: MailboxNews[] }> {
  const news: MailboxNews[] = [];
  const end = await readMailbox({ ...order, ...facts, files: [file] }, (told) => news.push(told), () => 0);
  expect(end.ok).toBe(true);
  return { found: news.flatMap((told) => told.found), news };
}

describe('reading', () => {
  let all: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => { all = await read(); }, 60_000);
  it('finds what was planted and little else, and passes machines over', () => {
    const ids = new Set(all.found.map(({ thread }) => thread.threadId));
    const hit = mailbox.planted.filter(({ id }) => ids.has(id)).length;
    expect(hit / mailbox.planted.length).toBeGreaterThanOrEqual(0.85);
    expect(ids.size - hit).toBeLessThanOrEqual(2);
    const last = all.news.at(-1);
    expect(last?.mails).toBe(mailbox.mails);
    expect(last?.read).toBe(last?.threads);
    expect(last?.skipped).toBeGreaterThan(5);
  });
  it('keeps who wrote and when, and no body', () => {
    for (const { thread, reading } of all.found) {
      expect(thread.messages.every(({ bodyText, bodyHtml }) => bodyText === '' && bodyHtml === undefined)).toBe(true);
      expect(reading.texts).toEqual([]);
      expect(thread.messages.length).toBeGreaterThan(0);
    }
  });
  it('goes on where it stopped with the rest, and nothing twice', async () => {
    const half = Math.floor((all.news.at(-1)?.threads ?? 0) / 2);
    const rest = await read({ from: half });
    const ids = all.found.map(({ thread }) => thread.threadId);
    expect(rest.found.length).toBeLessThan(all.found.length);
    expect(rest.found.map(({ thread }) => thread.threadId)).toEqual(ids.slice(ids.length - rest.found.length));
  });
  it('leaves older threads unread where a year is chosen', async () => {
    const since = await read({ since: '2023-01-01' });
    expect(since.news.at(-1)?.threads).toBeLessThan(all.news.at(-1)?.threads ?? 0);
    for (const { thread } of since.found) expect((thread.messages.at(-1)?.sentAt ?? '') >= '2022-12-31').toBe(true);
  });
});

it('knows the owner and the years from a few places in the file', async () => {
  const [looked] = await lookAtFiles([file]);
  expect(looked?.look).toMatchObject({ me: [{ email: OWNER.email }], mark: { name: 'a.mbox', size: file.size } });
});
