// LinkedIn as a host: reads the open profile or thread, writes into the message box on request. It adds nothing to the page, asks for nothing, and never sends.
import type { HostProblem, OpenPage } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Host } from '../host.ts';
import { isLinkedInSubject } from './linkedin-address.ts';
import { createMessageBox } from './message-box.ts';
import { pageShape } from './page-shape.ts';
import { readProfile } from './read-profile.ts';
import { idOf, readThread, seeThread } from './read-thread.ts';

const BETWEEN_LOOKS = 100;

interface LinkedInOptions {
  /** How many milliseconds to wait for a page that is still loading before saying so. */
  readonly patience?: number;
  readonly draftLeft?: (draftId: string, sent: boolean) => void;
}

export function createLinkedInHost(window: Window, { patience = 2500, draftLeft = () => undefined }: LinkedInOptions = {}): Host {
  const { document } = window;
  const box = createMessageBox(window, draftLeft);
  const loadedFrom = (): string => window.performance.getEntriesByType('navigation')[0]?.name ?? '';
  const pause = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, BETWEEN_LOOKS));

  const look = (isLast: boolean): Result<OpenPage, HostProblem> => {
    const url = window.location.href;
    const subject = isLinkedInSubject(url);
    switch (subject) {
      case 'profile': return readProfile({ document, url, loadedFrom: loadedFrom(), isLast });
      case 'thread': return readThread(document, url, new Date());
      case null: return ok({ kind: 'nothing', url });
      default: return subject satisfies never;
    }
  };

  const readPage = async (): Promise<Result<OpenPage, HostProblem>> => {
    let seen = look(patience <= 0);
    for (let waited = BETWEEN_LOOKS; waited <= patience && !seen.ok && seen.reason === 'not-ready'; waited += BETWEEN_LOOKS) {
      await pause();
      seen = look(waited + BETWEEN_LOOKS > patience);
    }
    return seen;
  };

  return {
    readPage,
    /** Nothing is folded here: what the page holds, it shows. */
    expandMessages: readPage,
    showMessage: async (messageId) => {
      const seen = seeThread(document);
      if (!seen.ok) return seen;
      const { items, senders } = seen.value;
      const item = items.find((one, i) => idOf(one, senders.names[i] ?? null, i) === messageId);
      if (!item) return fail('no-thread');
      item.element.scrollIntoView({ block: 'center' });
      return ok(true);
    },
    readCompose: async ({ threadId }) => box.read(threadId),
    insertDraft: async (request) => box.insert(request),
    describePage: async () => pageShape(document),
  };
}
