// Thunderbird as a host: the displayed message's conversation is read, and a draft goes into Thunderbird's own compose window. It must not know Goen's pages.
import type { HostProblem, OpenPage } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Host } from '../host.ts';
import { addressesIn } from './addresses.ts';
import { addressedIn } from './compose-windows.ts';
import { describeTab } from './describe-tab.ts';
import { displayedMessages } from './displayed-messages.ts';
import { isUnsent } from './mail-folders.ts';
import type { MessageHeader } from './messenger.ts';
import { NO_MESSAGE } from './mid-address.ts';
import { AT_ONCE, IN_FULL, readConversation, type Patience } from './read-conversation.ts';
import { showMessage } from './show-message.ts';
import { createThunderbirdWriter } from './thunderbird-writer.ts';

const readersOf = async ({ recipients, ccList, bccList }: MessageHeader): Promise<readonly string[]> => (await addressesIn([...recipients, ...ccList, ...bccList])).flatMap(({ email }) => email ?? []);

/** `tabId`: a mail tab, the tab of one message, or a compose window's; one that is none reads nothing, and can write. `about`: Message-IDs of the record that is written about. */
export function createThunderbirdHost(tabId: number, about: readonly string[] = []): Host {
  const read = async (patience: Patience): Promise<Result<OpenPage, HostProblem>> => {
    try {
      const addressed = await addressedIn(tabId);
      if (addressed) return ok({ kind: 'nothing', url: NO_MESSAGE, addressed });
      const shown = await displayedMessages(tabId);
      if (!shown.ok) return shown;
      const had = shown.value.filter(({ folder }) => !isUnsent(folder));
      if (had.length > 0) return await readConversation(had, patience);
      const [draft] = shown.value;
      return ok({ kind: 'nothing', url: NO_MESSAGE, ...(draft && { addressed: await readersOf(draft) }) });
    } catch {
      return fail('no-access'); // the add-on was loaded anew, or the mail is being moved
    }
  };
  return {
    readPage: () => read(AT_ONCE),
    expandMessages: () => read(IN_FULL),
    showMessage: (messageId) => showMessage(tabId, messageId).then((isShown) => (isShown ? ok(true) : fail('no-thread')), () => fail('no-access')),
    ...createThunderbirdWriter(tabId, about, () => read(AT_ONCE)),
    describePage: () => describeTab(tabId).catch(() => ''),
  };
}
