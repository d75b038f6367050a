// Outlook as a host, in a task pane: beside a mail that is shown it reads and opens forms, beside one that is written it writes into it. It must not know Goen's pages, and never sends.
import type { HostProblem, InsertReport, InsertRequest, OpenPage, OpenThread } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Host } from '../host.ts';
import type { BoxEcho } from './box-echo.ts';
import { contentOf } from './compose-content.ts';
import { createConversations } from './conversations.ts';
import { describeOutlook } from './describe.ts';
import { answerOf, isWritten, office, type Mailbox } from './office.ts';
import { openForm } from './open-form.ts';
import { readMail } from './read-mail.ts';
import { writeIntoMail } from './write-mail.ts';

export interface OutlookDoors {
  readonly echo: BoxEcho;
  /** Whether the book has a record of this conversation: a reply in it is then shown as its thread. */
  readonly knows: (account: string, conversationId: string) => Promise<boolean>;
  /** Where this draft stood when it was read back. */
  readonly placed: (request: InsertRequest) => void;
}
const NOTHING = { kind: 'nothing', url: 'https://outlook.office365.com/mail/' } as const;
const TRIES = 3;

/** Of a reply that is being written nothing was read: only whose conversation it is in is known. */
const pageOfReply = (threadId: string, { displayName, emailAddress }: Mailbox['userProfile']): OpenThread => ({
  kind: 'thread', unseen: [{ id: null, from: null, why: 'apart' }], foldedCount: 0, missing: [], account: emailAddress.toLowerCase(), url: '',
  thread: { host: 'outlook', threadId, subject: '', me: { name: displayName || null, emails: [emailAddress.toLowerCase()] }, messages: [] },
});

export function createOutlookHost({ echo, knows, placed }: OutlookDoors): Host {
  const conversations = createConversations();
  const there = new Map<string, InsertReport>();
  const absent = new Set<string>();
  const underway = new Map<string, Promise<unknown>>();
  const mailbox = (): Mailbox | null => office()?.context.mailbox ?? null;

  async function readPage(tries = TRIES): Promise<Result<OpenPage, HostProblem>> {
    const box = mailbox();
    const item = box?.item;
    if (!box || !item) return ok(NOTHING);
    if (isWritten(item)) {
      const account = box.userProfile.emailAddress.toLowerCase();
      return ok(item.conversationId && (await knows(account, item.conversationId)) ? pageOfReply(item.conversationId, box.userProfile) : NOTHING);
    }
    if (item.itemType !== 'message') return ok(NOTHING);
    const { itemId } = item;
    const read = await readMail(item);
    const now = box.item;
    // The person went on meanwhile: these words may be of either.
    if (!now || isWritten(now) || now.itemId !== itemId) return tries > 1 ? readPage(tries - 1) : fail('not-ready');
    if (!read.ok) return read;
    conversations.add(read.value);
    return ok(conversations.pageOf(read.value.conversationId, box) ?? NOTHING);
  }

  async function write(request: InsertRequest): Promise<Result<InsertReport, HostProblem>> {
    const box = mailbox();
    if (!box) return fail('no-access');
    const { item } = box;
    if (request.threadId !== null && item && item.conversationId !== request.threadId) return fail('wrong-thread');
    const known = there.get(request.draftId);
    if (item && isWritten(item)) {
      // A new mail goes into no reply.
      if (request.place === 'new-mail' && item.conversationId) return fail('no-compose');
      return writeIntoMail(item, request, { again: absent.has(request.draftId), known: known !== undefined });
    }
    if (request.place === 'open-compose' || request.place === 'message-box') return fail('no-compose');
    if (known) return ok({ ...known, alreadyThere: true });
    return openForm(box, item ?? null, request, echo);
  }

  return {
    readPage: () => readPage(),
    // Outlook opens none of its mails for us: what the person opened since is put together.
    expandMessages: () => readPage(),
    async showMessage(messageId) {
      const itemId = conversations.itemOf(messageId);
      const box = mailbox();
      if (!box || itemId === null) return fail('no-thread');
      const { item } = box;
      if (item && !isWritten(item) && item.itemId === itemId) return ok(true);
      return (await answerOf<void>((told) => box.displayMessageFormAsync(itemId, told))) ? ok(true) : fail('no-access');
    },
    async readCompose({ place, threadId }) {
      const item = mailbox()?.item;
      if (threadId !== null && item && item.conversationId !== threadId) return fail('wrong-thread');
      return item && isWritten(item) && !(place === 'new-mail' && item.conversationId) ? contentOf(item) : ok(null);
    },
    async insertDraft(request) {
      // Two clicks on one draft stand in line: the second finds it there.
      const before = underway.get(request.draftId) ?? Promise.resolve();
      const mine = before.then(() => write(request));
      underway.set(request.draftId, mine.catch(() => undefined));
      const done = await mine;
      if (done.ok && done.value.there) {
        there.set(request.draftId, done.value);
        placed(request);
      } else absent.add(request.draftId);
      return done;
    },
    describePage: async () => describeOutlook(mailbox()),
  };
}
