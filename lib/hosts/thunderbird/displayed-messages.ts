// What a tab of Thunderbird shows: the messages selected in a mail tab, or the one in a tab or window of its own. It must not read a message.
import type { HostProblem } from '../../domain/open-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { inTime } from './in-time.ts';
import { restOf } from './list-messages.ts';
import { thunderbird, type MessageHeader } from './messenger.ts';

/** A selection beyond this is no conversation. */
export const MOST_SHOWN = 300;
const WAIT_MS = 5000;

/** None: nothing is shown, or the tab is gone. */
export async function displayedMessages(tabId: number): Promise<Result<readonly MessageHeader[], HostProblem>> {
  const tab = await thunderbird().tabs.get(tabId).catch(() => null);
  if (!tab || (tab.type !== 'mail' && tab.type !== 'messageDisplay')) return ok([]);
  const until = Date.now() + WAIT_MS;
  // A mail tab without a message never says that it has displayed one.
  const list = await inTime(tab.type === 'mail' ? thunderbird().mailTabs.getSelectedMessages(tabId) : thunderbird().messageDisplay.getDisplayedMessages(tabId), until);
  if (!list) return fail('not-ready');
  const { messages, isCut } = await restOf(list, MOST_SHOWN, until);
  return isCut ? fail('several-threads') : ok(messages);
}
