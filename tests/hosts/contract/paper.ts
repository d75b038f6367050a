// A mail client on paper with an honest host: what the contract itself is tried on.
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { InsertReport, OpenThread } from '../../../lib/domain/open-page.ts';
import { fail, ok } from '../../../lib/domain/result.ts';
import type { Host } from '../../../lib/hosts/host.ts';
import { timesIn } from './squeezed.ts';
import type { RealBox, Stage } from './stage.ts';

const mail = (id: string, from: string, bodyText: string, day: number): MailThread['messages'][number] => ({ id, sentAt: `2026-03-0${day}T09:00:00+00:00`, from: { name: from, email: `${from.toLowerCase()}@paper.example` }, to: [], cc: [], bodyText });
export const paperThreads: readonly [MailThread, MailThread] = [
  { host: 'file', threadId: 'one', subject: 'Bookkeeping', me: { name: 'Dana', emails: ['dana@paper.example'] }, messages: [mail('a', 'Ann', 'Do you know a bookkeeper for my shop?', 1), mail('b', 'Dana', 'I may know somebody; let me ask.', 2)] },
  { host: 'file', threadId: 'two', subject: 'Roof', me: { name: 'Dana', emails: ['dana@paper.example'] }, messages: [mail('c', 'Ben', 'Our roof leaks since the storm of May.', 3)] },
];

export interface PaperBox {
  readonly threadId: string | null;
  readonly drafts: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly own: string;
  readonly quoted: string;
}
export interface Paper {
  /** What the address says; its words come a moment later. */
  address: MailThread | null;
  shown: MailThread | null;
  before: MailThread | null;
  boxes: PaperBox[];
  sent: number;
}
export const pageOf = (thread: MailThread): OpenThread => ({ kind: 'thread', thread, unseen: [], foldedCount: 0, missing: [], account: null, url: '' });
export const changed = (paper: Paper, box: PaperBox, change: Partial<PaperBox>): PaperBox => {
  const next = { ...box, ...change };
  paper.boxes = [...paper.boxes.filter((one) => one !== box), next];
  return next;
};

const EMPTY: PaperBox = { threadId: null, drafts: [], to: [], cc: [], bcc: [], subject: '', own: '', quoted: '' };
export const replyTo = ({ threadId, subject, messages }: MailThread): PaperBox => ({ ...EMPTY, threadId, to: [messages.at(-1)?.from.email ?? ''], subject: `Re: ${subject}`, quoted: `On a day ${messages.at(-1)?.from.name ?? ''} wrote:\n> ${messages.at(-1)?.bodyText ?? ''}` });

export function honestHost(paper: Paper): Host {
  const readPage: Host['readPage'] = async () => {
    const { address, shown } = paper;
    if (!address) return ok({ kind: 'nothing', url: '' });
    return shown === address ? ok(pageOf(shown)) : fail('not-ready');
  };
  return {
    readPage,
    expandMessages: readPage,
    showMessage: async () => ok(true),
    async readCompose() {
      const box = paper.boxes.at(-1);
      return ok(box ? { to: box.to, cc: box.cc, bcc: box.bcc, subject: box.subject, ownText: box.own, quotedText: box.quoted, attachments: [] } : null);
    },
    async insertDraft({ draftId, place, threadId, to, cc, subject, body }) {
      const { shown, boxes } = paper;
      if (!shown) return fail('no-thread');
      if (place !== 'new-mail' && threadId !== shown.threadId) return fail('wrong-thread');
      const report = (box: PaperBox, alreadyThere: boolean): InsertReport => ({ there: timesIn(box.own, body) === 1, alreadyThere, recipientsMatch: true, subjectMatches: true, place });
      const known = boxes.find(({ drafts }) => drafts.includes(draftId));
      if (known) return ok(report(known, true));
      const box = place === 'new-mail' ? { ...EMPTY, to: to.map(({ email }) => email ?? ''), cc: cc.map(({ email }) => email ?? ''), subject } : place === 'reply' ? (boxes.find((one) => one.threadId === threadId) ?? replyTo(shown)) : boxes.at(-1);
      if (!box) return fail('no-compose');
      return ok(report(changed(paper, box, { own: `${box.own}\n${body}`, drafts: [...box.drafts, draftId] }), false));
    },
    describePage: async () => `a page of ${paper.shown?.messages.length ?? 0}`,
  };
}

/** `broken`: what of the honest host is another's. */
export function paperStage(broken: (honest: Host, paper: Paper) => Partial<Host> = () => ({})): Stage {
  const paper: Paper = { address: null, shown: null, before: null, boxes: [], sent: 0 };
  const honest = honestHost(paper);
  return {
    name: 'paper', host: { ...honest, ...broken(honest, paper) }, places: ['reply', 'new-mail', 'open-compose'], seesItsBoxes: true, threads: paperThreads,
    async show(thread) {
      paper.address = thread;
      await new Promise((later) => setTimeout(later, 1));
      [paper.before, paper.shown] = [paper.shown, thread];
    },
    idOf: async ({ threadId }) => threadId,
    async begin(words) { if (paper.shown) paper.boxes = [...paper.boxes, { ...replyTo(paper.shown), own: words }]; },
    boxes: async () => paper.boxes.map(({ to, cc, bcc, subject, own, quoted }): RealBox => ({ to, cc, bcc, subject, text: `${own}\n${quoted}` })),
    async closeBoxes() { paper.boxes = []; },
    sent: async () => paper.sent,
  };
}
