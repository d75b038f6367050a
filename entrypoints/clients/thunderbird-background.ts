// The background's part in Thunderbird: its buttons over a message and in a compose window, and its key in either, open the panel beside it, or bring it forward and let it read; the last door stands at Send, the book has a space of its own. Wiring only.
import { browser } from 'wxt/browser';
import { noteSentDraft } from '../../lib/actions/note-sent-draft.ts';
import { thunderbird } from '../../lib/hosts/thunderbird/messenger.ts';
import { followSent } from '../../lib/hosts/thunderbird/placed-drafts.ts';
import { followSaved, forgetSaved } from '../../lib/hosts/thunderbird/saved-drafts.ts';
import { keepSpace } from '../../lib/hosts/thunderbird/space.ts';
import { createThunderbirdHost } from '../../lib/hosts/thunderbird/thunderbird-host.ts';
import { serveInserts } from '../../lib/messaging/insert-beside.ts';
import { tell } from '../../lib/messaging/notices.ts';
import { showDueCount, withBook } from '../../lib/messaging/open-tools.ts';
import { openPanelWindow } from '../../lib/messaging/panel-window.ts';
import { makeWatchList } from '../../lib/messaging/watch-list.ts';
import { serveThunderbirdDoor } from './thunderbird-door.ts';

function showPanel({ id }: { readonly id?: number }): void {
  if (id !== undefined) void openPanelWindow(id).then((isNew) => (isNew ? undefined : tell({ tell: 'icon-clicked', tabId: id })));
}

/** The page that wrote it may be gone: a popup always is. */
const noteSent = (draftId: string): Promise<void> => withBook(async (tools) => { if (await noteSentDraft(tools, draftId)) await Promise.all([showDueCount(tools), makeWatchList(tools), forgetSaved(draftId)]); }).catch(() => undefined);

/** Where there is a mail to stand beside. */
const MAIL: readonly (string | undefined)[] = ['mail', 'messageDisplay', 'messageCompose'];

export function serveThunderbird(): void {
  serveThunderbirdDoor();
  serveInserts(createThunderbirdHost);
  followSaved();
  followSent((draftId) => void noteSent(draftId));
  thunderbird().messageDisplayAction.onClicked.addListener(showPanel);
  thunderbird().composeAction.onClicked.addListener(showPanel);
  thunderbird().commands.onCommand.addListener((_, tab) => { if (MAIL.includes(tab.type)) showPanel(tab); });
  void keepSpace(browser.runtime.getURL('/book.html'), 'Goen');
}
