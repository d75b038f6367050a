// A mail client on paper with an honest host, and the ways a host can break its word: what the contract itself is tried on.
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { InsertPlace, InsertReport, OpenPage } from '../../../lib/domain/open-page.ts';
import { fail, ok } from '../../../lib/domain/result.ts';
import type { Host } from '../../../lib/hosts/host.ts';
import type { RealBox, Stage } from './stage.ts';

export type Lie = 'says there without looking' | 'writes it twice' | 'forgets what it wrote' | 'reads the thread before' | 'mixes two threads' | 'writes into another thread' | 'sends it' | 'opens a box to read' | 'hides what stands in the box' | 'misreports recipients';

const mail = (id: string, from: string, bodyText: string, day: number): MailThread['messages'][number] => ({ id, sentAt: `2026-03-0${day}T09:00:00+00:00`, from: { name: from, email: `${from.toLowerCase()}@paper.example` }, to: [], cc: [], bodyText });
const threads: readonly [MailThread, MailThread] = [
  { host: 'file', threadId: 'one', subject: 'Bookkeeping', me: { name: 'Dana', emails: ['dana@paper.example'] }, messages: [mail('a', 'Ann', 'Do you know a bookkeeper for my shop?', 1), mail('b', 'Dana', 'I may know somebody; let me ask.', 2)] },
  { host: 'file', threadId: 'two', subject: 'Roof', me: { name: 'Dana', emails: ['dana@paper.example'] }, messages: [mail('c', 'Ben', 'Our roof leaks since the storm of May.', 3)] },
];

interface Box extends RealBox { readonly threadId: string | null; readonly draftId: string }

export function paperStage(lie: Lie | null): Stage {
  let open: MailThread | null = null;
  let before: MailThread | null = null;
  let boxes: Box[] = [];
  let sent = 0;
  const page = (thread: MailThread): OpenPage => ({ kind: 'thread', thread, unseen: [], foldedCount: 0, missing: [], account: null, url: '' });
  const report = (place: InsertPlace, there: boolean, alreadyThere: boolean): InsertReport => ({ there, alreadyThere, recipientsMatch: lie !== 'misreports recipients', subjectMatches: true, place });
  const host: Host = {
    async readPage() {
      if (!open) return ok({ kind: 'nothing', url: '' });
      if (lie === 'opens a box to read') boxes.push({ to: [], cc: [], subject: '', text: '', threadId: null, draftId: '' });
      if (lie === 'reads the thread before' && before) return ok(page(before));
      if (lie === 'mixes two threads') return ok(page({ ...open, messages: threads.flatMap(({ messages }) => messages) }));
      return ok(page(open));
    },
    expandMessages: () => host.readPage(),
    showMessage: async () => ok(true),
    async readCompose() {
      const box = boxes.at(-1);
      return ok(box ? { to: box.to, cc: box.cc, bcc: [], subject: box.subject, ownText: lie === 'hides what stands in the box' ? '' : box.text, quotedText: '', attachments: [] } : null);
    },
    async insertDraft({ draftId, place, threadId, to, cc, subject, body }) {
      if (place === 'reply' && threadId !== open?.threadId && lie !== 'writes into another thread') return fail('wrong-thread');
      if (lie !== 'forgets what it wrote' && boxes.some((box) => box.draftId === draftId)) return ok(report(place, true, true));
      if (lie !== 'says there without looking') boxes.push({ to: to.map(({ email }) => email ?? ''), cc: cc.map(({ email }) => email ?? ''), subject, text: lie === 'writes it twice' ? `${body}\n${body}` : body, threadId, draftId });
      if (lie === 'sends it') sent++;
      return ok(report(place, true, false));
    },
    describePage: async () => '',
  };
  return {
    name: 'paper', host, places: ['reply', 'new-mail'], threads,
    async show(thread) { before = open; open = thread; },
    idOf: async ({ threadId }) => threadId,
    boxes: async () => boxes,
    async closeBoxes() { boxes = []; },
    sent: async () => sent,
  };
}
