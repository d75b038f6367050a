// The mock Outlook as a stage of the hosts' contract: the person opens a thread's mails one after the other with the pane pinned, and opens the pane in each form that comes.
import type { MailThread } from '../../../lib/domain/mail-thread.ts';
import type { ComposeContent } from '../../../lib/domain/open-page.ts';
import type { Host } from '../../../lib/hosts/host.ts';
import type { BoxEcho } from '../../../lib/hosts/outlook/box-echo.ts';
import { lookIntoNewMail } from '../../../lib/hosts/outlook/new-mail-event.ts';
import type { WrittenMail } from '../../../lib/hosts/outlook/office.ts';
import { createOutlookHost } from '../../../lib/hosts/outlook/outlook-host.ts';
import { corpusThreads } from '../corpus.ts';
import type { Stage } from '../contract/stage.ts';
import { conversationOf, createMockOutlook, mailsOf, seen, type Lie, type MockForm, type MockMail, type MockOutlook } from './mock-outlook.ts';

const thread = (ref: string): MailThread => {
  const found = corpusThreads().find((one) => one.ref === ref);
  if (!found) throw new Error(`no thread ${ref}`);
  return found.thread;
};
export const THREADS: readonly [MailThread, MailThread] = [thread('ja/03-koji-hoken-outlook'), thread('ja/43-gakkai-kyusei-outlook')];

/** The two sides of the channel in one process; `waitMs` instead of Outlook's seconds. */
function echoIn(mock: MockOutlook, waitMs: number, looks: boolean): BoxEcho {
  let wishes = 0;
  let awaited: { readonly wish: string; readonly hear: (content: ComposeContent) => void } | null = null;
  const tell = (content: ComposeContent, wish: string): void => { if (awaited?.wish === wish) awaited.hear(content); };
  if (looks) mock.onForm((form) => void lookIntoNewMail(mock.itemOf(form) as WrittenMail, () => awaited?.wish ?? null, tell));
  return {
    await(willDo) {
      let last: ComposeContent | null = null;
      let end: (content: ComposeContent | null) => void = () => undefined;
      const content = new Promise<ComposeContent | null>((resolve) => { end = (found) => { awaited = null; resolve(found); }; });
      awaited = { wish: String(++wishes), hear: (told) => { last = told; if (willDo(told)) end(told); } };
      setTimeout(() => end(last), waitMs);
      return { content, stop: () => end(null) };
    },
  };
}

const emails = (people: MockForm['to']): readonly string[] => people.map(({ emailAddress }) => emailAddress.toLowerCase());

export interface OutlookScene extends Stage {
  readonly mock: MockOutlook;
  /** What the pane stands beside. */
  beside(window: MockMail | MockForm | null): void;
}

export function outlookStage({ lie = null, plain = false, looks = true, waitMs = 900 }: { readonly lie?: Lie | null; readonly plain?: boolean; readonly looks?: boolean; readonly waitMs?: number } = {}): OutlookScene {
  const mock = createMockOutlook({ me: { displayName: THREADS[0].me.name ?? '', emailAddress: THREADS[0].me.emails[0] ?? '' }, lie, plain });
  const echo = echoIn(mock, waitMs, looks);
  let front: MockMail | MockForm | null = null;
  const office = mock.officeAt(() => front);
  // Each window has a pane of its own, which remembers nothing of the others.
  const beside = createOutlookHost({ echo, knows: async () => false, placed: () => undefined });
  const inForms = new WeakMap<MockForm, Host>();
  const current = (): Host => {
    (globalThis as { Office?: unknown }).Office = office;
    if (!front || !('own' in front)) return beside;
    const own = inForms.get(front) ?? createOutlookHost({ echo, knows: async () => false, placed: () => undefined });
    inForms.set(front, own);
    return own;
  };
  const host: Host = {
    readPage: () => current().readPage(), expandMessages: () => current().expandMessages(), showMessage: (id) => current().showMessage(id), readCompose: (request) => current().readCompose(request), describePage: () => current().describePage(),
    async insertDraft(request) {
      const done = await current().insertDraft(request);
      front = mock.forms.at(-1) ?? front;
      return done;
    },
  };
  return {
    name: 'outlook', host, mock, places: ['reply', 'new-mail', 'open-compose'], seesItsBoxes: false, threads: THREADS,
    beside: (window) => { front = window; },
    async show(shown) {
      for (const mail of mailsOf(shown)) {
        front = mail;
        mock.changed();
        // oxlint-disable-next-line no-await-in-loop -- one mail after the other
        await host.readPage();
      }
    },
    idOf: async (shown) => conversationOf(shown),
    async begin(words) {
      if (front && !('own' in front)) front = mock.openForm({ conversationId: front.conversationId, to: [front.from], subject: `Re: ${front.subject}`, own: `<p>${words}</p>` });
    },
    boxes: async () => mock.forms.map((form) => ({ to: emails(form.to), cc: emails(form.cc), bcc: emails(form.bcc), subject: form.subject, text: seen(form.own + form.quote) })),
    async closeBoxes() {
      mock.forms.length = 0;
      if (front && 'own' in front) front = null;
    },
    sent: async () => 0,
  };
}
