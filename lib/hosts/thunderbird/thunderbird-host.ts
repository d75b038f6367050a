// Thunderbird as a host: the displayed message's conversation is read, and a draft goes into Thunderbird's own compose window. It must not know Goen's pages.
import type { HostProblem, OpenPage } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Host } from '../host.ts';
import { thunderbird } from './messenger.ts';
import { readConversation } from './read-conversation.ts';
import { createThunderbirdWriter } from './thunderbird-writer.ts';

/** `tabId`: a mail tab, or the tab of one message. */
export function createThunderbirdHost(tabId: number): Host {
  const readPage = async (): Promise<Result<OpenPage, HostProblem>> => {
    const displayed = await thunderbird().messageDisplay.getDisplayedMessages(tabId).catch(() => null);
    if (!displayed) return fail('no-access');
    if (displayed.messages.length === 0) return ok({ kind: 'nothing', url: '' });
    return readConversation(displayed.messages);
  };
  return {
    readPage,
    expandMessages: readPage,
    showMessage: async () => fail('no-thread'),
    ...createThunderbirdWriter(tabId, readPage),
    describePage: async () => '',
  };
}
