// The background's part in Thunderbird: its buttons over a message and in a compose window, and its key in either, open the panel beside it, or bring it forward and let it read; the last door stands at Send, the book has a space of its own. Wiring only.
import { browser } from 'wxt/browser';
import { thunderbird } from '../../lib/hosts/thunderbird/messenger.ts';
import { keepSpace } from '../../lib/hosts/thunderbird/space.ts';
import { createThunderbirdHost } from '../../lib/hosts/thunderbird/thunderbird-host.ts';
import { serveInserts } from '../../lib/messaging/insert-beside.ts';
import { tell } from '../../lib/messaging/notices.ts';
import { openPanelWindow } from '../../lib/messaging/panel-window.ts';
import { serveThunderbirdDoor } from './thunderbird-door.ts';

function showPanel({ id }: { readonly id?: number }): void {
  if (id !== undefined) void openPanelWindow(id).then((isNew) => (isNew ? undefined : tell({ tell: 'icon-clicked', tabId: id })));
}

/** Where there is a mail to stand beside. */
const MAIL: readonly (string | undefined)[] = ['mail', 'messageDisplay', 'messageCompose'];

export function serveThunderbird(): void {
  serveThunderbirdDoor();
  serveInserts(createThunderbirdHost);
  thunderbird().messageDisplayAction.onClicked.addListener(showPanel);
  thunderbird().composeAction.onClicked.addListener(showPanel);
  thunderbird().commands.onCommand.addListener((_, tab) => { if (MAIL.includes(tab.type)) showPanel(tab); });
  void keepSpace(browser.runtime.getURL('/book.html'), 'Goen');
}
