// The half of the Thunderbird host that deals with compose windows: reads what stands in one, puts a draft into one and reads it back. It must never send, never write twice, and never say more than it found.
import { browser } from 'wxt/browser';
import type { MailAddress } from '../../domain/mail-thread.ts';
import type { ComposeContent, HostProblem, InsertReport, InsertRequest, OpenPage, OpenThread } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { bareSubject } from '../../domain/writing/bare-subject.ts';
import { countWords, holdsAny } from '../../domain/writing/words-there.ts';
import type { Host } from '../host.ts';
import { written } from './addresses.ts';
import { splitBody, withWords } from './compose-body.ts';
import { addressedBy, chooseWindow, lookInto, openReply, openWindows, repliesTo, type ComposeWindow } from './compose-windows.ts';
import { thunderbird } from './messenger.ts';
import { openNewMail, openReplyTo } from './open-compose.ts';
import { remember, windowOf } from './placed-drafts.ts';

export type ThunderbirdWriter = Pick<Host, 'readCompose' | 'insertDraft'>;

export async function contentOf(window: Pick<ComposeWindow, 'id' | 'details' | 'recipients'>): Promise<ComposeContent> {
  const attachments = await thunderbird().compose.listAttachments(window.id);
  const { subject = '', replyTo = [], followupTo = [] } = window.details;
  return { ...window.recipients, subject, ...splitBody(window.details), attachments: attachments.flatMap(({ name }) => name ?? []), replyTo: [...replyTo, ...followupTo] };
}

const emailsOf = (people: readonly MailAddress[]): readonly string[] => people.flatMap(({ email }) => email?.toLowerCase() ?? []);
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one) => b.includes(one));
/** An answer to all keeps who stands in To and who in Cc. */
const goesToThem = ({ recipients: { to, cc } }: ComposeWindow, request: InsertRequest): boolean =>
  request.place === 'reply' ? same([...to, ...cc], emailsOf([...request.to, ...request.cc])) : same(to, emailsOf(request.to)) && same(cc, emailsOf(request.cc));
const ownTextOf = ({ details }: ComposeWindow): string => splitBody(details).ownText;

const reportOf = (window: ComposeWindow, request: InsertRequest, alreadyThere: boolean): InsertReport => ({
  there: countWords(ownTextOf(window), request.body) === 1, alreadyThere,
  recipientsMatch: (request.to.length === 0 && request.cc.length === 0) || goesToThem(window, request),
  subjectMatches: request.subject === '' || bareSubject(request.subject) === bareSubject(window.details.subject ?? ''),
  place: request.place,
});

const bringForward = async ({ windowId }: ComposeWindow): Promise<void> => void (await browser.windows.update(windowId, { focused: true }).catch(() => undefined));

/** `readPage`: what the tab of this host shows now. `about`: Message-IDs of what is written about. */
export function createThunderbirdWriter(tabId: number, about: readonly string[], readPage: () => Promise<Result<OpenPage, HostProblem>>): ThunderbirdWriter {
  /** The thread that must be open (null: any, or none), or what stands in the way. */
  async function requireThread(threadId: string | null): Promise<Result<OpenThread | null, HostProblem>> {
    const seen = await readPage();
    const page = seen.ok && seen.value.kind === 'thread' ? seen.value : null;
    if (threadId === null) return ok(page);
    if (!page) return seen.ok ? fail('no-thread') : seen;
    return page.thread.threadId === threadId ? ok(page) : fail('wrong-thread');
  }
  /** The compose window that this host itself stands for, else the one that is meant. */
  const meantOf = (windows: readonly ComposeWindow[], page: OpenThread | null, isBound: boolean): ComposeWindow | null => windows.find(({ id }) => id === tabId) ?? chooseWindow(windows, isBound ? page : null);

  /** A window that bears these very words though nothing remembers it: Goen was updated meanwhile. */
  function windowWithWords(windows: readonly ComposeWindow[], request: InsertRequest, page: OpenThread | null): ComposeWindow | null {
    const mayBe = request.place === 'new-mail' ? windows.filter(({ details }) => details.type === 'new') : request.place === 'reply' && page ? repliesTo(windows, page) : [meantOf(windows, page, request.threadId !== null)];
    return mayBe.find((window) => window !== null && countWords(ownTextOf(window), request.body) > 0) ?? null;
  }
  async function windowFor(windows: readonly ComposeWindow[], request: InsertRequest, page: OpenThread | null): Promise<Result<{ readonly window: ComposeWindow; readonly isNew: boolean }, HostProblem>> {
    const opened = async (tab: Awaited<ReturnType<typeof openReplyTo>>): ReturnType<typeof windowFor> => {
      const window = tab && (await lookInto(tab));
      return window ? ok({ window, isNew: true }) : fail('no-compose');
    };
    switch (request.place) {
      case 'open-compose': {
        const window = meantOf(windows, page, request.threadId !== null);
        return window ? ok({ window, isNew: false }) : fail('no-compose');
      }
      case 'reply': {
        if (!page) return fail('no-thread');
        const already = openReply(windows, page);
        return already ? ok({ window: already, isNew: false }) : opened(await openReplyTo(page, request));
      }
      case 'new-mail': return opened(await openNewMail(page, about, request));
      case 'message-box': return fail('no-compose');
      default: return request.place satisfies never;
    }
  }
  async function write(window: ComposeWindow, request: InsertRequest): Promise<ComposeWindow | null> {
    // A reply goes to whom the draft is for; what the person wrote into a mail of theirs stays.
    const isOthers = request.place === 'reply' ? !goesToThem(window, request) : addressedBy(window).length === 0;
    const addresses = request.to.length > 0 && isOthers ? { to: written(request.to), cc: written(request.cc) } : {};
    const subject = request.subject !== '' && !window.details.subject?.trim() ? { subject: request.subject } : {};
    await thunderbird().compose.setComposeDetails(window.id, { ...addresses, ...subject, ...withWords(window.details, request.body), isModified: true });
    return lookInto(window);
  }

  async function insert(request: InsertRequest): Promise<Result<InsertReport, HostProblem>> {
    const before = await requireThread(request.threadId);
    if (!before.ok) return before;
    const [windows, tab] = await Promise.all([openWindows(), windowOf(request.draftId)]);
    const remembered = windows.find(({ id }) => id === tab) ?? null;
    const known = remembered ?? windowWithWords(windows, request, before.value);
    // Words that somebody took out again may go in again; changed ones are theirs now.
    if (known && holdsAny(ownTextOf(known), request.body)) {
      if (!remembered) await remember(request.draftId, known.id);
      await bringForward(known);
      return ok(reportOf(known, request, true));
    }
    const found = known ? ok({ window: known, isNew: false }) : await windowFor(windows, request, before.value);
    if (!found.ok) return found;
    const { window, isNew } = found.value;
    // The person may have moved on while the window opened.
    const after = await requireThread(request.threadId);
    if (!after.ok) {
      if (isNew) await browser.tabs.remove(window.id).catch(() => undefined);
      return after;
    }
    await remember(request.draftId, window.id);
    const there = await write(window, request);
    if (!there) return fail('no-compose');
    await bringForward(there);
    return ok(reportOf(there, request, false));
  }

  return {
    async readCompose({ place, threadId }) {
      const page = await requireThread(threadId);
      if (!page.ok) return page;
      if (place === 'new-mail' || place === 'message-box') return ok(null);
      const windows = await openWindows();
      const window = place === 'reply' ? page.value && openReply(windows, page.value) : meantOf(windows, page.value, threadId !== null);
      return ok(window ? await contentOf(window) : null);
    },
    // Two presses on one draft stand in line, whichever page they come from: the second finds it there.
    insertDraft: (request) => navigator.locks.request(`draft ${request.draftId}`, () => insert(request).catch(() => fail('no-access'))),
  };
}
